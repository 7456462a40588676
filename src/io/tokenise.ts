/** The bytes that shape a file; `quote` is -1 when quotes mean nothing, `comment` empty when no line is a comment. */
export interface Dialect {
  readonly delimiter: number;
  readonly quote: number;
  readonly comment: Uint8Array;
}

export const LF = 10;
export const CR = 13;
export const SPACE = 32;

/** A quoted cell longer than this is looked at twice: it may be a lone quote swallowing rows. */
const SUSPECT_LENGTH = 1 << 20;

/**
 * Cuts CSV bytes into cells. After `run`, row r has cells `rowStart[r] .. rowStart[r+1])`, and cell k is
 * `buffer[from[k] .. to[k])`; `to` is stored as `~to` when doubled quotes inside must be halved (`unescapeInto`).
 *
 * Rows end with LF, CRLF or CR, also mixed. A quote counts only at the start of a cell (RFC 4180). A quoted cell that
 * runs over a line end and then closes wrongly, never closes, or holds a megabyte of what look like rows, was opened by a
 * lone quote: it is read again as plain text up to its line end, and the line is noted in `loneQuotes`. Inside one line
 * a wrong close (`"5" pipe",`) stays part of the text, as PapaParse does it. Lines that are comments are no rows.
 */
export class Tokeniser {
  from = new Int32Array(1 << 14);
  to = new Int32Array(1 << 14);
  rowStart = new Int32Array(1 << 12);
  /** Lines each row takes beyond its first, and comments below it. */
  innerLines = new Uint32Array(1 << 12);
  rows = 0;
  loneQuotes = 0;
  /** Quotes inside quoted cells that should have been doubled; kept as text. */
  strayQuotes = { count: 0, line: 0 };
  readonly loneQuoteLines: number[] = [];
  /** Comments met, and the line of the first. */
  comments = { count: 0, line: 0 };
  /** Lines of comments, and of rows left out, above the first row of the last run. */
  linesAbove = 0;
  /** Physical lines ended so far, over all runs. */
  line = 0;
  protected cells = 0;
  protected lines = 0;
  protected plainFrom = -1;
  protected loneInRow: number[] = [];
  protected strayInRow = 0;
  private readonly dialect: Dialect;
  private readonly columns: () => number;

  /** `columns` tells how many cells a row usually has (0 while unknown): used to recognise swallowed rows. */
  constructor(dialect: Dialect, columns: () => number) {
    this.dialect = dialect;
    this.columns = columns;
  }

  /**
   * Cuts buffer[start..end) into whole rows, at most `most` of them, and returns where the first row not finished
   * starts. `final` says that nothing follows. buffer[end] must be writable (it is overwritten).
   */
  run(
    buffer: Uint8Array,
    start: number,
    end: number,
    final: boolean,
    most = Number.POSITIVE_INFINITY,
  ): number {
    this.rows = 0;
    this.cells = 0;
    this.linesAbove = 0;
    buffer[end] = LF;
    let p = start;
    while (p < end && this.rows < most) {
      if (this.dialect.comment.length > 0) {
        const after = this.commentFrom(buffer, p, end, final);
        if (after < 0) break;
        if (after > p) {
          p = after;
          continue;
        }
      }
      this.reserve();
      this.rowStart[this.rows] = this.cells;
      const cellsBefore = this.cells;
      this.lines = 0;
      const next = this.row(buffer, p, end, final);
      if (next < 0) {
        this.cells = cellsBefore;
        break;
      }
      this.innerLines[this.rows] = this.lines;
      this.line += this.lines + 1;
      this.rows++;
      p = next;
    }
    this.reserve();
    this.rowStart[this.rows] = this.cells;
    return p;
  }

  /** Forgets what was noted from line `line` on, where nothing had been noted before: the same bytes are cut again. */
  rewind(line: number): void {
    this.line = line;
    this.loneQuotes = 0;
    this.loneQuoteLines.length = 0;
    this.strayQuotes = { count: 0, line: 0 };
    this.comments = { count: 0, line: 0 };
  }

  /** Takes rows (in order) out of those of the last run; their lines are counted to the row above. */
  leaveOut(unwanted: readonly number[]): void {
    const { from, to, rowStart, innerLines } = this;
    let kept = 0;
    let cells = 0;
    let next = 0;
    for (let r = 0; r < this.rows; r++) {
      const first = rowStart[r];
      const last = rowStart[r + 1];
      if (r === unwanted[next]) {
        next++;
        if (kept > 0) innerLines[kept - 1] += innerLines[r] + 1;
        else this.linesAbove += innerLines[r] + 1;
        continue;
      }
      rowStart[kept] = cells;
      innerLines[kept++] = innerLines[r];
      from.copyWithin(cells, first, last);
      to.copyWithin(cells, first, last);
      cells += last - first;
    }
    rowStart[kept] = cells;
    this.rows = kept;
    this.cells = cells;
  }

  /** Copies a cell marked by `~to` as it is meant to `out`; returns the length written. */
  unescape(buffer: Uint8Array, from: number, to: number, out: Uint8Array): number {
    return unescapeInto(buffer, from, to, this.dialect.quote, out);
  }

  /** Where the line after the comment at `p` starts; `p` when there is none, -1 when it is not finished. */
  private commentFrom(buffer: Uint8Array, p: number, end: number, final: boolean): number {
    const { comment } = this.dialect;
    for (let i = 0; i < comment.length; i++) {
      if (p + i >= end) return final ? p : -1;
      if (buffer[p + i] !== comment[i]) return p;
    }
    let at = p;
    while (buffer[at] !== LF && buffer[at] !== CR) at++;
    if (at + 1 >= end && !final) return -1;
    const next = Math.min(end, buffer[at] === CR && buffer[at + 1] === LF && at + 1 < end ? at + 2 : at + 1);
    this.line++;
    if (this.comments.count++ === 0) this.comments.line = this.line;
    if (this.rows > 0) this.innerLines[this.rows - 1]++;
    else this.linesAbove++;
    return next;
  }

  /** One row from p; returns where the next one starts, or -1 when the row is not finished. */
  protected row(buffer: Uint8Array, start: number, end: number, final: boolean): number {
    const { delimiter, quote } = this.dialect;
    // Most bytes are letters and digits, above all signs that end a cell: one comparison is enough for them.
    const highest = Math.max(delimiter, CR);
    this.plainFrom = -1;
    this.strayInRow = 0;
    if (this.loneInRow.length > 0) this.loneInRow = [];
    let { from, to, cells } = this;
    let p = start;
    for (;;) {
      let cellEnd: number;
      if (buffer[p] === quote && p < end && p !== this.plainFrom) {
        this.cells = cells;
        cellEnd = this.quoted(buffer, p, end, final);
        if (cellEnd === UNFINISHED) return -1;
        ({ from, to, cells } = this);
        if (cellEnd === LONE) {
          this.plainFrom = p;
          continue;
        }
      } else {
        cellEnd = p;
        let byte = buffer[cellEnd];
        while (byte > highest || (byte !== delimiter && byte !== LF && byte !== CR)) byte = buffer[++cellEnd];
        if (cells === from.length) {
          this.widen();
          ({ from, to } = this);
        }
        from[cells] = p;
        to[cells++] = cellEnd;
      }
      if (cellEnd >= end) return final ? this.finished(cells, end) : -1;
      const byte = buffer[cellEnd];
      if (byte === delimiter) {
        p = cellEnd + 1;
        if (p === end && final) {
          this.cells = cells;
          this.push(end, end);
          return this.finished(this.cells, end);
        }
      } else if (byte === LF) {
        return this.finished(cells, cellEnd + 1);
      } else {
        if (cellEnd + 1 >= end && !final) return -1;
        return this.finished(
          cells,
          buffer[cellEnd + 1] === LF && cellEnd + 1 < end ? cellEnd + 2 : cellEnd + 1,
        );
      }
    }
  }

  protected finished(cells: number, next: number): number {
    this.cells = cells;
    if (this.strayInRow > 0) {
      if (this.strayQuotes.count === 0) this.strayQuotes.line = this.line + 1;
      this.strayQuotes.count += this.strayInRow;
    }
    if (this.loneInRow.length > 0) {
      this.loneQuotes += this.loneInRow.length;
      if (this.loneQuoteLines.length < 20) this.loneQuoteLines.push(...this.loneInRow);
    }
    return next;
  }

  /** The quoted cell that opens at `open`: pushes it and returns the place of the byte after it. */
  private quoted(buffer: Uint8Array, open: number, end: number, final: boolean): number {
    const { delimiter, quote } = this.dialect;
    let p = open + 1;
    let lines = 0;
    let doubled = false;
    for (;;) {
      for (let byte = buffer[p]; byte !== quote; byte = buffer[++p]) {
        if (p >= end) {
          if (final) return this.lone();
          return this.swallowsRows(buffer, open, end) ? this.lone() : UNFINISHED;
        }
        if (byte === LF || (byte === CR && buffer[p + 1] !== LF)) lines++;
      }
      if (p >= end) return final ? this.lone() : UNFINISHED;
      if (p + 1 >= end && !final) return UNFINISHED;
      const after = p + 1 >= end ? LF : buffer[p + 1];
      if (after === quote) {
        doubled = true;
        p += 2;
        continue;
      }
      const close = closesAt(buffer, p + 1, end, delimiter);
      if (close >= 0) {
        if (close >= end && !final) return UNFINISHED;
        this.push(open + 1, doubled ? ~p : p);
        this.lines += lines;
        return close;
      }
      if (lines > 0) return this.lone();
      this.strayInRow++;
      p++;
    }
  }

  protected lone(): number {
    this.loneInRow.push(this.line + this.lines + 1);
    return LONE;
  }

  /** Whether a very long quoted cell looks like rows of this file: lines with as many delimiters as a row has. */
  protected swallowsRows(buffer: Uint8Array, open: number, end: number): boolean {
    const columns = this.columns();
    if (end - open < SUSPECT_LENGTH || columns < 2) return false;
    let lines = -1;
    let alike = 0;
    let delimiters = 0;
    for (let p = open; p < end && lines < 200; p++) {
      const byte = buffer[p];
      if (byte === this.dialect.delimiter) delimiters++;
      if (byte !== LF && (byte !== CR || buffer[p + 1] === LF)) continue;
      if (lines >= 0 && delimiters === columns - 1) alike++;
      lines++;
      delimiters = 0;
    }
    return lines >= 50 && alike >= lines * 0.8;
  }

  protected push(from: number, to: number): void {
    if (this.cells === this.from.length) this.widen();
    this.from[this.cells] = from;
    this.to[this.cells++] = to;
  }

  private widen(): void {
    this.from = wider(this.from);
    this.to = wider(this.to);
  }

  private reserve(): void {
    if (this.rows + 1 < this.rowStart.length) return;
    this.rowStart = wider(this.rowStart);
    const lines = new Uint32Array(this.innerLines.length * 2);
    lines.set(this.innerLines);
    this.innerLines = lines;
  }
}

export const UNFINISHED = -1;
export const LONE = -2;

/** Where a cell that closed before `p` ends: at a delimiter, line end or the end, spaces between allowed; else -1. */
function closesAt(buffer: Uint8Array, p: number, end: number, delimiter: number): number {
  let at = p;
  while (at < end && buffer[at] === SPACE && delimiter !== SPACE) at++;
  if (at >= end) return end;
  const byte = buffer[at];
  return byte === delimiter || byte === LF || byte === CR ? at : -1;
}

function wider(list: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(list.length * 2);
  next.set(list);
  return next;
}

/** Copies buffer[from..to) to `out`, two quotes in a row becoming one; returns the length written. */
export function unescapeInto(
  buffer: Uint8Array,
  from: number,
  to: number,
  quote: number,
  out: Uint8Array,
): number {
  let n = 0;
  for (let p = from; p < to; p++) {
    const byte = buffer[p];
    out[n++] = byte;
    if (byte === quote && p + 1 < to && buffer[p + 1] === quote) p++;
  }
  return n;
}
