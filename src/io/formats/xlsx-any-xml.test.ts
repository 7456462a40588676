import fc from "fast-check";
import { expect, it } from "vitest";
import { readOf, xlsxOf } from "./literal-workbook.ts";

interface Cell {
  readonly column: number;
  readonly type: "" | "n" | "s" | "b" | "e" | "str" | "inlineStr" | "d";
  readonly style: number;
  readonly value: string;
  readonly formula: boolean;
}

const FORMATS = [14, 22, "00000", "[h]:mm", "0.00"] as const;
const STRINGS = ["", "Ann", "a & b", "<t>", " padded ", "深圳", "_x0041_", "two\nlines"];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const value = {
  "": fc.constantFrom("0", "1", "-5", "45356.5", "1E+17", "0.1", "110101199003074567"),
  n: fc.constantFrom("7", "60", "45356"),
  s: fc.nat(STRINGS.length - 1).map(String),
  b: fc.constantFrom("0", "1"),
  e: fc.constantFrom("#REF!", "#N/A"),
  str: fc.constantFrom(...STRINGS),
  inlineStr: fc.constantFrom(...STRINGS),
  d: fc.constantFrom("2024-03-05", "2024-03-05T14:30:00"),
} as const;

const cell: fc.Arbitrary<Omit<Cell, "column">> = fc
  .constantFrom("", "n", "s", "b", "e", "str", "inlineStr", "d" as const)
  .chain((type) =>
    fc.record({
      type: fc.constant(type),
      style: fc.nat(FORMATS.length),
      value: value[type],
      formula: type === "inlineStr" || type === "s" ? fc.constant(false) : fc.boolean(),
    }),
  );

const sheet = fc.array(
  fc
    .tuple(fc.uniqueArray(fc.nat(30), { maxLength: 6 }), fc.array(cell, { minLength: 6, maxLength: 6 }))
    .map(([columns, cells]) =>
      columns.toSorted((a, b) => a - b).map((column, i): Cell => ({ ...cells[i], column })),
    ),
  { minLength: 1, maxLength: 6 },
);

const letters = (column: number) => (column < 26 ? "" : "A") + String.fromCharCode(65 + (column % 26));

/** As Excel writes it. */
function plainXml(rows: readonly (readonly Cell[])[]): string {
  return written(
    rows,
    (name) => name,
    (name, text) => ` ${name}="${text}"`,
    "",
  );
}

/** With a prefix, other quotes, other spaces, and line ends between all tags. */
function oddXml(rows: readonly (readonly Cell[])[]): string {
  return written(
    rows,
    (name) => `x:${name}`,
    (name, text) => `\n ${name} = '${text}' `,
    "\n",
  );
}

function written(
  rows: readonly (readonly Cell[])[],
  tag: (name: string) => string,
  attribute: (name: string, text: string) => string,
  between: string,
): string {
  const element = (name: string, inside: string) => `<${tag(name)}>${inside}</${tag(name)}>`;
  const cellXml = (r: number, { column, type, style, value: text, formula }: Cell) => {
    const own = attribute("r", `${letters(column)}${r + 1}`) + attribute("s", String(style));
    const start = `<${tag("c")}${own}${type === "" ? "" : attribute("t", type)}>${between}`;
    const inside =
      type === "inlineStr"
        ? element("is", element("t", escaped(text)))
        : (formula ? element("f", "A1&amp;B1") : "") + between + element("v", escaped(text));
    return `${start}${inside}${between}</${tag("c")}>${between}`;
  };
  const all = rows.map(
    (cells, r) =>
      `<${tag("row")}${attribute("r", String(r + 1))}>${between}${cells.map((one) => cellXml(r, one)).join("")}</${tag("row")}>`,
  );
  return all.join(between);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

it("However the XML of a sheet is written, it holds the same cells, and as many formulas and errors", async () => {
  const strings = STRINGS.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("");
  const how = { headerRows: 0, skipRows: 0 } as const;
  await fc.assert(
    fc.asyncProperty(sheet, async (rows) => {
      // So that there is always something to read.
      const end: Cell[] = [{ column: 0, type: "str", style: 0, value: "end", formula: false }];
      const all = [...rows, end];
      const plain = await readOf(xlsxOf({ rows: plainXml(all), strings, formats: FORMATS }), how);
      const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${oddXml(all)}</x:sheetData></x:worksheet>`;
      const odd = await readOf(xlsxOf({ sheets: [{ xml }], strings, formats: FORMATS }), how);
      expect(odd.grid).toEqual(plain.grid);
      expect(odd.doubts).toEqual(plain.doubts);
    }),
    { numRuns: 80 },
  );
});
