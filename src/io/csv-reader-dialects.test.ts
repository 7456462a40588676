import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { gridOf } from "../table/literal.ts";
import { CsvReader } from "./csv-reader.ts";

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

describe("rare dialects are cut into cells", () => {
  it.each<[string, Partial<Options>, string, string[][]]>([
    [
      "a full-width comma",
      { delimiter: "，" },
      '姓名，城市\n张，"上，海"\n李，京，\n',
      [
        ["姓名", "城市"],
        ["张", "上，海"],
        ["李", "京"],
      ],
    ],
    [
      "a comma and a space",
      { delimiter: ", " },
      'a, b\n1, "x, y"\n2,3\n4,  5\n',
      [
        ["a", "b"],
        ["1", "x, y"],
        ["2", "3"],
        ["4", " 5"],
      ],
    ],
    [
      "a comma and a space, nothing behind it",
      { delimiter: ", " },
      "a, b\n1, \n2,",
      [
        ["a", "b"],
        ["1", ""],
        ["2", ""],
      ],
    ],
    [
      "a caret",
      { delimiter: "^" },
      "a^b\n1^2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a space",
      { delimiter: " " },
      'a b\n"x y" 2\n1  \n',
      [
        ["a", "b"],
        ["x y", "2"],
        ["1", ""],
      ],
    ],
    [
      "quotes behind a backslash",
      { escape: "backslash" },
      'a,b\n"say \\"hi\\", no",2\n',
      [
        ["a", "b"],
        ['say "hi", no', "2"],
      ],
    ],
    [
      "a backslash behind a backslash",
      { escape: "backslash" },
      'a,b\n"C:\\\\","\\n"\n',
      [
        ["a", "b"],
        ["C:\\", "\\n"],
      ],
    ],
    [
      "doubled quotes among backslashes",
      { escape: "backslash" },
      'a,b\n"x ""y""",2\n',
      [
        ["a", "b"],
        ['x "y"', "2"],
      ],
    ],
    [
      "backslashes outside quotes stay",
      { escape: "backslash" },
      "a,b\nC:\\x,\\\\y\n",
      [
        ["a", "b"],
        ["C:\\x", "\\\\y"],
      ],
    ],
    [
      "a backslash before a delimiter where there are no quotes",
      { escape: "backslash", quote: "" },
      'a,b\n1\\,5,"\\\\\n',
      [
        ["a", "b"],
        ["1,5", '"\\'],
      ],
    ],
    [
      "a backslash inside a quoted cell over two lines",
      { escape: "backslash" },
      'a,b\n"x\n\\"y",2\n',
      [
        ["a", "b"],
        ['x\n"y', "2"],
      ],
    ],
    [
      "a lone quote among backslashes",
      { escape: "backslash" },
      'a,b\n"1,2\n3,4\n',
      [
        ["a", "b"],
        ['"1', "2"],
        ["3", "4"],
      ],
    ],
  ])("%s", (_title, options, text, grid) => {
    for (const pieces of [[1 << 16], [1], [3, 2]]) expect(read(text, options, pieces).grid).toEqual(grid);
  });
});

describe("comments", () => {
  it("are left out wherever they stand, and counted; lines stay those of the file", () => {
    for (const pieces of [[1 << 16], [1], [5]]) {
      const { grid, doubts, lines } = read(
        "# by X\r\na,b\r\n# more\r\n1,2\n#\n#,\n3,4\n# end",
        { comment: "#" },
        pieces,
      );
      expect(grid).toEqual([
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ]);
      expect(lines).toEqual([4, 7]);
      expect(doubts).toEqual([{ kind: "comments", comment: "#", count: 5, line: 1, alternatives: [""] }]);
    }
  });

  it("inside a quoted cell there is none, and without a header they do not count twice", () => {
    const { grid, doubts, lines } = read('// x\n1,"a\n// b"\n// y\n2,c\n', { comment: "//", headerRows: 0 });
    expect(grid.slice(1)).toEqual([
      ["1", "a\n// b"],
      ["2", "c"],
    ]);
    expect(lines).toEqual([2, 5]);
    expect(doubts).toEqual([{ kind: "comments", comment: "//", count: 2, line: 1, alternatives: [""] }]);
  });
});

describe("several header rows", () => {
  it.each<[string, Options["headerRows"], string, string[]]>([
    [
      "a merged cell speaks for the cells right of it",
      2,
      "Date,Travel,,Other\n,Air,Rail,\n1,2,3,4\n",
      ["Date", "Travel Air", "Travel Rail", "Other"],
    ],
    [
      "names that repeat are told apart by the row above",
      2,
      "a,,b,\nX,Y,X,Y\n1,2,3,4\n",
      ["a X", "a Y", "b X", "b Y"],
    ],
    ["three of them", 3, "A,,B\nc,d,\n(m),(s),(kg)\n1,2,3\n", ["A c (m)", "A d (s)", "B (kg)"]],
    [
      "nothing is carried over a column that has no name at all",
      2,
      "A,,B\nx,,y\n1,2,3\n",
      ["A x", "Column 2", "B y"],
    ],
    ["a file that ends within them", 3, "a,b\nc,d", ["a c", "b d"]],
  ])("%s", (_title, headerRows, text, names) => {
    for (const pieces of [[1 << 16], [1]]) {
      const { grid } = read(text, { headerRows }, pieces);
      expect(grid[0]).toEqual(names);
      expect(grid).toHaveLength(text.endsWith("\n") ? 2 : 1);
    }
  });
});

describe("lines at the end that are left out", () => {
  it.each<[number, string, string[][]]>([
    [
      1,
      "a,b\n1,2\nTotal,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      1,
      "a,b\r\n1,2\r\nTotal,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      3,
      "a,b\n1,2\n\nSource: x\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [9, "a,b\n1,2\n", []],
  ])("%i", (skipEnd, text, grid) => {
    for (const pieces of [[1 << 16], [1], [4, 3]])
      expect(read(text, { skipEnd }, pieces).grid).toEqual(grid.length === 0 ? [[]] : grid);
  });
});

describe("the header again in the middle", () => {
  const text = 'id,name\n1,x\nid,name\n2,"id\nname"\nid,name\nid,name\n3,y\n';

  it("is kept, counted and told", () => {
    const { grid, doubts } = read(text, {}, [7]);
    expect(grid).toHaveLength(7);
    expect(doubts).toEqual([{ kind: "repeated-header", count: 3, line: 3, leftOut: false }]);
  });

  it("is left out when asked, and lines stay those of the file", () => {
    for (const pieces of [[1 << 16], [1], [9]]) {
      const { grid, lines, doubts } = read(text, { repeatedHeader: "leave-out" }, pieces);
      expect(grid).toEqual([
        ["id", "name"],
        ["1", "x"],
        ["2", "id\nname"],
        ["3", "y"],
      ]);
      expect(lines).toEqual([2, 4, 8]);
      expect(doubts).toEqual([{ kind: "repeated-header", count: 3, line: 3, leftOut: true }]);
    }
  });
});

describe("rare dialects read as PapaParse reads them", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom("", "a", '"', ",", "\n", "x\ny", " ", "张，三", "😀", "#", "# x", "'", ", "),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
    );
  const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  const wellFormed = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((text) => text.replace(/[\r\\]|\p{Surrogate}/gu, "")));

  it("backslashes before quotes, whatever the delimiter", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "，", "^"), pieces, (rows, delimiter, sizes) => {
        const cells = wellFormed(rows);
        const text = Papa.unparse(cells, { delimiter, newline: "\n", quotes: true, escapeChar: "\\" });
        const expected = Papa.parse<string[]>(text, { delimiter, newline: "\n", escapeChar: "\\" }).data;
        expect(expected).toEqual(cells);
        const { grid } = read(`${text}\n`, { delimiter, escape: "backslash", headerRows: 0 }, sizes);
        expect(grid.slice(1)).toEqual(cells);
      }),
      { numRuns: 200 },
    );
  });

  it("a full-width comma, quotes only where they are needed", () => {
    fc.assert(
      fc.property(table, pieces, (rows, sizes) => {
        const cells = wellFormed(rows).map((row) => row.map((text) => text || "x"));
        const text = Papa.unparse(cells, { delimiter: "，", newline: "\n" });
        expect(Papa.parse<string[]>(text, { delimiter: "，", newline: "\n" }).data).toEqual(cells);
        expect(read(`${text}\n`, { delimiter: "，", headerRows: 0 }, sizes).grid.slice(1)).toEqual(cells);
      }),
      { numRuns: 200 },
    );
  });

  it("lines that are comments", () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.constantFrom("# x", "#", '#"', "#,,"), { maxLength: 3 }),
        pieces,
        (rows, notes, sizes) => {
          const lines = wellFormed(rows).map((row) => Papa.unparse([row], { quotes: true }));
          const text = lines.flatMap((line, n) => (n < notes.length ? [notes[n], line] : [line])).join("\n");
          const expected = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", comments: "#" }).data;
          expect(read(`${text}\n`, { comment: "#", headerRows: 0 }, sizes).grid.slice(1)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("the slow way and the quick way give the same cells, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", "b"), maxLength: 60 }),
        pieces,
        (text, sizes) => {
          const quick = read(text, { headerRows: 0 });
          const slow = read(text, { headerRows: 0, escape: "backslash" }, sizes);
          expect(slow).toEqual(quick);
        },
      ),
      { numRuns: 500 },
    );
  });
});
