import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, type Table } from "../../table/table.ts";
import { freeName } from "../free-name.ts";

/** "name 1", "name 2" …, each with another number behind it where it is taken. */
export function numberedNames(name: string, count: number, taken: readonly string[]): string[] {
  const all = new Set(taken);
  return Array.from({ length: Math.floor(count) }, (_, i) => {
    const free = freeName(`${name} ${i + 1}`, all);
    all.add(free);
    return free;
  });
}

/** The table with numbered columns behind a column, or in its place, that hold a part of each of its texts. */
export async function withParts(
  table: Table,
  { column: id, into, keep }: { readonly column: string; readonly into: number; readonly keep: boolean },
  partOf: (text: string, part: number) => string,
  pace: Pace,
): Promise<Table> {
  const column = columnById(table, id);
  if (!column) return table;
  const taken = (of: "id" | "name") => table.columns.map((each) => each[of]);
  const ids = numberedNames(column.id, into, taken("id"));
  const names = numberedNames(column.name, into, taken("name"));
  const parts: Column[] = [];
  for (let part = 0; part < ids.length; part++) {
    const cells = await mapText(column.cells, (text) => partOf(text, part), pace);
    parts.push({ id: ids[part], name: names[part], type: undefined, cells });
  }
  const put = keep ? [column, ...parts] : parts;
  return { ...table, columns: table.columns.flatMap((each) => (each === column ? put : [each])) };
}
