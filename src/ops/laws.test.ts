import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileColumn } from "../profile/profile-column.ts";
import { blockTexts } from "../table/cells.ts";
import { gridOf, tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import type { RowSet } from "../table/row-set.ts";
import { columnById, eachRow, type Table } from "../table/table.ts";
import type { Reading } from "../values/reading.ts";
import { operationInfos, operations } from "./index.ts";
import { naiveOperations } from "./naive-operations.ts";
import type { Plain } from "./naive-table.ts";
import type { Operation, OperationWords } from "./operation.ts";
import { anyParams, anyTable, anyWhere } from "./random-steps.ts";

const each = operations.map((operation) => [operation.id, operation] as const);
const run = (operation: Operation, table: Table, params: object, where?: RowSet) =>
  operation.apply(table, params as never, unhurried, where);

describe.each(each)("%s", (id, operation) => {
  it.each(operation.examples.map((example, i) => [i + 1, example] as const))(
    "does what its example %i shows",
    async (_, { before, params, after }) => {
      expect(gridOf(await run(operation, tableOf(before), params))).toEqual(after);
      expect(operation.check?.(params as never) ?? null).toBeNull();
    },
  );

  it("has an example and a name of its own", () => {
    expect(operation.examples.length).toBeGreaterThan(0);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(operations.filter((other) => other.id === id)).toHaveLength(1);
  });

  it.each([
    ["en", operation.words.en, /^[^\p{Script=Han}]+$/u],
    ["zh-CN", operation.words["zh-CN"], /\p{Script=Han}/u],
  ] as const)(
    "speaks %s: a name, a help, a line for the step, every field and every choice",
    (_, words, script) => {
      for (const text of [words.name, words.help, words.describe, ...labels(operation, words)])
        expect(text).toMatch(script);
      expect(words.keywords.length).toBeGreaterThan(2);
      expect(Object.keys(words.fields)).toEqual(operation.fields.map((field) => field.name));
      const mentioned = [...words.describe.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
      expect(operation.fields.map((field) => field.name)).toEqual(expect.arrayContaining(mentioned));
    },
  );

  it("crosses to the page as data", () => {
    const info = operationInfos().find((other) => other.id === id);
    expect(structuredClone(info)).toEqual(info);
    expect(JSON.parse(JSON.stringify(info))).toEqual(info);
  });

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

function labels(operation: Operation, words: OperationWords): string[] {
  return operation.fields.flatMap((field) => {
    const { label, options = {} } = words.fields[field.name];
    const choices = field.kind === "choice" ? field.options.map((option) => options[option]) : [];
    return [label, ...choices];
  });
}

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
    else if (!touches.writes.includes(column.id)) expect(column).toBe(was);
    expect(column.cells.length).toBe(before.base.length);
  }
  const gone = before.columns.filter(({ id }) => !columnById(after, id)).map(({ id }) => id);
  if (operation.id !== "remove-empty-columns") expect(touches.removes).toEqual(expect.arrayContaining(gone));
  if (!touches.rows) expect(after.rows).toBe(before.rows);
  expect(after.base).toBe(before.base);
  expect(new Set(after.columns.map(({ id }) => id)).size).toBe(after.columns.length);
}

function keysOf(table: Table): number[] {
  const keys: number[] = [];
  eachRow(table, (row) => keys.push(row));
  return keys;
}

function expectOwnRows(before: Table, after: Table): void {
  const keys = keysOf(after);
  expect(new Set(keys).size).toBe(keys.length);
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
