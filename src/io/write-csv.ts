import {
  asPool,
  BLOCK_MASK,
  BLOCK_SHIFT,
  type Block,
  type Cells,
  type Dictionary,
  decode,
  encode,
  type Pool,
  poolOf,
} from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { ByteParts } from "./byte-parts.ts";
import { isFormula } from "./formula-guard.ts";
import { bomOf, canEncode, Recoder } from "./write-encodings.ts";
import type { WriteEncoding, Written } from "./write-options.ts";
import { CannotWrite } from "./write-problem.ts";
import { ascending } from "./write-rows.ts";

export interface WriteCsvOptions {
  /** Any text, such as "，" or "||". */
  readonly delimiter: string;
  readonly newline: "\r\n" | "\n";
  readonly bom: boolean;
  readonly quoteAll: boolean;
  readonly guardFormulas: boolean;
  readonly encoding: WriteEncoding;
}

/**
 * The table as CSV (RFC 4180), names first, in display order. Quotes only where they are needed unless `quoteAll`.
 * Encodings other than UTF-8 and UTF-16 have no byte order mark.
 */
export async function writeCsv(table: Table, options: WriteCsvOptions, pace: Pace): Promise<Written> {
  const { encoding } = options;
  if (!canEncode(options.delimiter, encoding))
    throw new CannotWrite({ kind: "delimiter-lacking", delimiter: options.delimiter, encoding });
  const cellWriter = new CellWriter(options);
  const inOrder = ascending(table.rows);
  const columns = table.columns.map(({ cells }) => new ColumnSource(cells, cellWriter, inOrder));
  const recoder = encoding === "utf-8" ? null : new Recoder(encoding);
  const out = new ByteParts(options.bom ? bomOf(encoding) : null, recoder);
  const delimiter = encode(options.delimiter);
  const newline = encode(options.newline);
  table.columns.forEach((column, c) => {
    if (c > 0) out.addFew(delimiter);
    out.add(encode(cellWriter.quotedText(column.name)));
  });
  out.add(newline);
  const count = rowCount(table);
  for (let position = 0; position < count; position++) {
    const row = table.rows ? table.rows[position] : position;
    for (let c = 0; c < columns.length; c++) {
      if (c > 0) out.addFew(delimiter);
      columns[c].write(row, out, columns.length === 1);
    }
    out.addFew(newline);
    if ((position & 0x3fff) === 0x3fff) await pace.tick(position, count);
  }
  let guarded = cellWriter.guardedPlain;
  for (const column of columns) guarded += column.guarded;
  const blob = out.finish(`text/csv;charset=${encoding}`);
  const lacking = recoder?.lacking;
  return lacking && lacking.count > 0 ? { blob, guarded, lacking } : { blob, guarded };
}

const QUOTE = 34;

/** Quotes and guards single cells. */
class CellWriter {
  guardedPlain = 0;
  private readonly options: WriteCsvOptions;
  /** 1 for bytes that make quotes needed, 2 for the first of several bytes that do. */
  private readonly special = new Uint8Array(256);
  /** 1 for first bytes after which a cell may be a formula. */
  private readonly suspect = new Uint8Array(256);
  /** What in a cell could be taken for the delimiter: its first character, so that "a|" before "||" is quoted too. */
  private readonly sign: string;
  /** The bytes of `sign` after the first, when there are any. */
  private readonly signRest: Uint8Array;

  constructor(options: WriteCsvOptions) {
    this.options = options;
    this.sign = [...options.delimiter][0] ?? "";
    const sign = encode(this.sign);
    this.signRest = sign.subarray(1);
    for (const byte of encode('"\r\n')) this.special[byte] = 1;
    if (sign.length > 0) this.special[sign[0]] = sign.length > 1 ? 2 : 1;
    if (options.guardFormulas) {
      for (const byte of encode("=+-@\t\r\n\0 ")) this.suspect[byte] = 1;
      for (const lead of [0xc2, 0xe2, 0xe3, 0xef]) this.suspect[lead] = 1;
    }
  }

  /** The text as it stands in the file, and whether it was guarded. */
  quotedText(text: string, alone = false): string {
    const guarded = this.guards(text);
    const body = guarded ? `'${text}` : text;
    const needed = this.options.quoteAll || guarded || (alone && text === "") || this.needsQuotes(body);
    return needed ? `"${body.replaceAll('"', '""')}"` : body;
  }

  /** A dictionary's texts as they stand in the file. */
  quotedTexts(dictionary: Dictionary, alone: boolean): Quoted {
    const { delimiter, quoteAll, guardFormulas } = this.options;
    const how = JSON.stringify([delimiter, quoteAll, guardFormulas, alone]);
    const known = quotedBefore.get(dictionary);
    if (known?.how === how) return known;
    const { texts } = dictionary;
    const quoted: Quoted = {
      how,
      pool: poolOf(texts.map((text) => this.quotedText(text, alone))),
      guarded: Uint8Array.from(texts, (text) => (this.guards(text) ? 1 : 0)),
    };
    quotedBefore.set(dictionary, quoted);
    return quoted;
  }

  guards(text: string): boolean {
    return this.options.guardFormulas && isFormula(text);
  }

  private needsQuotes(text: string): boolean {
    return (this.sign !== "" && text.includes(this.sign)) || /["\r\n]/.test(text);
  }

  private hasSign(bytes: Uint8Array, start: number, end: number): boolean {
    const { special, signRest } = this;
    next: for (let p = start; p < end - signRest.length; p++) {
      if (special[bytes[p]] !== 2) continue;
      for (let k = 0; k < signRest.length; k++) if (bytes[p + 1 + k] !== signRest[k]) continue next;
      return true;
    }
    return false;
  }

  writeBytes(pool: Pool, index: number, out: ByteParts, alone: boolean): void {
    const { bytes } = pool;
    const start = index === 0 ? 0 : pool.ends[index - 1];
    const end = pool.ends[index];
    if (start < end && this.suspect[bytes[start]] === 1) {
      const text = decode(bytes.subarray(start, end));
      if (this.guards(text)) {
        this.guardedPlain++;
        out.add(encode(this.quotedText(text)));
        return;
      }
    }
    if (this.options.quoteAll || (alone && start === end)) {
      this.writeQuoted(bytes, start, end, out);
      return;
    }
    out.room(end - start);
    const { special } = this;
    const to = out.bytes;
    let needsQuotes = 0;
    let o = out.size;
    for (let p = start; p < end; p++) {
      const byte = bytes[p];
      to[o++] = byte;
      needsQuotes |= special[byte];
    }
    if ((needsQuotes & 1) === 1 || (needsQuotes === 2 && this.hasSign(bytes, start, end)))
      this.writeQuoted(bytes, start, end, out);
    else out.size = o;
  }

  private writeQuoted(bytes: Uint8Array, start: number, end: number, out: ByteParts): void {
    out.room((end - start) * 2 + 2);
    const to = out.bytes;
    let o = out.size;
    to[o++] = QUOTE;
    for (let p = start; p < end; p++) {
      const byte = bytes[p];
      if (byte === QUOTE) to[o++] = QUOTE;
      to[o++] = byte;
    }
    to[o++] = QUOTE;
    out.size = o;
  }
}

/** The texts of a dictionary as they stand in a file. */
interface Quoted {
  /** What was asked for when they were quoted. */
  readonly how: string;
  readonly pool: Pool;
  /** 1 for texts that got a ' in front. */
  readonly guarded: Uint8Array;
}

/** Kept for the next file: a list may be split into a thousand. */
const quotedBefore = new WeakMap<Dictionary, Quoted>();

/** One column on its way out: a dictionary's texts are quoted once, plain blocks go byte by byte. */
class ColumnSource {
  /** Cells that got a ' in front, of blocks with codes. */
  guarded = 0;
  private readonly cells: Cells;
  private readonly writer: CellWriter;
  /** Changed blocks written out, when rows jump between blocks. */
  private readonly pools: Map<number, Pool> | null;
  private at = -1;
  private block: Block | null = null;
  private pool: Pool | null = null;
  private known: Quoted | null = null;

  constructor(cells: Cells, writer: CellWriter, inOrder: boolean) {
    this.cells = cells;
    this.writer = writer;
    this.pools = inOrder ? null : new Map();
  }

  write(row: number, out: ByteParts, alone: boolean): void {
    const b = row >>> BLOCK_SHIFT;
    if (b !== this.at) this.moveTo(b, alone);
    const index = row & BLOCK_MASK;
    const { block, known } = this;
    if (block?.kind === "codes" && known) {
      const code = block.codes[index];
      const { ends, bytes } = known.pool;
      out.addRange(bytes, code === 0 ? 0 : ends[code - 1], ends[code]);
      this.guarded += known.guarded[code];
    } else if (this.pool) {
      this.writer.writeBytes(this.pool, index, out, alone);
    }
  }

  private moveTo(b: number, alone: boolean): void {
    this.at = b;
    const block = this.cells.blocks[b];
    this.block = block;
    if (block.kind === "codes") this.known = this.writer.quotedTexts(block.dictionary, alone);
    else {
      this.pool = this.pools?.get(b) ?? asPool(block);
      if (block.kind === "patch") this.pools?.set(b, this.pool);
    }
  }
}
