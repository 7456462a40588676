import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { sourcesOf } from "../../table/made-rows.ts";
import { unhurried } from "../../table/pace.ts";
import { selectRows, type Table } from "../../table/table.ts";
import { splitIntoRows } from "./split-into-rows.ts";
import { unpivot } from "./unpivot.ts";

const anyText = fc.constantFrom("a", "b", "c", "", "a, b", "b,,a", " , ", "长");

/** Literal rows of three columns, and which of them are left in which order. */
const anyRows = fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 15 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows.map((row) => [...row])),
    order: fc.shuffledSubarray(rows.map((_, row) => row)),
  }),
);
type Rows = typeof anyRows extends fc.Arbitrary<infer T> ? T : never;

const tableWith = ({ rows, order }: Rows): Table =>
  selectRows(tableOf([["x", "y", "z"], ...rows]), Uint32Array.from(order));
const left = ({ rows, order }: Rows) => order.map((row) => ({ row, cells: rows[row] }));
const sourcesIn = ({ base }: Table) =>
  Array.from({ length: base.length }, (_, row) => [...sourcesOf(base, row)]);

describe("split into rows", () => {
  it("does what a loop over the rows does, and names the row each came from", () =>
    fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const expected = left(rows).flatMap(({ row, cells: [x, y, z] }) => {
          const parts = y.split(",").map((part) => part.trim());
          const filled = parts.filter((part) => part !== "");
          return (filled.length > 0 ? filled : [""]).map((part) => ({ row, cells: [x, part, z] }));
        });
        const after = await splitIntoRows.apply(
          tableWith(rows),
          { column: "y", at: "text", by: "," },
          unhurried,
        );
        expect(gridOf(after)).toEqual([["x", "y", "z"], ...expected.map(({ cells }) => cells)]);
        expect(sourcesIn(after)).toEqual(expected.map(({ row }) => [row]));
      }),
    ));

  it("cuts at any kind of line break", async () => {
    const table = tableOf([["x"], ["a\nb\r\nc\rd"]]);
    const after = await splitIntoRows.apply(table, { column: "x", at: "line", by: "" }, unhurried);
    expect(gridOf(after)).toEqual([["x"], ["a"], ["b"], ["c"], ["d"]]);
  });
});

describe("columns to rows", () => {
  it("does what a loop over rows and columns does, and names the row each came from", () =>
    fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.shuffledSubarray(["x", "y", "z"], { minLength: 1 }),
        fc.boolean(),
        async (rows, columns, filled) => {
          const names = ["x", "y", "z"];
          const turned = names.filter((name) => columns.includes(name));
          const kept = names.filter((name) => !columns.includes(name));
          const at = (cells: readonly string[], name: string) => cells[names.indexOf(name)];
          const expected = left(rows).flatMap(({ row, cells }) =>
            turned
              .filter((name) => !filled || at(cells, name) !== "")
              .map((name) => ({
                row,
                cells: [...kept.map((each) => at(cells, each)), name, at(cells, name)],
              })),
          );
          const asked = { columns, names: "which", values: "what", filled };
          const after = await unpivot.apply(tableWith(rows), asked, unhurried);
          expect(gridOf(after)).toEqual([[...kept, "which", "what"], ...expected.map((each) => each.cells)]);
          expect(sourcesIn(after)).toEqual(expected.map(({ row }) => [row]));
        },
      ),
    ));
});
