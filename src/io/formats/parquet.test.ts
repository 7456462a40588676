import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, it } from "vitest";
import { gridOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { readParquet } from "./parquet.ts";

const watch = { pace: unhurried, onPiece: () => undefined };
type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];

async function read(columnData: Columns) {
  const file = new File([parquetWriteBuffer({ columnData })], "list.parquet");
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

it("A file that broke off is told", async () => {
  const bytes = parquetWriteBuffer({ columnData: [{ name: "x", data: ["a", "b"], type: "STRING" }] });
  const broken = new File([bytes.slice(0, 20), new Uint8Array(30), bytes.slice(-12)], "list.parquet");
  expect(await readParquet(broken, {}, "en", watch)).toEqual({
    ok: false,
    problem: { kind: "damaged", name: "list.parquet", format: "parquet" },
  });
});
