import { expect, it } from "vitest";
import { tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { selectRows } from "../../table/table.ts";
import { writeFile } from "../write-file.ts";
import { sizeOf } from "./size-of.ts";

it("is the size of the file when no cell needs quotes, and of the rows chosen only", async () => {
  const table = tableOf([
    ["name", "城市"],
    ...Array.from({ length: 70_000 }, (_, i) => [`Person ${i}`, i % 2 ? "上海" : ""]),
  ]);
  for (const part of [table, selectRows(table, Uint32Array.of(69_999, 0, 1))]) {
    const { blob } = await writeFile(part, { format: "csv", bom: false }, unhurried);
    expect(sizeOf(part)).toBe(blob.size);
  }
});
