/** Which line of the file each row starts on: rows that span several lines are noted, all others count one. */
export class LineNumbers {
  /** Line of the first row. */
  first = 1;
  private rows = new Uint32Array(16);
  private extra = new Float64Array(16);
  private count = 0;

  /** Row `row` spans `lines` lines more than one; rows come in order. */
  add(row: number, lines: number): void {
    if (this.count === this.rows.length) {
      const rows = new Uint32Array(this.count * 2);
      const extra = new Float64Array(this.count * 2);
      rows.set(this.rows);
      extra.set(this.extra);
      this.rows = rows;
      this.extra = extra;
    }
    const before = this.count === 0 ? 0 : this.extra[this.count - 1];
    this.rows[this.count] = row;
    this.extra[this.count++] = before + lines;
  }

  /** `lines` lines that are no rows stand above row `row`. */
  skip(row: number, lines: number): void {
    if (row === 0) this.first += lines;
    else this.add(row - 1, lines);
  }

  /** 1-based line that row `row` (0-based) starts on. */
  of(row: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle] < row) low = middle + 1;
      else high = middle;
    }
    return this.first + row + (low === 0 ? 0 : this.extra[low - 1]);
  }
}
