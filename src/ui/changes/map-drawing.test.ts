import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChangeMap } from "../../worker/contract.ts";
import { isChanged, lanePath, nextChanged, rowsOf, stretchAt, stretchOfRow } from "./map-drawing.ts";

const mapOf = (
  rowCount: number,
  changed: readonly number[],
  removed: readonly number[] = changed.map(() => 0),
): ChangeMap => ({
  rowCount,
  changed: Uint32Array.from(changed),
  removed: Uint32Array.from(removed),
  odd: new Uint32Array(changed.length),
});

describe("A lane of the map", () => {
  it("has a box for each run of stretches with something in it, wider where more is changed", () => {
    expect(lanePath(mapOf(40, [4, 0, 1, 0]), "changed", 40)).toBe("M3 0h8v10h-8zM3 20h4v10h-4z");
    expect(lanePath(mapOf(40, [0, 0, 0, 0], [0, 7, 1, 0]), "removed", 40)).toBe("M12 10h4v20h-4z");
    expect(lanePath(mapOf(40, [0, 0]), "changed", 40)).toBe("");
  });

  it("keeps a single change in sight however low the drawing", () => {
    expect(lanePath(mapOf(1000, [0, 1, 0, 900]), "changed", 4)).toBe("M3 1h2v2h-2zM3 3h8v2h-8z");
  });
});

describe("A stretch", () => {
  it("is found by a place in the drawing and by a row", () => {
    const map = mapOf(10, [0, 0, 0]);
    expect([-1, 0, 0.34, 1].map((share) => stretchAt(share, map))).toEqual([0, 0, 1, 2]);
    expect([0, 1, 2].map((stretch) => rowsOf(stretch, map))).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 5 },
      { from: 6, to: 9 },
    ]);
  });

  it("holds exactly the rows that lead to it", () => {
    const sizes = fc
      .integer({ min: 1, max: 500 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 1, max: Math.min(rows, 120) })));
    fc.assert(
      fc.property(sizes, ([rows, stretches]) => {
        const map = mapOf(rows, new Array<number>(stretches).fill(0));
        for (let row = 0; row < rows; row++) {
          const { from, to } = rowsOf(stretchOfRow(row, map), map);
          expect(row >= from && row <= to).toBe(true);
        }
      }),
    );
  });

  it("leads to the next one with a changed cell or a removed row", () => {
    const map = mapOf(50, [0, 2, 0, 0, 0], [0, 0, 0, 1, 0]);
    expect([nextChanged(0, 1, map), nextChanged(1, 1, map), nextChanged(3, 1, map)]).toEqual([1, 3, -1]);
    expect([nextChanged(4, -1, map), nextChanged(1, -1, map)]).toEqual([3, -1]);
    expect([isChanged(1, map), isChanged(2, map), isChanged(3, map)]).toEqual([true, false, true]);
  });
});
