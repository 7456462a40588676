import { Stopped } from "../table/pace.ts";
import { detectEncoding, type EncodingGuess } from "./encoding.ts";
import { textDecoder } from "./encoding-decode.ts";
import { findLayout, sampleLines } from "./formats/fixed-layout.ts";
import type { Format, LooksLike, ReadOptions } from "./read-options.ts";
import { readText } from "./read-text.ts";
import { FileDiffers, type FormatReader, type Language, type ReadTable } from "./reader.ts";
import { sampleOf } from "./sample-file.ts";
import { signature } from "./signature.ts";
import type { Sample } from "./sniff-sample.ts";
import { textFormat } from "./text-format.ts";

/** The way to each format but delimited text, loaded when such a file comes. */
const READERS: { readonly [F in Exclude<Format, "csv">]: () => Promise<FormatReader> } = {
  workbook: () => import("./formats/workbook.ts").then((own) => own.readWorkbook),
  json: () => import("./formats/json.ts").then((own) => own.readJson),
  ndjson: () => import("./formats/ndjson.ts").then((own) => own.readNdjson),
  parquet: () => import("./formats/parquet.ts").then((own) => own.readParquet),
  sqlite: () => import("./formats/sqlite.ts").then((own) => own.readSqlite),
  vcard: () => import("./formats/vcard.ts").then((own) => own.readVcard),
  html: () => import("./formats/html.ts").then((own) => own.readHtml),
  fixed: () => import("./formats/fixed-width.ts").then((own) => own.readFixed),
};

/** What a file is by its first bytes, as a format it can be read as. */
const FORMATS: { readonly [L in LooksLike]?: Format } = {
  xlsx: "workbook",
  xls: "workbook",
  ods: "workbook",
  parquet: "parquet",
  sqlite: "sqlite",
};

/** Reads a file of any format, packed or not, told by its content and never by its name. Throws only `Stopped`. */
export const readFile: FormatReader = async (file, how, language, watch) => {
  const outcome = await read(file, how, language, watch, 0);
  if (!outcome.ok || !lacksPart(outcome.value, how.part ?? "")) return outcome;
  const doubts = [
    { kind: "no-such-part" as const, asked: how.part ?? "", part: outcome.value.assumed.part },
    ...outcome.value.doubts,
  ];
  return { ok: true, value: { ...outcome.value, doubts } };
};

/** A sheet that was asked for may have another name in the next file; what holds one table alone is read whatever its name. */
function lacksPart({ parts }: ReadTable, asked: string): boolean {
  if (asked === "" || parts.length === 0) return false;
  return !parts.some(({ name }) => name === asked || asked.startsWith(`${name}/`));
}

/** Whether a file is read line by line, so that its beginning is a list by itself. */
export async function isOfLines(file: File, how: Partial<ReadOptions>, language: Language): Promise<boolean> {
  const sample = await sampleOf(file);
  const known = signature(sample);
  if (known !== undefined) return false;
  return LINES.has(how.format ?? formatOf(known, sample, how, language).format);
}

const LINES: ReadonlySet<string> = new Set(["csv", "fixed"]);

/** An archive inside an archive is opened, one inside that is not. */
const DEEPEST = 2;

async function read(
  file: File,
  how: Partial<ReadOptions>,
  language: Language,
  watch: Parameters<FormatReader>[3],
  depth: number,
): ReturnType<FormatReader> {
  try {
    const sample = await sampleOf(file);
    const known = signature(sample);
    if ((known === "gzip" || known === "zip") && depth < DEEPEST) {
      const { readPacked } = await import("./unpack.ts");
      return await readPacked(file, known, how, language, watch, (inner, own, _, follow) =>
        read(inner, own, language, follow, depth + 1),
      );
    }
    const { format, guess } = how.format ? { format: how.format } : formatOf(known, sample, how, language);
    if (format === "csv") return await readText(file, how, language, watch, { sample, guess });
    const reader = await READERS[format]();
    return await reader(file, how, language, watch);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    if (error instanceof DOMException || error instanceof FileDiffers) {
      const gone = error.name === "NotFoundError";
      return { ok: false, problem: { kind: gone ? "file-gone" : "file-changed", name: file.name } };
    }
    throw error;
  }
}

/** What a file is, and how its text is written where that had to be found out. */
function formatOf(
  known: LooksLike | undefined,
  sample: Sample,
  how: Partial<ReadOptions>,
  language: Language,
): { readonly format: Format; readonly guess?: EncodingGuess } {
  if (known !== undefined) return { format: FORMATS[known] ?? "csv" };
  if (how.cuts !== undefined) return { format: "fixed" };
  const guess = detectEncoding(sample, how.encoding, language, how.usualEncoding);
  const { encoding, bomBytes } = guess;
  const head = textDecoder(encoding).decode(sample.head.subarray(bomBytes), true);
  const format = textFormat(head, sample.head.length === sample.size);
  if (format !== "csv" || how.delimiter !== undefined) return { format, guess };
  return { format: findLayout(sampleLines(sample, encoding, bomBytes)) ? "fixed" : "csv", guess };
}
