import { type Fit, fitsOf } from "../column-fit.ts";
import { TextParts } from "../text-parts.ts";
import type { Writer } from "../write-options.ts";
import { CannotWrite } from "../write-problem.ts";
import { eachRowTexts } from "../write-rows.ts";
import { type Database, databaseNames, quotedName, renamedOf } from "./database-names.ts";
import { sqlTypes } from "./sql-types.ts";

const BATCH_ROWS = 500;
/** MySQL 5.7 takes statements of 4 MB. */
const BATCH_CHARACTERS = 1 << 20;

/** More columns than that are refused (MySQL: InnoDB; SQLite: as it is built for browsers and by default). */
export const MOST_COLUMNS: { readonly [D in Database]: number } = {
  postgresql: 1600,
  mysql: 1017,
  sqlite: 2000,
};

const START: { readonly [D in Database]: string } = {
  postgresql: "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\nBEGIN;\n",
  mysql:
    "SET NAMES utf8mb4;\nSET SESSION sql_mode = REPLACE(@@SESSION.sql_mode, 'NO_BACKSLASH_ESCAPES', '');\n" +
    "START TRANSACTION;\n",
  sqlite: "BEGIN;\n",
};

/**
 * A script that makes the table and fills it, in one transaction; nothing that is there is dropped. Empty cells are
 * NULL; types and lengths are what the cells need, 500 rows a statement. PostgreSQL has no NUL in texts: it becomes "?"
 * and is counted.
 */
export const writeSql: Writer = async (table, options, pace) => {
  const database = options.database ?? "postgresql";
  const columns = table.columns.length;
  if (columns > MOST_COLUMNS[database])
    throw new CannotWrite({ kind: "too-many-columns", columns, limit: MOST_COLUMNS[database] });
  const wanted = table.columns.map(({ name }) => name);
  const names = databaseNames(wanted, database);
  const asked = options.table ?? "list";
  const [tableName] = databaseNames([asked], database);
  const fits = await fitsOf(table, pace);
  const types = sqlTypes(fits, database);
  const quoted = names.map((name) => quotedName(name, database));
  const into = quotedName(tableName, database);
  const out = new TextParts();
  out.add(START[database]);
  out.add(`CREATE TABLE ${into} (\n${quoted.map((name, c) => `  ${name} ${types[c]}`).join(",\n")}\n)`);
  out.add(database === "mysql" ? " DEFAULT CHARACTER SET utf8mb4;\n" : ";\n");
  const insert = `INSERT INTO ${into} (${quoted.join(", ")}) VALUES\n`;
  const literals = new Literals(database);
  const kinds = fits.map(({ kind }, c) => (types[c] === "TEXT" ? "text" : kind));
  let inBatch = 0;
  let characters = 0;
  await eachRowTexts(
    table,
    (texts) => {
      const row = `(${texts.map((text, c) => (text === "" ? "NULL" : literals.of(text, kinds[c]))).join(", ")})`;
      const starts = inBatch === 0 || inBatch >= BATCH_ROWS || characters + row.length > BATCH_CHARACTERS;
      out.add(starts ? `${inBatch > 0 ? ";\n" : ""}${insert}${row}` : `,\n${row}`);
      inBatch = starts ? 1 : inBatch + 1;
      characters = starts ? row.length : characters + row.length;
    },
    pace,
  );
  out.add(inBatch > 0 ? ";\nCOMMIT;\n" : "COMMIT;\n");
  const renamed = renamedOf([asked, ...wanted], [tableName, ...names]);
  return {
    blob: out.finish("application/sql"),
    guarded: 0,
    ...(literals.nuls > 0 ? { lacking: { count: literals.nuls, characters: ["\0"] } } : {}),
    ...(renamed.length > 0 ? { renamed } : {}),
  };
};

const MYSQL_ESCAPES: { readonly [char: string]: string } = {
  "\0": "\\0",
  "\n": "\\n",
  "\r": "\\r",
  "\\": "\\\\",
  "'": "''",
  "\u001a": "\\Z",
};

class Literals {
  /** NUL characters that became "?". */
  nuls = 0;
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** A number that its column cannot keep as one is told to be text by the caller. */
  of(text: string, kind: Fit["kind"]): string {
    switch (kind) {
      case "whole":
      case "decimal":
        return text;
      case "boolean":
        return this.database === "sqlite" ? (text === "true" ? "1" : "0") : text.toUpperCase();
      case "date":
      case "text":
        return this.text(text);
    }
  }

  private text(text: string): string {
    switch (this.database) {
      case "mysql":
        return `'${text.replace(/[\p{Cc}\\']/gu, (char) => MYSQL_ESCAPES[char] ?? char)}'`;
      case "sqlite":
        return sqliteText(text);
      case "postgresql":
        return this.postgresText(text);
    }
  }

  private postgresText(text: string): string {
    let held = text;
    if (text.includes("\0")) {
      this.nuls += text.split("\0").length - 1;
      held = text.replaceAll("\0", "?");
    }
    const doubled = held.replaceAll("'", "''");
    if (!held.includes("\r")) return `'${doubled}'`;
    return `E'${doubled.replaceAll("\\", "\\\\").replaceAll("\r", "\\r").replaceAll("\n", "\\n")}'`;
  }
}

/** Its shell drops a carriage return at the end of a line and all after a NUL, so both are written as calls. */
function sqliteText(text: string): string {
  const doubled = text.replaceAll("'", "''");
  if (!/[\r\0]/.test(text)) return `'${doubled}'`;
  return doubled
    .split(/(\r|\0)/)
    .filter((part) => part !== "")
    .map((part) => (part === "\r" ? "char(13)" : part === "\0" ? "char(0)" : `'${part}'`))
    .join("||");
}
