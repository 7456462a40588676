import { fitsOf } from "../column-fit.ts";
import { sqlite } from "../sqlite-library.ts";
import type { Writer } from "../write-options.ts";
import { CannotWrite } from "../write-problem.ts";
import { eachRowTexts } from "../write-rows.ts";
import { databaseNames, quotedName, renamedOf } from "./database-names.ts";
import { MOST_COLUMNS } from "./sql.ts";
import { sqlTypes } from "./sql-types.ts";

/**
 * A database file with one table, made in memory. Columns made numbers or yes/no by a step are INTEGER, REAL or BOOLEAN
 * (1 and 0) when every filled cell is one and keeps its digits; all others, dates too, are TEXT. Empty cells are NULL.
 */
export const writeSqlite: Writer = async (table, options, pace) => {
  const columns = table.columns.length;
  const limit = MOST_COLUMNS.sqlite;
  if (columns > limit) throw new CannotWrite({ kind: "too-many-columns", columns, limit });
  const asked = options.table ?? "list";
  const name = tableName(asked);
  const wanted = table.columns.map((column) => column.name);
  const names = databaseNames(wanted, "sqlite");
  const fits = await fitsOf(table, pace);
  const types = sqlTypes(fits, "sqlite");
  const { Database } = await sqlite();
  const database = new Database();
  try {
    const into = quotedName(name, "sqlite");
    const defined = names.map((column, c) => `${quotedName(column, "sqlite")} ${types[c]}`);
    database.run(`CREATE TABLE ${into} (${defined.join(", ")})`);
    database.run("BEGIN");
    const insert = database.prepare(`INSERT INTO ${into} VALUES (${names.map(() => "?").join(", ")})`);
    const isBoolean = fits.map(({ kind }) => kind === "boolean");
    const values = new Array<string | number | null>(columns);
    await eachRowTexts(
      table,
      (texts) => {
        for (let c = 0; c < columns; c++) {
          const text = texts[c];
          values[c] = text === "" ? null : isBoolean[c] ? (text === "true" ? 1 : 0) : text;
        }
        insert.run(values);
      },
      pace,
    );
    insert.free();
    database.run("COMMIT");
    const blob = new Blob([Uint8Array.from(database.export())], { type: "application/vnd.sqlite3" });
    const renamed = renamedOf([asked, ...wanted], [name, ...names]);
    return renamed.length > 0 ? { blob, guarded: 0, renamed } : { blob, guarded: 0 };
  } catch (error) {
    if (error instanceof Error && error.message === "out of memory")
      throw new RangeError("SQLite could not allocate memory");
    throw error;
  } finally {
    database.close();
  }
};

/** SQLite keeps names that begin with "sqlite_" for itself. */
export function tableName(asked: string): string {
  const [name] = databaseNames([asked], "sqlite");
  return /^sqlite_/i.test(name) ? `_${name}` : name;
}
