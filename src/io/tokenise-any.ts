import { CR, LF, LONE, SPACE, Tokeniser, UNFINISHED } from "./tokenise.ts";

export interface AnyDialect {
  /** The bytes of the delimiter in UTF-8. */
  readonly delimiter: Uint8Array;
  /** One space after a delimiter belongs to it. */
  readonly gap: boolean;
  readonly quote: number;
  /** A backslash makes a quote or a backslash plain inside quotes; with no quotes, a delimiter or a backslash. */
  readonly backslash: boolean;
  readonly comment: Uint8Array;
}

const BACKSLASH = 92;

/**
 * The same cuts for dialects that are rare: delimiters of several bytes or with a space behind them, and backslashes.
 * Slower, so that the tokeniser of the usual dialects asks nothing more of each byte.
 */
export class AnyTokeniser extends Tokeniser {
  private readonly any: AnyDialect;

  constructor(dialect: AnyDialect, columns: () => number) {
    super({ delimiter: dialect.delimiter[0] ?? -1, quote: dialect.quote, comment: dialect.comment }, columns);
    this.any = dialect;
  }

  override unescape(buffer: Uint8Array, from: number, to: number, out: Uint8Array): number {
    const { quote, backslash } = this.any;
    let n = 0;
    for (let p = from; p < to; p++) {
      const byte = buffer[p];
      if (backslash && byte === BACKSLASH && p + 1 < to && this.isEscapable(buffer, p + 1, to)) p++;
      else if (byte === quote && p + 1 < to && buffer[p + 1] === quote) p++;
      out[n++] = buffer[p];
    }
    return n;
  }

  protected override row(buffer: Uint8Array, start: number, end: number, final: boolean): number {
    const { delimiter, gap, quote } = this.any;
    this.plainFrom = -1;
    this.strayInRow = 0;
    if (this.loneInRow.length > 0) this.loneInRow = [];
    let p = start;
    for (;;) {
      let cellEnd: number;
      if (buffer[p] === quote && p < end && p !== this.plainFrom) {
        cellEnd = this.quotedCell(buffer, p, end, final);
        if (cellEnd === UNFINISHED) return -1;
        if (cellEnd === LONE) {
          this.plainFrom = p;
          continue;
        }
      } else cellEnd = this.plainCell(buffer, p, end);
      if (cellEnd >= end) return final ? this.finished(this.cells, end) : -1;
      const byte = buffer[cellEnd];
      if (byte === LF) return this.finished(this.cells, cellEnd + 1);
      if (byte === CR) {
        if (cellEnd + 1 >= end && !final) return -1;
        const both = buffer[cellEnd + 1] === LF && cellEnd + 1 < end;
        return this.finished(this.cells, both ? cellEnd + 2 : cellEnd + 1);
      }
      p = cellEnd + delimiter.length;
      if (p >= end && !final) return -1;
      if (gap && p < end && buffer[p] === SPACE) p++;
      if (p >= end) {
        if (!final) return -1;
        this.push(end, end);
        return this.finished(this.cells, end);
      }
    }
  }

  private plainCell(buffer: Uint8Array, start: number, end: number): number {
    const escapes = this.any.backslash && this.any.quote < 0;
    let escaped = false;
    let p = start;
    while (p < end && buffer[p] !== LF && buffer[p] !== CR && !this.isDelimiter(buffer, p, end)) {
      if (escapes && buffer[p] === BACKSLASH && this.isEscapable(buffer, p + 1, end)) {
        escaped = true;
        p += buffer[p + 1] === BACKSLASH ? 2 : 1 + this.any.delimiter.length;
      } else p++;
    }
    this.push(start, escaped ? ~p : p);
    return p;
  }

  private quotedCell(buffer: Uint8Array, open: number, end: number, final: boolean): number {
    const { quote, backslash, delimiter } = this.any;
    let p = open + 1;
    let lines = 0;
    let escaped = false;
    for (;;) {
      while (p < end && buffer[p] !== quote) {
        const byte = buffer[p];
        if (byte === LF || (byte === CR && buffer[p + 1] !== LF)) lines++;
        if (backslash && byte === BACKSLASH && p + 1 < end && this.isEscapable(buffer, p + 1, end)) {
          escaped = true;
          p++;
        }
        p++;
      }
      if (p >= end) {
        if (final || this.swallowsRows(buffer, open, end)) return this.lone();
        return UNFINISHED;
      }
      if (p + 1 + delimiter.length > end && !final) return UNFINISHED;
      if (p + 1 < end && buffer[p + 1] === quote) {
        escaped = true;
        p += 2;
        continue;
      }
      let close = p + 1;
      while (close < end && buffer[close] === SPACE && delimiter[0] !== SPACE) close++;
      if (close + delimiter.length > end && !final) return UNFINISHED;
      const closes = close >= end || buffer[close] === LF || buffer[close] === CR;
      if (closes || this.isDelimiter(buffer, close, end)) {
        this.push(open + 1, escaped ? ~p : p);
        this.lines += lines;
        return Math.min(close, end);
      }
      if (lines > 0) return this.lone();
      this.strayInRow++;
      p++;
    }
  }

  private isDelimiter(buffer: Uint8Array, p: number, end: number): boolean {
    const { delimiter } = this.any;
    if (delimiter.length === 0 || p + delimiter.length > end) return false;
    for (let i = 0; i < delimiter.length; i++) if (buffer[p + i] !== delimiter[i]) return false;
    return true;
  }

  private isEscapable(buffer: Uint8Array, p: number, end: number): boolean {
    if (p >= end) return false;
    if (buffer[p] === BACKSLASH) return true;
    return this.any.quote < 0 ? this.isDelimiter(buffer, p, end) : buffer[p] === this.any.quote;
  }
}
