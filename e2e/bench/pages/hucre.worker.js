import { readXlsx, writeXlsx } from "hucre/xlsx";
import { serve } from "./serve.js";

let sheets = [];

serve({
  start: async () => {},
  read: async (file) => {
    const book = await readXlsx(new Uint8Array(await file.arrayBuffer()));
    sheets = book.sheets.map(({ name, rows }) => ({ name, rows }));
    const [{ rows }] = sheets;
    return { rows: rows.length - 1, last: rows.at(-1)[0] };
  },
  write: async () => ({ bytes: new Blob([await writeXlsx({ sheets })]).size }),
});
