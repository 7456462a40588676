import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectDialect } from "./dialect.ts";
import { DELIMITERS } from "./dialect-candidates.ts";
import { linesOf, parseRows } from "./sample-rows.ts";

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
      expect(detectDialect([joined(PEOPLE, delimiter)], {})).toMatchObject({
        delimiter,
        quote: '"',
        escape: "double",
        doubts: [],
      });
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
    expect(detectDialect([text], {})).toMatchObject({
      delimiter: ",",
      quote: '"',
      escape: "double",
      doubts: [],
    });
  });

  it("finds single quotes around cells, but not apostrophes in words", () => {
    const quoted = "id,'name','note'\n1,'Ann, Lee','it, is'\n2,'Ben','ok, so'\n3,'Cy','well'";
    expect(detectDialect([quoted], {})).toMatchObject({ delimiter: ",", quote: "'" });
    const words = "id,name\n1,Ann's shop\n2,'t Hooft\n3,O'Neil\n4,Bens'";
    expect(detectDialect([words], {})).toMatchObject({ delimiter: ",", quote: '"', escape: "double" });
  });

  it("does not let a quote that is never closed ruin the score", () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i};Ann ${i};${i * 2},50;2024-01-01`);
    rows[1] = '1;"Ann;2,50;2024-01-01';
    expect(detectDialect([rows.join("\n")], {})).toMatchObject({
      delimiter: ";",
      quote: '"',
      escape: "double",
      doubts: [],
    });
  });

  it("is not led astray by a preamble or a note below", () => {
    const text = `Sales report, first quarter, all regions\nmade by hand, checked\n\n${joined(PEOPLE, ";")}\n\nTotals, as agreed, are provisional`;
    expect(detectDialect([text], {}).delimiter).toBe(";");
  });

  it("reads a list without any delimiter as one column under a comma, without a doubt", () => {
    for (const text of ["email\na@x.org\nb@y.org", "name\nAnn\nBen", "", '"Ann"\n"Ben"']) {
      expect([text, detectDialect([text], {})]).toMatchObject([
        text,
        { delimiter: ",", quote: '"', escape: "double", doubts: [] },
      ]);
    }
  });

  it("keeps a list of names in one column when only some of them hold a comma, and says so", () => {
    const names =
      "company\nAcme, Inc.\nGlobex\nInitech\nHooli, Ltd.\nUmbrella\nStark\nWayne\nTyrell, Corp.\nCyberdyne";
    expect(detectDialect([names], {}).delimiter).not.toBe(",");
  });

  it("keeps a list of quoted texts with commas in one column", () => {
    const names = '"Lee, Ann"\n"Ray, Ben"\n"Fox, Cy"';
    expect(parseRows(names, detectDialect([names], {}))).toMatchObject([
      ["Lee, Ann"],
      ["Ray, Ben"],
      ["Fox, Cy"],
    ]);
  });

  it("finds rare delimiters that cut every line alike", () => {
    for (const delimiter of ["#", "^", "~", ":", "，"]) {
      const found = detectDialect([joined(PEOPLE, delimiter)], {});
      expect(found).toMatchObject({ delimiter, quote: '"', escape: "double" });
    }
    const spaces = 'id day amount name\n1 2024-01-05 12.50 "Ann Lee"\n2 2024-02-11 7 Ben\n3 2024-03-09 8 Cy';
    expect(detectDialect([spaces], {})).toMatchObject({ delimiter: " ", quote: '"' });
  });

  it("does not cut names, times, addresses, notes or prose by a rare delimiter", () => {
    for (const text of [
      "name\nAnn Lee\nBen Ray\nCy Fox\nDi May",
      "Ann M Lee\nBen K Ray\nCy D Fox\nDi L May",
      "start\n09:30:00\n10:15:30\n11:00:00",
      "url\nhttps://a.org/x#1\nhttps://b.org/y#2\nhttps://c.org/z#3",
      "Name: Ann\nCity: Oslo\nPhone: 123456\nPlan: gold",
      "评价\n很好，谢谢\n不错\n一般，还行，下次再来\n可以",
      "city,note\nOslo,room #1\nRome,room #2\nLima,room #3",
    ]) {
      expect([text, detectDialect([text], {}).delimiter]).toMatchObject([text, ","]);
    }
  });

  it("finds a delimiter with a space behind it, also before quotes", () => {
    const text = 'id, name, city\n1, "Lee, Ann", Oslo\n2, "Ray, Ben", Rome\n3, Cy, Lima';
    expect(detectDialect([text], {})).toMatchObject({
      delimiter: ", ",
      quote: '"',
      escape: "double",
      doubts: [],
    });
    const notes = "id;note\n1;one, two\n2;three, four\n3;five, six";
    expect(detectDialect([notes], {}).delimiter).toBe(";");
  });

  it("finds quotes marked by backslashes, and says so when some speak against it", () => {
    const text = 'id,size\n1,"5\\" pipe, \\"new\\" one"\n2,"3\\" pipe"\n3,"4, or \\"more\\""';
    expect(detectDialect([text], {})).toMatchObject({
      delimiter: ",",
      quote: '"',
      escape: "backslash",
      doubts: [],
    });
    const paths = 'id,folder\n1,"C:\\lists\\"\n2,"C:\\old, lists\\"\n3,"D:\\"';
    expect(detectDialect([paths], {})).toMatchObject({
      delimiter: ",",
      quote: '"',
      escape: "double",
      doubts: [],
    });
    const both = `${text}\n4,"C:\\dir\\"\n5,plain`;
    expect(detectDialect([both], {}).doubts).toMatchObject([{ kind: "escape" }]);
  });

  it("is not led astray by comments between the rows", () => {
    const text = "# made by hand, for all, as agreed\n#\nid;name\n1;Ann\n# later, too, added\n2;Ben\n3;Cy";
    expect(detectDialect([text], {}).delimiter).toBe(";");
  });

  it("takes what it is asked for", () => {
    const text = joined(PEOPLE, ",");
    expect(detectDialect([text], { delimiter: ";" })).toMatchObject({ delimiter: ";" });
    expect(detectDialect([text], { quote: "" })).toMatchObject({ delimiter: ",", quote: "" });
    expect(detectDialect(["a:b:c\n1:2:3"], { delimiter: ":" })).toMatchObject({
      delimiter: ":",
      quote: '"',
      escape: "double",
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
    const rows = parseRows('a,"b\nc",d\n"x ""y""",,z', { delimiter: ",", quote: '"', escape: "double" });
    expect(rows).toEqual([
      ["a", "b\nc", "d"],
      ['x "y"', "", "z"],
    ]);
    expect(rows.map(linesOf)).toEqual([2, 1]);
  });

  it("go on with the next line after a quote that is never closed", () => {
    const rows = parseRows('a,b\n1,"x\n2,y\n3,z', { delimiter: ",", quote: '"', escape: "double" });
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
        const lines = parseRows(block, { delimiter: ",", quote: '"', escape: "double" }).reduce(
          (sum, row) => sum + linesOf(row),
          0,
        );
        expect(lines).toBe(block.split("\n").length);
      }),
    );
  });
});
