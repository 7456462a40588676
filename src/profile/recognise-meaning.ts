import { checkCard } from "../values/card-number.ts";
import { checkChineseId } from "../values/chinese-id.ts";
import { companyOf } from "../values/company.ts";
import { countryByName } from "../values/country.ts";
import { currencyOf } from "../values/currency.ts";
import { dateForm } from "../values/date.ts";
import { isEmail } from "../values/email.ts";
import { GIVEN_NAMES } from "../values/given-names.ts";
import { checkIban } from "../values/iban.ts";
import { compact } from "../values/id-number.ts";
import { isCode, numberForm } from "../values/number.ts";
import { personName } from "../values/person-name.ts";
import { phoneGrade } from "../values/phone.ts";
import { looksPostal } from "../values/postal-code.ts";
import { chinesePlace, provinceOf, stateOf } from "../values/region.ts";
import { isUrl } from "../values/url.ts";
import { namedSo } from "./column-words.ts";
import type { ColumnKind, Meaning, MeaningKind } from "./kinds.ts";

interface Rule {
  readonly kind: MeaningKind;
  readonly from: readonly ColumnKind[];
  readonly fits: (text: string) => boolean;
  /** Share of the texts that must fit: with a name that says so, and without (more than 1: never). */
  readonly named: number;
  readonly unnamed: number;
  /** What must hold besides: the name, and a share of the texts with better evidence. */
  readonly also?: { readonly name: RegExp; readonly fits: (text: string) => boolean; readonly share: number };
}

const WORDS: readonly ColumnKind[] = ["text", "category", "id"];
const DIGITS: readonly ColumnKind[] = ["text", "category", "id", "whole", "phone"];

/** In the order in which they are tried: what is proved by check digits first, what only a name tells last. */
const RULES: readonly Rule[] = [
  { kind: "chinese-id", from: DIGITS, fits: isChineseId, named: 0.6, unnamed: 0.8 },
  { kind: "iban", from: WORDS, fits: (text) => checkIban(compact(text)) === null, named: 0.6, unnamed: 0.8 },
  { kind: "card", from: DIGITS, fits: isCard, named: 0.6, unnamed: 0.95 },
  {
    kind: "percent",
    from: ["whole", "decimal", "text", "category"],
    fits: isPercent,
    named: 0.8,
    unnamed: 0.8,
  },
  { kind: "money", from: ["whole", "decimal"], fits: isMoney, named: 0.3, unnamed: 0.5 },
  {
    kind: "money",
    from: ["whole", "decimal"],
    fits: (text) => numberForm(text) !== null,
    named: 0.7,
    unnamed: 2,
  },
  { kind: "postal-code", from: DIGITS, fits: looksPostal, named: 0.6, unnamed: 2 },
  { kind: "country", from: WORDS, fits: (text) => countryByName(text) !== null, named: 0.5, unnamed: 2 },
  { kind: "region", from: WORDS, fits: isRegion, named: 0.6, unnamed: 2 },
  { kind: "country", from: WORDS, fits: isCountryName, named: 2, unnamed: 0.8 },
  { kind: "region", from: WORDS, fits: isRegionName, named: 2, unnamed: 0.8 },
  { kind: "address", from: WORDS, fits: isAddress, named: 0.3, unnamed: 0.6 },
  { kind: "company", from: WORDS, fits: isCompany, named: 0.1, unnamed: 0.4 },
  { kind: "person", from: WORDS, fits: isPerson, named: 0.6, unnamed: 2 },
  { kind: "person", from: ["text"], fits: isChinesePerson, named: 2, unnamed: 0.95 },
  { kind: "person", from: WORDS, fits: hasGivenName, named: 2, unnamed: 0.5 },
  {
    ...{ kind: "person", from: WORDS, fits: isPerson, named: 2, unnamed: 0.8 },
    also: { name: /^\s*(?:full[\s_-]?)?name\s*$|^名称$/i, fits: hasGivenName, share: 0.15 },
  },
  { kind: "id", from: ["text", "category"], fits: isIdLike, named: 0.8, unnamed: 0.95 },
  { kind: "id", from: ["whole"], fits: isWholeId, named: 0.6, unnamed: 2 },
];

/** What a column is about, by the first rule that enough of these different texts follow. */
export function recogniseMeaning(name: string, kind: ColumnKind, texts: readonly string[]): Meaning {
  for (const rule of RULES) {
    if (!rule.from.includes(kind)) continue;
    const need = namedSo(name, rule.kind) ? rule.named : rule.unnamed;
    if (need > 1 || (need === rule.unnamed && texts.length < 3)) continue;
    const { also } = rule;
    if (also && !(also.name.test(name) && shareOf(texts, also.fits) >= also.share)) continue;
    const share = shareOf(texts, rule.fits);
    if (share >= need) return { kind: rule.kind, share, unfit: unfitOf(texts, rule.fits) };
  }
  if (kind === "date") return dateMeaning(texts);
  const fits = OF_KIND[kind];
  return fits
    ? { kind, share: shareOf(texts, fits), unfit: unfitOf(texts, fits) }
    : { kind, share: 1, unfit: [] };
}

const OF_KIND: Partial<Record<ColumnKind, (text: string) => boolean>> = {
  email: isEmail,
  url: isUrl,
  phone: (text) => phoneGrade(text) !== null,
  whole: (text) => numberForm(text) !== null,
  decimal: (text) => numberForm(text) !== null,
};

function dateMeaning(texts: readonly string[]): Meaning {
  const isDate = (text: string) => dateForm(text) !== null;
  const timed = shareOf(texts, (text) => /\d[:：时点]\s*\d\d|\d\s*[ap]\.?m\b/i.test(text));
  const kind = timed >= 0.5 ? "date-time" : "date";
  return { kind, share: shareOf(texts, isDate), unfit: unfitOf(texts, isDate) };
}

function shareOf(texts: readonly string[], fits: (text: string) => boolean): number {
  let count = 0;
  for (const text of texts) if (fits(text)) count++;
  return count / texts.length;
}

function unfitOf(texts: readonly string[], fits: (text: string) => boolean): string[] {
  const unfit: string[] = [];
  for (const text of texts) {
    if (unfit.length === 5) break;
    if (!fits(text)) unfit.push(text);
  }
  return unfit;
}

function isChineseId(text: string): boolean {
  return text.length >= 15 && text.length < 25 && checkChineseId(compact(text)) === null;
}

function isCard(text: string): boolean {
  return text.length >= 13 && text.length < 26 && checkCard(compact(text)) === null;
}

function isPercent(text: string): boolean {
  return /^\s*[-+(]?[\d.,\s]+\s*[%％]\)?\s*$/.test(text);
}

function isMoney(text: string): boolean {
  if (numberForm(text) === null) return false;
  const amount = text.trim().replaceAll("￥", "¥");
  const front = /^[-+(]?\s*([^\d\s.,()+-]+)/u.exec(amount);
  const behind = /([^\d\s.,()+-]+)\)?$/u.exec(amount);
  return (
    (front !== null && currencyOf(front[1], "before") !== null) ||
    (behind !== null && currencyOf(behind[1], "after") !== null)
  );
}

/** Codes count only in capitals: "it", "no" and "am" are words. */
function isCountryName(text: string): boolean {
  return text.trim().length > 3 && !/^\d+$/.test(text.trim()) && countryByName(text) !== null;
}

function isRegion(text: string): boolean {
  return stateOf(text) !== null || provinceOf(text) !== null || isPlace(text);
}

function isRegionName(text: string): boolean {
  return (text.trim().length > 3 && stateOf(text) !== null) || provinceOf(text) !== null || isPlace(text);
}

/** A Chinese province, city or district by itself, without a street. */
function isPlace(text: string): boolean {
  if (text.length > 20 || !/^[\p{Script=Han}\s/-]+$/u.test(text)) return false;
  return chinesePlace(text)?.rest === "";
}

const STREET =
  /\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|way|ct|court|pl|place|sq|square|hwy|highway|pkwy|parkway|ter|terrace|apt|suite|floor|p\.?\s?o\.?\s?box|rue|via|calle|carrer|avenida|platz|plaza|piazza|allee|laan|weg)\b|stra(?:ß|ss)e\b|str\.|gatan\b|straat\b/i;
const CHINESE_STREET = /[路街道巷弄号號村镇乡]/;

function isAddress(text: string): boolean {
  if (text.length < 6 || text.length > 200) return false;
  if (/\p{Script=Han}/u.test(text))
    return CHINESE_STREET.test(text) && (/\d/.test(text) || chinesePlace(text) !== null);
  return /\d/.test(text) && STREET.test(text) && /\s/.test(text.trim());
}

function isCompany(text: string): boolean {
  const { name, ending } = companyOf(text);
  return ending !== "" && /\p{L}{2}/u.test(name) && !/^[\d.,\s]*\d/.test(name);
}

function isPerson(text: string): boolean {
  return personName(text, "given-first") !== null || /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(text.trim());
}

/** Two words or more, one of them a common given name or a salutation. */
function hasGivenName(text: string): boolean {
  const name = personName(text, "given-first");
  if (!name || name.chinese) return name !== null;
  return (
    name.salutation !== "" ||
    `${name.given} ${name.middle}`
      .toLowerCase()
      .split(" ")
      .some((word) => GIVEN_NAMES.has(word))
  );
}

function isWholeId(text: string): boolean {
  return /^[A-Za-z]{0,4}-?\d+(?:\.0)?[A-Za-z]?$/.test(text.trim());
}

function isChinesePerson(text: string): boolean {
  return personName(text, "given-first")?.chinese === true;
}

/** Letters and digits without a space, built like an article or order number; digits a number must not be read from. */
function isIdLike(text: string): boolean {
  const code = text.trim();
  if (isCode(code)) return true;
  return (
    code.length >= 3 &&
    code.length <= 40 &&
    /^[A-Za-z\d][\w./#-]*$/.test(code) &&
    /\d/.test(code) &&
    /[A-Za-z_-]/.test(code)
  );
}
