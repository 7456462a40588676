import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import type { ColumnType, Table } from "../table/table.ts";
import { anyGrid, typed } from "./any-table.ts";
import { readFile } from "./read-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { writeFile } from "./write-file.ts";
import type { WriteEncoding, WriteFormat, WriteOptions } from "./write-options.ts";

type Grid = readonly (readonly string[])[];

const watch = { pace: unhurried, onPiece: () => undefined };

/** A table written and read again. */
async function back(rows: Grid | Table, options: WriteOptions, how: Partial<ReadOptions> = {}) {
  const { blob, lacking } = await writeFile("base" in rows ? rows : tableOf(rows), options, unhurried);
  const outcome = await readFile(new File([blob], "list.dat"), how, "en", watch);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const { table, assumed, doubts } = outcome.value;
  return { grid: gridOf(table), assumed, doubts, lacking };
}

const grid = anyGrid(true);
const filled = grid.filter((rows) => rows.length > 1);

/** Rows at the end of a sheet that have no text are none. */
function withoutEmptyEnd(rows: Grid): Grid {
  return rows.slice(0, rows.findLastIndex((row, at) => at === 0 || row.some((text) => text !== "")) + 1);
}

/** SQLite holds "Name" and "name" for the same. */
const otherNames = (rows: Grid) => new Set(rows[0].map((name) => name.toLowerCase())).size === rows[0].length;

describe("any table is the same when it is read again, unasked", () => {
  it.each(["json", "ndjson", "parquet", "sqlite"] as const)("%s", async (format) => {
    await fc.assert(
      fc.asyncProperty(filled, async (rows) => {
        fc.pre(format !== "sqlite" || otherNames(rows));
        const { grid: read, assumed } = await back(rows, { format });
        expect(read).toEqual(rows);
        expect(assumed.format).toBe(format === "ndjson" && rows.length === 2 ? assumed.format : format);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["parquet", "sqlite"] as const)("%s also without rows", async (format) => {
    await fc.assert(
      fc.asyncProperty(grid, async ([names]) => {
        fc.pre(format !== "sqlite" || otherNames([names]));
        expect((await back([names], { format })).grid).toEqual([names]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("any table is the same when it is read again by someone who knows where its names are", () => {
  const how = { headerRows: 1, skipRows: 0 } as const;

  it("xlsx", async () => {
    await fc.assert(
      fc.asyncProperty(grid, fc.boolean(), async (rows, guardFormulas) => {
        expect((await back(rows, { format: "xlsx", guardFormulas }, how)).grid).toEqual(
          withoutEmptyEnd(rows),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("html, whose white space is what a page shows", async () => {
    const shown = (text: string) =>
      text
        .replaceAll("\0", "?")
        .replace(/[\s\u00a0\ufeff]+/g, " ")
        .trim();
    await fc.assert(
      fc.asyncProperty(grid, async (drawn) => {
        const rows = drawn.map((row) =>
          row.map((text) =>
            text
              .split(/\r\n|\r|\n/)
              .map(shown)
              .filter((line) => line !== "")
              .join("\n"),
          ),
        );
        fc.pre(new Set(rows[0]).size === rows[0].length && !rows[0].includes(""));
        const names = rows[0].map((name) => name.replace(/\s+/g, " "));
        fc.pre(new Set(names).size === names.length);
        const { grid: read, assumed } = await back(rows, { format: "html" });
        expect(assumed.format).toBe("html");
        expect(read).toEqual([names, ...rows.slice(1).filter((row) => row.some((text) => text !== ""))]);
      }),
      { numRuns: 60 },
    );
  });

  const delimiters = fc.constantFrom(",", ";", "\t", "|", "，", "^", "~");
  const newlines = fc.constantFrom("\n", "\r\n" as const);
  const encodings = ["utf-8", "utf-16le", "gb18030", "big5", "shift_jis", "windows-1252"] as const;

  it.each(encodings)("csv in %s", async (encoding) => {
    const known = charactersOf(encoding);
    await fc.assert(
      fc.asyncProperty(
        grid,
        delimiters,
        newlines,
        fc.boolean(),
        fc.boolean(),
        async (drawn, delimiter, newline, quoteAll, bom) => {
          fc.pre(known === null || known.test(delimiter));
          const rows = drawn.map((row) =>
            row.map((text) =>
              [...text].filter((char) => (known?.test(char) ?? true) && !CONTROL.test(char)).join(""),
            ),
          );
          fc.pre(new Set(rows[0]).size === rows[0].length && !rows[0].includes("") && isText(rows));
          const options = {
            format: "csv",
            delimiter,
            encoding,
            newline,
            quoteAll,
            bom,
            guardFormulas: false,
          } as const;
          const read = await back(rows, options, {
            ...how,
            format: "csv",
            encoding,
            delimiter,
            quote: '"',
            escape: "double",
          });
          expect(read.lacking).toBeUndefined();
          expect(read.grid).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Nothing but white space is an empty file, and a file with many NULs a binary one. */
function isText(rows: Grid): boolean {
  const all = rows.flat().join("");
  return all.trim() !== "" && all.split("\0").length - 1 <= all.length * 0.1;
}

/** So is a file with many of these. */
const CONTROL = /(?![\0\t\n\r])\p{Cc}/u;

/** The characters of an encoding that come back as themselves; null when all do. */
function charactersOf(encoding: WriteEncoding): RegExp | null {
  switch (encoding) {
    case "utf-8":
    case "utf-16le":
      return null;
    // Private characters have other meanings there now.
    case "gb18030":
      return /[^\ue000-\uf8ff\ufffd]/u;
    case "big5":
    case "shift_jis":
      return /[\0\t\n\r -}]/;
    case "windows-1252":
      return /[\0\t\n\r -~\xa0-\xff]/;
  }
}

const word = fc.constantFrom(
  "Ann",
  "Bo Berg",
  "深圳",
  "Zoë",
  "😀 ok",
  'say "hi"',
  "a, b",
  "x;y",
  "=1+1",
  "line\nbreak",
  "00123",
  "-",
  "O'Neil",
  "1/2",
  "#N/A",
  "",
);
const person = fc.record({
  id: fc.integer({ min: 1, max: 99_999 }).map((n) => String(n).padStart(6, "0")),
  name: word,
  email: fc.integer({ min: 1, max: 9999 }).map((n) => `p${n}@example.com`),
  born: fc
    .date({ min: new Date(0), max: new Date(2e12), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  card: fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n - 1n }).map(String),
  amount: fc.integer({ min: -99_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
  note: word,
});
const HEADS = {
  en: ["id", "Name", "E-Mail", "birthday", "card number", "amount", "note"],
  zh: ["编号", "姓名", "邮箱", "生日", "身份证号", "金额", "备注"],
} as const;

/** Lists as staff have them, of which a sniffer can be sure. */
const people = fc
  .tuple(fc.constantFrom("en", "zh" as const), fc.array(person, { minLength: 4, maxLength: 20 }))
  .map(([head, rows]) => [[...HEADS[head]], ...rows.map((row) => Object.values(row))]);

describe("a list as staff have it is the same when it is read again, unasked", () => {
  it.each(["xlsx", "html", "json", "ndjson", "parquet", "sqlite"] as const)("%s", async (format) => {
    await fc.assert(
      fc.asyncProperty(people, async (rows) => {
        const { grid: read, assumed } = await back(rows, { format });
        expect(read).toEqual(rows);
        expect(assumed).toMatchObject({ headerRows: 1, skipRows: 0 });
      }),
      { numRuns: 60 },
    );
  });

  const own: Record<string, readonly string[]> = {
    "windows-1252": HEADS.en,
    big5: HEADS.en,
    shift_jis: HEADS.en,
  };

  it.each(["utf-8", "utf-16le", "gb18030", "big5", "shift_jis", "windows-1252"] as const)(
    "csv in %s",
    async (encoding) => {
      const delimiter = fc.constantFrom(",", ";", "\t", "|");
      const newline = fc.constantFrom("\n", "\r\n" as const);
      await fc.assert(
        fc.asyncProperty(people, delimiter, newline, fc.boolean(), async (drawn, by, ends, quoteAll) => {
          const known = charactersOf(encoding);
          const plain = (text: string) => [...text].filter((char) => known?.test(char) ?? true).join("");
          const head = own[encoding] ?? (encoding === "gb18030" ? HEADS.zh : drawn[0]);
          const rows = [[...head], ...drawn.slice(1).map((row) => row.map(plain))];
          const options = {
            format: "csv",
            delimiter: by,
            encoding,
            newline: ends,
            quoteAll,
            guardFormulas: false,
          } as const;
          const read = await back(rows, options);
          expect(read.grid).toEqual(rows);
          expect(read.assumed).toMatchObject({ delimiter: by, headerRows: 1, skipRows: 0 });
        }),
        { numRuns: 50 },
      );
    },
  );

  it("vcard, for contacts", async () => {
    const names = [
      "name",
      "family name",
      "given name",
      "organisation",
      "title",
      "phone",
      "email",
      "birthday",
      "url",
      "note",
    ];
    const text = fc.constantFrom(
      "Ann",
      "王",
      "Smith; Co",
      "a, b\\c",
      "two\nlines",
      "😀",
      "=1+1",
      "x:y",
      "é".repeat(60),
      "END:VCARD",
      " padded",
      "TEL:1",
    );
    const contact = fc
      .tuple(fc.array(text, { minLength: 5, maxLength: 5 }), text, fc.integer({ min: 1 }), fc.boolean())
      .map(([texts, note, n, more]) => [
        ...texts,
        `+86 1${n}`,
        `p${n}@example.com`,
        more ? "1990-05-06" : "",
        more ? `https://e.com/?a=${n},b;c` : "",
        note,
      ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(contact, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("3.0", "4.0" as const),
        async (rows, vcard) => {
          const { grid: read, assumed } = await back([names, ...rows], { format: "vcard", vcard });
          expect(assumed.format).toBe("vcard");
          const asWritten = read
            .slice(1)
            .map((cells) => names.map((name) => cells[read[0].indexOf(name)] ?? ""));
          expect(asWritten).toEqual(
            rows.map((row) =>
              row.map((cell, c) =>
                names[c] === "birthday" && vcard === "4.0" ? cell.replaceAll("-", "") : cell,
              ),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("columns made numbers, dates and yes or no come back as the same texts", () => {
  const whole = fc.oneof(
    fc.integer().map(String),
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String),
    fc.constant("0"),
  );
  const decimal = fc.oneof(
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => String(n / 1000)),
    fc.constantFrom("0.1", "0.000001", "123456789.123456", "12345678901234.5678", "-0.5", "1"),
  );
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const second = fc
    .tuple(day, fc.integer({ min: 0, max: 86_399 }))
    .map(([date, n]) => `${date} ${new Date(n * 1000).toISOString().slice(11, 19)}`);
  const cellOf: Readonly<Record<ColumnType, fc.Arbitrary<string>>> = {
    text: fc.constantFrom("00123", "=1+1", "x"),
    whole,
    decimal,
    date: fc.oneof(day, second),
    boolean: fc.constantFrom("true", "false"),
  };
  const types = ["whole", "decimal", "date", "boolean", "text"] as const;
  const odd = fc.constantFrom("", "n/a", "1.50", "007", "2024-02-30", "yes", "1,5");

  function tables(dates: fc.Arbitrary<string>, spoilt: fc.Arbitrary<string>): fc.Arbitrary<Table> {
    const cells = types.map((type) =>
      fc.oneof(
        { arbitrary: type === "date" ? dates : cellOf[type], weight: 8 },
        { arbitrary: spoilt, weight: 1 },
      ),
    );
    return fc
      .array(fc.tuple(...cells), { minLength: 4, maxLength: 12 })
      .map((rows) => typed(tableOf([["count", "amount", "date", "active", "name"], ...rows]), types));
  }

  const asked: Readonly<Record<string, Partial<ReadOptions>>> = {
    csv: { format: "csv", delimiter: ",", headerRows: 1, skipRows: 0 },
    xlsx: { headerRows: 1, skipRows: 0 },
  };

  async function same(table: Table, format: WriteFormat): Promise<void> {
    const { grid: read } = await back(table, { format, guardFormulas: false }, asked[format] ?? {});
    expect(read).toEqual(withoutEmptyEnd(gridOf(table)));
  }

  it.each(["csv", "json", "ndjson"] as const)(
    "%s, also odd cells and dates of any length",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(tables(cellOf.date, odd), (table) => {
          fc.pre(withoutEmptyEnd(gridOf(table)).length === gridOf(table).length);
          return same(table, format);
        }),
        { numRuns: 50 },
      );
    },
  );

  it("xlsx, also odd cells, and dates with minutes, seconds or parts of them", async () => {
    const minute = second.map((text) => text.slice(0, 16));
    const part = fc.tuple(second, fc.integer({ min: 0, max: 999_999 })).map(([text, n]) => `${text}.${n}`);
    const zone = second.map((text) => `${text}+08:00`);
    await fc.assert(
      fc.asyncProperty(
        tables(
          fc.oneof(day, minute, second, part, zone),
          odd.filter((text) => text !== "1.50"),
        ),
        (table) => same(table, "xlsx"),
      ),
      { numRuns: 50 },
    );
  });

  it.each(["parquet", "sqlite"] as const)("%s, whose columns have one type", async (format) => {
    const dates = fc.constantFrom(day, second).chain((one) => fc.constant(one));
    await fc.assert(
      fc.asyncProperty(
        dates.chain((one) => tables(one, fc.constant(""))),
        (table) => {
          fc.pre(withoutEmptyEnd(gridOf(table)).length === gridOf(table).length);
          return same(table, format);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(["parquet", "sqlite"] as const)("%s, also odd cells: the column is text then", async (format) => {
    await fc.assert(
      fc.asyncProperty(tables(cellOf.date, fc.constant("n/a")), (table) => {
        const spoilt = gridOf(table).map((row, r) => (r === 1 ? row.map(() => "n/a") : row));
        return same(typed(tableOf(spoilt), types), format);
      }),
      { numRuns: 60 },
    );
  });
});
