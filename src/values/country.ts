import { halfWidth, withoutAccents } from "./characters.ts";
import { COUNTRIES, COUNTRY_ALIASES } from "./country-data.ts";

export interface Country {
  /** ISO 3166-1 alpha-2, alpha-3 and numeric. */
  readonly code: string;
  readonly three: string;
  readonly number: string;
  readonly english: string;
  readonly chinese: string;
}

/** Names that are a country's only in some mouths, or two countries': never read. */
const UNSURE = new Set([
  "korea",
  "congo",
  "guinee",
  "ireland island",
  "samoa islands",
  "china sea",
  "sudan s",
]);

/**
 * The country a text names, or null: ISO 3166-1 codes (two letters, three letters, three digits), its English and Chinese
 * names with their usual variants, and its name in the languages of `LOCAL`. Case, accents, full width and "the" do
 * not matter. A name that two countries share in these languages is none.
 */
export function countryOf(text: string): Country | null {
  return countryByName(text) ?? (isLong(text) ? null : (local().get(keyOf(text)) ?? null));
}

/** As `countryOf`, without the names in other languages: quick from the first text on. */
export function countryByName(text: string): Country | null {
  return isLong(text) ? null : (named().get(keyOf(text)) ?? null);
}

function isLong(text: string): boolean {
  return text === "" || text.length > 60;
}

/** The name of a country in a language of the browser's ("de": Deutschland); its English name when the browser has none. */
export function nameIn(country: Country, language: string): string {
  return names(language)?.of(country.code) ?? country.english;
}

export function countryByCode(code: string): Country | null {
  return byCode().get(code) ?? null;
}

function keyOf(text: string): string {
  return withoutAccents(halfWidth(text))
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/&/g, " and ")
    .replace(/[.]/g, "")
    .replace(/^\s*the\s+/, "")
    .replace(/\bst\b/g, "saint")
    .replace(/[\s\u00a0_-]+/g, " ")
    .trim();
}

let codes: Map<string, Country> | null = null;
function byCode(): Map<string, Country> {
  codes ??= new Map(
    COUNTRIES.trim()
      .split("\n")
      .map((line) => {
        const [code, three, number, english, chinese] = line.split("|");
        return [code, { code, three, number, english, chinese }];
      }),
  );
  return codes;
}

let known: Map<string, Country> | null = null;
function named(): Map<string, Country> {
  if (known) return known;
  known = new Map();
  for (const country of byCode().values())
    for (const name of Object.values(country) as string[]) known.set(keyOf(name), country);
  for (const line of COUNTRY_ALIASES.trim().split("\n")) {
    const [code, ...ways] = line.split("|");
    const country = byCode().get(code);
    if (country) for (const way of ways) known.set(keyOf(way), country);
  }
  return known;
}

/** Languages whose names of countries are understood beside English and Chinese. */
const LOCAL = "de fr es it pt nl pl sv da nb fi cs hu ro tr ru uk el ar he hi th vi id ja ko zh-Hant".split(
  " ",
);

let foreign: Map<string, Country> | null = null;
function local(): Map<string, Country> {
  if (foreign) return foreign;
  const found = new Map<string, Country | null>();
  const own = named();
  for (const language of LOCAL) {
    const display = names(language);
    if (!display) continue;
    for (const country of byCode().values()) {
      const key = keyOf(display.of(country.code) ?? "");
      if (key.length < 2 || own.has(key) || UNSURE.has(key)) continue;
      const other = found.get(key);
      found.set(key, other === undefined || other === country ? country : null);
    }
  }
  foreign = new Map([...found].filter((entry): entry is [string, Country] => entry[1] !== null));
  return foreign;
}

function names(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  } catch {
    return null;
  }
}
