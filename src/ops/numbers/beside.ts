import { type Column, columnById, type Table } from "../../table/table.ts";
import { freeName } from "../free-name.ts";

/**
 * The table with a column changed and a new one behind it; unchanged when the new id is taken or empty. The new column's
 * name gets a number where another column has it.
 */
export function withBeside(
  table: Table,
  changed: Column,
  wanted: string,
  made: Pick<Column, "cells" | "type">,
): Table {
  if (wanted === "" || columnById(table, wanted)) return table;
  const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
  const columns = table.columns.flatMap((each) => {
    if (each.id !== changed.id) return [each];
    return [changed.cells === each.cells ? each : changed, { id: wanted, name, ...made }];
  });
  return { ...table, columns };
}
