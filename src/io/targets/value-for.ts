import { isEmail } from "../../values/email.ts";
import { phoneGrade } from "../../values/phone.ts";
import { type Reading, reader } from "../../values/reading.ts";
import { trimEnds } from "../../values/white-space.ts";
import { plainName } from "./guess-mapping.ts";
import type { Reason, Target, TargetField } from "./target.ts";

/** A cell as the target gets it, and what is wrong with it. A text that does not read stays as it is. */
export interface Value {
  readonly text: string;
  readonly fault: Reason | null;
}

/**
 * How a field's cells are written: e-mails trimmed and in small letters, dates as 2024-03-05 (birthdays 03/05), numbers
 * as 1234.5, several values with the target's separator, one of its choices as it spells it, a phone without its signs where its country is certain (it
 * begins with +, or is a Chinese mobile in a Chinese list). `reading` is how the column is understood.
 */
export function valueFor(target: Target, field: TargetField, reading: Reading): (text: string) => Value {
  const convert = converter(target, field, reading);
  return (text) => {
    if (trimEnds(text) === "")
      return { text: "", fault: field.required ? { kind: "missing", field: field.name } : null };
    const value = convert(text);
    return value.fault ? value : { text: value.text, fault: tooLong(field, value.text) };
  };
}

function converter(target: Target, field: TargetField, reading: Reading): (text: string) => Value {
  switch (field.kind) {
    case "text":
      return fine;
    case "email":
      return (text) => emailValue(text, field.name, target.plainMailboxes === true);
    case "phone":
      return target.phones === "chinese"
        ? (text) => fine(chinesePhone(text))
        : (text) => fine(worldPhone(text));
    case "date":
    case "birthday": {
      const dates = reader(reading.kind === "date" ? reading : { kind: "date", order: "certain" });
      return (text) => dateValue(text, dates.canonical(text), field);
    }
    case "number": {
      const numbers = reader({ kind: "decimal", mark: "mark" in reading ? reading.mark : "." });
      return (text) => {
        const number = numbers.canonical(text);
        return number === null ? { text, fault: { kind: "bad-number", field: field.name } } : fine(number);
      };
    }
    case "several":
      return (text) => fine(severalValues(text, target.separator));
    case "choice":
      return choiceOf(field);
  }
}

function choiceOf({ name, choices = [] }: TargetField): (text: string) => Value {
  const byName = new Map(choices.map((choice) => [plainName(choice), choice]));
  return (text) => {
    const choice = byName.get(plainName(text));
    return choice === undefined
      ? { text, fault: { kind: "not-a-choice", field: name, choices } }
      : fine(choice);
  };
}

function fine(text: string): Value {
  return { text, fault: null };
}

function emailValue(text: string, field: string, plainMailboxes: boolean): Value {
  const address = trimEnds(text).toLowerCase();
  const mailbox = address.slice(0, Math.max(0, address.indexOf("@")));
  const right = isEmail(address) && !(plainMailboxes && /[^\p{ASCII}]/u.test(mailbox));
  return right ? fine(address) : { text, fault: { kind: "bad-email", field } };
}

function dateValue(text: string, read: string | null, { name, kind }: TargetField): Value {
  const day = read?.slice(0, 10) ?? "";
  if (/^\d{4}-\d\d-\d\d$/.test(day))
    return fine(kind === "birthday" ? `${day.slice(5, 7)}/${day.slice(8)}` : day);
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(trimEnds(text));
  if (kind === "birthday" && short && Number(short[1]) <= 12 && Number(short[2]) <= 31)
    return fine(`${short[1].padStart(2, "0")}/${short[2].padStart(2, "0")}`);
  return { text, fault: { kind: "bad-date", field: name } };
}

const INTERNATIONAL = /^\+[1-9][\d ().-]+$/;
const MOBILE_IN_CHINA = /^(?:(?:\+|00)?86[ -]?)?(1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})$/;

/** ITU-T E.164, where the number says its country; "(0)" is dialled inside a country only, so it is not taken apart. */
function worldPhone(text: string): string {
  const number = trimEnds(text);
  if (!INTERNATIONAL.test(number) || number.includes("(0") || phoneGrade(number) !== "strong") return text;
  return `+${number.replace(/\D/g, "")}`;
}

function chinesePhone(text: string): string {
  const mobile = MOBILE_IN_CHINA.exec(trimEnds(text));
  return mobile ? mobile.slice(1).join("") : text;
}

/** Split at ; | 、 and line breaks; at commas where none of these stands. */
function severalValues(text: string, separator: string): string {
  const signs = /[;；|、\n]/.test(text) ? /[;；|、\n]/ : /[,，]/;
  const values = text.split(signs).map(trimEnds);
  return [...new Set(values)].filter((value) => value !== "").join(separator);
}

function tooLong({ name, max, maxBytes }: TargetField, text: string): Reason | null {
  if (max !== undefined && text.length > max && [...text].length > max)
    return { kind: "too-long", field: name, max };
  if (maxBytes !== undefined && text.length * 3 > maxBytes && encoder.encode(text).length > maxBytes)
    return { kind: "too-many-bytes", field: name, max: maxBytes };
  return null;
}

const encoder = new TextEncoder();
