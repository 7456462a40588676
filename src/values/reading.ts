import { booleanOf } from "./boolean.ts";
import type { DateOrder } from "./date.ts";
import { parseDate } from "./date.ts";
import { isEmail } from "./email.ts";
import type { NumberMark } from "./number.ts";
import { canonicalNumber, canonicalWhole } from "./number.ts";
import { isPhone } from "./phone.ts";
import { isUrl } from "./url.ts";
import { trimEnds } from "./white-space.ts";

export type { DateOrder } from "./date.ts";
export type { NumberMark } from "./number.ts";

/** How the texts of a column are to be understood. Plain data: saved in recipes and sent to the page. */
export type Reading =
  | { readonly kind: "text" }
  | { readonly kind: "whole"; readonly mark: NumberMark }
  | { readonly kind: "decimal"; readonly mark: NumberMark }
  | { readonly kind: "date"; readonly order: DateOrder }
  | { readonly kind: "boolean" }
  | { readonly kind: "email" }
  | { readonly kind: "phone" }
  | { readonly kind: "url" };

/** Reads texts under one reading. Neither function is given "" (a missing cell). */
export interface Reader {
  /**
   * The text in the one way of writing of its kind, or null when it does not read so; the same string when nothing
   * changes. Texts stay as they are; e-mails, phones and addresses lose outer white space only.
   */
  canonical(text: string): string | null;
  /**
   * The value for charts and sorting: numbers, days since 1970-01-01 (time as a fraction), 1 and 0 for yes and no;
   * NaN for all else and for what does not read.
   */
  number(text: string): number;
}

/**
 * The reader of a reading; the same object for equal readings. Canonical numbers are written with ".", so a column
 * made canonical under "," is read under "." from then on; all other kinds read their canonical text back unchanged.
 */
export function reader(reading: Reading): Reader {
  const key = keyOf(reading);
  let found = readers.get(key);
  if (found === undefined) {
    found = create(reading);
    readers.set(key, found);
  }
  return found;
}

const readers = new Map<string, Reader>();

function keyOf(reading: Reading): string {
  switch (reading.kind) {
    case "whole":
    case "decimal":
      return reading.kind + reading.mark;
    case "date":
      return reading.kind + reading.order;
    case "text":
    case "boolean":
    case "email":
    case "phone":
    case "url":
      return reading.kind;
  }
}

function create(reading: Reading): Reader {
  switch (reading.kind) {
    case "text":
      return { canonical: (text) => text, number: noNumber };
    case "whole":
      return numbers((text) => canonicalWhole(text, reading.mark));
    case "decimal":
      return numbers((text) => canonicalNumber(text, reading.mark));
    case "date":
      return {
        canonical: (text) => parseDate(text, reading.order)?.canonical ?? null,
        number: (text) => parseDate(text, reading.order)?.day ?? Number.NaN,
      };
    case "boolean":
      return booleans;
    case "email":
      return shape(isEmail);
    case "phone":
      return shape(isPhone);
    case "url":
      return shape(isUrl);
  }
}

function numbers(canonical: (text: string) => string | null): Reader {
  return {
    canonical,
    number: (text) => {
      const number = canonical(text);
      return number === null ? Number.NaN : Number(number);
    },
  };
}

const booleans: Reader = {
  canonical: (text) => {
    const found = booleanOf(text);
    return found === null ? null : found.value ? "true" : "false";
  },
  number: (text) => {
    const found = booleanOf(text);
    return found === null ? Number.NaN : found.value ? 1 : 0;
  },
};

function shape(fits: (text: string) => boolean): Reader {
  return { canonical: (text) => (fits(text) ? trimEnds(text) : null), number: noNumber };
}

function noNumber(): number {
  return Number.NaN;
}
