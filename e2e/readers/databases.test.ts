import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesOf, list, ROWS } from "./lists.ts";
import {
  inFolder,
  type MariaDB,
  output,
  type Postgres,
  program,
  startMariaDB,
  startPostgres,
} from "./programs.ts";

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

describe("MariaDB, for the script for MySQL", () => {
  let server: MariaDB | undefined;
  beforeAll(async () => {
    server = await startMariaDB();
    server?.mysql("CREATE DATABASE limpid");
  }, 60_000);
  afterAll(() => server?.stop());
  const script = async (table: Parameters<typeof bytesOf>[0], name: string) => {
    const bytes = await bytesOf(table, { format: "sql", database: "mysql", table: name });
    return `USE limpid;\n${new TextDecoder().decode(bytes)}`;
  };

  it("runs the script and holds every cell as it was", async (context) => {
    if (!server) return context.skip();
    server.mysql(await script(list(), "people"));
    const pairs = NAMES.map((name) => `'${name}', \`${name}\``).join(", ");
    const rows = server
      .mysql(`SET NAMES utf8mb4; SELECT TO_BASE64(JSON_OBJECT(${pairs})) FROM limpid.people`)
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(Buffer.from(line.replaceAll("\\n", ""), "base64").toString()));
    expect(rows).toEqual(
      IN_SQLITE.map((row) => ({ ...row, seen: row.seen === null ? null : datetime(String(row.seen)) })),
    );
    const types = server.mysql(
      "SELECT column_type FROM information_schema.columns WHERE table_name = 'people' ORDER BY ordinal_position",
    );
    expect(types.trim().split("\n")).toEqual([
      "varchar(20)",
      "varchar(20)",
      "varchar(50)",
      "bigint(20)",
      "decimal(10,3)",
      "date",
      "datetime",
      "tinyint(1)",
    ]);
  });

  it("keeps NUL, carriage returns, backslashes and quotes, and takes names that differ in case alone", async (context) => {
    if (!server) return context.skip();
    const odd = list([
      ["x", "X"],
      ["a\r\nb\\\r'", 'n\0l\u001a"'],
    ]);
    server.mysql(await script(odd, "odd"));
    expect(server.mysql("SELECT HEX(x), HEX(`X (2)`) FROM limpid.odd")).toBe(
      `${Buffer.from("a\r\nb\\\r'").toString("hex").toUpperCase()}\t6E006C1A22\n`,
    );
  });

  it("holds a column of long texts beside many others", async (context) => {
    if (!server) return context.skip();
    const names = Array.from({ length: 60 }, (_, c) => `c${c}`);
    const wide = list([names, names.map(() => "中".repeat(300)), ["😀".repeat(70_000), ...names.slice(1)]]);
    server.mysql(await script(wide, "wide"));
    expect(server.mysql("SELECT CHAR_LENGTH(c0), CHAR_LENGTH(c59) FROM limpid.wide")).toBe(
      "300\t300\n70000\t3\n",
    );
  });
});

function datetime(text: string): string {
  return text.length === 16 ? `${text}:00` : text;
}

function timestamp(text: string): string {
  return `${text.replace(" ", "T")}${text.length === 16 ? ":00" : ""}`;
}
