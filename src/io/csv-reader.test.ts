import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isUtf8 } from "../table/cells.ts";
import { gridOf } from "../table/literal.ts";
import { type CsvDoubt, CsvReader } from "./csv-reader.ts";

const plain = { delimiter: ",", quote: '"', headerRows: 1, skipRows: 0 } as const;
type Options = ConstructorParameters<typeof CsvReader>[0];

/** Reads a text cut into pieces of these sizes (bytes), the last size repeating. */
function read(text: string, options: Partial<Options> = {}, pieces: readonly number[] = [1 << 16]) {
  const reader = new CsvReader({ ...plain, ...options });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = pieces[Math.min(i, pieces.length - 1)];
    reader.push(bytes.slice(at, at + size));
    at += size;
  }
  const { table, doubts } = reader.finish();
  const lines = Array.from({ length: table.base.length }, (_, row) => table.base.lineOf(row));
  return { grid: gridOf(table), doubts, lines };
}

describe("a CSV is cut into rows and cells", () => {
  it.each<[string, string, string[][]]>([
    [
      "plain rows",
      "a,b\n1,2\n3,4\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "no line end at the end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "LF, CRLF and CR mixed",
      "a,b\r\n1,2\n3,4\r5,6\r\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    ],
    [
      "quotes around delimiters, quotes and lines",
      'a,b\n"1,5","say ""hi""\nbye"\n',
      [
        ["a", "b"],
        ["1,5", 'say "hi"\nbye'],
      ],
    ],
    [
      "white space is kept",
      "a,b\n  1 ,\t2\n",
      [
        ["a", "b"],
        ["  1 ", "\t2"],
      ],
    ],
    [
      "a quote inside a plain cell is text",
      'a,b\n5" pipe,x"y\n',
      [
        ["a", "b"],
        ['5" pipe', 'x"y'],
      ],
    ],
    [
      "spaces after a closing quote are no text",
      'a,b\n"1" ,2\n',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a delimiter at the end makes an empty cell",
      "a,b\n1,",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "an empty line is an empty row",
      "a,b\n1,2\n\n3,4\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["", ""],
        ["3", "4"],
      ],
    ],
    [
      "names of objects are names like any other",
      "__proto__,constructor\n1,2\n",
      [
        ["__proto__", "constructor"],
        ["1", "2"],
      ],
    ],
    [
      "long numbers and codes stay as they are",
      "id,n\n00123,110101199003078515\n",
      [
        ["id", "n"],
        ["00123", "110101199003078515"],
      ],
    ],
    [
      "other letters and signs",
      "名,é\n张三,😀\n",
      [
        ["名", "é"],
        ["张三", "😀"],
      ],
    ],
  ])("%s", (_title, text, grid) => {
    expect(read(text).grid).toEqual(grid);
    expect(read(text, {}, [1]).grid).toEqual(grid);
  });

  it("lines are counted as an editor counts them", () => {
    expect(read('title\n\na,b\n"1\n1",2\n3,4\r\n5,"6\r\n6"\n7,8', { skipRows: 2 }).lines).toEqual([
      4, 6, 7, 9,
    ]);
  });

  it("without a header the columns are numbered and the first row is a row", () => {
    expect(read("1,2\n3,4", { headerRows: 0 }).grid).toEqual([
      ["Column 1", "Column 2"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });
});

describe("what is uneven is kept and told", () => {
  it.each<[string, string, string[][], CsvDoubt[]]>([
    [
      "short rows are filled up",
      "a,b,c\n1\n1,2,3\n",
      [
        ["a", "b", "c"],
        ["1", "", ""],
        ["1", "2", "3"],
      ],
      [{ kind: "short-rows", count: 1, line: 2 }],
    ],
    [
      "further cells get columns of their own",
      "a\n1\n2,x,y\n",
      [
        ["a", "Column 2", "Column 3"],
        ["1", "", ""],
        ["2", "x", "y"],
      ],
      [{ kind: "long-rows", count: 1, line: 3, columns: ["Column 2", "Column 3"] }],
    ],
    [
      "every row is measured by the header, also after a longer one",
      "a,b\n1,2,3\n4,5\n6,7,8\n",
      [
        ["a", "b", "Column 3"],
        ["1", "2", "3"],
        ["4", "5", ""],
        ["6", "7", "8"],
      ],
      [{ kind: "long-rows", count: 2, line: 2, columns: ["Column 3"] }],
    ],
    ["empty cells beyond the header say nothing", "a\n1,,\n", [["a"], ["1"]], []],
    [
      "repeated names are told apart",
      "n,n,n\n1,2,3\n",
      [
        ["n", "n (2)", "n (3)"],
        ["1", "2", "3"],
      ],
      [{ kind: "repeated-names", names: ["n (2)", "n (3)"] }],
    ],
    [
      "a name already taken is passed over",
      "n,n,n (2)\n1,2,3\n",
      [
        ["n", "n (3)", "n (2)"],
        ["1", "2", "3"],
      ],
      [{ kind: "repeated-names", names: ["n (3)"] }],
    ],
    [
      "empty names are filled",
      "a,,\n1,2,3\n",
      [
        ["a", "Column 2", "Column 3"],
        ["1", "2", "3"],
      ],
      [{ kind: "empty-names", columns: ["Column 2", "Column 3"] }],
    ],
    [
      "a wrong close on one line is text",
      'a,b\n1,2\n"5" pipe",2\n',
      [
        ["a", "b"],
        ["1", "2"],
        ['5" pipe', "2"],
      ],
      [{ kind: "stray-quotes", count: 1, line: 3 }],
    ],
    ["only a header", "a,b\n", [["a", "b"]], [{ kind: "only-header" }]],
  ])("%s", (_title, text, grid, doubts) => {
    expect(read(text)).toMatchObject({ grid, doubts });
    expect(read(text, {}, [2])).toMatchObject({ grid, doubts });
  });
});

describe("a lone quote does not swallow the file", () => {
  it.each<[string, string, string[][], number[]]>([
    [
      "never closed",
      'a,b\n"1,2\n3,4\n5,6\n',
      [
        ["a", "b"],
        ['"1', "2"],
        ["3", "4"],
        ["5", "6"],
      ],
      [2],
    ],
    [
      "closed by the next quoted cell",
      'a,b\n"1,2\n3,"x, y"\n',
      [
        ["a", "b"],
        ['"1', "2"],
        ["3", "x, y"],
      ],
      [2],
    ],
    [
      "in the last cell of a row",
      'a,b\n1,"2\n3,4\n',
      [
        ["a", "b"],
        ["1", '"2'],
        ["3", "4"],
      ],
      [2],
    ],
    [
      "two of them",
      'a,b\n"1,2\n"3,4\n',
      [
        ["a", "b"],
        ['"1', "2"],
        ['"3', "4"],
      ],
      [2, 3],
    ],
  ])("%s", (_title, text, grid, lines) => {
    for (const pieces of [[1 << 16], [1], [7]]) {
      const result = read(text, {}, pieces);
      expect(result.grid).toEqual(grid);
      expect(result.doubts).toEqual([{ kind: "lone-quote", count: lines.length, lines }]);
    }
  });

  it("in row 2 of a hundred thousand, it is noticed after a megabyte", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i},name ${i},x`);
    rows[0] = '0,"name 0,x';
    const reader = new CsvReader(plain);
    reader.push(new TextEncoder().encode(`id,name,c\n${rows.join("\n")}`).slice(0, 1_300_000));
    expect(reader.rows).toBeGreaterThan(50_000);
    expect(read(`id,name,c\n${rows.join("\n")}`).grid.slice(1, 3)).toEqual([
      ["0", '"name 0', "x"],
      ["1", "name 1", "x"],
    ]);
  });

  it("a long quoted note with lines in it is no lone quote", () => {
    const note = "line, with a comma\n".repeat(100_000);
    const { grid, doubts } = read(`a,b\n1,"${note}"\n`, {}, [1 << 16]);
    expect(grid[1][1]).toBe(note);
    expect(doubts).toEqual([]);
  });
});

describe("bytes that are not UTF-8", () => {
  const isBroken = (bytes: Uint8Array, options: Partial<Options> = {}) => {
    const reader = new CsvReader({ ...plain, ...options });
    reader.push(bytes);
    reader.finish();
    return reader.broken;
  };

  it("are noticed wherever they stand, and right ones are never taken for broken", () => {
    const parts = ["a", "é", "深", "😀", "\ufffd", ",", "\n", '"', '""', "a,b\n"].map((text) => [
      ...new TextEncoder().encode(text),
    ]);
    const bytes = fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...parts) },
        fc.integer({ min: 0x80, max: 0xff }).map(Array.of<number>),
      ),
    );
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 2 }), (pieces, skipRows) => {
        const file = Uint8Array.from(pieces.flat());
        expect(isBroken(file, { skipRows })).toBe(!isUtf8(file));
      }),
    );
  });

  it("are noticed among many different texts, also where two halves of a character stand in neighbouring rows", () => {
    const rows = Array.from({ length: 70_000 }, (_, i) => [...new TextEncoder().encode(`é${i}\n`)]);
    rows.unshift([0x61, 10]);
    expect(isBroken(Uint8Array.from(rows.flat()))).toBe(false);
    rows[40_000] = [0x61, 0xc3, 10];
    rows[40_001] = [0xa9, 0x61, 10];
    expect(isBroken(Uint8Array.from(rows.flat()))).toBe(true);
  });
});

describe("a well-formed file reads as PapaParse reads it", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom("", "a", '"', '""', ",", "\n", "x\ny", " ", "é", "张三", "😀", "1,5", "'", ";"),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
    );

  it("whatever the cells, the delimiter, the line end and the pieces it comes in", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        (rows, delimiter, newline, pieces) => {
          const wellFormed = rows.map((row) =>
            row.map((text) => text.replaceAll("\r", "").replace(/\p{Surrogate}/gu, "")),
          );
          const text = Papa.unparse(wellFormed, { delimiter, newline, quotes: true });
          const expected = Papa.parse<string[]>(text, { delimiter, newline, quoteChar: '"' }).data;
          expect(expected).toEqual(wellFormed);
          const { grid } = read(text + newline, { delimiter, headerRows: 0 }, pieces);
          expect(grid.slice(1)).toEqual(wellFormed);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("any bytes at all are read without loss of a row's start and without an end", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", " "), maxLength: 60 }),
        (text) => {
          const whole = read(text, { headerRows: 0 });
          expect(read(text, { headerRows: 0 }, [1]).grid).toEqual(whole.grid);
          const letters = (part: string) => [...part].filter((letter) => letter === "a").length;
          const inCells = whole.grid
            .slice(1)
            .flat()
            .reduce((sum, part) => sum + letters(part), 0);
          expect(inCells).toBe(letters(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});
