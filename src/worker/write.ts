import { writeFile } from "../io/write-file.ts";
import type { WriteFormat, WriteOptions, Written } from "../io/write-options.ts";
import { CannotWrite } from "../io/write-problem.ts";
import { profileColumn } from "../profile/profile-column.ts";
import type { Pace } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import { eachRow, selectRows, type Table } from "../table/table.ts";
import { rowsWhere } from "../values/rows-where.ts";
import { Trouble } from "./calls.ts";
import { writeForTarget } from "./fit-to.ts";
import type { Point, Points } from "./points.ts";
import { removedFromFile } from "./run-recipe.ts";
import { withTypes } from "./types-to-write.ts";

/** The rows of a point, those removed before it as they were read, or the odd ones among them, as a file. */
export async function writeAt(all: Points, point: Point, format: WriteOptions, pace: Pace): Promise<Written> {
  try {
    const table = await tableToWrite(all, point, format, pace);
    if (format.split?.by === "column") ensureColumn(table, format.split.column);
    if (format.target) return await writeForTarget(table, format, format.target, pace);
    return await writeFile(table, format, pace);
  } catch (error) {
    throw error instanceof CannotWrite ? new Trouble(error.problem) : error;
  }
}

/** Formats that tell numbers, dates and yes/no from text. */
const TYPED: readonly WriteFormat[] = ["xlsx", "json", "ndjson", "parquet", "sqlite", "sql", "html"];

async function tableToWrite(all: Points, point: Point, format: WriteOptions, pace: Pace): Promise<Table> {
  const asMade = await all.table(point, pace);
  const table = TYPED.includes(format.format) ? await withTypes(asMade, pace) : asMade;
  switch (format.rows ?? "kept") {
    case "kept":
      return table;
    case "odd":
      return oddRows(table, pace);
    case "removed": {
      const source = await all.table(all.source, pace);
      return selectRows(source, await removedFromFile(all, point, pace));
    }
  }
}

function ensureColumn(table: Table, column: string): void {
  if (!table.columns.some(({ id }) => id === column)) throw new Trouble({ kind: "unknown-column", column });
}

/** The rows with a filled cell that does not read as its column does, as the profile counts them. */
async function oddRows(table: Table, ownPace: Pace): Promise<Table> {
  const pace: Pace = { tick: () => ownPace.tick() };
  const odd = new RowSet(table.base.length);
  for (const column of table.columns) {
    const profile = await profileColumn(column, table.rows, pace);
    if (profile.odd === 0) continue;
    odd.addAll(await rowsWhere(table, { column: column.id, is: "odd", as: profile.reading }, pace));
  }
  const rows: number[] = [];
  eachRow(table, (row) => {
    if (odd.has(row)) rows.push(row);
  });
  return selectRows(table, Uint32Array.from(rows));
}
