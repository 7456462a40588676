import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../table/literal.ts";
import { paced } from "../table/pace.ts";
import { packTable, unpackTable } from "../table/packed.ts";
import { selectRows, type Table } from "../table/table.ts";
import { differencesOf, pairColumns, pairRows } from "./compare-tables.ts";
import { suggestKey } from "./suggest-key.ts";

const pace = paced({ stopped: () => false });
const january = tableOf([
  ["id", "E-mail", "city"],
  ["1", "ann@x.org", "Oslo"],
  ["2", "bob@x.org", "Rome"],
  ["3", "cai@x.org", "Lima"],
  ["", "dan@x.org", "Nice"],
]);
const february = tableOf([
  ["city", "id", "email", "plan"],
  ["Rome", "2", "bob@x.org", "basic"],
  ["Bergen", "1", "ann@x.org", "plus"],
  ["Cairo", "9", "eve@x.org", "plus"],
  ["Nice", "", "dan@x.org", "basic"],
]);

const names = (pairs: readonly { left: { id: string }; right: { id: string } }[]) =>
  pairs.map(({ left, right }) => [left.id, right.id]);
const by = (left: Table, right: Table, column: string) =>
  pairColumns(left, right).filter((pair) => pair.left.id === column);

describe("Two tables held against each other", () => {
  it("pair their columns by name, else by letters alone", () => {
    expect(names(pairColumns(january, february))).toEqual([
      ["id", "id"],
      ["E-mail", "email"],
      ["city", "city"],
    ]);
  });

  it("do not pair a name that could mean two columns", () => {
    const two = tableOf([
      ["E-mail", "e_mail"],
      ["a", "b"],
    ]);
    expect(names(pairColumns(tableOf([["email"], ["a"]]), two))).toEqual([]);
  });

  it("pair their rows by key; rows without a key have no partner", async () => {
    const paired = await pairRows(january, february, by(january, february, "id"), pace);
    expect(paired).toEqual({
      left: Uint32Array.of(0, 1),
      right: Uint32Array.of(1, 0),
      onlyLeft: Uint32Array.of(2, 3),
      onlyRight: Uint32Array.of(2, 3),
      sharedKeys: 2,
      repeatedKeys: 0,
    });
    const { equal, different, inColumn } = await differencesOf(paired, pairColumns(january, february), pace);
    expect([[...equal], [...different], inColumn]).toEqual([[1], [0], [0, 0, 1]]);
  });

  it("pair rows of a key that stands more than once in their order, and say how many such keys there are", async () => {
    const left = tableOf([
      ["k", "v"],
      ["a", "1"],
      ["a", "2"],
      ["a", "3"],
      ["b", "1"],
    ]);
    const right = tableOf([
      ["k", "v"],
      ["a", "1"],
      ["b", "1"],
      ["a", "9"],
    ]);
    const paired = await pairRows(left, right, by(left, right, "k"), pace);
    expect([[...paired.left], [...paired.right], [...paired.onlyLeft], paired.repeatedKeys]).toEqual([
      [0, 1, 3],
      [0, 2, 1],
      [2],
      1,
    ]);
  });

  it("only the rows that are left count", async () => {
    const some = selectRows(january, Uint32Array.of(1, 0));
    const paired = await pairRows(some, february, by(january, february, "id"), pace);
    expect([[...paired.left], [...paired.right], [...paired.onlyRight]]).toEqual([
      [1, 0],
      [0, 1],
      [2, 3],
    ]);
  });

  it("propose the column that tells rows apart and has most partners, else all together", async () => {
    const pairs = pairColumns(january, february);
    expect(names(await suggestKey(january, february, pairs, pace))).toEqual([["E-mail", "email"]]);
    const left = tableOf([
      ["a", "b"],
      ["x", "y"],
      ["x", "y"],
      ["x", "z"],
      ["x", "z"],
    ]);
    expect(await suggestKey(left, left, pairColumns(left, left), pace)).toHaveLength(2);
  });

  it("take no column for the key whose texts come again further down", async () => {
    const rows = (from: number) =>
      Array.from({ length: 20_000 }, (_, i) => [String(i % 4000), String(i + from)]);
    const [left, right] = [0, 50].map((from) => tableOf([["phone", "id"], ...rows(from)]));
    expect(names(await suggestKey(left, right, pairColumns(left, right), pace))).toEqual([["id", "id"]]);
  });

  it("agree with a slow and plain comparison, also when one of them was packed and unpacked", async () => {
    const cell = fc.constantFrom("", "a", "b", "ä", "12", "a longer text, longer than four bytes");
    const grid = fc.array(fc.tuple(cell, cell), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(grid, grid, async (a, b) => {
        const left = tableOf([["k", "v"], ...a]);
        const right = unpackTable(await packTable(tableOf([["k", "v"], ...b]), pace));
        const paired = await pairRows(left, right, by(left, right, "k"), pace);
        const { equal } = await differencesOf(paired, pairColumns(left, right), pace);
        const left2 = [...b.map(([key, value], row) => ({ key, value, row }))];
        const plain = a.map(([key, value]) => {
          const at = key === "" ? -1 : left2.findIndex((other) => other.key === key);
          const [partner] = at < 0 ? [] : left2.splice(at, 1);
          return partner && { right: partner.row, same: partner.value === value };
        });
        expect([...paired.right]).toEqual(plain.flatMap((each) => each?.right ?? []));
        expect(paired.onlyLeft.length).toBe(plain.filter((each) => !each).length);
        expect([...paired.onlyRight]).toEqual(left2.map(({ row }) => row));
        expect(equal.length).toBe(plain.filter((each) => each?.same).length);
      }),
    );
  });

  it("survive being packed, cell by cell", async () => {
    const packed = await packTable(selectRows(january, Uint32Array.of(2, 0)), pace);
    expect(gridOf(unpackTable(structuredClone(packed)))).toEqual([
      ["id", "E-mail", "city"],
      ["3", "cai@x.org", "Lima"],
      ["1", "ann@x.org", "Oslo"],
    ]);
  });
});
