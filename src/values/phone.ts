import { dateForm } from "./date.ts";
import { numberForm } from "./number.ts";
import { allDigits, isDigit, plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

/** `strong`: written as only phone numbers are. `weak`: digits that may as well be an amount or an id. */
export type PhoneGrade = "strong" | "weak";

const LONGEST = 40;
const EXTENSION = /(?: ?(?:ext\.?|x|#|转|分机)[ :.]?\d{1,6})$/i;
const CN_MOBILE = /^(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/;
const CN_LANDLINE = /^(?:(?:\(0\d{2,3}\) ?|0\d{2,3}[ -])\d{3,4}[ -]?\d{4}|[48]00[ -]\d{3}[ -]?\d{4})$/;
const NORTH_AMERICA = /^(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[ .-]\d{4}$/;
const DOTTED_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * True when the text may be a phone number: 7 to 15 digits with + ( ) - . / and spaces between, perhaps an extension
 * ("ext. 12", "x12", "转12"); other digits and dashes are understood. Dates, decimals, grouped numbers with a point,
 * numbers in parentheses and network addresses are not. A column of bare digits passes too: see `phoneGrade`.
 */
export function isPhone(text: string): boolean {
  return phoneGrade(text) !== null;
}

/** How surely the text is a phone number; null when `isPhone` is false. */
export function phoneGrade(text: string): PhoneGrade | null {
  if (text.length < 7 || text.length > LONGEST || !mayBegin(text.charCodeAt(0))) return null;
  if (text.length < 13 && allDigits(text)) return bareGrade(text);
  const dashed = plain(trimEnds(text)).replace(DASHES, "-");
  const number = dashed.replace(EXTENSION, "");
  const digits = /^[\d+(]/.test(number) ? countDigits(number) : 0;
  if (digits < 7 || digits > 15) return null;
  if (CN_MOBILE.test(number) || CN_LANDLINE.test(number) || NORTH_AMERICA.test(number)) return "strong";
  if (isOtherwiseRead(number)) return null;
  return number !== dashed || number.startsWith("+") ? "strong" : "weak";
}

/** Seven to twelve digits and nothing else, as the expressions would grade them. */
function bareGrade(digits: string): PhoneGrade | null {
  if (digits.length === 11 && digits.charCodeAt(0) === 49 && digits.charCodeAt(1) >= 51) return "strong";
  return digits.length === 8 && dateForm(digits) !== null ? null : "weak";
}

const DASHES = /[‐-―]/g;

function mayBegin(code: number): boolean {
  return isDigit(code) || code === 0x2b || code === 0x28 || code <= 32 || code >= 0x80;
}

/** The number of digits, or 0 when something stands there that no phone number has. */
function countDigits(text: string): number {
  let digits = 0;
  let open = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits++;
      signs = 0;
      continue;
    }
    if (code === 0x2b ? at > 1 || (at === 1 && text[0] !== "(") : !SIGNS.has(code)) return 0;
    if (code === 0x28) open++;
    else if (code === 0x29 && --open < 0) return 0;
    if (++signs > 3) return 0;
  }
  return open === 0 && isDigit(text.charCodeAt(text.length - 1)) ? digits : 0;
}

const SIGNS: ReadonlySet<number> = new Set([..." ()-./"].map((sign) => sign.charCodeAt(0)));

function isOtherwiseRead(text: string): boolean {
  if (DOTTED_ADDRESS.test(text) || dateForm(text) !== null) return true;
  return /[.()]/.test(text) && numberForm(text) !== null;
}
