import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { tally } from "../table/tally.ts";
import { textDecoder } from "./encoding-decode.ts";
import type { Lacking, WriteEncoding } from "./write-options.ts";

type Legacy = Exclude<WriteEncoding, "utf-8" | "utf-16le">;

const SHOWN = 12;
const QUESTION = 0x3f;
const UTF8_BOM = Uint8Array.of(0xef, 0xbb, 0xbf);
const UTF16_BOM = Uint8Array.of(0xff, 0xfe);
const NONE = new Uint8Array(0);

/** The byte order mark of an encoding; no bytes where it has none. */
export function bomOf(encoding: WriteEncoding): Uint8Array {
  return encoding === "utf-8" ? UTF8_BOM : encoding === "utf-16le" ? UTF16_BOM : NONE;
}

/** Characters met that an encoding lacks. */
class Missed {
  count = 0;
  private readonly characters = new Set<string>();

  add(code: number, times = 1): void {
    this.count += times;
    if (this.characters.size < SHOWN) this.characters.add(String.fromCodePoint(code));
  }

  get lacking(): Lacking {
    return { count: this.count, characters: [...this.characters] };
  }
}

/**
 * Turns whole characters of UTF-8 into bytes of another encoding. Browsers encode UTF-8 alone, so each table is turned
 * round from what the browser decodes; a character is lacking when no bytes would come back as it, and becomes "?".
 */
export class Recoder {
  private readonly encoding: Exclude<WriteEncoding, "utf-8">;
  private readonly missed = new Missed();

  constructor(encoding: Exclude<WriteEncoding, "utf-8">) {
    this.encoding = encoding;
  }

  push(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    return this.encoding === "utf-16le" ? utf16le(bytes) : recoded(bytes, this.encoding, this.missed);
  }

  get lacking(): Lacking {
    return this.missed.lacking;
  }
}

/** The code of the character at p, whose first byte is `lead`, not ASCII. */
function codeAt(bytes: Uint8Array, p: number, lead: number): number {
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | (bytes[p + 1] & 0x3f);
  const middle = bytes[p + 1] & 0x3f;
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (middle << 6) | (bytes[p + 2] & 0x3f);
  return ((lead & 0x07) << 18) | (middle << 12) | ((bytes[p + 2] & 0x3f) << 6) | (bytes[p + 3] & 0x3f);
}

function sizeOf(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function utf16le(from: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(from.length * 2);
  let o = 0;
  for (let p = 0; p < from.length; ) {
    const lead = from[p];
    const code = lead < 0x80 ? lead : codeAt(from, p, lead);
    p += lead < 0x80 ? 1 : sizeOf(lead);
    let unit = code;
    if (code > 0xffff) {
      const high = 0xd800 + ((code - 0x10000) >>> 10);
      bytes[o++] = high & 0xff;
      bytes[o++] = high >>> 8;
      unit = 0xdc00 + (code & 0x3ff);
    }
    bytes[o++] = unit & 0xff;
    bytes[o++] = unit >>> 8;
  }
  return bytes.subarray(0, o);
}

function recoded(from: Uint8Array, encoding: Legacy, missed: Missed): Uint8Array<ArrayBuffer> {
  const table = tableOf(encoding);
  const supplement = encoding === "gb18030";
  const bytes = new Uint8Array(from.length * (supplement ? 2 : 1));
  let o = 0;
  for (let p = 0; p < from.length; ) {
    const lead = from[p];
    if (lead < 0x80) {
      bytes[o++] = lead;
      p++;
      continue;
    }
    const code = codeAt(from, p, lead);
    p += sizeOf(lead);
    const value = code < 0x10000 ? table[code] : supplement ? fourBytes(code - 0x10000 + 189000) : 0;
    if (value === 0) {
      missed.add(code);
      bytes[o++] = QUESTION;
      continue;
    }
    if (value > 0xffff) {
      bytes[o++] = value >>> 24;
      bytes[o++] = (value >>> 16) & 0xff;
    }
    if (value > 0xff) bytes[o++] = (value >>> 8) & 0xff;
    bytes[o++] = value & 0xff;
  }
  return bytes.subarray(0, o);
}

/**
 * Counts, before anything is written, the characters of names and cells that an encoding lacks. Looks at each distinct
 * text once where a column has few.
 */
export async function countLacking(table: Table, encoding: WriteEncoding, pace: Pace): Promise<Lacking> {
  const missed = new Missed();
  if (encoding === "utf-8" || encoding === "utf-16le") return missed.lacking;
  const known = tableOf(encoding);
  const look = (text: string, times: number) => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) continue;
      if ((unit & 0xfc00) === 0xd800) {
        const code = text.codePointAt(i++) as number;
        if (encoding !== "gb18030") missed.add(code, times);
      } else if (known[unit] === 0) missed.add(unit, times);
    }
  };
  const count = rowCount(table);
  for (let c = 0; c < table.columns.length; c++) {
    look(table.columns[c].name, 1);
    await tally(table.columns[c].cells, table.rows, look, { tick: () => pace.tick() });
    await pace.tick((count * c) / table.columns.length, count);
  }
  return missed.lacking;
}

/** Whether every character of a text has bytes in the encoding. */
export function canEncode(text: string, encoding: WriteEncoding): boolean {
  if (encoding === "utf-8" || encoding === "utf-16le") return true;
  const recoder = new Recoder(encoding);
  recoder.push(new TextEncoder().encode(text));
  return recoder.lacking.count === 0;
}

const tables = new Map<Legacy, Uint32Array>();

/** Per UTF-16 unit its bytes as one number, the first byte highest; 0 when the encoding lacks it. */
function tableOf(encoding: Legacy): Uint32Array {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Uint32Array(0x10000);
  fill(table, encoding, singles(encoding));
  if (encoding !== "windows-1252") fill(table, encoding, pairs(encoding));
  if (encoding === "gb18030") {
    fill(
      table,
      encoding,
      Array.from({ length: 39420 }, (_, at) => fourBytes(at)),
    );
    for (const [unit, value] of GB_PRIVATE) if (table[unit] === 0) table[unit] = value;
  }
  tables.set(encoding, table);
  return table;
}

/** Enters what each of these byte sequences is decoded to; of several for one character the first stays. */
function fill(table: Uint32Array, encoding: Legacy, sequences: readonly number[]): void {
  const bytes: number[] = [];
  for (const value of sequences) {
    if (value > 0xffff) bytes.push(value >>> 24, (value >>> 16) & 0xff);
    if (value > 0xff) bytes.push((value >>> 8) & 0xff);
    bytes.push(value & 0xff, 0x0a);
  }
  const texts = textDecoder(encoding).decode(Uint8Array.from(bytes)).split("\n");
  sequences.forEach((value, i) => {
    const text = texts[i];
    const unit = text.charCodeAt(0);
    if (
      text.length === 1 &&
      unit >= 0x80 &&
      table[unit] === 0 &&
      (unit !== 0xfffd || value === GB_REPLACEMENT)
    )
      table[unit] = value;
  });
}

const GB_REPLACEMENT = 0x8431a437;

/** Single bytes beyond ASCII: all of windows-1252, the narrow kana of Shift_JIS, none of the others. */
function singles(encoding: Legacy): number[] {
  const [first, last] = encoding === "windows-1252" ? [0x80, 0xff] : [0xa1, 0xdf];
  if (encoding === "gb18030" || encoding === "big5") return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * The two-byte sequences a writer may use: Big5 without the Hong Kong supplements, Shift_JIS without what NEC repeated
 * of IBM's, both as the WHATWG standard has its encoders do, because fewer programs read those.
 */
function pairs(encoding: Legacy): number[] {
  const values: number[] = [];
  const first = encoding === "big5" ? 0xa1 : 0x81;
  for (let lead = first; lead < 0xff; lead++) {
    if (encoding === "shift_jis" && (lead === 0xed || lead === 0xee)) continue;
    for (let trail = 0x40; trail < 0xff; trail++) if (trail !== 0x7f) values.push(lead * 0x100 + trail);
  }
  if (encoding === "big5") values.unshift(...BIG5_LAST);
  return values;
}

/** Six characters stand twice in Big5; these are the places the standard writes. */
const BIG5_LAST = [0xf9f9, 0xf9e9, 0xf9ea, 0xf9eb, 0xa451, 0xa4ca];

/** GB18030 of 2005 had these in the private use area; the same bytes are proper characters now (WHATWG encoder table). */
const GB_PRIVATE: readonly (readonly [number, number])[] = [
  [0xe78d, 0xa6d9],
  [0xe78e, 0xa6da],
  [0xe78f, 0xa6db],
  [0xe790, 0xa6dc],
  [0xe791, 0xa6dd],
  [0xe792, 0xa6de],
  [0xe793, 0xa6df],
  [0xe794, 0xa6ec],
  [0xe795, 0xa6ed],
  [0xe796, 0xa6f3],
  [0xe81e, 0xfe59],
  [0xe826, 0xfe61],
  [0xe82b, 0xfe66],
  [0xe82c, 0xfe67],
  [0xe832, 0xfe6d],
  [0xe843, 0xfe7e],
  [0xe854, 0xfe90],
  [0xe864, 0xfea0],
];

/** The four bytes of GB18030 with this number, as one number. */
function fourBytes(at: number): number {
  const second = Math.floor(at / 1260) % 10;
  const third = Math.floor(at / 10) % 126;
  return (
    (((0x81 + Math.floor(at / 12600)) << 24) |
      ((0x30 + second) << 16) |
      ((0x81 + third) << 8) |
      (0x30 + (at % 10))) >>>
    0
  );
}
