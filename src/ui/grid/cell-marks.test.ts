import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reader } from "../../values/reading.ts";
import type { PageRow } from "../../worker/contract.ts";
import { hits, marksOf, tipOf } from "./cell-marks.ts";

const whole = reader({ kind: "whole", mark: "." });
const row: PageRow = {
  key: 0,
  sources: [{ file: 0, record: 1, line: 2 }],
  cells: ["29", "", "abc", "x".repeat(500)],
  lengths: { 3: 9000 },
  before: [undefined, "N/A", undefined, undefined],
};

describe("marks of a cell", () => {
  it.each([
    ["a value that reads as its column", 0, { changed: false, missing: false, odd: false }],
    ["a stand-in made empty", 1, { changed: true, missing: true, odd: false }],
    ["a filled cell that does not read", 2, { changed: false, missing: false, odd: true }],
    ["a long cell of which only the beginning is known", 3, { changed: false, missing: false, odd: false }],
  ])("of %s", (_, column, marks) => {
    expect(marksOf(row, column, whole)).toEqual(marks);
  });

  it("are not worn by a row that is gone", () => {
    expect(marksOf({ ...row, removedBy: "s1" }, 2, whole)).toEqual({
      changed: false,
      missing: false,
      odd: false,
    });
  });

  it("know nothing of oddness before the column was looked through", () => {
    expect(marksOf(row, 2, null).odd).toBe(false);
  });
});

describe("hits of a search", () => {
  it("are the odd parts, letter case aside", () => {
    expect(hits("New York, new yorker", "NEW")).toEqual(["", "New", " York, ", "new", " yorker"]);
    expect(hits("Berlin", "x")).toEqual(["Berlin"]);
    expect(hits("Berlin", "")).toEqual(["Berlin"]);
  });

  it("leave the text whole when joined again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ maxLength: 2 }), (text, search) => {
        expect(hits(text, search).join("")).toBe(text);
      }),
    );
  });
});

describe("the text shown when the pointer rests on a cell", () => {
  it("is what a changed cell was and is", () => {
    expect(tipOf({ ...row, before: [" 28 "] }, 0, 100)).toBe("␣28␣ → 29");
  });

  it("tells nothing of what was empty", () => {
    expect(tipOf({ ...row, before: [""] }, 0, 100)).toBeUndefined();
  });

  it("is all of a long text, and nothing for a short one", () => {
    expect(tipOf(row, 0, 100)).toBeUndefined();
    expect(tipOf({ ...row, cells: ["a sentence of some length"] }, 0, 100)).toBe("a sentence of some length");
    expect(tipOf(row, 3, 100)?.length).toBe(301);
  });
});
