import type { IdFault } from "./id-fault.ts";

const BRANDS: readonly (readonly [string, RegExp])[] = [
  ["Visa", /^4(?:\d{12}|\d{15}|\d{18})$/],
  ["Mastercard", /^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/],
  ["American Express", /^3[47]\d{13}$/],
  ["UnionPay", /^(?:62|81)\d{14,17}$/],
  ["JCB", /^35(?:2[89]|[3-8]\d)\d{12,15}$/],
  ["Diners Club", /^3(?:0[0-5]|[689]\d)\d{11,16}$/],
  ["Discover", /^6(?:011|5\d\d|4[4-9]\d)\d{12,15}$/],
  ["Maestro", /^(?:50|5[6-9]|6\d)\d{10,17}$/],
];

/** ISO/IEC 7812: 12 to 19 digits with the check digit of Luhn, begun as a known brand's. */
export function checkCard(card: string): IdFault | null {
  if (!/^\d+$/.test(card)) return "signs";
  if (card.length < 12 || card.length > 19) return "length";
  if (!luhn(card)) return "checksum";
  return cardBrand(card) === null ? "form" : null;
}

/** The brand its first digits belong to, or null. */
export function cardBrand(card: string): string | null {
  return BRANDS.find(([, form]) => form.test(card))?.[0] ?? null;
}

/** The check digit of ISO/IEC 7812-1, annex B. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const value = Number(digits[at]) * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
