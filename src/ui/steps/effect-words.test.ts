import { describe, expect, it } from "vitest";
import { stepList } from "../../i18n/en/step-list.ts";
import { en } from "../../i18n/en.ts";
import type { Ran, StepReport } from "../../worker/contract.ts";
import { didDo, doesNothing, timeWords, together, wouldDo } from "./effect-words.ts";

const still: StepReport = {
  step: "s1",
  cellsChanged: 0,
  rowsRemoved: 0,
  rowsAdded: 0,
  rowsMoved: false,
  columnsAdded: [],
  columnsRemoved: [],
  columnsChanged: [],
  milliseconds: 1,
};

function ran(report: Partial<StepReport>, rows: number): Ran {
  const columns = [
    { id: "city", name: "City" },
    { id: "city 1", name: "City 1" },
  ];
  const steps = [still, { ...still, ...report }];
  return {
    problems: [],
    point: "p",
    points: ["a", "p"],
    steps,
    columns,
    rows,
    cellsChanged: 0,
    rowsChanged: 0,
    rowsRemoved: 0,
  };
}

describe("wouldDo", () => {
  it.each<[Partial<StepReport>, number, readonly string[]]>([
    [{}, 10, ["Nothing would change."]],
    [{ cellsChanged: 1204, columnsChanged: ["city"] }, 10, ["1,204 cells would change"]],
    [{ rowsRemoved: 150 }, 4862, ["150 of 5,012 rows would be removed"]],
    [{ rowsRemoved: 1 }, 0, ["1 of 1 row would be removed"]],
    [{ rowsMoved: true }, 10, ["Rows would come in another order"]],
    [
      { columnsAdded: ["city 1"], columnsRemoved: ["city"], cellsChanged: 10 },
      10,
      ["New column: City 1", "Column taken away: City"],
    ],
    [{ columnsChanged: ["city"] }, 10, ["Column changed: City"]],
  ])("says for %j", (report, rows, lines) => {
    expect(wouldDo(ran(report, rows), en.steps.preview)).toEqual(lines);
  });

  it.each<[Partial<StepReport>, boolean]>([
    [{}, true],
    [{ cellsChanged: 1, columnsChanged: ["city"] }, false],
    [{ columnsChanged: ["city"] }, false],
    [{ columnsAdded: ["city 1"] }, false],
    [{ columnsRemoved: ["city"] }, false],
    [{ rowsRemoved: 1 }, false],
    [{ rowsMoved: true }, false],
  ])("knows of %j whether a step is needless: %s", (report, needless) => {
    expect(doesNothing(ran(report, 10))).toBe(needless);
  });

  it("speaks of the last step only", () => {
    const two = ran({}, 5);
    const first = { ...two, steps: [{ ...still, cellsChanged: 3, columnsChanged: ["city"] }, still] };
    expect(wouldDo(first, en.steps.preview)).toEqual(["Nothing would change."]);
  });
});

describe("didDo", () => {
  it.each<[Partial<StepReport>, readonly string[]]>([
    [{}, ["Changes nothing here"]],
    [{ cellsChanged: 1, columnsChanged: ["city"] }, ["1 cell changed"]],
    [{ rowsRemoved: 2, rowsMoved: true }, ["2 rows removed"]],
    [{ rowsMoved: true }, ["Rows put in order"]],
    [{ columnsAdded: ["a", "b"], cellsChanged: 8 }, ["2 columns added"]],
    [{ columnsAdded: ["a"], cellsChanged: 8, columnsChanged: ["b"] }, ["8 cells changed", "1 column added"]],
    [{ columnsChanged: ["b"] }, ["1 column changed"]],
  ])("says for %j: %j", (report, lines) => {
    expect(didDo({ ...still, ...report }, stepList.list)).toEqual(lines);
  });
});

describe("together", () => {
  it("adds up what the steps of a group did, and their time", () => {
    const one = { ...still, cellsChanged: 3, columnsChanged: ["a"], milliseconds: 4 };
    const other = { ...still, cellsChanged: 2, rowsRemoved: 5, columnsChanged: ["a", "b"], milliseconds: 6 };
    expect(together([one, other])).toEqual({
      ...still,
      cellsChanged: 5,
      rowsRemoved: 5,
      columnsChanged: ["a", "b"],
      milliseconds: 10,
    });
  });
});

describe("timeWords", () => {
  it.each([
    [0.4, "under 1 ms"],
    [12.3, "12 ms"],
    [1240, "1.2 s"],
    [12_400, "12 s"],
  ])("tells %f milliseconds", (milliseconds, text) => {
    expect(timeWords(milliseconds, stepList.list)).toBe(text);
  });
});
