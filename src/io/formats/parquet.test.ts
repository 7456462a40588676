import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, it } from "vitest";
import { textAt } from "../../table/cells.ts";
import { gridOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { readParquet } from "./parquet.ts";

const watch = { pace: unhurried, onPiece: () => undefined };
type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];
type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>;
const nanos = { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "NANOS" } as const;

async function read(columnData: Columns, schema?: Schema) {
  const file = new File([parquetWriteBuffer({ columnData, ...(schema && { schema }) })], "list.parquet");
  return readParquet(file, {}, "en", watch);
}

it("Typed values become the text they mean, with every digit", async () => {
  const day = new Date("2024-03-05T00:00:00Z");
  const outcome = await read([
    { name: "id", data: [9007199254740993n, 2n, 3n], type: "INT64" },
    { name: "name", data: ["Ann", "深圳", ""], type: "STRING" },
    { name: "ok", data: [true, false, null], type: "BOOLEAN" },
    { name: "score", data: [0.1, 1e21, null], type: "DOUBLE" },
    { name: "at", data: [new Date("2024-03-05T14:30:00.120Z"), day, null], type: "TIMESTAMP" },
    { name: "tags", data: [["a", "b"], [], null], type: "JSON" },
  ]);
  expect(outcome.ok && gridOf(outcome.value.table)).toEqual([
    ["id", "name", "ok", "score", "at", "tags"],
    ["9007199254740993", "Ann", "true", "0.1", "2024-03-05 14:30:00.12", '["a","b"]'],
    ["2", "深圳", "false", "1e+21", "2024-03-05 00:00:00", "[]"],
    ["3", "", "", "", "", ""],
  ]);
});

it("Whatever the texts, they come back as they were written", async () => {
  const texts = fc.array(
    fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (data) => {
      const outcome = await read([{ name: "x", data, type: "STRING" }]);
      expect(outcome.ok && gridOf(outcome.value.table).slice(1)).toEqual(data.map((text) => [text]));
    }),
    { numRuns: 50 },
  );
});

it("Numbers of single precision are as short as they can be, and still the same numbers", async () => {
  const asText = async (data: readonly number[]) => {
    const outcome = await read([{ name: "x", data: Float32Array.from(data), type: "FLOAT" }]);
    return outcome.ok ? gridOf(outcome.value.table).slice(1).flat() : [];
  };
  expect(await asText([0.1, 3.3, -2.5, 0, 16_777_216, 1e-7])).toEqual([
    "0.1",
    "3.3",
    "-2.5",
    "0",
    "16777216",
    "1e-7",
  ]);
  const floats = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(floats, async (data) => {
      const texts = await asText(data);
      expect(texts.map((text) => Math.fround(Number(text)) + 0)).toEqual(data.map((value) => value + 0));
    }),
    { numRuns: 50 },
  );
});

it("A file that broke off is told", async () => {
  const bytes = parquetWriteBuffer({ columnData: [{ name: "x", data: ["a", "b"], type: "STRING" }] });
  const broken = new File([bytes.slice(0, 20), new Uint8Array(30), bytes.slice(-12)], "list.parquet");
  expect(await readParquet(broken, {}, "en", watch)).toEqual({
    ok: false,
    problem: { kind: "damaged", name: "list.parquet", format: "parquet" },
  });
});

it("Columns keep their order and their names, also names that mean something to JavaScript", async () => {
  const outcome = await read([
    { name: "b", data: ["1"], type: "STRING" },
    { name: "2024", data: ["2"], type: "STRING" },
    { name: "__proto__", data: ["3"], type: "STRING" },
    { name: "2023", data: [4], type: "INT32" },
    { name: "constructor", data: ["5"], type: "STRING" },
  ]);
  expect(outcome.ok && gridOf(outcome.value.table)).toEqual([
    ["b", "2024", "__proto__", "2023", "constructor"],
    ["1", "2", "3", "4", "5"],
  ]);
});

it("Dates, times and decimals keep every digit, also long before and after today", async () => {
  const schema: Schema = [
    { name: "root", num_children: 5 },
    { name: "day", type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" },
    { name: "at", type: "INT64", logical_type: nanos, repetition_type: "REQUIRED" },
    { name: "time", type: "INT64", converted_type: "TIME_MICROS", repetition_type: "OPTIONAL" },
    { name: "price", type: "INT64", converted_type: "DECIMAL", scale: 2, precision: 18 },
    { name: "flag", type: "BOOLEAN", repetition_type: "OPTIONAL" },
  ];
  const outcome = await read(
    [
      { name: "day", data: [19787, -719162, null, 2932897] },
      { name: "at", data: [1709649000123456789n, -1n, 0n, 5_000_000_000n] },
      { name: "time", data: [52200000000n, null, 1n, 86_399_999_999n] },
      { name: "price", data: [1999, -5, 0, -12.34] },
      { name: "flag", data: [true, false, null, true] },
    ],
    schema,
  );
  expect(outcome.ok && gridOf(outcome.value.table)).toEqual([
    ["day", "at", "time", "price", "flag"],
    ["2024-03-05", "2024-03-05 14:30:00.123456789", "14:30:00", "1999.00", "true"],
    ["0001-01-01", "1969-12-31 23:59:59.999999999", "", "-5.00", "false"],
    ["", "1970-01-01 00:00:00", "00:00:00.000001", "0.00", ""],
    ["+010000-01-01", "1970-01-01 00:00:05", "23:59:59.999999", "-12.34", "true"],
  ]);
});

it("Bytes that are no text are told: as digits, or with replacement characters where they say they are text", async () => {
  const bad = Uint8Array.of(0x41, 0xff);
  const good = Uint8Array.of(0x41);
  const outcome = await read(
    [
      { name: "raw", data: [bad, good, bad] },
      { name: "text", data: [good, bad, good] },
    ],
    [
      { name: "root", num_children: 2 },
      { name: "raw", type: "BYTE_ARRAY", repetition_type: "REQUIRED" },
      { name: "text", type: "BYTE_ARRAY", converted_type: "ENUM", repetition_type: "REQUIRED" },
    ],
  );
  expect(outcome.ok && gridOf(outcome.value.table)).toEqual([
    ["raw", "text"],
    ["41ff", "A"],
    ["A", "A\ufffd"],
    ["41ff", "A"],
  ]);
  expect(outcome.ok && outcome.value.doubts).toEqual([
    { kind: "binary-cells", count: 2 },
    { kind: "lost-characters", count: 1 },
  ]);
});

it("Rows stay rows over pages, groups and shares of any size, in any encoding", async () => {
  const cell = fc.option(fc.constantFrom("", "a", "深圳", "00123", "x".repeat(40)), { nil: null });
  const rows = fc.array(fc.tuple(cell, fc.option(fc.integer(), { nil: null })), {
    minLength: 1,
    maxLength: 60,
  });
  const sizes = fc.record({
    rowGroupSize: fc.integer({ min: 1, max: 20 }),
    pageSize: fc.integer({ min: 8, max: 200 }),
  });
  const encodings = fc.constantFrom("PLAIN", "DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY", undefined);
  await fc.assert(
    fc.asyncProperty(rows, sizes, encodings, async (drawn, options, encoding) => {
      const columnData: Columns = [
        { name: "text", data: drawn.map(([text]) => text), type: "STRING", ...(encoding && { encoding }) },
        { name: "number", data: drawn.map(([, number]) => number), type: "INT32" },
      ];
      const file = new File([parquetWriteBuffer({ columnData, ...options })], "list.parquet");
      const outcome = await readParquet(file, {}, "en", watch);
      expect(outcome.ok && gridOf(outcome.value.table).slice(1)).toEqual(
        drawn.map(([text, number]) => [text ?? "", String(number ?? "")]),
      );
    }),
    { numRuns: 100 },
  );
});

it("A group of more rows than are read at once comes whole", async () => {
  const count = 300_000;
  const columnData: Columns = [
    { name: "n", data: Int32Array.from({ length: count }, (_, n) => n), type: "INT32" },
    { name: "plan", data: Array.from({ length: count }, (_, n) => ["Free", "Pro"][n % 2]), type: "STRING" },
  ];
  const file = new File([parquetWriteBuffer({ columnData, rowGroupSize: count })], "list.parquet");
  const outcome = await readParquet(file, {}, "en", watch);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const [numbers, plans] = outcome.value.table.columns;
  const wrong = Array.from({ length: count }, (_, n) => n).filter(
    (n) => textAt(numbers.cells, n) !== String(n) || textAt(plans.cells, n) !== ["Free", "Pro"][n % 2],
  );
  expect(wrong).toEqual([]);
});

it("Objects become columns with dots in their names, lists stay JSON, and missing objects are empty cells", async () => {
  const outcome = await read(
    [
      { name: "who", data: [{ first: "Ann", age: 3 }, null, { first: "Bo", age: null }] },
      { name: "tags", data: [["a", "b"], [], ["c"]] },
    ],
    [
      { name: "root", num_children: 2 },
      { name: "who", num_children: 2, repetition_type: "OPTIONAL" },
      { name: "first", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      { name: "age", type: "INT32", repetition_type: "OPTIONAL" },
      { name: "tags", num_children: 1, converted_type: "LIST", repetition_type: "OPTIONAL" },
      { name: "list", num_children: 1, repetition_type: "REPEATED" },
      { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
    ],
  );
  expect(outcome.ok && gridOf(outcome.value.table)).toEqual([
    ["who.first", "who.age", "tags"],
    ["Ann", "3", '["a","b"]'],
    ["", "", "[]"],
    ["Bo", "", '["c"]'],
  ]);
  expect(outcome.ok && outcome.value.doubts).toEqual([{ kind: "nested", columns: ["tags"] }]);
});
