import type { Table } from "../../table/table.ts";
import type { CsvDoubt } from "../csv-reader.ts";
import { detectHeader } from "../header.ts";
import type { Doubt, FormatDoubt, HeaderRows, ReadOptions } from "../read-options.ts";
import { type RecordColumn, RecordsBuilder } from "./records-builder.ts";
import { HeldBack, leftOut, RowsBelow } from "./rows-below.ts";

type Asked = Partial<Pick<ReadOptions, "headerRows" | "skipRows" | "skipEnd">>;

interface Waiting {
  readonly cells: readonly string[];
  readonly line: number;
  readonly heading: boolean;
  readonly odd: boolean;
}

/** Rows looked at before the header is decided. */
const LOOKED_AT = 200;
const MOST_HEADER_ROWS = 4;

/**
 * A table from rows of texts in which the header has yet to be found: as asked, else the leading rows marked as
 * headings, else as in delimited text. Empty cells at the end of a row make no columns.
 */
export class HeadedRows {
  headerRows: HeaderRows = 0;
  skipRows = 0;
  private readonly asked: Asked;
  private readonly builder = new RecordsBuilder();
  private readonly columns: RecordColumn[] = [];
  private waiting: Waiting[] | null = [];
  private guessed: readonly Doubt[] = [];
  private headed = 0;
  private long = { count: 0, line: 0 };
  private odd = { count: 0, line: 0 };
  private oddColumn: RecordColumn | null = null;

  private readonly below: RowsBelow | null;
  private readonly held: HeldBack<Waiting> | null;

  /** Sums and notes below are looked for in what people write, such as sheets, and not in what programs hand on. */
  constructor(asked: Asked, by: "people" | "programs" = "people") {
    this.asked = asked;
    const { skipEnd = 0 } = asked;
    this.below = skipEnd > 0 || by === "programs" ? null : new RowsBelow();
    this.held = skipEnd > 0 ? new HeldBack(skipEnd, (row) => this.place(row)) : null;
  }

  get rows(): number {
    return this.builder.rows;
  }

  /** `line` is the line of the file or the row of the sheet, 1-based and rising. */
  add(cells: readonly string[], line: number, heading = false): void {
    this.take({ cells, line, heading, odd: false });
  }

  /** Text that is no row, kept in a column of its own. */
  addOdd(text: string, line: number): void {
    this.take({ cells: [text], line, heading: false, odd: true });
  }

  /** The rows so far; valid until the next one. */
  snapshot(): Table {
    return this.builder.snapshot();
  }

  finish(): { readonly table: Table; readonly doubts: readonly (Doubt | CsvDoubt | FormatDoubt)[] } {
    this.settle();
    const { table, doubts } = this.builder.finish();
    const all: (Doubt | CsvDoubt | FormatDoubt)[] = [
      ...this.guessed,
      ...(this.below?.doubts(this.skipRows, this.headerRows) ?? []),
      ...leftOut(this.held),
      ...doubts,
    ];
    if (this.headerRows > 0 && this.rows === 0) all.push({ kind: "only-header" });
    if (this.odd.count > 0) all.push({ kind: "odd-records", ...this.odd });
    if (this.headed > 0 && this.long.count > 0) {
      all.push({
        kind: "long-rows",
        ...this.long,
        columns: this.columns.slice(this.headed).map(({ name }) => name),
      });
    }
    return { table, doubts: all };
  }

  private take(row: Waiting): void {
    if (row.line <= (this.asked.skipRows ?? 0)) return;
    if (!row.odd) this.below?.add(row.cells, row.line);
    if (this.held) this.held.add(row);
    else this.place(row);
  }

  private place(row: Waiting): void {
    if (!this.waiting) {
      this.put(row);
      return;
    }
    this.waiting.push(row);
    if (this.waiting.length >= LOOKED_AT) this.settle();
  }

  private settle(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = null;
    const rows = waiting.filter((row) => !row.odd);
    const { first, headerRows, doubts } = this.decide(rows);
    this.guessed = doubts;
    this.headerRows = headerRows;
    this.skipRows = this.asked.skipRows ?? (rows[first]?.line ?? 1) - 1;
    const head = rows.slice(first, first + headerRows);
    for (const name of namesOf(head)) this.columns.push(this.builder.column(name));
    this.headed = this.columns.length;
    const from = rows[first]?.line ?? 0;
    for (const row of waiting) if (row.line >= from && !head.includes(row)) this.put(row);
  }

  private decide(rows: readonly Waiting[]): {
    readonly first: number;
    readonly headerRows: HeaderRows;
    readonly doubts: readonly Doubt[];
  } {
    const end = rows.findIndex((row) => !row.heading);
    // A page that marks all its cells says nothing, but a heading alone is one.
    const headings = end < 0 && rows.length === 1 && rows[0].heading ? 1 : Math.max(0, end);
    const titles = rows.slice(0, Math.max(0, headings - 1)).findIndex((row) => different(row.cells) > 1);
    const asked = this.asked.headerRows;
    if (asked === undefined && headings > 0) {
      const first = this.asked.skipRows === undefined ? (titles < 0 ? headings - 1 : titles) : 0;
      const lines = (rows[first]?.line ?? 1) - 1;
      const count = Math.min(MOST_HEADER_ROWS, headings - first) as HeaderRows;
      const above = rows.slice(0, first).some((row) => filled(row.cells) > 0);
      return {
        first,
        headerRows: count,
        doubts: above ? [{ kind: "preamble", lines, alternatives: [0] }] : [],
      };
    }
    const plain = rows.map(({ cells }) =>
      cells.length === 0 ? [""] : cells.map((text) => text.replace(/[\r\n]+/g, " ")),
    );
    const skip = this.asked.skipRows === undefined ? undefined : 0;
    const guess = detectHeader(plain, { headerRows: asked, skipRows: skip });
    return { first: guess.skipRows, headerRows: guess.headerRows, doubts: guess.doubts };
  }

  private put({ cells, line, odd }: Waiting): void {
    const { builder, columns } = this;
    if (odd) {
      if (this.odd.count++ === 0) this.odd.line = line;
      this.oddColumn ??= builder.column(`Column ${columns.length + 1}`, 1);
      builder.set(this.oddColumn, cells[0]);
    } else {
      const end = cells.findLastIndex((text) => text !== "") + 1;
      if (end > this.headed && this.long.count++ === 0) this.long.line = line;
      while (columns.length < end) columns.push(builder.column(`Column ${columns.length + 1}`));
      for (let c = 0; c < end; c++) if (cells[c] !== "") builder.set(columns[c], cells[c]);
    }
    builder.next(line);
  }
}

function filled(cells: readonly string[]): number {
  return cells.reduce((count, text) => count + (text.trim() === "" ? 0 : 1), 0);
}

/** A title that stands over all columns is one text. */
function different(cells: readonly string[]): number {
  return new Set(cells.filter((text) => text.trim() !== "")).size;
}

/** The header rows joined from top to bottom, each text once. */
function namesOf(head: readonly Waiting[]): string[] {
  const width = Math.max(
    0,
    ...head.map(({ cells }) => cells.findLastIndex((text) => text.trim() !== "") + 1),
  );
  return Array.from({ length: width }, (_, c) => {
    const texts = head.map(({ cells }) => (cells[c] ?? "").replace(/\s+/g, " ").trim());
    return texts.filter((text, at) => text !== "" && text !== texts[at - 1]).join(" ");
  });
}
