import { inferSchema, initParser } from "udsv";
import { serve } from "./serve.js";
import { workedExample } from "./worked-example.js";

let rows = [];
let header = [];

serve({
  start: async () => {},
  read: async (file, first) => {
    let parser;
    for await (const text of file.stream().pipeThrough(new TextDecoderStream())) {
      const begin = !parser;
      parser ??= initParser(inferSchema(text, { encl: '"' }));
      parser.chunk(text, parser.stringArrs);
      if (begin) first();
    }
    rows = parser.end();
    header = parser.schema.cols.map((column) => column.name);
    return { rows: rows.length };
  },
  example: async () => {
    const { kept, mean } = workedExample([header, ...rows]);
    const blob = new Blob(kept.map((row) => `${row.map(cell).join(",")}\n`));
    return { rows: kept.length - 1, mean, bytes: blob.size, blob };
  },
});

/** uDSV writes no files, so this is the least that quotes rightly. */
function cell(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
