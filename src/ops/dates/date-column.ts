import { dateEvidence, provenOrder } from "../../profile/date-order.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { type DateFormName, dateForm, parseDate } from "../../values/date.ts";
import { type Moment, momentOf } from "../../values/moment.ts";

/** A year of two digits: its century is a guess. */
export const SHORT_YEARS: ReadonlySet<DateFormName> = new Set([
  "d/m/yy",
  "yy/m/d",
  "cjk-yy",
  "month-name-yy",
]);

/** The canonical date of a text, or null where it is none or may be two. */
export type ReadDate = (text: string) => string | null;

/** How the dates of a column read, and whether some of them may be two dates. */
export interface DateReading {
  readonly read: ReadDate;
  readonly open: boolean;
}

/** As `dateReading`, where open dates only stay behind. */
export async function dateReader(column: Column, rows: Uint32Array | null, pace: Pace): Promise<ReadDate> {
  return (await dateReading(column, rows, pace)).read;
}

/**
 * How the dates of a column read: those with one reading, and 03/04/2024 in the order that the whole column proves. Where
 * it proves none, 13/01/2024 is left as well: it is the proof. Years of two digits are not read.
 */
export async function dateReading(
  column: Column,
  rows: Uint32Array | null,
  pace: Pace,
): Promise<DateReading> {
  const evidence = await dateEvidence(column.cells, rows, pace);
  const order = provenOrder(evidence);
  const open = order === "certain" && evidence.twoWays > 0;
  const read = (text: string) => {
    if (text === "") return null;
    const value = parseDate(text, order);
    if (value === null || value.canonical === text) return value && text;
    const form = dateForm(text)?.form;
    if (form === undefined || SHORT_YEARS.has(form) || (open && form === "d/m/y")) return null;
    return value.canonical;
  };
  return { read, open: open || evidence.shortYear > 0 };
}

/** Reads each different text once, as long as they are not too many to keep. */
export function momentReader(read: ReadDate): (text: string) => Moment | null {
  const known = new Map<string, Moment | null>();
  return (text) => {
    let moment = known.get(text);
    if (moment === undefined) {
      const canonical = read(text);
      moment = canonical === null ? null : momentOf(canonical);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, moment);
    }
    return moment;
  };
}

const MOST_KNOWN = 100_000;

/**
 * The table with `change` made to every date of these columns; what is no date for certain, and null, stay. With a `type`
 * (for dates written another way) a column stays whole where some dates are open: they would look like the others.
 */
export async function changeDates(
  table: Table,
  columns: readonly string[],
  change: (moment: Moment) => string | null,
  pace: Pace,
  where?: RowSet,
  type?: "text",
): Promise<Table> {
  const changed: Column[] = [];
  for (const id of columns) {
    const column = columnById(table, id);
    if (!column) continue;
    const { read, open } = await dateReading(column, table.rows, pace);
    if (type && open) continue;
    const one = (text: string) => {
      const canonical = read(text);
      return canonical === null ? text : (change(momentOf(canonical)) ?? text);
    };
    const cells = await mapText(column.cells, one, pace, where);
    changed.push({ ...column, type: type && cells !== column.cells ? type : column.type, cells });
  }
  return replaceColumns(table, changed);
}
