import { writeCsv } from "./write-csv.ts";
import type { WriteFormat, Writer } from "./write-options.ts";

/** The way to each format but delimited text, loaded when it is asked for. */
const WRITERS: { readonly [F in Exclude<WriteFormat, "csv">]?: () => Promise<Writer> } = {};

/** Writes a table in the format the options name. */
export const writeFile: Writer = async (table, options, pace) => {
  const load = options.format === "csv" ? undefined : WRITERS[options.format];
  const writer = load ? await load() : writeText;
  return writer(table, options, pace);
};

const writeText: Writer = (table, options, pace) =>
  writeCsv(
    table,
    {
      delimiter: options.delimiter ?? ",",
      newline: options.newline ?? "\r\n",
      bom: options.bom ?? true,
      quoteAll: options.quoteAll ?? false,
      guardFormulas: options.guardFormulas ?? true,
    },
    pace,
  );
