import { halfWidth } from "./characters.ts";

/** What the library is to us. */
export type Library = (
  text: string,
  options: { defaultCountry?: string; extract: false },
) => LibraryNumber | undefined;

interface LibraryNumber {
  readonly number: string;
  readonly country?: string;
  readonly ext?: string;
  isValid(): boolean;
  getType(): string | undefined;
  formatNational(): string;
  formatInternational(): string;
}

export type PhoneStyle = "e164" | "national" | "international";

/** A number that exists in the numbering plan of its country. */
export interface Phone {
  /** ISO two letters; "" for numbers of no one country, as +800. */
  readonly country: string;
  readonly extension: string;
  /** As the library calls it ("MOBILE", "FIXED_LINE" …). */
  readonly type: string;
  /** In one way of writing. National only within the given country: else the number would lose its country. */
  write(style: PhoneStyle): string;
}

/** Why a text is no number that can be read. */
export type PhoneFault =
  | "spreadsheet"
  | "no-country"
  | "too-short"
  | "too-long"
  | "signs"
  | "several"
  | "not-given-out";

export type PhoneReader = (text: string, country: string) => Phone | PhoneFault;

/**
 * Reads one phone number under a default country ("" for none: then only numbers with + or 00 are read). Understood beside
 * what the library knows: full width, a word in front ("Tel.", "手机："), extensions ("转 12", "x12"), and the ".0" that a
 * spreadsheet left behind. 1.38E+10 has lost its digits and is named so.
 */
export function phoneReader(library: Library): PhoneReader {
  return (text, country) => {
    const plain = withoutWords(text);
    if (/^[+-]?\d(?:[.,]\d+)?e\+?\d+$/i.test(plain)) return "spreadsheet";
    const fault = faultOf(plain, country);
    if (fault !== null) return fault;
    const found = library(country === "" ? plain.replace(/^00 ?(?=[1-9])/, "+") : plain, {
      ...(country !== "" && { defaultCountry: country }),
      extract: false,
    });
    if (!found?.isValid()) return "not-given-out";
    return phoneOf(found, country);
  };
}

function phoneOf(found: LibraryNumber, home: string): Phone {
  const country = found.country ?? "";
  const extension = found.ext ?? "";
  return {
    country,
    extension,
    get type() {
      return found.getType() ?? "";
    },
    write: (style) => {
      if (style === "e164") return extension === "" ? found.number : `${found.number} ext. ${extension}`;
      return style === "national" && country !== "" && country === home
        ? found.formatNational()
        : found.formatInternational();
    },
  };
}

const WORD =
  /^(?:tel(?:ephone)?|phone|mobile|mob|cell|fax|ph|t|m|h|w|手机号?码?|手机|电话号?码?|电话|联系电话|座机|固话|传真)\s*[.:：]*\s*(?=[+(\d])/i;
const EXTENSION =
  /\s*(?:[,;]?\s*\b(?:extension|extn|ext)\b\.?|\s[x#]|(?<=\d)x|转|分机号?|轉|-转)\s*[:：.]?\s*(\d{1,7})$/i;

function withoutWords(text: string): string {
  return halfWidth(text)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff']/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s\u00a0\u3000]+/g, " ")
    .trim()
    .replace(WORD, "")
    .replace(/^\(\s*(\+\d{1,4})\s*\)/, "$1 ")
    .replace(/^(\d{7,15})\.0+$/, "$1")
    .replace(EXTENSION, " ext. $1")
    .replace(/^(\(?0\d{2,3}\)?-?\d{7,8})-(\d{1,6})$/, "$1 ext. $2");
}

function faultOf(text: string, country: string): PhoneFault | null {
  const number = text.replace(/ ext\. \d+$/, "");
  if (/\d\s*[/;,、|]\s*\+?[\d(]{3}[\d\s()-]{3,}/.test(number) && number.replace(/\D/g, "").length > 12)
    return "several";
  if (/[^\d\s+().\-/]/.test(number) || !/\d/.test(number)) return "signs";
  const digits = number.replace(/\D/g, "").length;
  if (digits < 3) return "too-short";
  if (digits > 20) return "too-long";
  return country === "" && !/^\(?\s*(?:\+|00 ?[1-9])/.test(number) ? "no-country" : null;
}
