import { writeFile } from "../io/write-file.ts";
import type { WriteOptions, Written } from "../io/write-options.ts";
import { diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { selectRows, type Table } from "../table/table.ts";
import type { Point, Points } from "./points.ts";

/** The rows of a point, or those removed before it as they were read, as a file. */
export async function writeAt(all: Points, point: Point, format: WriteOptions, pace: Pace): Promise<Written> {
  return writeFile(await tableToWrite(all, point, format, pace), format, pace);
}

async function tableToWrite(all: Points, point: Point, format: WriteOptions, pace: Pace): Promise<Table> {
  const table = await all.table(point, pace);
  if (format.rows !== "removed") return table;
  const source = await all.table(all.source, pace);
  return selectRows(source, (await diff(source, table, pace)).removed);
}
