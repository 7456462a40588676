import type { Database, Statement } from "sql.js";
import type { FormatDoubt, Part, ReadOptions } from "../read-options.ts";
import type { FormatReader, ReadOutcome, Watch } from "../reader.ts";
import { RowsBuilder } from "../rows-builder.ts";
import { sqlite } from "../sqlite-library.ts";

/** The whole file is held in memory, beside the columns made from it. */
const MOST_BYTES = 500e6;
const ROWS_AT_ONCE = 2000;

/**
 * Reads a table or view of an SQLite database: the one asked for, else the largest. Whole numbers are exact, NULL is
 * empty, 1 and 0 of a column declared BOOLEAN are true and false (SQLite has no type for them), bytes are hexadecimal digits. A file that is locked by a password or broken is "damaged".
 */
export const readSqlite: FormatReader = async (file, how, _language, watch) => {
  const { name } = file;
  if (file.size > MOST_BYTES) {
    return { ok: false, problem: { kind: "too-much-inside", name, what: "bytes", limit: MOST_BYTES } };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { Database } = await sqlite();
  const database = new Database(bytes);
  try {
    const parts = partsOf(database);
    const part = parts.find((each) => each.name === how.part) ?? largest(parts);
    if (!part) return { ok: false, problem: { kind: "no-table", name, format: "sqlite" } };
    return await readTable(file, database, part, parts, watch);
  } catch (error) {
    if (!isAboutFile(error)) throw error;
    return { ok: false, problem: { kind: "damaged", name, format: "sqlite" } };
  } finally {
    database.close();
  }
};

/** What SQLite says of a file that is none, is locked, or broke off. */
function isAboutFile(error: unknown): boolean {
  return (
    error instanceof Error &&
    /not a database|malformed|encrypted|disk I\/O|no such (table|module|function|collation)/i.test(
      error.message,
    )
  );
}

function partsOf(database: Database): Part[] {
  const names = rowsOf(
    database.prepare(
      "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
    ),
  ).map(([name]) => String(name));
  return names.map((name) => {
    const [[count]] = rowsOf(database.prepare(`SELECT count(*) FROM ${quoted(name)}`));
    return { name, rows: Number(count), hidden: false };
  });
}

function largest(parts: readonly Part[]): Part | undefined {
  return parts.reduce<Part | undefined>(
    (best, part) => (best && (best.rows ?? 0) >= (part.rows ?? 0) ? best : part),
    undefined,
  );
}

async function readTable(
  file: File,
  database: Database,
  part: Part,
  parts: readonly Part[],
  { pace, onPiece }: Watch,
): Promise<ReadOutcome> {
  const statement = database.prepare(`SELECT * FROM ${quoted(part.name)}`);
  const rows = new RowsBuilder(statement.getColumnNames(), 1);
  const options = optionsOf(parts.length > 1 ? part.name : "");
  const texts = new CellTexts(booleansOf(database, part.name));
  const all = Math.max(1, part.rows ?? 0);
  try {
    while (statement.step()) {
      rows.add(valuesOf(statement).map(texts.of));
      if (rows.rows % ROWS_AT_ONCE > 0) continue;
      const bytes = Math.min(file.size, Math.round((rows.rows / all) * file.size));
      await onPiece(bytes, rows.rows, { options, doubts: [] }, () => rows.snapshot());
      await pace.tick(bytes, file.size);
    }
  } finally {
    statement.free();
  }
  const { table, doubts } = rows.finish();
  const others = parts.filter((each) => each !== part).map(({ name }) => name);
  const told: FormatDoubt[] = texts.doubts();
  if (others.length > 0) told.push({ kind: "several-parts", part: part.name, others });
  return { ok: true, value: { table, assumed: options, doubts: [...doubts, ...told], parts } };
}

type SqlValue = bigint | number | string | Uint8Array | null;

/** The values of the row at hand, whole numbers as BigInt: the library's types do not tell of that option. */
function valuesOf(statement: Statement): SqlValue[] {
  const get = statement.get as (params: null, config: { useBigInt: boolean }) => SqlValue[];
  return get.call(statement, null, { useBigInt: true });
}

function rowsOf(statement: Statement): SqlValue[][] {
  const rows: SqlValue[][] = [];
  while (statement.step()) rows.push(valuesOf(statement));
  statement.free();
  return rows;
}

/** For each column of a table or view whether it was declared to hold yes or no. */
function booleansOf(database: Database, table: string): boolean[] {
  const columns = rowsOf(database.prepare(`PRAGMA table_info(${quoted(table)})`));
  return columns.map(([, , type]) => /^bool/i.test(String(type)));
}

/** The texts of a database's values, with a count of what is worth telling. */
class CellTexts {
  private readonly booleans: readonly boolean[];
  private nulls = 0;
  private empty = 0;
  private binary = 0;

  constructor(booleans: readonly boolean[]) {
    this.booleans = booleans;
  }

  readonly of = (value: SqlValue, column: number): string => {
    if (this.booleans[column] && (value === 1n || value === 0n)) return String(value === 1n);
    if (value === null) this.nulls++;
    else if (value === "") this.empty++;
    else if (value instanceof Uint8Array) {
      this.binary++;
      return Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("");
    }
    return value === null ? "" : String(value);
  };

  doubts(): FormatDoubt[] {
    const doubts: FormatDoubt[] = [];
    if (this.nulls > 0 && this.empty > 0) doubts.push({ kind: "nulls", count: this.nulls });
    if (this.binary > 0) doubts.push({ kind: "binary-cells", count: this.binary });
    return doubts;
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function optionsOf(part: string): ReadOptions {
  return {
    format: "sqlite",
    part,
    encoding: "utf-8",
    delimiter: ",",
    quote: '"',
    headerRows: 1,
    skipRows: 0,
  };
}
