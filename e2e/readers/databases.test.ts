import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesOf, list, ROWS } from "./lists.ts";
import { inFolder, output, type Postgres, program, startPostgres } from "./programs.ts";

// What SQLite's own shell and a real PostgreSQL find in the files and scripts.

const [NAMES, ...LINES] = ROWS;
const text = async (options: Parameters<typeof bytesOf>[1]) =>
  new TextDecoder().decode(await bytesOf(list(), options));

const sqlite3 = program("sqlite3", "sqlite3");

/** The rows with NULL for empty, numbers as numbers and yes/no as 1 and 0. */
const IN_SQLITE = LINES.map((row) =>
  Object.fromEntries(
    row.map((cell, c) => {
      const typed = c === 3 || c === 4 ? Number(cell) : c === 7 ? Number(cell === "true") : cell;
      return [NAMES[c], cell === "" ? null : typed];
    }),
  ),
);

describe.skipIf(!sqlite3)("SQLite's shell", () => {
  const query = (file: string, sql: string) => output("sqlite3", ["-json", file, sql]);

  it("finds the database whole and every cell as it was", () =>
    inFolder(async (folder) => {
      const file = join(folder, "list.sqlite");
      writeFileSync(file, await bytesOf(list(), { format: "sqlite", table: "people" }));
      expect(output("sqlite3", [file, "PRAGMA integrity_check"])).toBe("ok\n");
      expect(JSON.parse(query(file, "SELECT * FROM people"))).toEqual(IN_SQLITE);
    }));

  it("runs the script, carriage returns and NUL included", () =>
    inFolder(async (folder) => {
      const file = join(folder, "list.db");
      output("sqlite3", [file], await text({ format: "sql", database: "sqlite" }));
      expect(JSON.parse(query(file, "SELECT * FROM list"))).toEqual(IN_SQLITE);
      const odd = list([["x"], ["a\r\nb\r"], ["n\0l"]]);
      output(
        "sqlite3",
        [file],
        new TextDecoder().decode(await bytesOf(odd, { format: "sql", database: "sqlite", table: "odd" })),
      );
      expect(output("sqlite3", [file, "SELECT hex(x) FROM odd"])).toBe("610D0A620D\n6E006C\n");
    }));
});

describe("PostgreSQL", () => {
  let postgres: Postgres | undefined;
  beforeAll(() => {
    postgres = startPostgres();
  }, 60_000);
  afterAll(() => postgres?.stop());

  it("runs the script and holds every cell as it was", async (context) => {
    if (!postgres) return context.skip();
    postgres.psql(await text({ format: "sql", database: "postgresql", table: "people" }));
    const rows = postgres
      .psql("SELECT row_to_json(people) FROM people")
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(rows).toEqual(
      IN_SQLITE.map((row) => ({
        ...row,
        member: row.member === null ? null : row.member === 1,
        seen: row.seen === null ? null : timestamp(String(row.seen)),
      })),
    );
    const types = postgres.psql(
      "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'people'::regclass AND attnum > 0 ORDER BY attnum",
    );
    expect(types.trim().split("\n")).toEqual([
      "character varying(20)",
      "character varying(20)",
      "character varying(50)",
      "bigint",
      "numeric(10,3)",
      "date",
      "timestamp without time zone",
      "boolean",
    ]);
  });

  it("keeps carriage returns and backslashes, and says of NUL that it is gone", async (context) => {
    if (!postgres) return context.skip();
    const odd = list([["x"], ["a\r\nb\\\r"], ["n\0l"]]);
    postgres.psql(new TextDecoder().decode(await bytesOf(odd, { format: "sql", table: "odd" })));
    expect(postgres.psql("SELECT encode(convert_to(x, 'UTF8'), 'hex') FROM odd")).toBe(
      "610d0a625c0d\n6e3f6c\n",
    );
  });

  it("takes 1,200 rows in batches", async (context) => {
    if (!postgres) return context.skip();
    const many = list([["n"], ...Array.from({ length: 1200 }, (_, i) => [String(i)])]);
    const script = new TextDecoder().decode(await bytesOf(many, { format: "sql", table: "many" }));
    expect(script.match(/INSERT INTO/g)?.length).toBe(3);
    postgres.psql(script);
    expect(postgres.psql("SELECT count(*), count(DISTINCT n) FROM many")).toBe("1200|1200\n");
  });
});

function timestamp(text: string): string {
  return `${text.replace(" ", "T")}${text.length === 16 ? ":00" : ""}`;
}
