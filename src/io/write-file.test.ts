import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { parquetRead, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../table/literal.ts";
import { type Pace, Stopped, unhurried } from "../table/pace.ts";
import { selectRows, type Table } from "../table/table.ts";
import { anyGrid, typed } from "./any-table.ts";
import { CsvReader } from "./csv-reader.ts";
import { textDecoder } from "./encoding-decode.ts";
import { sqlite } from "./sqlite-library.ts";
import { writeFile } from "./write-file.ts";
import type { WriteFormat, WriteOptions } from "./write-options.ts";

type Grid = readonly (readonly string[])[];

const grid = anyGrid();

async function written(rows: Grid | Table, options: WriteOptions): Promise<Blob> {
  const table = "base" in rows ? rows : tableOf(rows);
  return (await writeFile(table, options, unhurried)).blob;
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

const text = (value: unknown) =>
  typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);

type ReadBack = (blob: Blob, names: readonly string[], count: number) => Promise<string[][]>;

/** What each format's own reader finds in the file, as a grid of texts. */
const READ_BACK: { readonly [F in WriteFormat]?: ReadBack } = {
  async csv(blob) {
    const reader = new CsvReader({ delimiter: ",", quote: '"', headerRows: 1, skipRows: 0 });
    reader.push((await bytesOf(blob)).subarray(3));
    return gridOf(reader.finish().table);
  },
  async json(blob, names) {
    const rows = JSON.parse(await blob.text()) as Record<string, unknown>[];
    return [[...names], ...rows.map((row) => names.map((name) => text(row[name])))];
  },
  async ndjson(blob, names) {
    const lines = (await blob.text()).split("\n").filter((line) => line !== "");
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    return [[...names], ...rows.map((row) => names.map((name) => text(row[name])))];
  },
  async xlsx(blob, names, count) {
    const { sheets } = await readXlsx(await bytesOf(blob));
    const rows = sheets[0].rows.map((row) => names.map((_, c) => text(row[c])));
    // Its reader leaves out empty rows at the end.
    while (rows.length < count) rows.push(names.map(() => ""));
    return rows;
  },
  async parquet(blob, names) {
    // Not as objects: the library loses a column named `__proto__` in them.
    let rows: unknown[][] = [];
    await parquetRead({ file: await blob.arrayBuffer(), compressors, onComplete: (all) => (rows = all) });
    return [[...names], ...rows.map((row) => row.map(text))];
  },
  async sqlite(blob, names) {
    const { Database } = await sqlite();
    const database = new Database(await bytesOf(blob));
    const [found] = database.exec("SELECT * FROM list");
    database.close();
    return found ? [found.columns, ...found.values.map((row) => row.map(text))] : [[...names]];
  },
};

/** GB18030 has no bytes for one of these, and others are proper characters in it now. */
const PRIVATE = /[\ue000-\uf8ff]/g;

describe("any table comes back from every format that can hold it", () => {
  it.each(["csv", "json", "ndjson", "xlsx", "parquet", "sqlite"] as const)("%s", async (format) => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const read = READ_BACK[format] as ReadBack;
        const blob = await written(rows, { format, guardFormulas: format === "xlsx", bom: true });
        expect(await read(blob, rows[0], rows.length)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it("csv with cells kept apart by anything, in any encoding that has all of it", async () => {
    const delimiter = fc.constantFrom(",", ";", "\t", "|", "，", "、", "^", "~", "||", "::");
    const encoding = fc.constantFrom("utf-8", "utf-16le", "gb18030" as const);
    const newline = fc.constantFrom("\n", "\r\n" as const);
    await fc.assert(
      fc.asyncProperty(
        grid,
        delimiter,
        encoding,
        newline,
        fc.boolean(),
        async (drawn, by, as, ends, quoteAll) => {
          const rows = drawn.map((row) => row.map((cell) => cell.replace(PRIVATE, "")));
          fc.pre(new Set(rows[0]).size === rows[0].length && !rows[0].includes(""));
          const options = { format: "csv", delimiter: by, encoding: as, newline: ends, quoteAll } as const;
          const blob = await written(rows, { ...options, guardFormulas: false, bom: false });
          const reader = new CsvReader({ delimiter: by, quote: '"', headerRows: 1, skipRows: 0 });
          reader.push(new TextEncoder().encode(textDecoder(as).decode(await bytesOf(blob))));
          expect(gridOf(reader.finish().table)).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("a script for SQLite makes the same table", async () => {
    const { Database } = await sqlite();
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const script = await (await written(rows, { format: "sql", database: "sqlite" })).text();
        const database = new Database();
        database.exec(script);
        const [found] = database.exec("SELECT * FROM list");
        database.close();
        expect(found ? [found.columns, ...found.values.map((row) => row.map(text))] : [rows[0]]).toEqual(
          rows,
        );
      }),
      { numRuns: 60 },
    );
  });
});

const PEOPLE = tableOf([
  ["name", "age", "price", "born", "member"],
  ["Ann", "41", "1.10", "1983-05-06", "true"],
  ["=1+1", "", "-20.5", "", "false"],
  ["王小明", "7", "0", "2020-02-29", ""],
]);
const TYPES = [undefined, "whole", "decimal", "date", "boolean"] as const;
const TYPED = typed(PEOPLE, TYPES);

describe("columns that a step made numbers, dates or yes/no", () => {
  it("are numbers and yes/no in JSON, digit by digit", async () => {
    expect(await (await written(TYPED, { format: "json" })).text()).toBe(`[
{"name":"Ann","age":41,"price":1.10,"born":"1983-05-06","member":true},
{"name":"=1+1","age":null,"price":-20.5,"born":null,"member":false},
{"name":"王小明","age":7,"price":0,"born":"2020-02-29","member":null}
]
`);
  });

  it("keep what a number cannot hold, and what is odd, as text in JSON", async () => {
    const table = tableOf([["n"], ["123456789012345678"], ["n/a"], ["5"]]);
    const whole = typed(table, ["whole"]);
    expect(await (await written(whole, { format: "ndjson" })).text()).toBe(
      '{"n":"123456789012345678"}\n{"n":"n/a"}\n{"n":5}\n',
    );
  });

  it("are of that type in Parquet", async () => {
    const file = await (await written(TYPED, { format: "parquet" })).arrayBuffer();
    expect(await parquetReadObjects({ file, compressors })).toEqual([
      { name: "Ann", age: 41n, price: 1.1, born: new Date("1983-05-06"), member: true },
      { name: "=1+1", age: null, price: -20.5, born: null, member: false },
      { name: "王小明", age: 7n, price: 0, born: new Date("2020-02-29"), member: null },
    ]);
  });

  it("are of that type in SQLite", async () => {
    const { Database } = await sqlite();
    const database = new Database(await bytesOf(await written(TYPED, { format: "sqlite", table: "people" })));
    const [{ values }] = database.exec('SELECT *, typeof(age), typeof(price), typeof("born") FROM people');
    database.close();
    expect(values).toEqual([
      ["Ann", 41, 1.1, "1983-05-06", 1, "integer", "real", "text"],
      ["=1+1", null, -20.5, null, 0, "null", "real", "null"],
      ["王小明", 7, 0, "2020-02-29", null, "integer", "real", "text"],
    ]);
  });
});

describe("the other ways to write a list", () => {
  it("Markdown shows every sign as it is", async () => {
    const rows = [
      ["a|b", "n"],
      ["<x> & *y*", "1\n2"],
      ["", "C:\\d"],
    ];
    expect(await (await written(rows, { format: "markdown" })).text()).toBe(
      "| a\\|b | n |\n| --- | --- |\n| &lt;x&gt; &amp; \\*y\\* | 1<br>2 |\n|  | C:\\\\d |\n",
    );
  });

  it("a page shows every sign as it is", async () => {
    const page = await (
      await written([["<b>"], ['"&'], ["<script>\n2"]], { format: "html", table: "a<b" })
    ).text();
    expect(page).toContain("<title>a&lt;b</title>");
    expect(page).toContain('<thead>\n<tr><th scope="col">&lt;b&gt;</th></tr>');
    expect(page).toContain("<tr><td>&quot;&amp;</td></tr>\n<tr><td>&lt;script&gt;<br>2</td></tr>");
  });

  it("cells are kept apart by anything, and quoted where they could be taken for it", async () => {
    const rows = [
      ["a", "b"],
      ["x，y", "中文"],
      ["p|", "|q"],
    ];
    const csv = (delimiter: string) => written(rows, { format: "csv", delimiter, bom: false, newline: "\n" });
    expect(await (await csv("，")).text()).toBe('a，b\n"x，y"，中文\np|，|q\n');
    expect(await (await csv("||")).text()).toBe('a||b\nx，y||中文\n"p|"||"|q"\n');
  });
});

describe("every format", () => {
  const formats = [
    "csv",
    "xlsx",
    "json",
    "ndjson",
    "parquet",
    "sqlite",
    "sql",
    "vcard",
    "html",
    "markdown",
  ] as const;

  it.each(formats)("%s stops when asked, and tells the rows on the way", async (format) => {
    const table = tableOf([
      ["name", "n"],
      ...Array.from({ length: 200_000 }, (_, i) => [`a${i}`, String(i)]),
    ]);
    const told: number[] = [];
    const pace: Pace = {
      tick(done, total) {
        if (done === undefined) return;
        expect(total).toBe(200_000);
        told.push(done);
        if (told.length > 2) throw new Stopped();
      },
    };
    await expect(writeFile(table, { format }, pace)).rejects.toThrow(Stopped);
    expect(told.every((done) => done >= 0 && done <= 200_000)).toBe(true);
  });

  it.each(formats)("%s writes the rows in their order, also of an empty list", async (format) => {
    const table = tableOf([["name"], ["one"], ["two"], ["three"]]);
    const turned = await (await written(selectRows(table, Uint32Array.of(2, 0)), { format })).text();
    if (format !== "xlsx") {
      expect(turned.indexOf("three")).toBeGreaterThan(-1);
      expect(turned.indexOf("three")).toBeLessThan(
        format === "sqlite" ? Number.POSITIVE_INFINITY : turned.indexOf("one"),
      );
      expect(turned).not.toContain("two");
    }
    expect((await written([["name"]], { format })).size).toBeGreaterThanOrEqual(0);
  });
});
