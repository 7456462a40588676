import { describe, expect, it } from "vitest";
import type { PageRow } from "../../worker/contract.ts";
import { rowsAfter, rowsBefore } from "./sides.ts";

const changed: PageRow = {
  key: 0,
  sources: [{ file: 0, record: 1, line: 2 }],
  cells: ["1", "Ann"],
  was: ["1", " Ann"],
  before: [undefined, " Ann"],
  changedBy: { 1: "t" },
};
const removed: PageRow = {
  key: 1,
  sources: [{ file: 0, record: 2, line: 3 }],
  cells: ["1", "Ann"],
  was: ["1", "Ann"],
  removedBy: "r",
};
const plain: PageRow = { key: 2, sources: [{ file: 0, record: 3, line: 4 }], cells: ["2", "Bob"] };
const source = { row: (index: number) => [changed, removed, plain][index] };

describe("The two sides of a row", () => {
  it("show what it was and what it is, with marks on the cells that changed", () => {
    expect(rowsBefore(source).row(0)).toMatchObject({ cells: ["1", "␣Ann"], before: [undefined, ""] });
    expect(rowsAfter(source).row(0)).toMatchObject({
      cells: ["1", "Ann"],
      before: [undefined, ""],
      changedBy: { 1: "t" },
    });
  });

  it("leave nothing on the right of a row that was removed", () => {
    expect(rowsBefore(source).row(1)).toMatchObject({ cells: ["1", "Ann"], removedBy: "r" });
    expect(rowsAfter(source).row(1)).toMatchObject({ cells: ["", ""], removedBy: "r" });
  });

  it("wait for rows that do not know yet what they were", () => {
    expect(rowsBefore(source).row(2)).toBeUndefined();
    expect(rowsAfter(source).row(9)).toBeUndefined();
  });

  it("are the same objects for the same row, so that nothing is drawn again", () => {
    expect(rowsBefore(source).row(0)).toBe(rowsBefore(source).row(0));
    expect(rowsAfter(source).row(1)).toBe(rowsAfter(source).row(1));
  });
});
