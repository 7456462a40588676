import { describe, expect, it } from "vitest";
import { fileRowsOf, madeBase, sourcesOf } from "./made-rows.ts";

const file = { length: 6, lineOf: (row: number) => row + 2 };
const twice = madeBase(file, Uint32Array.of(0, 0, 2, 2, 4, 4));
const pairs = madeBase(twice, Uint32Array.of(0, 1, 2, 3, 4, 5), Uint32Array.of(2, 6));
const none = madeBase(file, new Uint32Array(0), Uint32Array.of(0, 0));

describe("rows that a step made", () => {
  it("name the rows they were made from", () => {
    expect([...sourcesOf(twice, 3)]).toEqual([2]);
    expect([...sourcesOf(pairs, 1)]).toEqual([2, 3, 4, 5]);
    expect([...sourcesOf(none, 1)]).toEqual([]);
    expect([...sourcesOf(file, 1)]).toEqual([]);
  });

  it("go back to rows of the file through every step, each told once and at most so many", () => {
    expect(fileRowsOf(pairs, 0, 9)).toEqual({ base: file, rows: [0] });
    expect(fileRowsOf(pairs, 1, 9).rows).toEqual([2, 4]);
    expect(fileRowsOf(pairs, 1, 1).rows).toEqual([2]);
    expect(fileRowsOf(file, 3, 9)).toEqual({ base: file, rows: [3] });
  });

  it("stand in the line of their first source", () => {
    expect([pairs.length, pairs.lineOf(0), pairs.lineOf(1)]).toEqual([2, 2, 4]);
    expect([none.length, none.lineOf(1)]).toEqual([2, 2]);
  });
});
