import type { ColumnType } from "../../table/table.ts";
import { epochDay } from "../../values/calendar.ts";
import { isFormula } from "../formula-guard.ts";
import { dateParts, EXACT_DIGITS, fractionDigits, isDecimal, significantDigits } from "../typed-cells.ts";

/** Places in the list of cell formats that `stylesXml` writes. */
const STYLE = {
  plain: 0,
  header: 1,
  text: 2,
  guarded: 3,
  wrapped: 4,
  day: 5,
  minute: 6,
  second: 7,
  fraction: 8,
  number: 9,
};
export const HEADER_STYLE = STYLE.header;
export const WRAPPED_STYLE = STYLE.wrapped;
const MOST_DECIMALS = EXACT_DIGITS;

/** Days from Excel's day 0 to 1970-01-01, for days after its false 29 February 1900. */
const EXCEL_EPOCH = 25_569;
const FIRST_SURE_DAY = 61;

/** The format that new cells of a column should have too. */
export function columnStyle(type: ColumnType | undefined): number {
  switch (type) {
    case "whole":
      return STYLE.number;
    case "date":
      return STYLE.day;
    case "decimal":
    case "boolean":
      return STYLE.plain;
    default:
      return STYLE.text;
  }
}

/** Writes cells of one column; `guarded` counts the texts a spreadsheet would take for a formula when edited. */
export class CellXml {
  guarded = 0;
  private readonly type: ColumnType | undefined;
  private readonly guards: boolean;
  private readonly letters: string;

  constructor(letters: string, type: ColumnType | undefined, guards: boolean) {
    this.letters = letters;
    this.type = type;
    this.guards = guards;
  }

  /** `number` is the row of the sheet, from 1; the text is not empty. */
  of(text: string, number: number): string {
    const start = `<c r="${this.letters}${number}" s="`;
    const typed = this.type === undefined || this.type === "text" ? null : typedBody(text, this.type);
    return start + (typed ?? this.textBody(text));
  }

  private textBody(text: string): string {
    const guarded = this.guards && isFormula(text);
    if (guarded) this.guarded++;
    return `${guarded ? STYLE.guarded : STYLE.text}${inline(text)}`;
  }
}

function inline(text: string): string {
  const space = KEPT_SPACE.test(text) ? ' xml:space="preserve"' : "";
  return `" t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`;
}

/** A cell of text with a style of its own. */
export function textCell(letters: string, number: number, style: number, text: string): string {
  return `<c r="${letters}${number}" s="${style}${inline(text)}`;
}

/** The style and value of a cell that is what its column says, without losing a digit; else null. */
function typedBody(text: string, type: ColumnType): string | null {
  switch (type) {
    case "whole":
    case "decimal": {
      const decimals = fractionDigits(text);
      if (!isDecimal(text) || decimals > MOST_DECIMALS || significantDigits(text) > EXACT_DIGITS) return null;
      return `${STYLE.number + decimals}"><v>${text}</v></c>`;
    }
    case "boolean":
      return text === "true" || text === "false"
        ? `${STYLE.plain}" t="b"><v>${text === "true" ? 1 : 0}</v></c>`
        : null;
    case "date":
      return dateBody(text);
    case "text":
      return null;
  }
}

/** Days before March 1900, offsets and other fractions than milliseconds have no true number in Excel and stay text. */
function dateBody(text: string): string | null {
  const parts = dateParts(text);
  if (parts?.offset !== "") return null;
  const day = epochDay(parts.year, parts.month, parts.day) + EXCEL_EPOCH;
  if (day < FIRST_SURE_DAY) return null;
  const { time } = parts;
  if (!time) return `${STYLE.day}"><v>${day}</v></c>`;
  if (time.fraction !== "" && time.fraction.length !== 3) return null;
  const milliseconds = ((time.hour * 60 + time.minute) * 60 + time.second) * 1000 + Number(time.fraction);
  const style = time.fraction !== "" ? STYLE.fraction : parts.seconds ? STYLE.second : STYLE.minute;
  return `${style}"><v>${day + milliseconds / 86_400_000}</v></c>`;
}

const KEPT_SPACE = /^\s|\s$|[\n\t]|\s\s/;
const SPECIAL = /[&<>\ufffe\uffff]|(?![\t\n])\p{Cc}|_x[0-9A-Fa-f]{4}_/u;

/** Text as XML; what XML cannot hold, and what looks like the way it is written, as _xHHHH_ (ECMA-376, ST_Xstring). */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(
      /[\ufffe\uffff]|(?![\t\n])\p{Cc}/gu,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** Text inside an attribute. */
export function xmlAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The formats: text columns are "@", so that 00123 stays when a cell is edited; guarded cells carry Excel's own '. */
export function stylesXml(): string {
  const formats = [
    "yyyy\\-mm\\-dd",
    "yyyy\\-mm\\-dd\\ hh:mm",
    "yyyy\\-mm\\-dd\\ hh:mm:ss",
    "yyyy\\-mm\\-dd\\ hh:mm:ss.000",
  ];
  for (let n = 1; n <= MOST_DECIMALS; n++) formats.push(`0.${"0".repeat(n)}`);
  const xf = (id: number, more = "", inside = "") =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${id > 0 ? ' applyNumberFormat="1"' : ""}${more}` +
    (inside === "" ? "/>" : `>${inside}</xf>`);
  const top = '<alignment vertical="top" wrapText="1"/>';
  const xfs = [
    xf(0),
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>',
    xf(49),
    xf(49, ' quotePrefix="1"'),
    xf(49, ' applyAlignment="1"', top),
    ...[164, 165, 166, 167].map((id) => xf(id)),
    xf(1),
    ...Array.from({ length: MOST_DECIMALS }, (_, n) => xf(168 + n)),
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${formats.length}">${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join("")}</numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE6EFEC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8FA39D"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
