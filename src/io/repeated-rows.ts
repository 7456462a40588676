import type { Tokeniser } from "./tokenise.ts";

/** Finds the rows that are written, byte for byte, as one of the header rows was. */
export class RepeatedRows {
  count = 0;
  /** Line of the first. */
  line = 0;
  private headers: Uint8Array[] = [];

  /** The rows of the last run are the header. One cell in a row is too little to tell a header from a value. */
  remember(buffer: Uint8Array, tokeniser: Tokeniser): void {
    const { rows, rowStart } = tokeniser;
    for (let r = 0; r < rows; r++) {
      const [from, to] = span(tokeniser, r);
      if (rowStart[r + 1] - rowStart[r] > 1 && to - from >= rowStart[r + 1] - rowStart[r])
        this.headers.push(buffer.slice(from, to));
    }
  }

  /** Those among the rows of the last run, in order. */
  find(buffer: Uint8Array, tokeniser: Tokeniser): readonly number[] {
    const { headers } = this;
    const found: number[] = [];
    const { from, to, rows, rowStart } = tokeniser;
    for (const header of headers) {
      for (let r = 0; r < rows; r++) {
        const start = from[rowStart[r]];
        const last = to[rowStart[r + 1] - 1];
        if ((last < 0 ? ~last : last) - start !== header.length) continue;
        if (isAt(buffer, start, header)) found.push(r);
      }
    }
    if (found.length === 0) return found;
    if (headers.length > 1) found.sort((a, b) => a - b);
    if (this.count === 0) this.line = lineOf(tokeniser, found[0]);
    this.count += found.length;
    return found;
  }
}

function span({ from, to, rowStart }: Tokeniser, r: number): readonly [from: number, to: number] {
  const last = to[rowStart[r + 1] - 1];
  return [from[rowStart[r]], last < 0 ? ~last : last];
}

function isAt(buffer: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (buffer[start + i] !== wanted[i]) return false;
  return true;
}

/** The line row `r` of the last run starts on: `line` counts those that have ended by now. */
function lineOf({ line, rows, innerLines }: Tokeniser, r: number): number {
  let below = 0;
  for (let at = r; at < rows; at++) below += innerLines[at] + 1;
  return line - below + 1;
}
