import { BLOCK, cellText, spanOf } from "./html-cell.ts";
import { withoutEntities } from "./html-entities.ts";
import { attribute, type MarkupHandler } from "./html-tokens.ts";

export interface HtmlRow {
  readonly cells: readonly string[];
  /** In the head of the table, or of heading cells alone. */
  readonly heading: boolean;
  /** 1-based, within the table. */
  readonly number: number;
  readonly merged: number;
  readonly formulas: number;
  readonly hidden: boolean;
}

interface OpenTable {
  readonly at: number;
  inHead: boolean;
  number: number;
  row: {
    cells: string[];
    headings: number;
    all: number;
    merged: number;
    formulas: number;
    hidden: boolean;
  } | null;
  cell: { text: string; attributes: string; heading: boolean } | null;
  /** Rows that a cell above still reaches down, by column. */
  spans: number[];
  caption: string | null;
}

const WIDEST = 1000;
const TALLEST = 65534;
const BLOCKS = new Set(["p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "hr"]);

/**
 * Finds the tables of a page, as browsers do when tags are missing. A table inside a cell is a table of its own and no
 * part of that cell's text. Of merged cells the first holds the text, but a heading stands over all its columns.
 */
export class HtmlTables implements MarkupHandler {
  /** What each table calls itself; "" when it does not. */
  readonly names: string[] = [];
  private readonly open_: OpenTable[] = [];
  private readonly take: (table: number, row: HtmlRow) => void;

  constructor(take: (table: number, row: HtmlRow) => void) {
    this.take = take;
  }

  open(name: string, attributes: string): void {
    if (name === "table") {
      this.open_.push({
        at: this.names.length,
        inHead: false,
        number: 0,
        row: null,
        cell: null,
        spans: [],
        caption: null,
      });
      this.names.push(attribute(attributes, "id") ?? "");
      return;
    }
    const table = this.open_.at(-1);
    if (!table) return;
    if (name === "td" || name === "th") this.beginCell(table, attributes, name === "th");
    else if (name === "tr") this.beginRow(table, attributes);
    else if (name === "thead" || name === "tbody" || name === "tfoot") this.section(table, name === "thead");
    else if (name === "caption") table.caption = "";
    else if (table.cell && name === "br") table.cell.text += "\n";
    else if (table.cell && BLOCKS.has(name)) table.cell.text += BLOCK;
  }

  close(name: string): void {
    const table = this.open_.at(-1);
    if (!table) return;
    if (name === "td" || name === "th") this.endCell(table);
    else if (name === "tr") this.endRow(table);
    else if (name === "thead" || name === "tbody" || name === "tfoot") this.section(table, false);
    else if (name === "caption") this.endCaption(table);
    else if (name === "table") {
      this.endRow(table);
      this.open_.pop();
    } else if (table.cell && BLOCKS.has(name)) table.cell.text += BLOCK;
  }

  text(text: string): void {
    const table = this.open_.at(-1);
    if (!table) return;
    if (table.cell) table.cell.text += text.replace(/[ \t\r\n\f\v]+/g, " ");
    else if (table.caption !== null) table.caption += text;
  }

  /** The file is over: tables that were never closed are. */
  end(): void {
    while (this.open_.length > 0) this.close("table");
  }

  private section(table: OpenTable, inHead: boolean): void {
    this.endRow(table);
    table.inHead = inHead;
    table.spans = [];
  }

  private endCaption(table: OpenTable): void {
    const name = withoutEntities(table.caption ?? "", false)
      .replace(/\s+/g, " ")
      .trim();
    if (name !== "") this.names[table.at] = name;
    table.caption = null;
  }

  private beginRow(table: OpenTable, attributes: string): void {
    this.endRow(table);
    if (table.caption !== null) this.endCaption(table);
    const hidden = /display\s*:\s*none/i.test(attributes);
    table.row = { cells: [], headings: 0, all: 0, merged: 0, formulas: 0, hidden };
  }

  private beginCell(table: OpenTable, attributes: string, heading: boolean): void {
    this.endCell(table);
    if (!table.row) this.beginRow(table, "");
    table.cell = { text: "", attributes, heading };
  }

  private endCell(table: OpenTable): void {
    const { cell, row, spans } = table;
    table.cell = null;
    if (!cell || !row) return;
    const { cells } = row;
    while (spans[cells.length] > 0) {
      spans[cells.length]--;
      cells.push("");
    }
    const text = cellText(cell.text, cell.attributes);
    const wide = spanOf(cell.attributes, "colspan", WIDEST);
    const tall = spanOf(cell.attributes, "rowspan", TALLEST);
    const repeats = cell.heading || table.inHead;
    for (let c = 0; c < wide; c++) {
      if (tall > 1 || spans.length > cells.length) {
        while (spans.length < cells.length) spans.push(0);
        spans[cells.length] = tall - 1;
      }
      cells.push(c === 0 || repeats ? text : "");
    }
    row.all++;
    if (cell.heading) row.headings++;
    if (wide > 1 || tall > 1) row.merged++;
    if (/x:fmla/i.test(cell.attributes)) row.formulas++;
  }

  private endRow(table: OpenTable): void {
    this.endCell(table);
    const { row, spans } = table;
    table.row = null;
    if (!row) return;
    table.number++;
    for (let c = row.cells.length; c < spans.length; c++) if (spans[c] > 0) spans[c]--;
    if (row.cells.every((text) => text === "")) return;
    const heading = table.inHead || (row.headings === row.all && row.all > 0);
    const { cells, merged, formulas, hidden } = row;
    this.take(table.at, { cells, heading, number: table.number, merged, formulas, hidden });
  }
}
