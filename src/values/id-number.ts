import { checkCard } from "./card-number.ts";
import { halfWidth } from "./characters.ts";
import { checkChineseId, longerChineseId } from "./chinese-id.ts";
import { checkIban } from "./iban.ts";
import type { IdFault } from "./id-fault.ts";
import { checkVat } from "./vat-number.ts";

export const ID_KINDS = ["chinese-id", "credit-code", "iban", "vat", "card"] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The number without spaces and dashes, in capitals and half width. */
export function compact(text: string): string {
  return halfWidth(text)
    .replace(/[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2010-\u2015\u2212\ufeff'.-]/g, "")
    .toUpperCase();
}

/** Null when the text is such a number with all its check digits right. */
export function idFault(text: string, kind: IdKind): IdFault | null {
  if (/^\s*[+-]?\d(?:[.,]\d+)?e\+?\d+\s*$/i.test(text)) return "spreadsheet";
  const number = compact(text);
  switch (kind) {
    case "chinese-id":
      return checkChineseId(number);
    case "credit-code":
      return checkCreditCode(number);
    case "iban":
      return checkIban(number);
    case "vat":
      return checkVat(number);
    case "card":
      return checkCard(number);
  }
}

/** The number in its one way of writing; what is not right stays as it is. `grouped` puts spaces as on paper (IBAN, card). */
export function tidyId(text: string, kind: IdKind, how: { grouped: boolean; longer: boolean }): string {
  if (idFault(text, kind) !== null) return text;
  const number = compact(text);
  switch (kind) {
    case "chinese-id":
      return how.longer ? (longerChineseId(number) ?? number) : number;
    case "iban":
    case "card":
      return how.grouped ? number.replace(/(.{4})(?=.)/g, "$1 ") : number;
    case "credit-code":
    case "vat":
      return number;
  }
}

const CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** 统一社会信用代码: GB 32100-2015, the 18th sign by weights 3^i modulo 31. */
function checkCreditCode(code: string): IdFault | null {
  if (code.length !== 18) return "length";
  if (!/^[1-9A-Y][1-9A-HJ-NP-RTUW-Y]\d{6}/.test(code)) return "form";
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < 17; at++) {
    const value = CREDIT.indexOf(code[at]);
    if (value < 0) return "signs";
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT[(31 - (sum % 31)) % 31] === code[17] ? null : "checksum";
}
