import { belowTable, secondTable, shown } from "../below-table.ts";
import { usualShape } from "../header.ts";
import type { Doubt, FormatDoubt } from "../read-options.ts";
import { isBlank } from "../sample-rows.ts";

type Row = readonly string[];

/** Rows looked at from the top of a list, and from its end. */
const FROM_TOP = 200;
const FROM_END = 64;

/**
 * The rows of a sheet or page as they come, kept as far as it takes to tell what stands below the list: sums, notes, a
 * second table. Lines are rows of the sheet.
 */
export class RowsBelow {
  private readonly top: Row[] = [];
  private readonly topLines: number[] = [];
  private readonly end: Row[] = [];
  private readonly endLines: number[] = [];
  private count = 0;

  /** Rows with text alone, from the header on or from above it; `line` is 1-based and rises. */
  add(cells: Row, line: number): void {
    if (this.count < FROM_TOP) {
      this.top.push(cells);
      this.topLines.push(line);
    }
    const at = this.count++ % FROM_END;
    this.end[at] = cells;
    this.endLines[at] = line;
  }

  /** `skipRows`: lines above the header, or above the first row when there is none. */
  doubts(skipRows: number, headerRows: number): readonly Doubt[] {
    const top = placed(this.top, this.topLines, skipRows + 1);
    const whole = this.count <= FROM_TOP;
    const shape = usualShape(top.slice(headerRows).filter((row) => row.length > 1));
    const turn = this.count % FROM_END;
    const inTurn = <T>(list: readonly T[]) =>
      this.count < FROM_END ? list : [...list.slice(turn), ...list.slice(0, turn)];
    const endLines = inTurn(this.endLines);
    const from = Math.max(skipRows + 1, endLines[0] ?? 1);
    const end = padded(placed(inTurn(this.end), endLines, from), width(top));
    const second = whole
      ? secondTable(top, shape, skipRows, true)
      : (this.secondOnTop(top, shape, skipRows) ??
        secondTable([top[0] ?? [], ...end], shape, from - 2, true));
    return second ? [second] : belowTable(end, shape);
  }

  /** Of a long list the lines below what was looked at belong to the second table too. */
  private secondOnTop(top: readonly Row[], shape: Parameters<typeof secondTable>[1], skipRows: number) {
    const second = secondTable(top, shape, skipRows, true);
    if (second?.kind !== "second-table" || second.skipEnd === null) return second;
    const last = Math.max(...this.endLines);
    return { ...second, skipEnd: second.skipEnd + last - (this.topLines.at(-1) ?? last) };
  }
}

/** With the blank lines between them, each cell on one line, all of one width. */
function placed(rows: readonly Row[], lines: readonly number[], from: number): readonly Row[] {
  const filled: Row[] = [];
  let next = from;
  for (const [i, row] of rows.entries()) {
    if (lines[i] < from) continue;
    for (; next < lines[i]; next++) filled.push(BLANK);
    filled.push(row.map((cell) => cell.replace(/\s+/g, " ")));
    next = lines[i] + 1;
  }
  return padded(filled, width(filled));
}

function padded(rows: readonly Row[], to: number): readonly Row[] {
  return rows.map((row) =>
    row === BLANK || row.length >= to ? row : [...row, ...new Array<string>(to - row.length).fill("")],
  );
}

function width(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

const BLANK: Row = [""];

interface Placed {
  readonly line: number;
  readonly cells: Row;
}

/** What was left out at the end because that was asked for. */
export function leftOut(held: { readonly left: readonly Placed[] } | null): readonly FormatDoubt[] {
  const rows = held?.left.filter(({ cells }) => !isBlank(cells)) ?? [];
  return rows.length === 0
    ? []
    : [{ kind: "left-out-below", lines: rows.length, text: shown(rows[0].cells) }];
}

/** Hands rows on as soon as it is plain that they are not among the last `lines` lines. */
export class HeldBack<R extends Placed> {
  private readonly lines: number;
  private readonly take: (row: R) => void;
  private waiting: R[] = [];

  constructor(lines: number, take: (row: R) => void) {
    this.lines = lines;
    this.take = take;
  }

  add(row: R): void {
    this.waiting.push(row);
    let free = 0;
    while (this.waiting[free].line <= row.line - this.lines) free++;
    for (const one of this.waiting.splice(0, free)) this.take(one);
  }

  /** Those of the last lines, when no more come. */
  get left(): readonly R[] {
    return this.waiting;
  }
}
