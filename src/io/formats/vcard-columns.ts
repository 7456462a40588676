import type { RecordColumn, RecordsBuilder } from "./records-builder.ts";
import { componentsOf, unescaped, type VcardProperty } from "./vcard-lines.ts";

const NAME_PARTS = ["family name", "given name", "middle name", "prefix", "suffix"];
const ADDRESS_PARTS = ["po box", "extended address", "street", "city", "region", "postcode", "country"];

/** Columns for the properties everybody has, in the order they stand in the table; all others keep their own name. */
const SINGLE: Readonly<Record<string, string>> = {
  FN: "name",
  NICKNAME: "nickname",
  TITLE: "title",
  ROLE: "role",
  TEL: "phone",
  EMAIL: "email",
  URL: "url",
  BDAY: "birthday",
  ANNIVERSARY: "anniversary",
  NOTE: "note",
  CATEGORIES: "categories",
};
const ORDER = [
  "name",
  ...NAME_PARTS,
  "nickname",
  "organisation",
  "department",
  "title",
  "role",
  "phone",
  "email",
  ...ADDRESS_PARTS,
  "url",
  "birthday",
  "anniversary",
  "categories",
  "note",
];
const RANKS = new Map(ORDER.map((name, at) => [name, at]));
const REST = ORDER.length;
/** Said of nearly all, and no news. */
const DULL = new Set(["internet", "x-internet"]);

/** One row per card: "phone", "phone type", "phone 2" … for what a card has several of. */
export class VcardColumns {
  private readonly records: RecordsBuilder;
  private readonly columns = new Map<string, RecordColumn>();
  private readonly counts = new Map<string, number>();

  constructor(records: RecordsBuilder) {
    this.records = records;
  }

  /** Begins the next card. */
  begin(): void {
    this.counts.clear();
  }

  /** `value` is plain text with its escapes; `label` is what the card itself calls this property. */
  add(property: VcardProperty, value: string, label: string | undefined): void {
    const { name } = property;
    if (name === "N") this.parts(name, NAME_PARTS, componentsOf(value));
    else if (name === "ORG") {
      const [company, ...units] = componentsOf(value);
      const department = units.filter((unit) => unit !== "").join(" / ");
      this.parts(name, ["organisation", "department"], [company, department]);
    } else this.single(property, value, label);
  }

  private single(property: VcardProperty, value: string, label: string | undefined): void {
    const { name } = property;
    const text = name === "ADR" ? "" : unescaped(value);
    const base = name === "ADR" ? "address" : (SINGLE[name] ?? name.toLowerCase());
    const count = name === "ADR" ? this.count("ADR") : this.count(base);
    if (name === "ADR") this.set(ADDRESS_PARTS, componentsOf(value), count);
    else this.set([base], [base in SCHEMES ? text.replace(SCHEMES[base], "") : text], count);
    const types = typesOf(property, label);
    if (types !== "") {
      const rank = RANKS.get(name === "ADR" ? "country" : base) ?? REST;
      this.records.set(this.column(numbered(base, count, " type"), rank), types);
    }
  }

  odd(text: string): void {
    const column =
      this.columns.get("\n") ?? this.records.column(`Column ${this.records.columns.length + 1}`, REST + 1);
    this.columns.set("\n", column);
    this.records.set(column, text);
  }

  private parts(name: string, columns: readonly string[], texts: readonly string[]): void {
    this.set(columns, texts, this.count(name));
  }

  private set(columns: readonly string[], texts: readonly string[], count: number): void {
    const more = texts.slice(columns.length).filter((text) => text !== "");
    columns.forEach((name, c) => {
      const last = c === columns.length - 1 && more.length > 0;
      const text = last ? [texts[c], ...more].join(";") : (texts[c] ?? "");
      if (text === "" && columns.length > 1) return;
      this.records.set(this.column(numbered(name, count), RANKS.get(name) ?? REST), text);
    });
  }

  private count(name: string): number {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count;
  }

  private column(name: string, rank: number): RecordColumn {
    const column = this.columns.get(name) ?? this.records.column(name, rank);
    this.columns.set(name, column);
    return column;
  }
}

const SCHEMES: Readonly<Record<string, RegExp>> = { phone: /^tel:/i, email: /^mailto:/i };

function numbered(name: string, count: number, after = ""): string {
  return `${name}${count > 1 ? ` ${count}` : ""}${after}`;
}

/** "cell, work": in the card's own words when it has any, each once. */
function typesOf({ parameters }: VcardProperty, label: string | undefined): string {
  const types = parameters.flatMap(([name, value]) =>
    name === "PREF" ? ["pref"] : name === "TYPE" || name === "X-SERVICE-TYPE" ? [value.toLowerCase()] : [],
  );
  const named = label?.replace(/^_\$!<(.*)>!\$_$/, "$1");
  return [...new Set(named ? [named, ...types] : types)]
    .filter((type) => type !== "" && !DULL.has(type))
    .join(", ");
}
