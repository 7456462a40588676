import { isPhone } from "../values/phone.ts";

/** White space, no-break space and zero-width characters that a spreadsheet may skip before a formula. */
const LEADING = "[\\s\\u00a0\\u200b-\\u200d\\u2060\\ufeff]*";
const STARTS_FORMULA = new RegExp(`^(?:${LEADING}[=+\\-@＝＋－ー＠]|[\\t\\r\\n\\0])`);
const STRICT_NUMBER =
  /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,]\d+)?$/;

/** Signs and NULs alone, such as the dash that stands for nothing, run nowhere. */
const ONLY_SIGNS = /^[\s\0=+\-@＝＋－ー＠]*$/;

/**
 * Whether a spreadsheet may run this cell as a formula. Rule of OWASP "CSV Injection" with the full-width signs that
 * Japanese and Chinese Excel also take; numbers and phones written with a sign are no danger and are left alone.
 */
export function isFormula(text: string): boolean {
  return STARTS_FORMULA.test(text) && !ONLY_SIGNS.test(text) && !STRICT_NUMBER.test(text) && !isPhone(text);
}
