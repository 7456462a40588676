import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesOf, list, ROWS } from "./lists.ts";
import { inFolder, output, pythonWith } from "./programs.ts";

// What DuckDB and Apache Arrow find in the Parquet files, and DuckDB in the text.

const pyarrow = pythonWith("pyarrow", "no package; pip install pyarrow");
const duckdb = duckdbHere();

interface DuckDB {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection> }>;
  };
}
interface Connection {
  runAndReadAll(
    sql: string,
  ): Promise<{ columnTypes(): { toString(): string }[]; getRowsJson(): unknown[][] }>;
}

/** The package of that name, from the project or from the folder DUCKDB_FROM names. */
function duckdbHere(): DuckDB | undefined {
  try {
    return createRequire(join(process.env.DUCKDB_FROM ?? process.cwd(), "x.js"))(
      "@duckdb/node-api",
    ) as DuckDB;
  } catch {
    console.info("Skipped: DuckDB is not here (npm: @duckdb/node-api).");
    return undefined;
  }
}

const [NAMES, ...LINES] = ROWS;
const TEXTS = LINES.map((row) => row.slice(0, 3).map((cell) => (cell === "" ? null : cell)));

describe.skipIf(!duckdb)("DuckDB", () => {
  const ask = async (sql: string) => {
    const instance = await (duckdb as DuckDB).DuckDBInstance.create(":memory:");
    return (await instance.connect()).runAndReadAll(sql);
  };

  it("finds types and cells as they were, over several groups of rows", () =>
    inFolder(async (folder) => {
      const file = join(folder, "list.parquet");
      const rows = [NAMES, ...Array.from({ length: 14_000 }, () => LINES).flat()];
      writeFileSync(file, await bytesOf(list(rows), { format: "parquet" }));
      const told = await ask(`SELECT * FROM read_parquet('${file}') LIMIT ${LINES.length}`);
      expect(told.columnTypes().map(String)).toEqual([
        "VARCHAR",
        "VARCHAR",
        "VARCHAR",
        "BIGINT",
        "DOUBLE",
        "DATE",
        "TIMESTAMP",
        "BOOLEAN",
      ]);
      const cells = told.getRowsJson();
      expect(cells.map((row) => row.slice(0, 3))).toEqual(TEXTS);
      expect(cells[0].slice(3)).toEqual(["41", 1.1, "1983-05-06", "2024-03-05 14:30:00", true]);
      expect(cells[4].slice(3)).toEqual(["0", null, "2099-12-31", null, null]);
      const counted = await ask(
        `SELECT count(*), count("count"), sum(price), count(DISTINCT id), min(born) FROM read_parquet('${file}')`,
      );
      const [count, filled, , ids, least] = counted.getRowsJson()[0];
      expect([count, filled, ids, least]).toEqual(["70000", "56000", "5", "1900-03-01"]);
    }));

  it("reads the CSV as it was", () =>
    inFolder(async (folder) => {
      const file = join(folder, "list.csv");
      writeFileSync(file, await bytesOf(list(), { format: "csv", guardFormulas: false }));
      const told = await ask(`SELECT * FROM read_csv('${file}', all_varchar = true, header = true)`);
      expect(told.getRowsJson()).toEqual(LINES.map((row) => row.map((cell) => (cell === "" ? null : cell))));
    }));
});

describe.skipIf(!pyarrow)("Apache Arrow", () => {
  it("finds types and cells as they were", () =>
    inFolder(async (folder) => {
      const file = join(folder, "list.parquet");
      writeFileSync(file, await bytesOf(list(), { format: "parquet" }));
      const script =
        "import json, sys, pyarrow.parquet as pq\ntable = pq.read_table(sys.argv[1])\nprint(json.dumps([[str(f.type) for f in table.schema], [list(row.values()) for row in table.to_pylist()]], default=str))";
      const [types, rows] = JSON.parse(output(pyarrow ?? "", ["-c", script, file])) as [
        string[],
        unknown[][],
      ];
      expect(types).toEqual([
        "string",
        "string",
        "string",
        "int64",
        "double",
        "date32[day]",
        "timestamp[us]",
        "bool",
      ]);
      expect(rows.map((row) => row.slice(0, 3))).toEqual(TEXTS);
      expect(rows[0].slice(3)).toEqual([41, 1.1, "1983-05-06", "2024-03-05 14:30:00", true]);
    }));
});
