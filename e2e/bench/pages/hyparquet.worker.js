import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { parquetWriteBuffer } from "hyparquet-writer";
import { formatColumns, parquetSchema } from "../format-columns.mjs";
import { serve } from "./serve.js";

let rows = [];
let columnData = [];

serve({
  start: async () => {},
  read: async (file) => {
    const source = {
      byteLength: file.size,
      slice: (from, to) => file.slice(from, to).arrayBuffer(),
    };
    rows = await parquetReadObjects({ file: source, compressors });
    return { rows: rows.length, last: rows.at(-1).id };
  },
  /** The writer wants columns; turning rows into them is not its work. */
  prepare: async () => {
    columnData = formatColumns.map(({ name }) => ({ name, data: rows.map((row) => row[name]) }));
    rows = [];
    return {};
  },
  write: async () => ({ bytes: new Blob([parquetWriteBuffer({ columnData, schema: parquetSchema })]).size }),
});
