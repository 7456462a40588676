import { CellsBuilder } from "../../table/cells-builder.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, eachRow, selectRows, type Table } from "../../table/table.ts";
import { type Checked, checkTarget, type Readings } from "./check-target.ts";
import { ownColumns } from "./own-columns.ts";
import type { Filling, ForTarget, Reason, Target } from "./target.ts";
import { valueFor } from "./value-for.ts";

/**
 * The table to write: the target's fields that a column fills, in its order and under its names, values as it wants them,
 * then the columns that are added as they are.
 * Of the rows those asked for, in the order of the list; refused ones with a last column that says why.
 */
export async function tableFor(
  table: Table,
  target: Target,
  asked: ForTarget,
  readings: Readings,
  pace: Pace,
): Promise<Table> {
  const { mapping, part } = asked;
  const columns = await columnsFor(table, target, asked, readings, pace);
  if (part === "all") return { ...table, columns };
  const checked = await checkTarget(table, target, mapping, readings, pace);
  const rows: number[] = [];
  eachRow(table, (row) => {
    if (checked.refusedRows.has(row) === (part === "refused")) rows.push(row);
  });
  const why = part === "refused" && asked.why ? [whyColumn(table, checked, asked.why, columns)] : [];
  return selectRows({ ...table, columns: [...columns, ...why] }, Uint32Array.from(rows));
}

async function columnsFor(
  table: Table,
  target: Target,
  filling: Filling,
  readings: Readings,
  pace: Pace,
): Promise<Column[]> {
  const { mapping, own = [] } = filling;
  const columns: Column[] = [];
  for (const field of target.fields) {
    const column = columnById(table, mapping[field.name] ?? "");
    if (!column) continue;
    const value = valueFor(target, field, readings.get(column.id) ?? { kind: "text" });
    const cells = await mapText(column.cells, (text) => value(text).text, pace);
    columns.push({ id: field.name, name: field.name, type: undefined, cells });
  }
  for (const { id, as } of ownColumns(table, target, filling)) {
    const column = own.includes(id) ? columnById(table, id) : undefined;
    if (column) columns.push({ ...column, id: as, name: as, type: undefined });
  }
  return columns;
}

function whyColumn(
  table: Table,
  { refusedRows, rowsOf }: Checked,
  why: NonNullable<ForTarget["why"]>,
  columns: readonly Column[],
): Column {
  const sentences = rowsOf.map(({ reason, rows }) => ({ rows, text: filled(why.says[reason.kind], reason) }));
  const builder = new CellsBuilder();
  for (let row = 0; row < table.base.length; row++) {
    if (!refusedRows.has(row)) builder.appendEmpty();
    else {
      const held = sentences.filter(({ rows }) => rows.has(row)).map(({ text }) => text);
      builder.appendText(held.join(why.between));
    }
  }
  let name = why.column;
  while (columns.some((column) => column.name === name)) name = `${name}_`;
  return { id: name, name, type: undefined, cells: builder.finish() };
}

function filled(says: string, reason: Reason): string {
  return says
    .replaceAll("{field}", () => ("field" in reason ? reason.field : ""))
    .replaceAll("{fields}", () => ("fields" in reason ? reason.fields.join(", ") : ""))
    .replaceAll("{choices}", () => ("choices" in reason ? reason.choices.join(", ") : ""))
    .replaceAll("{max}", () => ("max" in reason ? String(reason.max) : ""));
}
