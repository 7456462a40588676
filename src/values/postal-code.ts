import { halfWidth } from "./characters.ts";

/** How postal codes are built, in the common countries (Universal Postal Union); letters are capitals, one space where written. */
const FORMS: Readonly<Record<string, RegExp>> = {
  ...{ US: /^\d{5}(?:-\d{4})?$/, CA: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/ },
  GB: /^(?:GIR 0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) \d[ABD-HJLNP-UW-Z]{2})$/,
  ...{ CN: /^(?:0[1-7]|1[0-356]|2[0-7]|3[0-6]|4[0-7]|5[1-7]|6[1-7]|7[1-5]|8[1-5]|999)\d*$/, HK: /^999077$/ },
  ...{ TW: /^\d{3}(?:\d{2,3})?$/, JP: /^\d{3}-\d{4}$/, KR: /^\d{5}$/, IN: /^[1-9]\d{5}$/, SG: /^\d{6}$/ },
  ...{
    MY: /^\d{5}$/,
    TH: /^\d{5}$/,
    VN: /^\d{5,6}$/,
    ID: /^\d{5}$/,
    PH: /^\d{4}$/,
    AU: /^\d{4}$/,
    NZ: /^\d{4}$/,
  },
  ...{
    DE: /^\d{5}$/,
    FR: /^\d{5}$/,
    ES: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/,
    IT: /^\d{5}$/,
    PT: /^\d{4}-\d{3}$/,
  },
  ...{
    NL: /^[1-9]\d{3} [A-Z]{2}$/,
    BE: /^[1-9]\d{3}$/,
    LU: /^\d{4}$/,
    AT: /^[1-9]\d{3}$/,
    CH: /^[1-9]\d{3}$/,
  },
  ...{
    DK: /^\d{4}$/,
    NO: /^\d{4}$/,
    SE: /^\d{3} \d{2}$/,
    FI: /^\d{5}$/,
    PL: /^\d{2}-\d{3}$/,
    CZ: /^\d{3} \d{2}$/,
  },
  ...{ SK: /^\d{3} \d{2}$/, HU: /^\d{4}$/, RO: /^\d{6}$/, BG: /^\d{4}$/, GR: /^\d{3} \d{2}$/, HR: /^\d{5}$/ },
  ...{ SI: /^\d{4}$/, RU: /^\d{6}$/, UA: /^\d{5}$/, TR: /^\d{5}$/, IL: /^\d{7}$/, SA: /^\d{5}(?:-\d{4})?$/ },
  ...{
    BR: /^\d{5}-\d{3}$/,
    MX: /^\d{5}$/,
    AR: /^(?:\d{4}|[A-Z]\d{4}[A-Z]{3})$/,
    CL: /^\d{7}$/,
    CO: /^\d{6}$/,
  },
  ...{ ZA: /^\d{4}$/, EG: /^\d{5}$/, IE: /^[AC-FHKNPRTV-Y]\d[\dW] [\dAC-FHKNPRTV-Y]{4}$/ },
};

/** Where a space or dash stands, counted from the end, in countries that write one. */
const PARTED: Readonly<Record<string, readonly [string, number]>> = {
  ...{ CA: [" ", 3], GB: [" ", 3], JP: ["-", 4], PT: ["-", 3], NL: [" ", 2], SE: [" ", 2], PL: ["-", 3] },
  ...{ CZ: [" ", 2], SK: [" ", 2], GR: [" ", 2], BR: ["-", 3], IE: [" ", 4] },
};

/** Digits of countries whose codes may begin with 0, which a spreadsheet takes away. */
const ZEROS: Readonly<Record<string, number>> = {
  ...{
    US: 5,
    DE: 5,
    FR: 5,
    ES: 5,
    IT: 5,
    MX: 5,
    FI: 5,
    KR: 5,
    TR: 5,
    MY: 5,
    UA: 5,
    AU: 4,
    NZ: 4,
    ZA: 4,
    NO: 4,
    CN: 6,
  },
};

export const POSTAL_COUNTRIES: readonly string[] = Object.keys(FORMS);

/**
 * A postal code in the one way its country writes it, or null when it is none of that country: letters are capitals, the
 * space or dash is set. `zeros`: digits at the front that a spreadsheet took away are put back.
 */
export function postalCode(text: string, country: string, zeros = false): string | null {
  const form = Object.hasOwn(FORMS, country) ? FORMS[country] : undefined;
  if (form === undefined) return null;
  let code = halfWidth(text)
    .trim()
    .toUpperCase()
    .replace(/^[A-Z]{1,2}-(?=\d{4,6}$)/, "");
  if (/^\d+\.0$/.test(code)) code = code.slice(0, -2);
  const parted = PARTED[country];
  if (parted) {
    const bare = code.replace(/[\s-]/g, "");
    code =
      bare.length > parted[1] ? `${bare.slice(0, -parted[1])}${parted[0]}${bare.slice(-parted[1])}` : bare;
  } else if (country === "US" || country === "SA") {
    code = code.replace(/^(\d{5})[\s-]?(\d{4})$/, "$1-$2");
  } else code = code.replace(/\s/g, "");
  const length = ZEROS[country];
  if (zeros && length !== undefined && /^\d+$/.test(code) && code.length === length - 1) code = `0${code}`;
  if (country === "CN" && code.length !== 6) return null;
  return form.test(code) ? code : null;
}

/** Whether the text is built like a postal code of any of the common countries. */
export function looksPostal(text: string): boolean {
  return POSTAL_COUNTRIES.some((country) => postalCode(text, country) !== null);
}
