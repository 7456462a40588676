import { describe, expect, it } from "vitest";
import { exampleMarks, type Marked } from "./example-marks.ts";

/** "x" changed, "-" removed, "+" added, "." neither; one string a row. */
function drawn(marked: Marked): readonly string[] {
  const letters = { changed: "x", removed: "-", added: "+" };
  return marked.map((row) => row.map(({ mark }) => (mark ? letters[mark] : ".")).join(""));
}

describe("exampleMarks", () => {
  it.each<[string, string[][], string[][], string[], string[]]>([
    ["changed cells", [["a"], [" x"], ["y"]], [["a"], ["x"], ["y"]], [".", ".", "."], [".", "x", "."]],
    [
      "removed rows, the last of two equal ones kept when it is the last that stays",
      [
        ["a", "b"],
        ["1", "x"],
        ["2", "y"],
        ["1", "z"],
      ],
      [
        ["a", "b"],
        ["2", "y"],
        ["1", "z"],
      ],
      ["..", "--", "..", ".."],
      ["..", "..", ".."],
    ],
    ["all rows removed", [["a"], ["1"]], [["a"]], [".", "-"], ["."]],
    [
      "a removed column",
      [
        ["a", "b"],
        ["1", ""],
      ],
      [["a"], ["1"]],
      [".-", ".-"],
      [".", "."],
    ],
    [
      "a new column",
      [["a"], ["1 2"]],
      [
        ["a", "a 2"],
        ["1", "2"],
      ],
      [".", "."],
      [".+", "x+"],
    ],
    ["a renamed column", [["a"], ["1"]], [["b"], ["1"]], [".", "."], ["x", "."]],
    ["rows in another order", [["a"], ["2"], ["1"]], [["a"], ["1"], ["2"]], [".", ".", "."], [".", ".", "."]],
    [
      "columns in another order",
      [
        ["a", "b"],
        ["1", "2"],
      ],
      [
        ["b", "a"],
        ["2", "1"],
      ],
      ["..", ".."],
      ["..", ".."],
    ],
  ])("marks %s", (_title, before, after, left, right) => {
    const marks = exampleMarks({ before, after });
    expect(drawn(marks.before)).toEqual(left);
    expect(drawn(marks.after)).toEqual(right);
  });
});
