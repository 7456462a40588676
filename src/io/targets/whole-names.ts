import { textAt } from "../../table/cells.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, eachRow, type Table } from "../../table/table.ts";
import { textsWhere } from "../../values/rows-where.ts";
import { trimEnds } from "../../values/white-space.ts";
import { plainName } from "./guess-mapping.ts";
import { splitName } from "./split-name.ts";
import type { Filling, Mapping, Target, WholeNames } from "./target.ts";

const EXAMPLES = 3;

/**
 * The column of whole names that fills the last name while no column fills the first: most of its filled cells could be
 * taken apart, and it is not called a last name itself. Null when there is none, or the target has no such fields.
 */
export async function wholeNames(
  table: Table,
  target: Target,
  filling: Filling,
  pace: Pace,
): Promise<WholeNames | null> {
  const fields = target.names;
  const column = columnById(table, filling.mapping[fields?.last ?? ""] ?? "");
  if (!fields || !column || columnById(table, filling.mapping[fields.first] ?? "")) return null;
  const aliases = target.fields.find(({ name }) => name === fields.last)?.aliases ?? [];
  if ([fields.last, ...aliases].some((name) => plainName(name) === plainName(column.name))) return null;
  const filledRows = await textsWhere(column.cells, (text) => trimEnds(text) !== "", pace);
  const apartRows = await textsWhere(column.cells, (text) => splitName(text).given !== "", pace);
  let filled = 0;
  let apart = 0;
  const examples = new Map<string, WholeNames["examples"][number]>();
  eachRow(table, (row) => {
    if (filledRows.has(row)) filled++;
    if (!apartRows.has(row)) return;
    apart++;
    if (examples.size === EXAMPLES) return;
    const text = trimEnds(textAt(column.cells, row));
    const { given, family } = splitName(text);
    examples.set(text, { text, first: given, last: family });
  });
  if (apart * 2 < filled || apart === 0) return null;
  return { column: column.id, fields, filled, apart, examples: [...examples.values()] };
}

/** The same table and mapping, or, where names are wanted apart, with two columns more that fill first and last name. */
export async function namesApart(
  table: Table,
  target: Target,
  { mapping, namesApart: wanted }: Filling,
  pace: Pace,
): Promise<{ readonly table: Table; readonly mapping: Mapping }> {
  const fields = target.names;
  const column = columnById(table, mapping[fields?.last ?? ""] ?? "");
  if (!wanted || !fields || !column || columnById(table, mapping[fields.first] ?? ""))
    return { table, mapping };
  const part = async (name: "given" | "family"): Promise<Column> => ({
    id: freeId(table, name),
    name: column.name,
    type: undefined,
    cells: await mapText(column.cells, (text) => splitName(text)[name], pace),
  });
  const [given, family] = [await part("given"), await part("family")];
  return {
    table: { ...table, columns: [...table.columns, given, family] },
    mapping: { ...mapping, [fields.first]: given.id, [fields.last]: family.id },
  };
}

function freeId(table: Table, wanted: string): string {
  let id = wanted;
  while (columnById(table, id)) id = `${id}_`;
  return id;
}
