import { BLOCK_ROWS, type Block, type Cells, decode, encodeAt, isUtf8, type Pool } from "./cells.ts";
import { hashBytes, viewOf } from "./hash.ts";

/** Rows after which a column with mostly different texts stops looking for repeats; sooner with nearly none repeated. */
const JUDGE_AT = 1 << 15;
const MOSTLY = 0.5;
const JUDGE_NEARLY_ALL_AT = 1 << 12;
const NEARLY_ALL = 0.95;
const MOST_DISTINCT = 1 << 16;

/** Rows in a buffer: row r has cells `rowStart[r] .. rowStart[r+1])`, and cell k is `buffer[from[k] .. to[k])`. */
export interface CutRows {
  readonly rows: number;
  readonly rowStart: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Collects the texts of one column, row after row. Repeats are found by a hash of the bytes while that pays; a column
 * with mostly different texts falls back to plain bytes (giving up early is what saves the time).
 */
export class CellsBuilder {
  length = 0;
  /** Whether a text was met that is not UTF-8; it may be noticed as late as `finish`. */
  broken = false;
  private readonly blocks: Block[] = [];
  private count = 0;

  private coded = true;
  private codes = new Uint16Array(64);
  private dictionary: { texts: string[] } = { texts: [] };
  /** The different texts as bytes, in the order of their codes; decoded into the dictionary when it is asked for. */
  private known = new Uint8Array(256);
  private knownView = viewOf(this.known);
  private knownEnds = new Uint32Array(64);
  private hashes = new Int32Array(64);
  private distinct = 0;
  /** Hash table of codes plus one; zero is free. Four times as long as `hashes`. */
  private slots = new Int32Array(256);

  private bytes = new Uint8Array(0);
  private bytesView = viewOf(this.bytes);
  private size = 0;
  private ends = new Uint32Array(0);
  /** All bytes of the open block, or-ed together, four beside each other. */
  private high = 0;

  /** Adds a row with the UTF-8 bytes buffer[from..to). */
  append(buffer: Uint8Array, from: number, to: number): void {
    this.appendSeen(buffer, viewOf(buffer), from, to);
  }

  private appendSeen(buffer: Uint8Array, view: DataView, from: number, to: number): void {
    if (this.coded) this.appendCode(buffer, view, from, to);
    else this.appendBytes(view, from, to);
    this.length++;
    if (++this.count === BLOCK_ROWS) this.closeBlock();
  }

  /**
   * Adds column `c` of the rows from `first` on as far as its cells are plain, and returns the row it stopped at: one
   * that has no such cell, or one that must be unescaped (`to` is negative).
   */
  appendCells(buffer: Uint8Array, { rows, rowStart, from, to }: CutRows, c: number, first: number): number {
    const view = viewOf(buffer);
    let r = first;
    for (; r < rows; r++) {
      const k = rowStart[r] + c;
      if (k >= rowStart[r + 1] || to[k] < 0) return r;
      if (this.coded) this.appendCode(buffer, view, from[k], to[k]);
      else this.appendBytes(view, from[k], to[k]);
      this.length++;
      if (++this.count === BLOCK_ROWS) this.closeBlock();
    }
    return r;
  }

  appendText(text: string): void {
    if (scratch.length < text.length * 3) {
      scratch = new Uint8Array(text.length * 4);
      scratchView = viewOf(scratch);
    }
    this.appendSeen(scratch, scratchView, 0, encodeAt(text, scratch, 0));
  }

  appendEmpty(times = 1): void {
    for (let i = 0; i < times; i++) this.appendSeen(scratch, scratchView, 0, 0);
  }

  /** What was added so far; valid until the next row is added. */
  snapshot(): Cells {
    return {
      length: this.length,
      blocks: this.count > 0 ? [...this.blocks, this.openBlock()] : [...this.blocks],
    };
  }

  finish(): Cells {
    if (this.count > 0) this.closeBlock();
    return { length: this.length, blocks: this.blocks };
  }

  private appendCode(buffer: Uint8Array, view: DataView, from: number, to: number): void {
    const code = this.codeOf(buffer, view, from, to);
    if (code >= 0) this.setCode(code);
    else {
      this.giveUpCodes();
      this.appendBytes(view, from, to);
    }
  }

  /** The code of a text, a new one if it was not met before; -1 when codes do not pay. */
  private codeOf(buffer: Uint8Array, view: DataView, from: number, to: number): number {
    const { slots, hashes, knownEnds } = this;
    const hash = hashBytes(view, from, to);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let code = slots[slot] - 1; code >= 0; code = slots[slot] - 1) {
      if (hashes[code] === hash) {
        const at = code === 0 ? 0 : knownEnds[code - 1];
        if (knownEnds[code] - at === to - from && isSame(view, from, to, this.knownView, at)) return code;
      }
      slot = (slot + 1) & mask;
    }
    const { distinct } = this;
    if (distinct === MOST_DISTINCT || this.seldomRepeats()) return -1;
    slots[slot] = distinct + 1;
    this.remember(hash, buffer, from, to);
    return distinct;
  }

  private seldomRepeats(): boolean {
    const { length, distinct } = this;
    if (length < JUDGE_NEARLY_ALL_AT) return false;
    return distinct > length * (length < JUDGE_AT ? NEARLY_ALL : MOSTLY);
  }

  private setCode(code: number): void {
    if (this.count === this.codes.length) {
      const wider = new Uint16Array(Math.min(BLOCK_ROWS, this.codes.length * 4));
      wider.set(this.codes);
      this.codes = wider;
    }
    this.codes[this.count] = code;
  }

  private remember(hash: number, buffer: Uint8Array, from: number, to: number): void {
    const code = this.distinct++;
    const start = code === 0 ? 0 : this.knownEnds[code - 1];
    const end = start + (to - from);
    if (end > this.known.length) {
      this.known = grown(this.known, start, end);
      this.knownView = viewOf(this.known);
    }
    this.known.set(buffer.subarray(from, to), start);
    this.knownEnds[code] = end;
    this.hashes[code] = hash;
    if (this.distinct === this.hashes.length) this.growKnown();
  }

  private growKnown(): void {
    const length = this.distinct * 4;
    const ends = new Uint32Array(length);
    const hashes = new Int32Array(length);
    ends.set(this.knownEnds);
    hashes.set(this.hashes);
    const slots = new Int32Array(length * 4);
    const mask = slots.length - 1;
    for (let code = 0; code < this.distinct; code++) {
      let slot = hashes[code] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.knownEnds = ends;
    this.hashes = hashes;
    this.slots = slots;
  }

  private giveUpCodes(): void {
    const { codes, count, knownView, knownEnds } = this;
    this.coded = false;
    this.startPool();
    for (let i = 0; i < count; i++) {
      const code = codes[i];
      this.count = i;
      this.appendBytes(knownView, code === 0 ? 0 : knownEnds[code - 1], knownEnds[code]);
    }
    this.count = count;
    this.codes = new Uint16Array(0);
    this.known = new Uint8Array(0);
    this.knownView = viewOf(this.known);
    this.knownEnds = new Uint32Array(0);
    this.hashes = new Int32Array(0);
    this.slots = new Int32Array(0);
  }

  private decodeKnown(): void {
    const { texts } = this.dictionary;
    for (let code = texts.length; code < this.distinct; code++) {
      const start = code === 0 ? 0 : this.knownEnds[code - 1];
      const bytes = this.known.subarray(start, this.knownEnds[code]);
      const text = decode(bytes);
      if (text.includes("\ufffd") && !isUtf8(bytes)) this.broken = true;
      texts.push(text);
    }
  }

  private startPool(): void {
    this.ends = new Uint32Array(BLOCK_ROWS);
    this.size = 0;
    this.high = 0;
  }

  private appendBytes(view: DataView, from: number, to: number): void {
    const { size } = this;
    const end = size + (to - from);
    if (end > this.bytes.length) {
      this.bytes = grown(this.bytes, size, end);
      this.bytesView = viewOf(this.bytes);
    }
    const out = this.bytesView;
    let high = this.high;
    if (to - from >= 4) {
      const last = to - 4;
      for (let p = from, o = size; p < last; p += 4, o += 4) {
        const four = view.getInt32(p, true);
        high |= four;
        out.setInt32(o, four, true);
      }
      const four = view.getInt32(last, true);
      high |= four;
      out.setInt32(end - 4, four, true);
    } else {
      for (let p = from, o = size; p < to; p++, o++) {
        const byte = view.getUint8(p);
        high |= byte;
        out.setUint8(o, byte);
      }
    }
    this.high = high;
    this.size = end;
    this.ends[this.count] = end;
  }

  private openBlock(): Block {
    const { count } = this;
    if (this.coded) {
      this.decodeKnown();
      return {
        kind: "codes",
        length: count,
        codes: this.codes.subarray(0, count),
        dictionary: this.dictionary,
      };
    }
    const bytes = this.bytes.subarray(0, this.size);
    return {
      kind: "pool",
      length: count,
      bytes,
      ends: this.ends.subarray(0, count),
      ascii: (this.high & 0x80808080) === 0,
    };
  }

  private closeBlock(): void {
    const block = this.openBlock();
    if (block.kind === "codes") {
      const narrow = this.dictionary.texts.length <= 256;
      this.blocks.push({
        ...block,
        codes: narrow ? Uint8Array.from(block.codes) : Uint16Array.from(block.codes),
      });
    } else if (block.kind === "pool") {
      if (!block.ascii && !areUtf8(block)) this.broken = true;
      this.blocks.push({ ...block, bytes: block.bytes.slice(), ends: block.ends.slice() });
    }
    this.count = 0;
    this.size = 0;
    this.high = 0;
  }
}

function isSame(one: DataView, from: number, to: number, other: DataView, at: number): boolean {
  if (to - from < 4) {
    for (let p = from, k = at; p < to; p++, k++) if (one.getUint8(p) !== other.getUint8(k)) return false;
    return true;
  }
  const last = to - 4;
  let k = at;
  for (let p = from; p < last; p += 4, k += 4) {
    if (one.getInt32(p, true) !== other.getInt32(k, true)) return false;
  }
  return one.getInt32(last, true) === other.getInt32(at + last - from, true);
}

/** Whether all texts of a pool are UTF-8: its bytes are, and no text begins inside a character. */
function areUtf8({ bytes, ends, length }: Pool): boolean {
  for (let i = 0; i < length - 1; i++) if ((bytes[ends[i]] & 0xc0) === 0x80) return false;
  return isUtf8(bytes);
}

let scratch = new Uint8Array(256);
let scratchView = viewOf(scratch);

function grown(bytes: Uint8Array, used: number, needed: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(Math.max(needed, bytes.length * 2, 1024));
  wider.set(bytes.subarray(0, used));
  return wider;
}
