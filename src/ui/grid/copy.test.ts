import { describe, expect, it } from "vitest";
import type { PageRow } from "../../worker/contract.ts";
import { asHtml, cellsIn, rowsOf, shortened, tabSeparated } from "./copy.ts";

const rows: PageRow[] = [
  { key: 0, sources: [], cells: ["1", "Ann", 'says "hi"'], lengths: { 0: 700 } },
  { key: 1, sources: [], cells: ["2", "Bo\nDee", "a\tb"] },
];

describe("copying cells", () => {
  it("writes tab-separated text that a spreadsheet pastes into the same cells", () => {
    expect(tabSeparated(rows, [0, 1])).toBe('1\tAnn\n2\t"Bo\nDee"');
    expect(tabSeparated(rows, [2])).toBe('"says ""hi"""\n"a\tb"');
    expect(tabSeparated(rows, [1, 0])).toBe('Ann\t1\n"Bo\nDee"\t2');
  });

  it("writes a table for documents, in which nothing is taken for a tag", () => {
    const odd: PageRow[] = [{ key: 0, sources: [], cells: ["007", "<b>&\nx"] }];
    expect(asHtml(odd, [0, 1])).toBe("<table><tr><td>007</td><td>&lt;b&gt;&amp;<br>x</td></tr></table>");
  });

  it("counts the cells that were shortened, within what is copied only", () => {
    expect(shortened(rows, [0, 1, 2])).toBe(1);
    expect(shortened(rows, [1, 2])).toBe(0);
  });

  it("counts the cells of a span", () => {
    expect(cellsIn({ top: 2, bottom: 4, left: 1, right: 2 })).toBe(6);
  });

  it("brings a long span in several pieces and stops where the rows end", async () => {
    const asked: string[] = [];
    const page = async (from: number, count: number) => {
      asked.push(`${from}+${count}`);
      const last = Math.min(4_500, from + count);
      const some = Array.from({ length: Math.max(0, last - from) }, (_, i) => ({
        ...rows[0],
        key: from + i,
      }));
      return { columns: [], rowCount: 4_500, from, rows: some };
    };
    const got = await rowsOf({ top: 100, bottom: 9_999, left: 0, right: 0 }, page);
    expect(asked.slice(0, 3)).toEqual(["100+2000", "2100+2000", "4100+2000"]);
    expect(got?.length).toBe(4_400);
    expect(await rowsOf({ top: 0, bottom: 5, left: 0, right: 0 }, async () => null)).toBeNull();
  });
});
