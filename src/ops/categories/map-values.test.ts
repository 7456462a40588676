import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import type { Pair } from "../operation.ts";
import { mapValues } from "./map-values.ts";
import { yesNo } from "./yes-no.ts";

const values = (texts: readonly string[]) => tableOf([["x"], ...texts.map((text) => [text])]);
const rest = (grid: string[][]) => grid.slice(1).map(([text]) => text);

describe("A table of values", () => {
  const run = async (texts: readonly string[], pairs: readonly Pair[], matchCase = false, other = "") =>
    rest(
      gridOf(
        await mapValues.apply(
          values(texts),
          { columns: ["x"], pairs, matchCase, others: other === "" ? "keep" : "write", other },
          unhurried,
        ),
      ),
    );

  it.each<[string[], Pair[], boolean, string, string[]]>([
    [["a", "A", " a "], [["a", "1"]], false, "", ["1", "1", "1"]],
    [["a", "A", " a "], [["a", "1"]], true, "", ["1", "A", "1"]],
    [
      ["a", "A"],
      [
        ["a", "1"],
        ["A", "2"],
      ],
      false,
      "",
      ["1", "2"],
    ],
    [
      ["a", "b"],
      [
        ["a", "b"],
        ["b", "c"],
      ],
      false,
      "",
      ["b", "c"],
    ],
    [
      ["a", "b", ""],
      [
        ["a", ""],
        ["b", "c"],
      ],
      false,
      "",
      ["a", "c", ""],
    ],
    [["a", "b", ""], [["a", "1"]], false, "Other", ["1", "Other", ""]],
    [["a", "b"], [["a", ""]], false, "Other", ["a", "Other"]],
    [["ab"], [["a", "1"]], false, "", ["ab"]],
    [["__proto__"], [["a", "1"]], false, "", ["__proto__"]],
  ])(
    "on %j by %j (capitals as typed: %s, others: %j) gives %j",
    async (texts, pairs, matchCase, other, after) => {
      expect(await run(texts, pairs, matchCase, other)).toEqual(after);
    },
  );
});

describe("Yes and no", () => {
  const run = async (texts: readonly string[], as: "yes-no" | "own" = "yes-no") =>
    rest(
      gridOf(
        await yesNo.apply(
          values(texts),
          { columns: ["x"], as, yes: "on", no: "off", alsoYes: ["Paid"], alsoNo: ["open"] },
          unhurried,
        ),
      ),
    );

  it.each<[string[], string[]]>([
    [
      ["y", "N", " yes ", "TRUE"],
      ["Yes", "No", "Yes", "Yes"],
    ],
    [
      ["是", "否", "对"],
      ["Yes", "No", "Yes"],
    ],
    [
      ["1", "0", "y"],
      ["Yes", "No", "Yes"],
    ],
    [
      ["1", "0", "2"],
      ["1", "0", "2"],
    ],
    [
      ["1", "perhaps", "yes"],
      ["1", "perhaps", "Yes"],
    ],
    [
      ["PAID", "open", "1"],
      ["Yes", "No", "Yes"],
    ],
    [
      ["", "yes"],
      ["", "Yes"],
    ],
    [
      ["有", "无"],
      ["Yes", "No"],
    ],
    [
      ["有", "没有"],
      ["有", "没有"],
    ],
  ])("%j become %j", async (texts, after) => {
    expect(await run(texts)).toEqual(after);
  });

  it("take words of one's own", async () => {
    expect(await run(["y", "n"], "own")).toEqual(["on", "off"]);
  });
});
