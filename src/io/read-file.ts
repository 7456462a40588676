import { Stopped } from "../table/pace.ts";
import type { Format, LooksLike } from "./read-options.ts";
import { readText } from "./read-text.ts";
import { FileDiffers, type FormatReader } from "./reader.ts";
import { sampleOf } from "./sample-file.ts";
import { signature } from "./signature.ts";

/** The way to each format but delimited text, loaded when such a file comes. */
const READERS: { readonly [F in Exclude<Format, "csv">]?: () => Promise<FormatReader> } = {};

/** What a file is by its first bytes, as a format it can be read as. */
const FORMATS: { readonly [L in LooksLike]?: Format } = {
  xlsx: "workbook",
  xls: "workbook",
  ods: "workbook",
  parquet: "parquet",
  sqlite: "sqlite",
};

/** Reads a file of any format, told by its content and never by its name. Throws only `Stopped`. */
export const readFile: FormatReader = async (file, how, language, watch) => {
  try {
    const reader = await readerFor(how.format ?? (await formatOf(file)));
    return await reader(file, how, language, watch);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    if (error instanceof DOMException || error instanceof FileDiffers) {
      const gone = error.name === "NotFoundError";
      return { ok: false, problem: { kind: gone ? "file-gone" : "file-changed", name: file.name } };
    }
    throw error;
  }
};

async function readerFor(format: Format): Promise<FormatReader> {
  const load = format === "csv" ? undefined : READERS[format];
  return load ? load() : readText;
}

async function formatOf(file: File): Promise<Format> {
  const known = signature(await sampleOf(file));
  return (known && FORMATS[known]) ?? "csv";
}
