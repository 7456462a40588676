/** Bytes from a file of `size` bytes. `head` starts at 0; `tail` ends at the end; `middle` lies anywhere between. */
export interface Sample {
  /** Up to 256 KiB, or the whole file. */
  readonly head: Uint8Array;
  /** Up to 64 KiB, or empty. May begin and end inside a character or a quoted cell. */
  readonly middle: Uint8Array;
  /** Up to 64 KiB, or empty. May begin inside a character or a quoted cell. */
  readonly tail: Uint8Array;
  readonly size: number;
}
