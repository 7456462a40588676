/** A set of base row numbers below `length`, one bit each. */
export class RowSet {
  readonly length: number;
  private readonly words: Uint32Array;

  constructor(length: number) {
    this.length = length;
    this.words = new Uint32Array((length + 31) >>> 5);
  }

  static of(length: number, rows: Iterable<number>): RowSet {
    const set = new RowSet(length);
    for (const row of rows) set.add(row);
    return set;
  }

  has(row: number): boolean {
    return ((this.words[row >>> 5] >>> (row & 31)) & 1) === 1;
  }

  add(row: number): void {
    this.words[row >>> 5] |= 1 << (row & 31);
  }

  /** Puts every row of the other set (of the same length) into this one. */
  addAll(other: RowSet): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] |= other.words[i];
  }

  count(): number {
    let total = 0;
    for (const word of this.words) total += bits(word);
    return total;
  }

  /** How many rows are in both sets (of the same length). */
  countIn(other: RowSet): number {
    let total = 0;
    for (let i = 0; i < this.words.length; i++) total += bits(this.words[i] & other.words[i]);
    return total;
  }

  get bytes(): number {
    return this.words.byteLength;
  }
}

function bits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
