import { BadZip } from "../zip-reader.ts";
import { addMerged, noFacts } from "./sheet-facts.ts";
import type { NumberLook } from "./workbook-formats.ts";
import { cellText, isoCellText, numberText } from "./workbook-values.ts";
import {
  CellTag,
  endOf,
  isNameEnd,
  LETTER_C,
  LETTER_F,
  LETTER_I,
  LETTER_R,
  LETTER_V,
  SLASH,
} from "./xlsx-cell-tag.ts";
import { itemText, truthText } from "./xlsx-text.ts";
import { attributesOf, isOn, tags, unescapeExcel, unescapeXml } from "./xlsx-xml.ts";

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
  private readonly tag = new CellTag();

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
    const { tag } = this;
    const at = tag.read(text, from, this.nextColumn);
    const { column } = tag;
    if (column < 0 || column >= MOST_COLUMNS) throw new BadZip();
    this.nextColumn = column + 1;
    if (text.charCodeAt(at) === SLASH) return at + 2;
    const end = prefix === 0 ? this.readPlain(text, at + 1) : -1;
    return end < 0 ? this.readBody(text, at + 1, prefix) : end;
  }

  /** Reads `<v>text</v></c>`, which most cells are, and returns where it ends; -1 when it is more than that. */
  private readPlain(text: string, from: number): number {
    if (!text.startsWith("<v>", from)) return -1;
    const end = text.indexOf("<", from + 3);
    if (end < 0 || !text.startsWith("</v></c>", end)) return -1;
    this.put(this.valueText(text.slice(from + 3, end)));
    return end + 8;
  }

  private readBody(text: string, from: number, prefix: number): number {
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
        value = this.valueText(text.slice(open + 1, at));
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
    this.put(value);
    return at < 0 ? text.length : at + 4 + prefix;
  }

  private put(value: string): void {
    if (value === "") return;
    const { cells } = this;
    const { column } = this.tag;
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

  private valueText(raw: string): string {
    const { style, type } = this.tag;
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
