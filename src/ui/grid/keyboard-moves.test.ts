import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inside, moved, span } from "./keyboard-moves.ts";

const extent = { rows: 1000, columns: 8, page: 20 };
const KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];

describe("keyboard moves", () => {
  it.each([
    ["ArrowUp", false, 4, 2],
    ["ArrowDown", false, 6, 2],
    ["ArrowLeft", false, 5, 1],
    ["ArrowRight", false, 5, 3],
    ["ArrowUp", true, 0, 2],
    ["ArrowDown", true, 999, 2],
    ["ArrowLeft", true, 5, 0],
    ["ArrowRight", true, 5, 7],
    ["Home", false, 5, 0],
    ["End", false, 5, 7],
    ["Home", true, 0, 0],
    ["End", true, 999, 7],
    ["PageUp", false, 0, 2],
    ["PageDown", false, 25, 2],
  ])("%s (with Ctrl: %s) leads from row 5, column 2 to row %i, column %i", (key, ctrl, row, column) => {
    expect(moved({ row: 5, column: 2 }, { key, ctrl }, extent)).toEqual({ row, column });
  });

  it("leads from the first row up to the header and from the header down to the first row", () => {
    expect(moved({ row: 0, column: 3 }, { key: "ArrowUp", ctrl: false }, extent)).toEqual({
      row: -1,
      column: 3,
    });
    expect(moved({ row: -1, column: 3 }, { key: "ArrowDown", ctrl: false }, extent)).toEqual({
      row: 0,
      column: 3,
    });
  });

  it("leaves other keys alone", () => {
    expect(moved({ row: 0, column: 0 }, { key: "a", ctrl: false }, extent)).toBeNull();
  });

  it("never leaves the view, however small it is", () => {
    const size = fc.record({
      rows: fc.nat(50),
      columns: fc.integer({ min: 1, max: 9 }),
      page: fc.integer({ min: 1, max: 99 }),
    });
    const presses = fc.array(fc.record({ key: fc.constantFrom(...KEYS), ctrl: fc.boolean() }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(size, presses, (view, keys) => {
        let place = { row: -1, column: 0 };
        for (const press of keys) {
          place = moved(place, press, view) ?? place;
          expect(place.row).toBeGreaterThanOrEqual(-1);
          expect(place.row).toBeLessThan(Math.max(view.rows, 0));
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThan(view.columns);
        }
      }),
    );
  });

  it("comes back to the nearest cell when rows and columns went away", () => {
    expect(inside({ row: 999, column: 7 }, { rows: 10, columns: 3, page: 5 })).toEqual({ row: 9, column: 2 });
    expect(inside({ row: 4, column: 1 }, { rows: 0, columns: 3, page: 5 })).toEqual({ row: -1, column: 1 });
  });

  it("spans the cells between two corners, without the header", () => {
    expect(span({ row: 6, column: 1 }, { row: 2, column: 4 })).toEqual({
      top: 2,
      bottom: 6,
      left: 1,
      right: 4,
    });
    expect(span({ row: 3, column: 0 }, { row: -1, column: 0 })).toEqual({
      top: 0,
      bottom: 3,
      left: 0,
      right: 0,
    });
  });
});
