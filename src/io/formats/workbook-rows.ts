import type { Column, Table } from "../../table/table.ts";
import { detectHeader } from "../header.ts";
import { joinHeader } from "../header-join.ts";
import type { HeaderRows, ReadOptions } from "../read-options.ts";
import type { ReadTable } from "../reader.ts";
import { RowsBuilder } from "../rows-builder.ts";
import { TooMuchInside } from "../zip-reader.ts";
import { HeldBack, leftOut, RowsBelow } from "./rows-below.ts";

const MOST_HEADER_ROWS = 4;

/** A header that need not be looked for; `skipRows` is counted from the rows that are not left out. */
interface Known extends Pick<ReadOptions, "headerRows" | "skipRows"> {
  readonly doubts: ReadTable["doubts"];
}

/** Where the list stands in its sheet. */
type Placement = Pick<ReadOptions, "headerRows" | "skipRows" | "skipEnd">;

/** Rows looked at to find where the table begins. */
const LOOKED_AT = 200;
export const MOST_CELLS = 50_000_000;

/**
 * The rows of a sheet as a table. They may come with gaps: an empty row between others stays one, those at the end are
 * none. A column without name or text is none either.
 */
export class SheetRows {
  /** Rows of the sheet that have text, the header too. */
  filled = 0;
  hiddenRows = 0;
  private readonly how: Partial<ReadOptions>;
  private builder: RowsBuilder | null = null;
  private head: string[][] = [];
  /** The uppermost rows that have text. */
  private readonly top: number[] = [];
  private named: boolean[] = [];
  private withText: boolean[] = [];
  private last: number;
  private options: Placement = { headerRows: 0, skipRows: 0 };
  private doubts: ReadTable["doubts"] = [];
  private readonly below: RowsBelow | null;
  private readonly known: Known | null;
  private readonly held: HeldBack<{ readonly line: number; readonly cells: readonly string[] }> | null;

  /** `known` is where the header was found to stand when the sheet was read before. */
  constructor(how: Partial<ReadOptions>, known: Known | null = null) {
    this.how = how;
    this.known = known;
    this.last = how.skipRows ?? 0;
    const { skipEnd = 0 } = how;
    this.below = skipEnd > 0 ? null : new RowsBelow();
    this.held = skipEnd > 0 ? new HeldBack(skipEnd, ({ line, cells }) => this.place(line, cells)) : null;
  }

  get rows(): number {
    return this.builder?.rows ?? 0;
  }

  get assumed(): {
    readonly options: Placement;
    readonly doubts: ReadTable["doubts"];
  } {
    return { options: this.options, doubts: this.doubts };
  }

  /** `number` is the row's in the sheet, from 1 on, and grows. */
  add(number: number, cells: readonly string[], hidden: boolean): void {
    this.filled++;
    if (hidden) this.hiddenRows++;
    if (number <= (this.how.skipRows ?? 0)) return;
    this.below?.add(cells, number);
    if (number <= LOOKED_AT) this.top.push(number);
    if (this.held) this.held.add({ line: number, cells });
    else this.place(number, cells);
  }

  private place(number: number, cells: readonly string[]): void {
    const width = Math.max(cells.length, this.named.length, this.withText.length);
    if ((number - this.options.skipRows) * width > MOST_CELLS) throw new TooMuchInside("cells", MOST_CELLS);
    for (; this.last + 1 < number; this.last++) this.append([]);
    this.last = number;
    for (let c = 0; c < cells.length; c++) if (cells[c] !== "") this.withText[c] = true;
    this.append(cells);
  }

  snapshot(): Table {
    return this.builder ? this.without(this.builder.snapshot()) : NO_TABLE;
  }

  finish(): {
    readonly table: Table;
    /** Names of all columns of the sheet, by their place in it. */
    readonly names: readonly string[];
    readonly doubts: ReadTable["doubts"];
  } {
    const builder = this.builder ?? this.begin();
    const { table, doubts } = builder.finish();
    const names = table.columns.map(({ name }) => name);
    const gone = new Set(names.filter((_, c) => !this.isColumn(c)));
    const { headerRows, skipRows } = this.options;
    const found: ReadTable["doubts"][number][] = [
      ...this.doubts,
      ...(this.below?.doubts(skipRows, headerRows) ?? []),
      ...leftOut(this.held),
    ];
    for (const doubt of doubts) {
      if (doubt.kind !== "empty-names") found.push(doubt);
      else if (headerRows > 0) {
        const columns = doubt.columns.filter((name) => !gone.has(name));
        if (columns.length > 0) found.push({ kind: "empty-names", columns });
      }
    }
    if (builder.rows === 0 && headerRows > 0) found.push({ kind: "only-header" });
    return { table: this.without(table), names, doubts: found };
  }

  private append(cells: readonly string[]): void {
    if (this.builder) this.builder.add(cells);
    else if (this.head.push([...cells]) === LOOKED_AT) this.begin();
  }

  private begin(): RowsBuilder {
    const { head, how } = this;
    const width = head.reduce((most, row) => Math.max(most, row.length), 0);
    for (const row of head) while (row.length < width) row.push("");
    const guess =
      this.known ??
      detectHeader(
        head.map((row) =>
          row.every((cell) => cell === "") ? [""] : row.map((cell) => cell.replace(/\s+/g, " ")),
        ),
        { headerRows: how.headerRows, skipRows: how.skipRows === undefined ? undefined : 0 },
      );
    const first = guess.skipRows;
    this.options = {
      headerRows: guess.headerRows,
      skipRows: how.skipRows ?? first,
      ...(how.skipEnd !== undefined && how.skipEnd > 0 && { skipEnd: how.skipEnd }),
    };
    this.doubts = guess.doubts;
    const end = headerEnd(head, first, guess.headerRows);
    const named = head.slice(first, end).filter((row) => row.some((cell) => cell !== ""));
    const names = named.length > 0 ? joinHeader(named) : new Array<string>(width).fill("");
    this.named = names.map((name) => name !== "");
    const builder = new RowsBuilder(names, this.options.skipRows + end - first + 1);
    this.builder = builder;
    this.withText = [];
    for (const row of head.slice(end)) {
      for (let c = 0; c < width; c++) if (row[c] !== "") this.withText[c] = true;
      builder.add(row);
    }
    this.head = [];
    return builder;
  }

  /**
   * What merged cells that begin in the header tell: it reaches as far down as they do. Null when that is nothing new, or
   * the header was asked for.
   */
  headerBy(tall: readonly (readonly [number, number])[]): Known | null {
    const { headerRows, skipRows } = this.options;
    const { how, top, known } = this;
    if (headerRows === 0 || how.headerRows !== undefined || known) return null;
    let end = skipRows + headerRows;
    for (let before = 0; before !== end; ) {
      before = end;
      for (const [from, to] of tall) if (from > skipRows && from <= before) end = Math.max(end, to);
    }
    const rows = top.filter((line) => line > skipRows && line <= end).length;
    if (end === skipRows + headerRows || rows > MOST_HEADER_ROWS) return null;
    const doubts = this.doubts.filter(({ kind }) => kind !== "header");
    return { headerRows: rows as HeaderRows, skipRows: skipRows - (how.skipRows ?? 0), doubts };
  }

  private isColumn(c: number): boolean {
    return this.named[c] || this.withText[c];
  }

  private without(table: Table): Table {
    const columns: Column[] = table.columns.filter((_, c) => this.isColumn(c));
    return columns.length === table.columns.length ? table : { ...table, columns };
  }
}

/** Past the last of so many rows that hold names; those without text between them hold none. */
function headerEnd(head: readonly (readonly string[])[], first: number, headerRows: number): number {
  let left = headerRows;
  let at = first;
  while (left > 0 && at < head.length) if (head[at++].some((cell) => cell !== "")) left--;
  return at;
}

const NO_TABLE: Table = { base: { length: 0, lineOf: (row) => row + 1 }, columns: [], rows: null };
