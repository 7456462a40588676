import fc from "fast-check";
import { type Cells, poolOf } from "../table/cells.ts";
import { cellsOf } from "../table/literal.ts";
import { setTexts } from "../table/map-text.ts";
import { RowSet } from "../table/row-set.ts";
import type { ColumnType, Table } from "../table/table.ts";
import type { Condition } from "../values/condition.ts";
import type { Field, Operation } from "./operation.ts";

/**
 * Small messy tables with some of their rows removed and the others in any order, their texts kept as codes, as plain bytes
 * or as plain bytes with a patch, for tests.
 */
export const anyTable: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 12 }))
  .chain(([width, height]) =>
    fc.tuple(
      fc.array(column(height), { minLength: width, maxLength: width }),
      fc.option(fc.shuffledSubarray(Array.from({ length: height }, (_, row) => row))),
      fc.array(fc.constantFrom<Keeping>("codes", "pool", "patch"), { minLength: width, maxLength: width }),
      fc.array(fc.constantFrom<ColumnType | undefined>(...TYPES), { minLength: width, maxLength: width }),
    ),
  )
  .map(([texts, rows, keeping, types]): Table => {
    const { length } = texts[0];
    const columns = texts.map((column, c) => {
      const cells = length === 0 ? cellsOf([]) : kept(column, keeping[c]);
      return { id: NAMES[c], name: NAMES[c], type: types[c], cells };
    });
    return { base: { length, lineOf: (row) => row + 2 }, columns, rows: rows && Uint32Array.from(rows) };
  });

type Keeping = "codes" | "pool" | "patch";

function kept(texts: readonly string[], keeping: Keeping): Cells {
  switch (keeping) {
    case "codes":
      return cellsOf(texts);
    case "pool":
      return { length: texts.length, blocks: [poolOf(texts)] };
    case "patch": {
      const others = texts.map((text, row) => (row % 5 === 1 ? `not ${text}` : text));
      const changed = texts.flatMap((text, row) => (row % 5 === 1 ? [[row, text] as const] : []));
      return setTexts({ length: texts.length, blocks: [poolOf(others)] }, new Map(changed));
    }
  }
}

const TYPES = [undefined, undefined, undefined, "text", "whole", "decimal", "date", "boolean"] as const;

const NAMES = ["id", "city", "age", "__proto__"];

function column(height: number): fc.Arbitrary<string[]> {
  const of = (texts: fc.Arbitrary<string>) => fc.array(texts, { minLength: height, maxLength: height });
  return fc.oneof(
    ...KINDS.map((texts) => of(fc.constantFrom(...texts))),
    of(fc.oneof(anyText, fc.constant(""))),
  );
}

const KINDS = [
  ["Rome", "rome", "ROME", " Rome", "Oslo", "Rome", "", "N/A", "New  York", "York, New"],
  [
    "New York",
    "New york",
    "NEW YORK",
    "new york",
    "New York",
    "NEW York",
    "Mb",
    "MB",
    "m",
    "M",
    "a b",
    "A B",
    "A b",
  ],
  ["1", "2", "10", "1,234", "2.5", "-3.25", "", "1.234,5", "12", "$7", "n/a"],
  ["2024-03-05", "05/03/2024", "25/12/2023", "5 Mar 24", "", "-", "2024年3月5日"],
  ["yes", "no", "Y", "1", "", "是"],
  ["C-1", "C-2", "C-3", "C-4", "007", ""],
  ["", "", "", "x"],
];

const anyText = fc.oneof(
  fc.constantFrom("a-b-c", "a, b", "É", "e\u0301", "ß", "ǅ", "$1", "(", "😀", "line\nbreak", "\u00a0x"),
  fc.constantFrom(
    "\u200bx",
    "x\u3000",
    "x\ufeff",
    "a\t\tb",
    "a\u2003 b",
    "ｎ／ａ",
    " n/a\t",
    "N/A.",
    "未知",
    "999",
    "x".repeat(80),
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);

/** Parameters that an operation accepts, made from its fields for a table. */
export function anyParams(operation: Operation, table: Table): fc.Arbitrary<object> {
  const fields = operation.fields.map((field) => [field.name, valueFor(field, table)]);
  return fc
    .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>)
    .map((params) => ({ ...params }))
    .filter((params) => !operation.check?.(params as never));
}

function valueFor(field: Field, table: Table): fc.Arbitrary<unknown> {
  const ids = table.columns.map(({ id }) => id);
  const column = fc.constantFrom(...ids);
  switch (field.kind) {
    case "column":
      return field.optional ? fc.constantFrom("", ...ids) : column;
    case "columns":
      return fc.shuffledSubarray(ids, { minLength: field.none === "all" ? 0 : 1 });
    case "text":
      return field.optional ? fc.oneof(fc.constant(""), somePart) : somePart.filter((text) => text !== "");
    case "texts":
      return fc.array(somePart, { maxLength: 3 });
    case "number":
      return fc.integer({ min: field.min, max: field.max });
    case "choice":
      return fc.constantFrom(...field.options);
    case "flag":
      return fc.boolean();
    case "condition":
      return anyCondition(ids);
    case "sort":
      return fc.array(fc.record({ column, descending: fc.boolean() }), { minLength: 1, maxLength: 3 });
    case "row":
      return fc.integer({ min: 0, max: 14 });
  }
}

const somePart = fc.oneof(
  fc.constantFrom(
    "R",
    "rome",
    "Rome",
    "-",
    " ",
    ",",
    "1",
    "N/A",
    "999",
    "未知",
    ".",
    "$1",
    "(.)o",
    "^x?",
    "\\d+",
    "新",
  ),
  anyText,
);

const asNumber = { kind: "decimal", mark: "." } as const;

export function anyCondition(ids: readonly string[]): fc.Arbitrary<Condition> {
  const column = fc.constantFrom(...ids);
  const test: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ column, is: fc.constantFrom("missing", "filled") }),
    fc.record({ column, is: fc.constantFrom("equals", "contains", "starts", "ends"), text: somePart }),
    fc.record({ column, is: fc.constant("one-of"), texts: fc.array(somePart) }),
    fc.record({ column, is: fc.constantFrom("valid", "odd"), as: fc.constant(asNumber) }),
    fc.record({
      column,
      is: fc.constantFrom("less", "at-least"),
      text: fc.constant("5"),
      as: fc.constant(asNumber),
    }),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small" },
      test,
      fc.record({ all: fc.array(tie("condition"), { maxLength: 2 }) }),
      fc.record({ any: fc.array(tie("condition"), { maxLength: 2 }) }),
      fc.record({ not: tie("condition") }),
    ),
  }));
  return condition;
}

/** Rows a step may be limited to; undefined now and then: all rows. */
export function anyWhere(table: Table): fc.Arbitrary<RowSet | undefined> {
  const { length } = table.base;
  return fc.option(
    fc.subarray(Array.from({ length }, (_, row) => row)).map((rows) => RowSet.of(length, rows)),
    { nil: undefined },
  );
}
