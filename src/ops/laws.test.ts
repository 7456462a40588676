import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileColumn } from "../profile/profile-column.ts";
import { blockTexts, type Cells, poolOf } from "../table/cells.ts";
import { cellsOf, gridOf, tableOf } from "../table/literal.ts";
import { sourcesOf } from "../table/made-rows.ts";
import { setTexts } from "../table/map-text.ts";
import { unhurried } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import { type ColumnType, columnById, eachRow, type Table } from "../table/table.ts";
import type { Condition } from "../values/condition.ts";
import type { Reading } from "../values/reading.ts";
import { operations } from "./index.ts";
import { naiveOperations } from "./naive-operations.ts";
import type { Plain } from "./naive-table.ts";
import type { Field, Operation } from "./operation.ts";

const each = operations.map((operation) => [operation.id, operation] as const);
const run = (operation: Operation, table: Table, params: object, where?: RowSet) =>
  operation.apply(table, params as never, unhurried, where);

describe.each(each)("%s", (_, operation) => {
  it.each(operation.examples.map((example, i) => [i + 1, example] as const))(
    "does what its example %i shows",
    async (__, { before, params, after }) => {
      expect(gridOf(await run(operation, tableOf(before), params))).toEqual(after);
      expect(operation.check?.(params as never) ?? null).toBeNull();
    },
  );

  it("keeps its laws on any small table with any parameters", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun(operation), async ({ table, params, where }) => {
        const limit = operation.limitable ? where : undefined;
        const before = JSON.stringify(gridOf(frozen(table)));
        const after = await run(operation, table, params, limit);
        expect(JSON.stringify(gridOf(table))).toBe(before);
        expectDeclared(operation, params, table, after);
        expectOwnRows(table, after);
        if (operation.idempotent) expect(await run(operation, after, params, limit)).toBe(after);
        const saved = JSON.parse(JSON.stringify(params)) as object;
        expect(plainOf(await run(operation, table, saved, limit))).toEqual(plainOf(after));
        if (limit) expectUntouchedBeyond(limit, table, after);
        if (naiveOperations[operation.id])
          expect(plainOf(after)).toEqual(await naively(operation, table, params, limit));
      }),
      { numRuns: 150 },
    );
  });

  it("leaves a table without rows a table without rows", async () => {
    const table = tableOf([["id", "city", "age"]]);
    await fc.assert(
      fc.asyncProperty(anyParams(operation, table), async (params) => {
        expect(gridOf(await run(operation, table, params))).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});

function anyRun(operation: Operation) {
  return anyTable.chain((table) =>
    fc.record({
      table: fc.constant(table),
      params: anyParams(operation, table).filter((params) => {
        const ids = table.columns.map(({ id }) => id);
        return !operation.touches(params as never, ids).creates.some((made) => ids.includes(made));
      }),
      where: anyWhere(table),
    }),
  );
}

function frozen(table: Table): Table {
  for (const column of table.columns) {
    Object.freeze(column);
    Object.freeze(column.cells);
    Object.freeze(column.cells.blocks);
    for (const block of column.cells.blocks) {
      Object.freeze(block);
      if (block.kind === "codes") Object.freeze(block.dictionary.texts);
    }
  }
  Object.freeze(table.columns);
  return Object.freeze(table);
}

/** What is not declared is the very same object; what goes and comes was announced (empty columns only the run can tell). */
function expectDeclared(operation: Operation, params: object, before: Table, after: Table): void {
  const touches = operation.touches(
    params as never,
    before.columns.map(({ id }) => id),
  );
  for (const column of after.columns) {
    const was = columnById(before, column.id);
    if (!was) expect(touches.creates).toContain(column.id);
    else if (operation.makesRows) expect(column.name).toBe(was.name);
    else if (!touches.writes.includes(column.id)) expect(column).toBe(was);
    expect(column.cells.length).toBe(after.base.length);
  }
  const gone = before.columns.filter(({ id }) => !columnById(after, id)).map(({ id }) => id);
  if (operation.id !== "remove-empty-columns") expect(touches.removes).toEqual(expect.arrayContaining(gone));
  if (!touches.rows) expect(after.rows).toBe(before.rows);
  if (after.base !== before.base) expectMade(operation, before, after);
  expect(new Set(after.columns.map(({ id }) => id)).size).toBe(after.columns.length);
}

/** New rows are those of an operation that says so, and each names rows of the table that it was made from. */
function expectMade(operation: Operation, before: Table, after: Table): void {
  expect(operation.makesRows).toBe(true);
  expect(after.base.made?.from).toBe(before.base);
  const known = new Set(keysOf(before));
  for (let row = 0; row < after.base.length; row++)
    for (const source of sourcesOf(after.base, row)) expect(known.has(source)).toBe(true);
}

function keysOf(table: Table): number[] {
  const keys: number[] = [];
  eachRow(table, (row) => keys.push(row));
  return keys;
}

function expectOwnRows(before: Table, after: Table): void {
  const keys = keysOf(after);
  expect(new Set(keys).size).toBe(keys.length);
  if (after.base !== before.base) return;
  const known = new Set(keysOf(before));
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
}

function expectUntouchedBeyond(limit: RowSet, before: Table, after: Table): void {
  const now = new Map(plainOf(after).rows.map((row) => [row.key, row]));
  for (const row of plainOf(before).rows) if (!limit.has(row.key)) expect(now.get(row.key)).toEqual(row);
}

function plainOf(table: Table): Plain {
  const texts = table.columns.map(({ cells }) => cells.blocks.flatMap(blockTexts));
  return {
    columns: table.columns.map(({ id, name, type }) => ({ id, name, type })),
    rows: keysOf(table).map((key) => ({ key, cells: texts.map((column) => column[key]) })),
  };
}

async function naively(operation: Operation, table: Table, params: object, limit?: RowSet): Promise<Plain> {
  const readings = new Map<string, Reading>();
  for (const column of table.columns)
    readings.set(column.id, (await profileColumn(column, table.rows, unhurried)).reading);
  const readingOf = (column: string) => readings.get(column) ?? { kind: "text" as const };
  return naiveOperations[operation.id](
    plainOf(table),
    params as never,
    (key) => limit?.has(key) ?? true,
    readingOf,
  );
}

/**
 * Small messy tables with some of their rows removed and the others in any order, their texts kept as codes, as plain bytes
 * or as plain bytes with a patch, for tests.
 */
const anyTable: fc.Arbitrary<Table> = fc
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
  ["MÃ¼ller", "Müller", "MÃƒÂ¼ller", "ä¸­æ–‡", "ÖÐÎÄ", "浣犲ソ", "锟斤拷", "Åsa"],
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
function anyParams(operation: Operation, table: Table): fc.Arbitrary<object> {
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
      return fc.shuffledSubarray(ids, { minLength: field.none === "forbidden" ? 1 : 0 });
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
    case "measures":
      return fc.uniqueArray(
        fc.record({
          what: fc.constantFrom(...field.options),
          column,
          name: fc.constantFrom("m 1", "m 2", "m 3"),
        }),
        { minLength: 1, maxLength: 3, selector: ({ name }) => name },
      );
    case "formula":
      return anyFormula(ids);
    case "template":
      return anyTemplate(ids);
    case "rules":
      return fc.array(fc.record({ when: anyCondition(ids), write: anyTemplate(ids) }), {
        minLength: 1,
        maxLength: 3,
      });
    case "pairs":
      return fc.array(fc.tuple(somePart, somePart), { minLength: field.optional ? 0 : 1, maxLength: 4 });
    case "row":
      return fc.integer({ min: 0, max: 14 });
    case "cells": {
      const text = fc.oneof(somePart, anyText);
      return fc.array(fc.record({ row: fc.integer({ min: 0, max: 14 }), column, from: text, to: text }));
    }
  }
}

function anyTemplate(ids: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom("{{", " ", "text", "新", ...ids.map((id) => `{${id}}`));
  return fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(""));
}

function anyFormula(ids: readonly string[]): fc.Arbitrary<string> {
  const column = fc.constantFrom(...ids).map((id) => `[${id}]`);
  const shape = fc.constantFrom<(a: string, b: string) => string>(
    (a) => a,
    (a, b) => `${a}&"-"&${b}`,
    (a, b) => `${a}+${b}`,
    (a, b) => `IF(${a}>${b},LEN(${a}),UPPER(${b}))`,
    (a) => `EDATE(${a},1)`,
    () => "1/3",
  );
  return fc.tuple(shape, column, column).map(([of, a, b]) => of(a, b));
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

function anyCondition(ids: readonly string[]): fc.Arbitrary<Condition> {
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
function anyWhere(table: Table): fc.Arbitrary<RowSet | undefined> {
  const { length } = table.base;
  return fc.option(
    fc.subarray(Array.from({ length }, (_, row) => row)).map((rows) => RowSet.of(length, rows)),
    { nil: undefined },
  );
}
