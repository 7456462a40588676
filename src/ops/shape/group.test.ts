import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { sourcesOf } from "../../table/made-rows.ts";
import { unhurried } from "../../table/pace.ts";
import { selectRows } from "../../table/table.ts";
import { group } from "./group.ts";

type Row = readonly [shop: string, item: string, n: string];

const anyRows = fc
  .array(
    fc.tuple(
      fc.constantFrom("a", "b", ""),
      fc.constantFrom("pen", "ink", "cup", ""),
      fc.oneof(fc.integer({ min: -20, max: 20 }).map(String), fc.constant("")),
    ),
    { maxLength: 20 },
  )
  .filter((rows) => rows.some(([, , n]) => n !== ""))
  .chain((rows) =>
    fc.record({
      rows: fc.constant<readonly Row[]>(rows),
      order: fc.shuffledSubarray(
        rows.map((_, row) => row),
        { minLength: rows.length },
      ),
    }),
  );

const WHAT = ["rows", "sum", "filled", "distinct", "first", "last", "list", "min", "max", "median"] as const;

/** What each group gives, said with plain arrays. */
function naive(rows: readonly Row[], what: (typeof WHAT)[number], column: 1 | 2): string {
  const filled = rows.map((row) => row[column]).filter((text) => text !== "");
  const sorted = column === 2 ? filled.toSorted((a, b) => Number(a) - Number(b)) : filled.toSorted();
  const numbers = column === 2 ? sorted.map(Number) : [];
  switch (what) {
    case "rows":
      return String(rows.length);
    case "sum":
      return numbers.length === 0 ? "" : String(numbers.reduce((sum, n) => sum + n, 0));
    case "median":
      return numbers.length === 0
        ? ""
        : String((numbers[(numbers.length - 1) >> 1] + numbers[numbers.length >> 1]) / 2);
    case "filled":
      return String(filled.length);
    case "distinct":
      return String(new Set(filled).size);
    case "first":
      return filled[0] ?? "";
    case "last":
      return filled.at(-1) ?? "";
    case "min":
      return sorted[0] ?? "";
    case "max":
      return sorted.at(-1) ?? "";
    case "list":
      return [...new Set(filled)].join(", ");
  }
}

describe("grouping", () => {
  it("gives what plain arrays give, and names the rows of each group", () =>
    fc.assert(
      fc.asyncProperty(anyRows, fc.constantFrom(1, 2), async ({ rows, order }, at) => {
        const column = ["", "item", "n"][at];
        const measures = WHAT.map((what) => ({ what, column: what === "rows" ? "" : column, name: what }));
        const table = selectRows(tableOf([["shop", "item", "n"], ...rows]), Uint32Array.from(order));
        const after = await group.apply(table, { by: ["shop"], measures }, unhurried);
        const groups = new Map<string, number[]>();
        for (const row of order) groups.set(rows[row][0], [...(groups.get(rows[row][0]) ?? []), row]);
        const expected = [...groups].map(([shop, members]) => [
          shop,
          ...WHAT.map((what) =>
            naive(
              members.map((row) => rows[row]),
              what,
              at as 1 | 2,
            ),
          ),
        ]);
        expect(gridOf(after)).toEqual([["shop", ...WHAT], ...expected]);
        expect([...groups.values()]).toEqual(
          Array.from({ length: after.base.length }, (_, row) => [...sourcesOf(after.base, row)]),
        );
      }),
    ));

  it("makes one row of the whole list when no column is named", async () => {
    const table = tableOf([["n"], ["0.1"], ["0.2"], ["x"], [""], ["0.4"], ["0.4"], ["0.7"]]);
    const measures = [
      { what: "rows", column: "", name: "rows" },
      { what: "sum", column: "n", name: "sum" },
      { what: "mean", column: "n", name: "mean" },
    ];
    expect(gridOf(await group.apply(table, { by: [], measures }, unhurried))).toEqual([
      ["rows", "sum", "mean"],
      ["7", "1.8", "0.36"],
    ]);
  });

  it("refuses two new columns of one name", () => {
    const measures = ["sum", "mean"].map((what) => ({ what, column: "n", name: "n of all" }));
    expect(group.check?.({ by: [], measures })).toBe("measures");
  });
});
