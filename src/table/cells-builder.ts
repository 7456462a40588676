import { BLOCK_ROWS, type Block, type Cells, decode } from "./cells.ts";

/** Rows after which a column with mostly different texts stops looking for repeats. */
const JUDGE_AT = 1 << 15;
const MOST_DISTINCT = 1 << 16;

/**
 * Collects the texts of one column, row after row. Repeats are found by a hash of the bytes while that pays; a column
 * with mostly different texts falls back to plain bytes after 32,768 rows (giving up early is what saves the time).
 */
export class CellsBuilder {
  length = 0;
  private readonly blocks: Block[] = [];
  private count = 0;

  private coded = true;
  private codes = new Uint16Array(64);
  private dictionary: { texts: string[] } = { texts: [] };
  private known = new Uint8Array(256);
  private readonly knownEnds: number[] = [];
  private slots = new Int32Array(64);
  private hashes: number[] = [];

  private bytes = new Uint8Array(0);
  private size = 0;
  private ends = new Uint32Array(0);
  private high = 0;

  /** Adds a row with the UTF-8 bytes buffer[from..to). */
  append(buffer: Uint8Array, from: number, to: number): void {
    if (this.coded) this.appendCode(buffer, from, to);
    else this.appendBytes(buffer, from, to);
    this.length++;
    if (++this.count === BLOCK_ROWS) this.closeBlock();
  }

  appendText(text: string): void {
    if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 4);
    const { written } = encoder.encodeInto(text, scratch);
    this.append(scratch, 0, written);
  }

  appendEmpty(times = 1): void {
    for (let i = 0; i < times; i++) this.append(scratch, 0, 0);
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

  private appendCode(buffer: Uint8Array, from: number, to: number): void {
    let hash = 0x811c9dc5;
    for (let p = from; p < to; p++) hash = Math.imul(hash ^ buffer[p], 0x01000193);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const code = this.slots[slot] - 1;
      if (code < 0) break;
      if (this.hashes[code] === hash && this.isKnown(code, buffer, from, to)) {
        this.setCode(code);
        return;
      }
      slot = (slot + 1) & mask;
    }
    const distinct = this.dictionary.texts.length;
    if (distinct === MOST_DISTINCT || (this.length >= JUDGE_AT && distinct * 2 > this.length)) {
      this.giveUpCodes();
      this.appendBytes(buffer, from, to);
      return;
    }
    this.slots[slot] = distinct + 1;
    this.remember(hash, buffer, from, to);
    this.setCode(distinct);
  }

  private setCode(code: number): void {
    if (this.count === this.codes.length) {
      const wider = new Uint16Array(Math.min(BLOCK_ROWS, this.codes.length * 4));
      wider.set(this.codes);
      this.codes = wider;
    }
    this.codes[this.count] = code;
  }

  private isKnown(code: number, buffer: Uint8Array, from: number, to: number): boolean {
    const start = code === 0 ? 0 : this.knownEnds[code - 1];
    if (this.knownEnds[code] - start !== to - from) return false;
    const { known } = this;
    for (let p = from, k = start; p < to; p++, k++) if (buffer[p] !== known[k]) return false;
    return true;
  }

  private remember(hash: number, buffer: Uint8Array, from: number, to: number): void {
    const code = this.knownEnds.length;
    const start = code === 0 ? 0 : this.knownEnds[code - 1];
    const end = start + (to - from);
    if (end > this.known.length) this.known = grown(this.known, start, end);
    const text = buffer.subarray(from, to);
    this.known.set(text, start);
    this.knownEnds.push(end);
    this.hashes.push(hash);
    this.dictionary.texts.push(decode(text));
    if (this.knownEnds.length * 2 > this.slots.length) this.growSlots();
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let code = 0; code < this.hashes.length; code++) {
      const hash = this.hashes[code];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.slots = slots;
  }

  private giveUpCodes(): void {
    const { codes, count, known, knownEnds } = this;
    this.coded = false;
    this.startPool();
    for (let i = 0; i < count; i++) {
      const code = codes[i];
      this.count = i;
      this.appendBytes(known, code === 0 ? 0 : knownEnds[code - 1], knownEnds[code]);
    }
    this.count = count;
    this.codes = new Uint16Array(0);
    this.known = new Uint8Array(0);
    this.slots = new Int32Array(0);
    this.hashes = [];
    if (this.blocks.length === 0) this.dictionary = { texts: [] };
  }

  private startPool(): void {
    this.ends = new Uint32Array(BLOCK_ROWS);
    this.size = 0;
    this.high = 0;
  }

  private appendBytes(buffer: Uint8Array, from: number, to: number): void {
    const end = this.size + (to - from);
    if (end > this.bytes.length) this.bytes = grown(this.bytes, this.size, end);
    const { bytes } = this;
    let high = this.high;
    for (let p = from, out = this.size; p < to; p++, out++) {
      const byte = buffer[p];
      high |= byte;
      bytes[out] = byte;
    }
    this.high = high;
    this.size = end;
    this.ends[this.count] = end;
  }

  private openBlock(): Block {
    const { count } = this;
    if (this.coded)
      return {
        kind: "codes",
        length: count,
        codes: this.codes.subarray(0, count),
        dictionary: this.dictionary,
      };
    const bytes = this.bytes.subarray(0, this.size);
    return {
      kind: "pool",
      length: count,
      bytes,
      ends: this.ends.subarray(0, count),
      ascii: this.high < 0x80,
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
      this.blocks.push({ ...block, bytes: block.bytes.slice(), ends: block.ends.slice() });
    }
    this.count = 0;
    this.size = 0;
    this.high = 0;
  }
}

const encoder = new TextEncoder();
let scratch = new Uint8Array(256);

function grown(bytes: Uint8Array, used: number, needed: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(Math.max(needed, bytes.length * 2, 1024));
  wider.set(bytes.subarray(0, used));
  return wider;
}
