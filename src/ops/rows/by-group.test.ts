import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { selectRows } from "../../table/table.ts";
import { rank } from "./rank.ts";
import { rowBeside } from "./row-beside.ts";
import { running } from "./running.ts";

const anyRows = fc
  .array(fc.tuple(fc.constantFrom("a", "b", ""), fc.integer({ min: -50, max: 50 })), { maxLength: 25 })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      order: fc.shuffledSubarray(rows.map((_, row) => row)),
      grouped: fc.boolean(),
    }),
  );

type Made = typeof anyRows extends fc.Arbitrary<infer T> ? T : never;

/** The rows left in their order, each with the ones of its group among them. */
function naive({ rows, order, grouped }: Made) {
  const left = order.map((row) => ({ group: rows[row][0], value: rows[row][1] }));
  return left.map((row, place) => ({
    ...row,
    group: left.filter((other) => !grouped || other.group === row.group),
    above: left.slice(0, place).filter((other) => !grouped || other.group === row.group),
  }));
}

async function newColumn(
  operation: { apply(table: never, params: never, pace: never): Promise<never> },
  { rows, order, grouped }: Made,
  params: object,
): Promise<string[]> {
  const table = tableOf([["group", "value"], ...rows.map(([group, value]) => [group, String(value)])]);
  const asked = { column: "value", groups: grouped ? ["group"] : [], name: "new", ...params };
  const chosen = selectRows(table, Uint32Array.from(order));
  const after = await operation.apply(chosen as never, asked as never, unhurried as never);
  return gridOf(after)
    .slice(1)
    .map((row) => row[2]);
}

describe("columns worked out from other rows", () => {
  it("rank as a count of those before them says", () =>
    fc.assert(
      fc.asyncProperty(anyRows, async (made) => {
        const expected = naive(made).map((row) =>
          String(1 + row.group.filter(({ value }) => value > row.value).length),
        );
        expect(await newColumn(rank as never, made, { first: "highest", ties: "gap" })).toEqual(expected);
      }),
    ));

  it("rank densely as a count of the different values before them says", () =>
    fc.assert(
      fc.asyncProperty(anyRows, async (made) => {
        const expected = naive(made).map((row) => {
          const before = row.group.filter(({ value }) => value < row.value).map(({ value }) => value);
          return String(1 + new Set(before).size);
        });
        expect(await newColumn(rank as never, made, { first: "lowest", ties: "dense" })).toEqual(expected);
      }),
    ));

  it("add up as plain sums do", () =>
    fc.assert(
      fc.asyncProperty(anyRows, async (made) => {
        const expected = naive(made).map((row) =>
          String(row.above.reduce((sum, { value }) => sum + value, row.value)),
        );
        expect(await newColumn(running as never, made, { what: "total", rows: 3 })).toEqual(expected);
      }),
    ));

  it("take the value of a row above, and the difference to a row below", () =>
    fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 3 }), async (made, away) => {
        const plain = naive(made);
        const above = { take: "value", which: "previous", away };
        expect(await newColumn(rowBeside as never, made, above)).toEqual(
          plain.map((row) => String(row.above.at(-away)?.value ?? "")),
        );
        const below = { take: "difference", which: "next", away };
        expect(await newColumn(rowBeside as never, made, below)).toEqual(
          plain.map((row) => {
            const other = row.group[row.above.length + away];
            return other ? String(row.value - other.value) : "";
          }),
        );
      }),
    ));

  it("add up decimals and numbers of 16 digits exactly", async () => {
    const table = tableOf([["x"], ["0.1"], ["0.2"], ["999999999999999.5"], ["-999999999999999.8"]]);
    const asked = { column: "x", what: "total", rows: 3, groups: [], name: "sum" } as const;
    expect(gridOf(await running.apply(table, asked, unhurried)).map((row) => row[1])).toEqual([
      "sum",
      "0.1",
      "0.3",
      "999999999999999.8",
      "0.0",
    ]);
  });

  it("stay empty where the column holds no numbers", async () => {
    const table = tableOf([["x"], ["Rome"], ["Oslo"]]);
    const asked = { column: "x", what: "share", rows: 3, groups: [], name: "share" } as const;
    expect(gridOf(await running.apply(table, asked, unhurried)).slice(1)).toEqual([
      ["Rome", ""],
      ["Oslo", ""],
    ]);
  });
});
