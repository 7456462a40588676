import { belowTable, secondTable, shown } from "./below-table.ts";
import { commentSign } from "./comment-lines.ts";
import { detectDialect } from "./dialect.ts";
import { detectEncoding, type EncodingGuess } from "./encoding.ts";
import { detectHeader, usualShape } from "./header.ts";
import type { Doubt, FormatDoubt, NotATable, ReadOptions, Sniffed } from "./read-options.ts";
import { linesOf, parseRows } from "./sample-rows.ts";
import { endText, textBlocks } from "./sample-text.ts";
import { looksBinary, signature } from "./signature.ts";
import type { Sample } from "./sniff-sample.ts";

export type { Sample } from "./sniff-sample.ts";

type Row = readonly string[];

/**
 * How to read a file, from a sample of its bytes: encoding, delimiter, quote, where the header is. What `how` names is
 * taken as it is, the rest is found; what could as well be otherwise is said in `doubts`. A file that is no text, or
 * holds nothing but white space, is a problem. Throws RangeError for an encoding no browser knows. `seen`: what
 * `detectEncoding` says of the sample, when that is known.
 */
export function sniff(
  sample: Sample,
  how: Partial<ReadOptions>,
  language: "en" | "zh-CN",
  seen?: EncodingGuess,
): { ok: true; value: Sniffed } | { ok: false; problem: NotATable } {
  if (sample.size === 0) return { ok: false, problem: { kind: "empty-file" } };
  const known = signature(sample);
  if (known !== undefined) return { ok: false, problem: { kind: "not-text", looksLike: known } };
  const guess = seen ?? detectEncoding(sample, how.encoding, language, how.usualEncoding);
  const { encoding, bomBytes, doubts: encodingDoubts } = guess;
  const wide = encoding.startsWith("utf-16");
  const control = wide ? { binary: false, nul: 0 } : looksBinary(sample);
  if (control.binary) return { ok: false, problem: { kind: "not-text", looksLike: "binary" } };

  const blocks = textBlocks(sample, encoding, bomBytes);
  if (blocks.every((block) => block.trim() === "") && sample.head.length === sample.size) {
    return { ok: false, problem: { kind: "empty-file" } };
  }
  const doubts: (Doubt | FormatDoubt)[] = [...encodingDoubts];
  if (control.nul > 0) doubts.push({ kind: "nul-bytes", count: control.nul });
  const top = how.skipRows === undefined ? blocks[0] : blocks[0].split("\n").slice(how.skipRows).join("\n");
  const dialect = detectDialect([top, ...blocks.slice(1)], {
    delimiter: how.delimiter ?? separatorLine(blocks[0]),
    quote: how.quote,
    escape: how.escape,
  });
  const [parsed] = dialect.rows;
  const found = dialect.rows.flat();
  const comment = how.comment ?? commentSign(found, usualShape(found).length, dialect.delimiter);
  const rows = withoutComments(parsed, comment);
  const header = detectHeader(rows, {
    headerRows: how.headerRows,
    skipRows: how.skipRows === undefined ? undefined : 0,
  });
  const options: ReadOptions = {
    format: "csv",
    part: "",
    encoding,
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    ...(dialect.escape === "backslash" && { escape: dialect.escape }),
    ...(comment !== "" && { comment }),
    headerRows: header.headerRows,
    skipRows: how.skipRows ?? header.skipRows,
    ...(how.skipEnd !== undefined && how.skipEnd > 0 && { skipEnd: how.skipEnd }),
    ...(how.repeatedHeader !== undefined && { repeatedHeader: how.repeatedHeader }),
  };
  doubts.push(...dialect.doubts, ...header.doubts);
  const { text, complete } = endText(sample, encoding, bomBytes);
  if (how.skipEnd) doubts.push(...leftOutOf(complete ? blocks[0] : text, how.skipEnd, dialect));
  else {
    const table = fromLine(
      withoutComments(parsed, comment, ""),
      how.skipRows === undefined ? header.skipRows : 0,
    );
    const end = complete ? table : withoutComments(parseRows(text, dialect), comment, "");
    const shape = usualShape(rows);
    const second = secondTable(table, shape, options.skipRows, complete);
    doubts.push(...(second ? [second] : belowTable(end, shape)));
  }
  return { ok: true, value: { options, doubts, bomBytes } };
}

/** What is left out at the end because that was asked for; nothing where the end is not known. */
function leftOutOf(text: string, skipEnd: number, dialect: Parameters<typeof parseRows>[1]): FormatDoubt[] {
  const lines = text
    .replace(/\n$/, "")
    .split("\n")
    .slice(-skipEnd)
    .filter((line) => line.trim() !== "");
  const [first] = parseRows(lines[0] ?? "", dialect);
  return lines.length === 0 ? [] : [{ kind: "left-out-below", lines: lines.length, text: shown(first) }];
}

function fromLine(rows: readonly Row[], line: number): readonly Row[] {
  let lines = 0;
  const at = rows.findIndex((row) => {
    if (lines >= line) return true;
    lines += linesOf(row);
    return false;
  });
  return at < 0 ? [] : rows.slice(at);
}

/** The delimiter a first line "sep=;" names, as Excel writes and reads it. */
function separatorLine(text: string): string | undefined {
  return /^sep=([!-/:-@[-`{-~\t])[ \t]*(?:\n|$)/i.exec(text)?.[1];
}

/** A comment is one cell, which is no row of a table; `as` stands there instead of its text. */
function withoutComments(rows: readonly Row[], comment: string, as?: string): readonly Row[] {
  if (comment === "") return rows;
  return rows.map((row) => (row[0].startsWith(comment) ? [as ?? row.join(" ")] : row));
}
