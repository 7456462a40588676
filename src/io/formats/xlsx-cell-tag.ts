import { BadZip } from "../zip-reader.ts";
import { attributesOf } from "./xlsx-xml.ts";

/** The attributes of the tag `<c …>` of a cell; one object is filled again and again. */
export class CellTag {
  /** Zero-based; below 0 when the reference is none. */
  column = 0;
  style = 0;
  type = "";

  /** Reads attributes from `from` on, and returns where the tag ends: at ">" or at the "/" before it. */
  read(text: string, from: number, column: number): number {
    this.column = column;
    this.style = 0;
    this.type = "";
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH || Number.isNaN(code)) return at;
      if (code <= 32) at++;
      else if (text.charCodeAt(at + 1) === EQUALS && text.charCodeAt(at + 2) === QUOTE) {
        const end = text.indexOf('"', at + 3);
        if (end < 0) throw new BadZip();
        this.set(code, text, at + 3, end);
        at = end + 1;
      } else {
        const equals = text.indexOf("=", at);
        const quote = text.charAt(equals + 1);
        const end = text.indexOf(quote, equals + 2);
        if (equals < 0 || end < 0) throw new BadZip();
        if (text.charCodeAt(equals - 1) <= 32 || (quote !== '"' && quote !== "'"))
          return this.readSpaced(text, from);
        if (equals === at + 1) this.set(code, text, equals + 2, end);
        at = end + 1;
      }
    }
  }

  private set(name: number, text: string, from: number, to: number): void {
    if (name === LETTER_R) this.column = columnOf(text, from);
    else if (name === LETTER_S) this.style = wholeOf(text, from, to);
    else if (name === LETTER_T) this.type = text.slice(from, to);
  }

  /** White space around the sign, which XML allows and no known program writes. */
  private readSpaced(text: string, from: number): number {
    const close = text.indexOf(">", from);
    const { r, s, t } = attributesOf(text.slice(from, close));
    if (r !== undefined) this.column = columnOf(r, 0);
    this.style = Number(s ?? 0);
    this.type = t ?? "";
    return text.charCodeAt(close - 1) === SLASH ? close - 1 : close;
  }
}

/** Where the text of an element ends whose text may hold CDATA or other elements. */
export function endOf(text: string, from: number, name: string): number {
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

export function isNameEnd(code: number): boolean {
  return code <= 32 || code === GREATER || code === SLASH;
}

const QUOTE = 34;
export const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
export const LETTER_C = 99;
export const LETTER_F = 102;
export const LETTER_I = 105;
export const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
export const LETTER_V = 118;
