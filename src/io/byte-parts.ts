import type { Recoder } from "./write-encodings.ts";

/** Bytes gathered before they are handed over to the browser's blob store, so that the worker holds little. */
const PART = 1 << 22;
/** Room to begin with: a list may be split into a thousand small files. */
const FIRST_PART = 1 << 16;

/** Bytes of UTF-8 on their way to a blob, in another encoding if so wanted. Whole characters only are added. */
export class ByteParts {
  bytes = new Uint8Array(FIRST_PART);
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
    if (this.bytes.length < PART) {
      const wider = new Uint8Array(Math.min(PART, this.bytes.length * 8));
      wider.set(this.bytes.subarray(0, this.size));
      this.bytes = wider;
      if (this.size + length <= wider.length) return;
    }
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
