import {
  asPool,
  BLOCK_MASK,
  BLOCK_SHIFT,
  type Block,
  type Cells,
  type Dictionary,
  encode,
  type Pool,
  poolOf,
} from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { isFormula } from "./formula-guard.ts";
import { bomOf, canEncode, Recoder } from "./write-encodings.ts";
import type { WriteEncoding, Written } from "./write-options.ts";
import { CannotWrite } from "./write-problem.ts";

export interface WriteCsvOptions {
  /** Any text, such as "，" or "||". */
  readonly delimiter: string;
  readonly newline: "\r\n" | "\n";
  readonly bom: boolean;
  readonly quoteAll: boolean;
  readonly guardFormulas: boolean;
  readonly encoding: WriteEncoding;
}

/** Bytes gathered before they are handed over to the browser's blob store, so that the worker holds little. */
const PART = 1 << 22;

/**
 * The table as CSV (RFC 4180), names first, in display order. Quotes only where they are needed unless `quoteAll`.
 * Encodings other than UTF-8 and UTF-16 have no byte order mark.
 */
export async function writeCsv(table: Table, options: WriteCsvOptions, pace: Pace): Promise<Written> {
  const { encoding } = options;
  if (!canEncode(options.delimiter, encoding))
    throw new CannotWrite({ kind: "delimiter-lacking", delimiter: options.delimiter, encoding });
  const cellWriter = new CellWriter(options);
  const columns = table.columns.map((column) => new ColumnSource(column.cells, cellWriter));
  const recoder = encoding === "utf-8" ? null : new Recoder(encoding);
  const out = new Output(options.bom ? bomOf(encoding) : null, recoder);
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
  for (const column of columns) guarded += column.guardedCodes();
  const blob = out.finish(`text/csv;charset=${encoding}`);
  const lacking = recoder?.lacking;
  return lacking && lacking.count > 0 ? { blob, guarded, lacking } : { blob, guarded };
}

/** Bytes of UTF-8 on their way to a blob, in another encoding if so wanted. Whole characters only are added. */
class Output {
  bytes = new Uint8Array(PART + 1024);
  size = 0;
  private readonly parts: Blob[];
  private readonly recoder: Recoder | null;

  constructor(bom: Uint8Array | null, recoder: Recoder | null) {
    this.parts = bom ? [new Blob([Uint8Array.from(bom)])] : [];
    this.recoder = recoder;
  }

  add(piece: Uint8Array): void {
    this.room(piece.length);
    this.bytes.set(piece, this.size);
    this.size += piece.length;
  }

  addFew(piece: Uint8Array): void {
    this.room(piece.length);
    for (let p = 0; p < piece.length; p++) this.bytes[this.size++] = piece[p];
  }

  addRange(from: Uint8Array, start: number, end: number): void {
    const length = end - start;
    this.room(length);
    const { bytes } = this;
    if (length > 64) bytes.set(from.subarray(start, end), this.size);
    else for (let p = start, o = this.size; p < end; p++, o++) bytes[o] = from[p];
    this.size += length;
  }

  room(length: number): void {
    if (this.size + length <= this.bytes.length) return;
    this.flush();
    if (length > this.bytes.length) this.bytes = new Uint8Array(length);
  }

  flush(): void {
    const { recoder, size } = this;
    const bytes = this.bytes.subarray(0, size);
    if (size > 0) this.parts.push(new Blob([recoder ? recoder.push(bytes) : bytes]));
    this.size = 0;
  }

  finish(type: string): Blob {
    this.flush();
    return new Blob(this.parts, { type });
  }
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

  writeBytes(pool: Pool, index: number, out: Output, alone: boolean): void {
    const { bytes } = pool;
    const start = index === 0 ? 0 : pool.ends[index - 1];
    const end = pool.ends[index];
    if (start < end && this.suspect[bytes[start]] === 1) {
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end));
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

  private writeQuoted(bytes: Uint8Array, start: number, end: number, out: Output): void {
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

/** One column on its way out: a dictionary's texts are quoted once, plain blocks go byte by byte. */
class ColumnSource {
  private readonly cells: Cells;
  private readonly writer: CellWriter;
  private readonly dictionaries = new Map<
    Dictionary,
    { pool: Pool; guarded: Uint8Array; times: Uint32Array }
  >();
  private at = -1;
  private block: Block | null = null;
  private pool: Pool | null = null;
  private known: { pool: Pool; guarded: Uint8Array; times: Uint32Array } | null = null;

  constructor(cells: Cells, writer: CellWriter) {
    this.cells = cells;
    this.writer = writer;
  }

  write(row: number, out: Output, alone: boolean): void {
    const b = row >>> BLOCK_SHIFT;
    if (b !== this.at) this.moveTo(b, alone);
    const index = row & BLOCK_MASK;
    const { block, known } = this;
    if (block?.kind === "codes" && known) {
      const code = block.codes[index];
      const { ends, bytes } = known.pool;
      out.addRange(bytes, code === 0 ? 0 : ends[code - 1], ends[code]);
      if (known.guarded[code] === 1) known.times[code]++;
    } else if (this.pool) {
      this.writer.writeBytes(this.pool, index, out, alone);
    }
  }

  guardedCodes(): number {
    let total = 0;
    for (const { times } of this.dictionaries.values()) for (const n of times) total += n;
    return total;
  }

  private moveTo(b: number, alone: boolean): void {
    this.at = b;
    const block = this.cells.blocks[b];
    this.block = block;
    if (block.kind !== "codes") {
      this.pool = asPool(block);
      return;
    }
    const { texts } = block.dictionary;
    this.known = this.dictionaries.get(block.dictionary) ?? {
      pool: poolOf(texts.map((text) => this.writer.quotedText(text, alone))),
      guarded: Uint8Array.from(texts, (text) => (this.writer.guards(text) ? 1 : 0)),
      times: new Uint32Array(texts.length),
    };
    this.dictionaries.set(block.dictionary, this.known);
  }
}
