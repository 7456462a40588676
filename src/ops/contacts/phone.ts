import { blockTexts, type Cells } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { countryOf } from "../../values/country.ts";
import type { PhoneReader, PhoneStyle } from "../../values/phone-number.ts";
import { operation } from "../operation.ts";

/** Phone numbers in one way of writing, read by the numbering plan of their country. */
export const phone = operation({
  id: "phone",
  group: "contacts",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    {
      name: "style",
      kind: "choice",
      options: ["e164", "international", "national"],
      initial: "international",
    },
    { name: "country", kind: "text", initial: "", optional: true },
    { name: "countries", kind: "column", optional: true },
  ],
  check: ({ country, countries, columns }) =>
    country !== "" && countryOf(country) === null
      ? "country"
      : columns.includes(countries)
        ? "countries"
        : null,
  touches: ({ columns, countries }) => ({
    reads: countries === "" ? [] : [countries],
    writes: columns,
    creates: [],
    removes: [],
    rows: false,
  }),
  async apply(table, { columns, style, country, countries }, pace, where) {
    const { readPhone } = await import("../../values/phone-library.ts");
    const home = countryOf(country)?.code ?? "";
    const beside = countries === "" ? undefined : columnById(table, countries);
    return written(table, columns, { read: readPhone, style, home, beside }, pace, where);
  },
  words: {
    en: {
      name: "Write phone numbers one way",
      help: "Reads each number by the rules of its country and writes all of them one way; extensions are kept. A number that does not exist, or whose country is not known, stays as it is. Numbers a spreadsheet turned into 1.38E+10 have lost digits and stay too.",
      describe: "Write the phone numbers in {columns}: {style}",
      fields: {
        columns: { label: "Columns" },
        style: {
          label: "Written as",
          options: {
            e164: "+14155552671",
            international: "+1 415 555 2671",
            national: "(415) 555-2671, as at home",
          },
        },
        country: {
          label: "Country of numbers without +",
          hint: "China, US, Germany … Left empty, only numbers with + or 00 are read",
        },
        countries: { label: "Or the column that has the country", hint: "Goes before the country above" },
      },
      keywords: ["phone", "telephone", "mobile", "e164", "country code", "international", "format phone"],
    },
    "zh-CN": {
      name: "统一电话号码写法",
      help: "按所属国家的规则读取号码并统一写法，分机号保留。不存在的号码、不知道国家的号码保持原样；被表格变成 1.38E+10 的号码已丢失数字，也保持原样。",
      describe: "把{columns}里的电话写成 {style}",
      fields: {
        columns: { label: "列" },
        style: {
          label: "写成",
          options: {
            e164: "国际格式，无空格（+8613800138000）",
            international: "国际格式（+86 138 0013 8000）",
            national: "国内格式（138 0013 8000）",
          },
        },
        country: { label: "没有 + 的号码属于哪个国家", hint: "中国、US、德国……不填则只读带 + 或 00 的号码" },
        countries: { label: "或者写有国家的列", hint: "优先于上面的国家" },
      },
      keywords: ["电话", "手机", "号码", "区号", "国际格式", "座机", "分机"],
    },
  },
  examples: [
    {
      before: [["phone"], ["(415) 555-2671"], ["+44 20 7946 0958"], ["1.38E+10"], ["ask Ann"]],
      params: { columns: ["phone"], style: "e164", country: "US", countries: "" },
      after: [["phone"], ["+14155552671"], ["+442079460958"], ["1.38E+10"], ["ask Ann"]],
    },
    {
      before: [
        ["电话", "国家"],
        ["１３８００１３８０００", "中国"],
        ["030 901820", "德国"],
        ["030 901820", ""],
      ],
      params: { columns: ["电话"], style: "international", country: "", countries: "国家" },
      after: [
        ["电话", "国家"],
        ["+86 138 0013 8000", "中国"],
        ["+49 30 901820", "德国"],
        ["030 901820", ""],
      ],
    },
  ],
});

interface Writing {
  readonly read: PhoneReader;
  readonly style: PhoneStyle;
  readonly home: string;
  readonly beside: Column | undefined;
}

async function written(
  table: Table,
  ids: readonly string[],
  writing: Writing,
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const changed: Column[] = [];
  for (const id of ids) {
    const column = columnById(table, id);
    if (!column) continue;
    const { beside, home } = writing;
    const cells = beside
      ? await withCountries(column.cells, beside.cells, writing, pace, where)
      : await mapText(column.cells, (text) => oneWay(text, home, writing), pace, where);
    changed.push({ ...column, cells });
  }
  return replaceColumns(table, changed);
}

function oneWay(text: string, country: string, { read, style }: Writing): string {
  if (text === "") return text;
  const found = read(text, country);
  return typeof found === "string" ? text : found.write(style);
}

/** Each pair of number and country is read once. */
async function withCountries(
  cells: Cells,
  countries: Cells,
  writing: Writing,
  pace: Pace,
  where?: RowSet,
): Promise<Cells> {
  const codes = new Map<string, string>();
  const done = new Map<string, string>();
  const builder = new CellsBuilder();
  let changed = false;
  let row = 0;
  for (let b = 0; b < cells.blocks.length; b++) {
    const texts = blockTexts(cells.blocks[b]);
    const homes = blockTexts(countries.blocks[b]);
    for (let i = 0; i < texts.length; i++, row++) {
      const text = texts[i];
      if (text === "" || (where && !where.has(row))) {
        builder.appendText(text);
        continue;
      }
      let home = codes.get(homes[i]);
      if (home === undefined) {
        home = countryOf(homes[i])?.code ?? writing.home;
        codes.set(homes[i], home);
      }
      const key = `${home} ${text}`;
      let now = done.get(key);
      if (now === undefined) {
        now = oneWay(text, home, writing);
        done.set(key, now);
      }
      if (now !== text) changed = true;
      builder.appendText(now);
    }
    await pace.tick(b, cells.blocks.length);
  }
  return changed ? builder.finish() : cells;
}
