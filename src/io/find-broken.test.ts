import { describe, expect, it } from "vitest";
import { tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { findBroken } from "./find-broken.ts";
import { readText } from "./read-text.ts";

describe("text broken before the file was written", () => {
  it("is counted, names of columns too, with the first as an example", async () => {
    const table = tableOf([
      ["id", "StraÃŸe"],
      ["1", "MÃ¼llerweg 1"],
      ["2", "Mühlweg 2"],
      ["3", "锟斤拷"],
      ["4", "MÃ¼llerweg 1"],
    ]);
    expect(await findBroken(table, false)).toEqual([
      { kind: "broken-before", repairable: true, count: 3, example: { before: "StraÃŸe", after: "Straße" } },
      { kind: "broken-before", repairable: false, count: 1, example: { before: "锟斤拷", after: "" } },
    ]);
  });

  it("is found among many others that are right, and all of it is counted", async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [
      row % 50 === 49 ? `CafÃ© ${row}` : `Café ${row}`,
    ]);
    expect(await findBroken(tableOf([["name"], ...rows]), false)).toEqual([
      {
        kind: "broken-before",
        repairable: true,
        count: 4000,
        example: { before: "CafÃ© 49", after: "Café 49" },
      },
    ]);
  });

  it("is not told from characters that this reading lost itself", async () => {
    const table = tableOf([["name"], ["M\ufffdller"]]);
    expect(await findBroken(table, true)).toEqual([]);
    expect(await findBroken(table, false)).toHaveLength(1);
  });

  it.each([
    ["a whole file read wrongly and saved again", "å§“å\u0090\u008d,åŸŽå¸‚\nçŽ‹ä¼Ÿ,æ·±åœ³\n", true],
    ["a file that lost its letters", "id,name\n1,锟斤拷\n", false],
  ])("is told of %s", async (_, text, repairable) => {
    const read = await readText(new File([text], "a.csv"), {}, "en", {
      pace: unhurried,
      onPiece: () => undefined,
    });
    expect(read.ok && read.value.doubts.filter(({ kind }) => kind === "broken-before")).toMatchObject([
      { repairable },
    ]);
  });
});
