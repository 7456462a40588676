import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluator } from "./evaluate.ts";
import { parseFormula } from "./parse.ts";
import { withColumns } from "./tokens.ts";
import { type CellReading, PLAIN_READING } from "./value.ts";

const number: CellReading = { kind: "number", mark: ".", order: "certain" };
const comma: CellReading = { kind: "number", mark: ",", order: "certain" };
const dayFirst: CellReading = { kind: "date", mark: ".", order: "dmy" };

function result(expression: string, cells: readonly string[] = [], readings: readonly CellReading[] = []) {
  const parsed = parseFormula(expression);
  if (!parsed.ok) return parsed.problem.kind;
  const outcome = evaluator(parsed.formula, readings)(cells);
  return outcome.kind === "failed" ? `(${outcome.why})` : outcome.text;
}

describe("Cells in a formula", () => {
  it.each<[string, string, CellReading, string]>([
    ["[x]", "00712", PLAIN_READING, "00712"],
    ["[x]", "110101199003074518", number, "110101199003074518"],
    ['LEFT([x],6)&"…"', "110101199003074518", number, "110101…"],
    ["[x]+1", "110101199003074518", number, "(too-long)"],
    ["[x]*2", "1,234.50", number, "2469"],
    ["[x]*2", "1.234,50", comma, "2469"],
    ["[x]*2", "￥1.2万", number, "24000"],
    ["[x]*2", "about 5", number, "(not-a-number)"],
    ["[x]*2", "", number, "0"],
    ["[x]+1", "31/12/2023", dayFirst, "2024-01-01"],
    ["YEAR([x])", "05/03/2024", dayFirst, "2024"],
    ["MONTH([x])", "05/03/2024", dayFirst, "3"],
    ["MONTH([x])", "", dayFirst, "(not-a-date)"],
    ["MONTH([x])", "soon", dayFirst, "(not-a-date)"],
    ["MONTH([x])", "2024年3月5日", PLAIN_READING, "3"],
    ['[x]>="2024-01-01"', "05/03/2024", dayFirst, "TRUE"],
    ["MAX([x],DATE(2020,1,1))", "05/03/2024", dayFirst, "2024-03-05"],
    ["[x]=12", "12.0", number, "TRUE"],
    ["[x]>5", "n/a", number, "TRUE"],
    ['[x]="YES"', "yes", PLAIN_READING, "TRUE"],
    ["IF([x],1,2)", "yes", PLAIN_READING, "1"],
    ["IF([x],1,2)", "", PLAIN_READING, "2"],
    ["IF([x],1,2)", "perhaps", PLAIN_READING, "(not-yes-no)"],
    ["SUM([x],1)", "n/a", number, "1"],
    ["ISBLANK([x])", "", PLAIN_READING, "TRUE"],
    ['TEXTAFTER([x],"@")', "ann@x.org", PLAIN_READING, "x.org"],
    ['TEXTBEFORE([x],"@")', "ann@x.org", PLAIN_READING, "ann"],
    ['TEXTAFTER([x],".",-1)', "a.b.c", PLAIN_READING, "c"],
    ['TEXTBEFORE([x],"@")', "ann", PLAIN_READING, "(not-found)"],
    ["LEFT([x],2)", "😀😞x", PLAIN_READING, "😀😞"],
    ['TEXT([x],"aaaa")', "2024-03-05", dayFirst, "星期二"],
    ["1/[x]", "0", number, "(divide)"],
    ["IFERROR(1/[x],0)", "0", number, "0"],
    ["[x]&TRUE", "a", PLAIN_READING, "aTRUE"],
    ["[x]/3", "1", number, "0.333333333333333"],
    ["[x]*3", "0.1", number, "0.3"],
    ["[x]/10000000", "1", number, "0.0000001"],
  ])("%s of %j", (expression, cell, reading, expected) => {
    expect(result(expression, [cell], [reading])).toBe(expected);
  });
});

describe("A formula as it is typed", () => {
  it.each<[string, string]>([
    ["=1+1", "2"],
    [" = 1 + 1 ", "2"],
    ["if(1<2,“a”,“b”)", "a"],
    ["IF（1＜2，1；2）", "1"],
    ['"say ""hi"""', 'say "hi"'],
    ["2×3", "6"],
    ["true", "TRUE"],
    ["IF(1,,2)", ""],
    ["【x】&1", "1"],
  ])("%s is understood", (expression, expected) => {
    expect(result(expression)).toBe(expected);
  });

  it.each<[string, string, number, number]>([
    ["", "empty", 0, 0],
    ["=", "empty", 1, 0],
    ["1+", "value-expected", 2, 0],
    ["1+*2", "value-expected", 2, 1],
    ["(1+2", "parenthesis-open", 0, 1],
    ["1+2)", "too-many-parentheses", 3, 1],
    ["LEFT(1", "parenthesis-open", 4, 1],
    ['"abc', "quote-open", 0, 4],
    ["[abc", "bracket-open", 0, 4],
    ["1 2", "operator-expected", 2, 1],
    ["[a] [b]", "operator-expected", 4, 3],
    ["LEFF([a])", "unknown-function", 0, 4],
    ["1+LEFT()", "too-few", 2, 4],
    ["NOT(1,2)", "too-many", 0, 3],
    ["1 ! 2", "sign", 2, 1],
    [`1${"+1".repeat(5000)}`, "too-deep", 8000, 2001],
    [`${"(".repeat(200)}1`, "too-deep", 101, 1],
  ])("%s is refused, with the place", (expression, kind, at, length) => {
    const parsed = parseFormula(expression);
    expect(parsed.ok ? null : { ...parsed.problem, text: "" }).toEqual({ kind, at, length, text: "" });
  });

  it("names its columns once each, bare or in brackets", () => {
    const parsed = parseFormula("[First name]&last&[First name]&IF(TRUE,[a]]b],年)");
    expect(parsed.ok && parsed.formula.columns).toEqual(["First name", "last", "a]b", "年"]);
  });

  it("takes other names of columns and stays otherwise as it is written", () => {
    const to = (name: string) => ({ a: "First name", b: "x]y", c: "d" })[name];
    expect(withColumns('= a & [b]&"a" & LEFT( c,1 ) & e', to)).toBe(
      '= [First name] & [x]]y]&"a" & LEFT( d,1 ) & e',
    );
    expect(withColumns("a & [b", to)).toBe("[First name] & [b");
  });

  it("never throws, whatever is typed", () => {
    const piece = fc.constantFrom(
      "(",
      ")",
      ",",
      "+",
      "-",
      "%",
      '"',
      "[",
      "]",
      "a",
      "LEFT(",
      "1",
      "^",
      "=",
      " ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join("")),
        ),
        (text) => {
          const parsed = parseFormula(text);
          if (parsed.ok) evaluator(parsed.formula, [])(["x"]);
          else expect(parsed.problem.at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
