import Papa from "papaparse";
import { serve } from "./serve.js";
import { workedExample } from "./worked-example.js";

const rows = [];

serve({
  start: async () => {},
  read: (file, first) =>
    new Promise((resolve, reject) => {
      Papa.parse(file, {
        skipEmptyLines: true,
        chunk: ({ data }) => {
          if (rows.length === 0) first();
          for (const row of data) rows.push(row);
        },
        complete: () => resolve({ rows: rows.length - 1 }),
        error: reject,
      });
    }),
  example: async () => {
    const { kept, mean } = workedExample(rows);
    const blob = new Blob([Papa.unparse(kept, { newline: "\n" })]);
    return { rows: kept.length - 1, mean, bytes: blob.size, blob };
  },
});
