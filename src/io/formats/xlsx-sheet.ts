import { BadZip } from "../zip-reader.ts";
import type { NumberLook } from "./workbook-formats.ts";
import { cellText, isoCellText, numberText } from "./workbook-values.ts";
import { itemText, truthText } from "./xlsx-text.ts";
import { attributesOf, isOn, tags, unescapeExcel, unescapeXml } from "./xlsx-xml.ts";

/** What was met in a sheet beside the text of its cells. */
export interface SheetFacts {
  formulas: number;
  /** Formulas without a saved value. */
  emptyFormulas: number;
  errors: number;
  merged: number;
  /** Rows that one of the merged cells near the top reaches over: first and last, as Excel counts them. */
  readonly tallCells: (readonly [number, number])[];
  /** Zero-based, first and last. */
  readonly hiddenColumns: (readonly [number, number])[];
}

export function noFacts(): SheetFacts {
  return { formulas: 0, emptyFormulas: 0, errors: 0, merged: 0, tallCells: [], hiddenColumns: [] };
}

/** Where headers end; merged cells below are of no use to find them. */
const TOP_ROWS = 200;

/** Takes a merged cell down, from row to row as Excel counts them. */
export function addMerged(facts: SheetFacts, from: number, to: number): void {
  facts.merged++;
  if (to > from && from <= TOP_ROWS) facts.tallCells.push([from, to]);
}

/** Takes the rows of a sheet that have cells: the number as Excel shows it, the texts from column A on. */
export type TakeRow = (number: number, cells: readonly string[], hidden: boolean) => void;

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const FIRST_SHARE = 1 << 15;
const SHARE = 1 << 18;

/**
 * Reads the XML of a sheet (ECMA-376 18.3), pushed in pieces of any size, into rows of text. It looks at one tag after
 * the other instead of building the document: that is what the libraries' readers spend their time on, and they do not
 * tell a cell's number format without keeping a record of every cell.
 */
export class SheetReader {
  readonly facts = noFacts();
  private readonly looks: readonly NumberLook[];
  private readonly is1904: boolean;
  private readonly strings: readonly string[];
  private readonly take: TakeRow;
  private text = "";
  private enough = FIRST_SHARE;
  /** The namespace prefix all tags carry, with its colon; null before the first tag. */
  private prefix: string | null = null;
  private begun = false;
  private row = 0;
  private hidden = false;
  private cells: string[] = [];
  private nextColumn = 0;

  constructor(
    book: { readonly looks: readonly NumberLook[]; readonly is1904: boolean },
    strings: readonly string[],
    take: TakeRow,
  ) {
    this.looks = book.looks;
    this.is1904 = book.is1904;
    this.strings = strings;
    this.take = take;
  }

  /** Characters that wait for the end of their row. */
  get held(): number {
    return this.text.length;
  }

  push(text: string): void {
    this.text += text;
    if (this.text.length < this.enough) return;
    const end = this.text.lastIndexOf(`</${this.prefixOf()}row>`);
    const cut = end < 0 ? 0 : this.text.indexOf(">", end) + 1;
    if (cut > 0) {
      this.read(this.text.slice(0, cut));
      this.text = this.text.slice(cut);
    }
    this.enough = Math.max(SHARE, this.text.length * 2);
  }

  finish(): void {
    this.read(this.text);
    this.endRow();
    for (const { attributes } of tags(this.text, "mergeCell")) {
      const [, from = 0, to = 0] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/i.exec(attributes.ref ?? "") ?? [];
      addMerged(this.facts, Number(from), Number(to));
    }
    this.text = "";
  }

  private prefixOf(): string {
    this.prefix ??= /<([\w.-]+:)?worksheet[\s>]/.exec(this.text)?.[1] ?? "";
    return this.prefix;
  }

  private read(text: string): void {
    const prefix = this.prefixOf().length;
    let at = this.begun ? 0 : this.readHead(text);
    for (at = text.indexOf("<", at); at >= 0; at = text.indexOf("<", at)) {
      const name = at + 1 + prefix;
      const first = text.charCodeAt(name);
      if (first === LETTER_C && isNameEnd(text.charCodeAt(name + 1)))
        at = this.readCell(text, name + 1, prefix);
      else if (first === LETTER_R && text.startsWith("row", name) && isNameEnd(text.charCodeAt(name + 3))) {
        at = this.beginRow(text, name + 3);
      } else at++;
    }
  }

  private readHead(text: string): number {
    const at = text.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
    if (at < 0) return 0;
    this.begun = true;
    for (const { attributes } of tags(text.slice(0, at), "col")) {
      if (isOn(attributes.hidden))
        this.facts.hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
    }
    return at;
  }

  private beginRow(text: string, from: number): number {
    this.endRow();
    const end = text.indexOf(">", from);
    if (end < 0) throw new BadZip();
    const tag = text.slice(from, end);
    const plain = tag.includes("hidden") ? null : /^ r="(\d+)"/.exec(tag);
    const { r, hidden } = plain ? { r: plain[1] } : attributesOf(tag);
    const number = Number(r);
    this.row = number > this.row && number <= MOST_ROWS ? number : this.row + 1;
    this.hidden = isOn(hidden);
    return end + 1;
  }

  private endRow(): void {
    if (this.cells.length > 0) this.take(this.row, this.cells, this.hidden);
    this.cells = [];
    this.nextColumn = 0;
  }

  /** Reads a cell whose attributes begin at `from`, and returns where it ends. */
  private readCell(text: string, from: number, prefix: number): number {
    let column = this.nextColumn;
    let style = 0;
    let type = "";
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH || Number.isNaN(code)) break;
      if (code <= 32) {
        at++;
        continue;
      }
      if (text.charCodeAt(at + 1) === EQUALS && text.charCodeAt(at + 2) === QUOTE) {
        const end = text.indexOf('"', at + 3);
        if (end < 0) throw new BadZip();
        if (code === LETTER_R) column = columnOf(text, at + 3);
        else if (code === LETTER_S) style = wholeOf(text, at + 3, end);
        else if (code === LETTER_T) type = text.slice(at + 3, end);
        at = end + 1;
        continue;
      }
      const equals = text.indexOf("=", at);
      const quote = text.charAt(equals + 1);
      const end = text.indexOf(quote, equals + 2);
      if (equals < 0 || end < 0) throw new BadZip();
      if (text.charCodeAt(equals - 1) <= 32 || (quote !== '"' && quote !== "'")) {
        // White space around the sign, which XML allows and no known program writes.
        const close = text.indexOf(">", from);
        const { r, s, t } = attributesOf(text.slice(from, close));
        if (r !== undefined) column = columnOf(r, 0);
        style = Number(s ?? 0);
        type = t ?? "";
        at = text.charCodeAt(close - 1) === SLASH ? close - 1 : close;
        break;
      }
      if (equals === at + 1) {
        if (code === LETTER_R) column = columnOf(text, equals + 2);
        else if (code === LETTER_S) style = Number(text.slice(equals + 2, end));
        else if (code === LETTER_T) type = text.slice(equals + 2, end);
      }
      at = end + 1;
    }
    if (column < 0 || column >= MOST_COLUMNS) throw new BadZip();
    this.nextColumn = column + 1;
    if (text.charCodeAt(at) === SLASH) return at + 2;
    const end = prefix === 0 ? this.readPlain(text, at + 1, column, style, type) : -1;
    return end < 0 ? this.readBody(text, at + 1, prefix, column, style, type) : end;
  }

  /** Reads `<v>text</v></c>`, which most cells are, and returns where it ends; -1 when it is more than that. */
  private readPlain(text: string, from: number, column: number, style: number, type: string): number {
    if (!text.startsWith("<v>", from)) return -1;
    const end = text.indexOf("<", from + 3);
    if (end < 0 || !text.startsWith("</v></c>", end)) return -1;
    const value = this.valueText(text.slice(from + 3, end), style, type);
    if (value !== "") this.put(column, value);
    return end + 8;
  }

  private readBody(
    text: string,
    from: number,
    prefix: number,
    column: number,
    style: number,
    type: string,
  ): number {
    let value = "";
    let saved = false;
    let formula = false;
    let at = text.indexOf("<", from);
    for (; at >= 0; at = text.indexOf("<", at)) {
      if (text.charCodeAt(at + 1) === SLASH) {
        const name = at + 2 + prefix;
        if (text.charCodeAt(name) === LETTER_C && isNameEnd(text.charCodeAt(name + 1))) break;
        at++;
        continue;
      }
      const name = at + 1 + prefix;
      const open = text.indexOf(">", name);
      const first = text.charCodeAt(name);
      const empty = text.charCodeAt(open - 1) === SLASH;
      at = open + 1;
      if (first === LETTER_V) {
        saved = true;
        if (empty) continue;
        at = endOf(text, at, "v");
        value = this.valueText(text.slice(open + 1, at), style, type);
      } else if (first === LETTER_F) {
        formula = true;
        if (!empty) at = endOf(text, at, "f");
      } else if (first === LETTER_I && !empty) {
        at = endOf(text, at, "is");
        value = itemText(text.slice(open + 1, at));
        saved = true;
      }
    }
    if (formula) this.facts.formulas++;
    if (formula && !saved) this.facts.emptyFormulas++;
    if (value !== "") this.put(column, value);
    return at < 0 ? text.length : at + 4 + prefix;
  }

  private put(column: number, value: string): void {
    const { cells } = this;
    while (cells.length < column) cells.push("");
    cells[column] = value;
  }

  /** A text that is not there is no gap to pass over: the cell had one. */
  private shared(raw: string): string {
    const text = this.strings[Number(raw)];
    if (!(raw.charCodeAt(0) > 32) && raw.trim() === "") return "";
    if (text === undefined) throw new BadZip();
    return text;
  }

  private valueText(raw: string, style: number, type: string): string {
    switch (type) {
      case "s":
        return this.shared(raw);
      case "":
      case "n": {
        const look = this.looks[style];
        return look === undefined || look.kind === "plain"
          ? numberText(raw)
          : cellText(raw, look, this.is1904);
      }
      case "b":
        return raw.trim() === "" ? "" : truthText(isOn(raw.trim()));
      case "e":
        this.facts.errors++;
        return unescapeXml(raw);
      case "d":
        return isoCellText(raw, this.looks[style] ?? { kind: "plain" });
      default:
        return unescapeExcel(unescapeXml(raw));
    }
  }
}

/** Where the text of an element ends whose text may hold CDATA or other elements. */
function endOf(text: string, from: number, name: string): number {
  let at = text.indexOf("<", from);
  while (at >= 0) {
    if (text.startsWith("<![CDATA[", at)) {
      at = text.indexOf("]]>", at);
      if (at < 0) break;
    } else if (text.charCodeAt(at + 1) === SLASH) {
      let end = text.indexOf(">", at);
      while (text.charCodeAt(end - 1) <= 32) end--;
      if (text.endsWith(name, end) && /[/:]/.test(text.charAt(end - name.length - 1))) return at;
    }
    at = text.indexOf("<", at + 1);
  }
  throw new BadZip();
}

/** The whole number that stands in text[from..to), as `Number` has it. */
function wholeOf(text: string, from: number, to: number): number {
  let whole = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number(text.slice(from, to));
    whole = whole * 10 + digit;
  }
  return whole;
}

/** Zero-based column of a reference such as "AB12"; -1 when it has no letters. */
function columnOf(text: string, from: number): number {
  let column = 0;
  for (let at = from; ; at++) {
    const letter = (text.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) return column - 1;
    column = column * 26 + letter;
  }
}

function isNameEnd(code: number): boolean {
  return code <= 32 || code === GREATER || code === SLASH;
}

const QUOTE = 34;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_I = 105;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
