import { luhn } from "./card-number.ts";
import type { IdFault } from "./id-fault.ts";

/** The forms of the European Commission's VIES, of the United Kingdom, Norway and Switzerland; EL is Greece. */
const FORMS: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CHE: /^\d{9}(?:MWST|TVA|IVA)?$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^[1-9]\d{8}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z\d]\d{7}[A-Z\d]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z\d]{2}\d{9}$/,
  GB: /^(?:\d{9}|\d{12}|GD[0-4]\d\d|HA[5-9]\d\d)$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  NO: /^\d{9}(?:MVA)?$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^[1-9]\d{7}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|GD[0-4]\d\d|HA[5-9]\d\d)$/,
};

/** A VAT number with its country in front: the form of the country, and its check digit where the rule is published. */
export function checkVat(vat: string): IdFault | null {
  const country = vat.startsWith("CHE") ? "CHE" : vat.startsWith("GR") ? "EL" : vat.slice(0, 2);
  const form = Object.hasOwn(FORMS, country) ? FORMS[country] : undefined;
  if (form === undefined) return /^[A-Z]{2}/.test(vat) ? "country" : "signs";
  const number = vat.slice(vat.startsWith("CHE") ? 3 : 2);
  if (!form.test(number)) return "form";
  return CHECKS[country]?.(number) === false ? "checksum" : null;
}

const weighed = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

const CHECKS: Readonly<Record<string, (number: string) => boolean>> = {
  AT: (n) => {
    let sum = 0;
    for (let at = 1; at <= 7; at++) {
      const value = Number(n[at]) * (at % 2 === 0 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    }
    return (10 - ((sum + 4) % 10)) % 10 === Number(n[8]);
  },
  BE: (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8)),
  DE: (n) => mod11and10(n),
  DK: (n) => weighed(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  EL: (n) => (weighed(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(n[8]),
  FI: (n) => weighed(n, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  FR: (n) =>
    /^\d{2}/.test(n) ? (12 + 3 * (Number(n.slice(2)) % 97)) % 97 === Number(n.slice(0, 2)) : luhn(n.slice(2)),
  HR: (n) => mod11and10(n),
  HU: (n) => weighed(n, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  IT: (n) => luhn(n),
  LU: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)),
  MT: (n) => 37 - (weighed(n, [3, 4, 6, 7, 8, 9]) % 37) === Number(n.slice(6)),
  NO: (n) => weighed(n, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  PL: (n) => weighed(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(n[9]),
  PT: (n) => {
    const rest = 11 - (weighed(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return (rest > 9 ? 0 : rest) === Number(n[8]);
  },
  SE: (n) => luhn(n.slice(0, 10)),
  SI: (n) => {
    const rest = 11 - (weighed(n, [8, 7, 6, 5, 4, 3, 2]) % 11);
    return rest !== 11 && rest % 10 === Number(n[7]);
  },
  SK: (n) => Number(n) % 11 === 0,
};

/** ISO 7064 MOD 11,10. */
function mod11and10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}
