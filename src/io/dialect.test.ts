import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DELIMITERS, detectDialect, linesOf, parseRows } from "./dialect.ts";

const PEOPLE = [
  ["id", "name", "city", "amount", "joined"],
  ["1", "Ann Lee", "Oslo", "12.50", "2024-01-05"],
  ["2", "Ben Ray", "Rome", "7", "2024-02-11"],
  ["3", "Cy Fox", "Lima", "1200.00", "2024-03-09"],
];

function joined(rows: readonly (readonly string[])[], delimiter: string): string {
  return rows.map((row) => row.join(delimiter)).join("\n");
}

describe("finding delimiter and quote", () => {
  for (const delimiter of DELIMITERS) {
    it(`finds ${JSON.stringify(delimiter)} without a doubt`, () => {
      expect(detectDialect([joined(PEOPLE, delimiter)], {})).toEqual({ delimiter, quote: '"', doubts: [] });
    });
  }

  it("finds a semicolon among decimal commas and among commas in text", () => {
    const prices = "artikel;preis;menge\nTisch;149,50;3\nStuhl;49,90;12\nBett;1.299,00;1";
    const notes =
      "id;note;when\n1;hello, dear, friend;2024-01-01\n2;no, thanks;2024-01-02\n3;fine;2024-01-03";
    expect(detectDialect([prices], {}).delimiter).toBe(";");
    expect(detectDialect([notes], {}).delimiter).toBe(";");
  });

  it("finds a comma when quoted cells hold every other delimiter and line ends", () => {
    const text = 'id,note,n\n1,"a; b; c",5\n2,"x|y|z\nsecond; line",6\n3,"tab\there",7';
    expect(detectDialect([text], {})).toEqual({ delimiter: ",", quote: '"', doubts: [] });
  });

  it("finds single quotes around cells, but not apostrophes in words", () => {
    const quoted = "id,'name','note'\n1,'Ann, Lee','it, is'\n2,'Ben','ok, so'\n3,'Cy','well'";
    expect(detectDialect([quoted], {})).toMatchObject({ delimiter: ",", quote: "'" });
    const words = "id,name\n1,Ann's shop\n2,'t Hooft\n3,O'Neil\n4,Bens'";
    expect(detectDialect([words], {})).toMatchObject({ delimiter: ",", quote: '"' });
  });

  it("does not let a quote that is never closed ruin the score", () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i};Ann ${i};${i * 2},50;2024-01-01`);
    rows[1] = '1;"Ann;2,50;2024-01-01';
    expect(detectDialect([rows.join("\n")], {})).toEqual({ delimiter: ";", quote: '"', doubts: [] });
  });

  it("is not led astray by a preamble or a note below", () => {
    const text = `Sales report, first quarter, all regions\nmade by hand, checked\n\n${joined(PEOPLE, ";")}\n\nTotals, as agreed, are provisional`;
    expect(detectDialect([text], {}).delimiter).toBe(";");
  });

  it("reads a list without any delimiter as one column under a comma, without a doubt", () => {
    for (const text of ["email\na@x.org\nb@y.org", "name\nAnn\nBen", "", '"Ann"\n"Ben"']) {
      expect([text, detectDialect([text], {})]).toEqual([text, { delimiter: ",", quote: '"', doubts: [] }]);
    }
  });

  it("keeps a list of names in one column when only some of them hold a comma, and says so", () => {
    const names =
      "company\nAcme, Inc.\nGlobex\nInitech\nHooli, Ltd.\nUmbrella\nStark\nWayne\nTyrell, Corp.\nCyberdyne";
    expect(detectDialect([names], {}).delimiter).not.toBe(",");
  });

  it("keeps a list of quoted texts with commas in one column", () => {
    const names = '"Lee, Ann"\n"Ray, Ben"\n"Fox, Cy"';
    expect(parseRows(names, detectDialect([names], {}))).toEqual([["Lee, Ann"], ["Ray, Ben"], ["Fox, Cy"]]);
  });

  it("takes what it is asked for", () => {
    const text = joined(PEOPLE, ",");
    expect(detectDialect([text], { delimiter: ";" })).toMatchObject({ delimiter: ";" });
    expect(detectDialect([text], { quote: "" })).toMatchObject({ delimiter: ",", quote: "" });
    expect(detectDialect(["a:b:c\n1:2:3"], { delimiter: ":" })).toEqual({
      delimiter: ":",
      quote: '"',
      doubts: [],
    });
  });

  it("names the other delimiter when a table reads as well with it", () => {
    const text = "a,b;c,d\n1,2;3,4\n5,6;7,8";
    const { delimiter, doubts } = detectDialect([text], {});
    const other = delimiter === "," ? ";" : ",";
    expect(doubts).toEqual([{ kind: "delimiter", delimiter, alternatives: [other] }]);
  });

  it("finds the delimiter of any table of plain values", () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const row = fc.tuple(word, fc.nat(99_999), fc.nat(500), word);
    const table = fc.array(row, { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), fc.boolean(), (rows, delimiter, quoted) => {
        const other = DELIMITERS.find((one) => one !== delimiter);
        const lines = rows.map(([a, n, d, b]) =>
          [a, `${n}.${d}`, quoted ? `"${b}${other}${a}"` : b, `${n}`].join(delimiter),
        );
        expect(
          detectDialect([`name${delimiter}price${delimiter}note${delimiter}n\n${lines.join("\n")}`], {}),
        ).toMatchObject({
          delimiter,
          quote: '"',
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("rows of a sample", () => {
  it("follow quotes and line ends inside them", () => {
    const rows = parseRows('a,"b\nc",d\n"x ""y""",,z', { delimiter: ",", quote: '"' });
    expect(rows).toEqual([
      ["a", "b\nc", "d"],
      ['x "y"', "", "z"],
    ]);
    expect(rows.map(linesOf)).toEqual([2, 1]);
  });

  it("go on with the next line after a quote that is never closed", () => {
    const rows = parseRows('a,b\n1,"x\n2,y\n3,z', { delimiter: ",", quote: '"' });
    expect(rows).toEqual([
      ["a", "b"],
      ["1", '"x'],
      ["2", "y"],
      ["3", "z"],
    ]);
  });

  it("take as many lines as the block has, whatever the quotes", () => {
    const text = fc.array(fc.constantFrom('"', ",", "\n", "a", "'", '""', '","'), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const block = parts.join("");
        const lines = parseRows(block, { delimiter: ",", quote: '"' }).reduce(
          (sum, row) => sum + linesOf(row),
          0,
        );
        expect(lines).toBe(block.split("\n").length);
      }),
    );
  });
});
