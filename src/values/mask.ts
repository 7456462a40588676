import { checkCard } from "./card-number.ts";
import { checkChineseId } from "./chinese-id.ts";
import { isEmail } from "./email.ts";
import { checkIban } from "./iban.ts";
import { compact } from "./id-number.ts";
import { isPhone } from "./phone.ts";

export const MASKS = ["email", "phone", "chinese-id", "card", "name", "ends", "all"] as const;
export type Mask = (typeof MASKS)[number];

/**
 * The text with most of it as *: of an e-mail its first letter and its domain stay, of a phone the first three digits and
 * the last four, of an identity number the first three and last four, of a card the last four, of a name the first letter
 * of each word. What is not of the kind is hidden whole. Masking twice is the same as once.
 */
export function masked(text: string, mask: Mask, first: number, last: number): string {
  switch (mask) {
    case "email":
      return isEmail(text)
        ? `${Array.from(text.trim())[0]}***${text.trim().slice(text.trim().lastIndexOf("@"))}`
        : hidden(text);
    case "phone":
      return between(text, 3, 4);
    case "chinese-id":
      return between(text, 3, 4);
    case "card":
      return between(text, 0, 4);
    case "name":
      return /^\p{Script=Han}/u.test(text)
        ? text.replace(/(?<=.)[^\s]/gu, "*")
        : text.replace(
            /([\p{L}*])([\p{L}\p{M}\p{N}'’*]*)/gu,
            (_, letter: string, rest: string) => letter + "*".repeat(Array.from(rest).length),
          );
    case "ends":
      return between(text, first, last);
    case "all":
      return hidden(text);
  }
}

function hidden(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}]/gu, "*");
}

/** Letters and digits but the first and last few as *; all of them where too few would be hidden (fewer than two). */
function between(text: string, first: number, last: number): string {
  const count = Array.from(text.matchAll(SIGN)).length;
  if (count < first + last + 2) return hidden(text);
  let at = 0;
  return text.replace(SIGN, (sign) => {
    const place = at++;
    return place < first || place >= count - last ? sign : "*";
  });
}

const SIGN = /[\p{L}\p{N}\p{M}*]/gu;

export interface Redaction {
  readonly email: boolean;
  readonly phone: boolean;
  readonly numbers: boolean;
  readonly url: boolean;
}

const EMAIL = /[^\s<>()[\]{},;:"'“”‘’，；：（）【】《》、]+@[^\s<>()[\]{},;:"'“”‘’，；：（）【】《》、。]+/gu;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"'“”，；（）【】、。]+/gi;
const NUMBER = /(?<![\p{Script=Latin}\d])[A-Z]{0,2}\d(?:[ -]?[\dA-Z]){11,33}(?![\p{Script=Latin}\d])/gu;
const PHONE = /(?<![\d\p{Script=Latin}])\+?[(（\d][\d ()（）./-]{5,24}\d(?![\d\p{Script=Latin}])/gu;

/** The text with e-mails, web addresses, identity, card and bank numbers and phones in it replaced by what they were. */
export function redacted(
  text: string,
  what: Redaction,
  words: Readonly<Record<keyof Redaction, string>>,
): string {
  let now = text;
  if (what.email)
    now = now.replace(EMAIL, (found) => (isEmail(found.replace(/\.+$/, "")) ? words.email : found));
  if (what.url) now = now.replace(URL, words.url);
  if (what.numbers) now = now.replace(NUMBER, (found) => (isPersonalNumber(found) ? words.numbers : found));
  if (what.phone) now = now.replace(PHONE, (found) => (isPhone(found) ? words.phone : found));
  return now;
}

function isPersonalNumber(text: string): boolean {
  const number = compact(text);
  return checkChineseId(number) === null || checkCard(number) === null || checkIban(number) === null;
}
