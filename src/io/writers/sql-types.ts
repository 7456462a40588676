import type { Fit } from "../column-fit.ts";
import { EXACT_DIGITS } from "../typed-cells.ts";
import type { Database } from "./database-names.ts";

const INT = 2n ** 31n;
const BIGINT = 2n ** 63n;
/** All columns of a MySQL row together hold 65,535 bytes; VARCHARs take up to four for a character. */
const MYSQL_ROW = 60_000;

/** The type of each column that keeps every cell as it is; "TEXT" where a number type of the database would not. */
export function sqlTypes(fits: readonly Fit[], database: Database): string[] {
  switch (database) {
    case "postgresql":
      return fits.map(postgresType);
    case "mysql":
      return mysqlTypes(fits);
    case "sqlite":
      return fits.map(sqliteType);
  }
}

function postgresType(fit: Fit): string {
  switch (fit.kind) {
    case "whole":
      return wholeType(fit, `NUMERIC(${fit.digits})`);
    case "decimal":
      return fit.before + fit.after <= 1000 ? `NUMERIC(${fit.before + fit.after},${fit.after})` : "TEXT";
    case "date":
      return !fit.times ? "DATE" : fit.fraction <= 6 ? "TIMESTAMP" : "TEXT";
    case "boolean":
      return "BOOLEAN";
    case "text":
      return fit.characters > 0 && fit.characters <= 10_000 ? `VARCHAR(${roomy(fit.characters)})` : "TEXT";
  }
}

function mysqlTypes(fits: readonly Fit[]): string[] {
  let room = MYSQL_ROW;
  return fits.map((fit) => {
    const length = fit.kind === "text" ? roomy(fit.characters) : Number.POSITIVE_INFINITY;
    if (length > 1000 || length * 4 > room) return mysqlType(fit);
    room -= length * 4;
    return `VARCHAR(${length})`;
  });
}

function mysqlType(fit: Fit): string {
  switch (fit.kind) {
    case "whole":
      return wholeType(fit, fit.digits <= 65 ? `DECIMAL(${fit.digits},0)` : "TEXT");
    case "decimal": {
      const digits = fit.before + fit.after;
      return digits <= 65 && fit.after <= 30 ? `DECIMAL(${digits},${fit.after})` : "TEXT";
    }
    case "date":
      return !fit.times ? "DATE" : fit.fraction <= 6 ? `DATETIME(${fit.fraction})` : "TEXT";
    case "boolean":
      return "BOOLEAN";
    case "text":
      return fit.bytes <= 65_535 ? "TEXT" : fit.bytes <= 16_777_215 ? "MEDIUMTEXT" : "LONGTEXT";
  }
}

/** SQLite knows numbers of 64 bits and doubles only; it keeps dates as text. */
function sqliteType(fit: Fit): string {
  switch (fit.kind) {
    case "whole":
      return fit.least >= -BIGINT && fit.most < BIGINT ? "INTEGER" : "TEXT";
    case "decimal":
      return fit.significant <= EXACT_DIGITS ? "REAL" : "TEXT";
    case "boolean":
      return "BOOLEAN";
    case "date":
    case "text":
      return "TEXT";
  }
}

function wholeType({ least, most }: { least: bigint; most: bigint }, beyond: string): string {
  if (least >= -INT && most < INT) return "INTEGER";
  return least >= -BIGINT && most < BIGINT ? "BIGINT" : beyond;
}

const LENGTHS = [10, 20, 50, 100, 255, 500, 1000, 2000, 5000, 10_000];

/** A round length that leaves some room for the next rows. */
function roomy(characters: number): number {
  return LENGTHS.find((length) => length >= characters) ?? characters;
}
