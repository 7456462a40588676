import { describe, expect, it } from "vitest";
import type { Opened, Ran, StepReport } from "../worker/contract.ts";
import { comparedIn } from "./compared.ts";
import type { Compare } from "./state.ts";
import { FIRST_LOOK } from "./store.ts";

const head = (id: string) => ({ id, name: id });
const report = (step: string, did: Partial<StepReport> = {}): StepReport => ({
  step,
  cellsChanged: 0,
  rowsRemoved: 0,
  rowsAdded: 0,
  rowsMoved: false,
  columnsAdded: [],
  columnsRemoved: [],
  columnsChanged: [],
  milliseconds: 1,
  ...did,
});
const opened = { columns: [head("a"), head("b")], rows: 10 } as unknown as Opened;
const ran: Ran = {
  problems: [],
  point: "p3",
  points: ["p1", "p2", "p3"],
  steps: [
    report("one", { rowsRemoved: 2 }),
    report("two", { columnsAdded: ["c"] }),
    report("three", { columnsRemoved: ["b"], rowsRemoved: 1 }),
  ],
  columns: [head("a"), head("c")],
  rows: 7,
  cellsChanged: 0,
  rowsChanged: 0,
  rowsRemoved: 3,
};
const compared = (compare: Compare | null) =>
  comparedIn({ opened, ran, looking: { ...FIRST_LOOK, compare } });

describe("Two points compared", () => {
  it.each<[string, Compare, object | null]>([
    ["the file with a step", { before: null, after: "one" }, { against: "source", point: "p1", rows: 8 }],
    ["a step with a later one", { before: "one", after: "two" }, { against: "p1", point: "p2", rows: 8 }],
    ["a step with the result", { before: "two", after: null }, { against: "p2", point: "p3", rows: 7 }],
    ["a step with itself", { before: "two", after: "two" }, null],
    ["a step with one before it", { before: "two", after: "one" }, null],
    ["a step that is gone", { before: "gone", after: null }, null],
  ])("are %s", (_title, compare, expected) => {
    if (expected) expect(compared(compare)).toMatchObject(expected);
    else expect(compared(compare)).toBeNull();
  });

  it("are none while nothing is compared or nothing has run", () => {
    expect(compared(null)).toBeNull();
    const looking = { ...FIRST_LOOK, compare: { before: null, after: null } };
    expect(comparedIn({ opened, ran: null, looking })).toBeNull();
  });

  it("know the columns that were there then", () => {
    const columns = (after: string | null) => compared({ before: null, after })?.columns.map(({ id }) => id);
    expect([columns("one"), columns("two"), columns(null)]).toEqual([
      ["a", "b"],
      ["a", "c", "b"],
      ["a", "c"],
    ]);
  });

  it("stay the same object while nothing changes, so that nothing is drawn again", () => {
    const compare = { before: null, after: "one" };
    expect(compared(compare)).toBe(compared(compare));
  });
});
