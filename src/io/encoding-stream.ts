import { textDecoder } from "./encoding-decode.ts";

/**
 * Bytes in any encoding a browser knows, chunk by chunk, into UTF-8. A character cut by the end of a chunk is finished
 * with the next one. Give it the bytes after the byte order mark (`Sniffed.bomBytes`); a further mark is text.
 * Throws RangeError for an unknown label.
 */
export class Utf8Decoder {
  /** U+FFFD in the output so far: broken places in the input, and characters some earlier program had lost already. */
  replaced = 0;

  private readonly decoder: ReturnType<typeof textDecoder>;
  private readonly encoder = new TextEncoder();
  private buffer = new Uint8Array(0);

  constructor(encoding: string) {
    this.decoder = textDecoder(encoding);
  }

  /** The returned bytes are a view of a buffer that the next call overwrites: use or copy them first. */
  push(chunk: Uint8Array): Uint8Array {
    return this.encode(this.decoder.decode(chunk, true));
  }

  /** What was still held back; a character cut by the end of the file becomes U+FFFD. The decoder is then as new. */
  end(): Uint8Array {
    return this.encode(this.decoder.decode());
  }

  private encode(text: string): Uint8Array {
    for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) this.replaced++;
    if (this.buffer.length < text.length * 3) this.buffer = new Uint8Array(text.length * 3);
    const { written } = this.encoder.encodeInto(text, this.buffer);
    return this.buffer.subarray(0, written);
  }
}
