import { checkTarget, type Readings } from "../io/targets/check-target.ts";
import { guessMapping } from "../io/targets/guess-mapping.ts";
import { tableFor } from "../io/targets/table-for.ts";
import type { ForTarget, Mapping, TargetId } from "../io/targets/target.ts";
import { TARGETS } from "../io/targets/targets.ts";
import { writeFile } from "../io/write-file.ts";
import type { WriteOptions, Written } from "../io/write-options.ts";
import type { Pace } from "../table/pace.ts";
import { columnById, type Table } from "../table/table.ts";
import type { TargetFit } from "./contract.ts";
import { profilesOf } from "./profiles.ts";

/** A table held against what a target takes in; see `Engine.fit`. */
export async function fitTo(
  table: Table,
  id: TargetId,
  wanted: Mapping | undefined,
  pace: Pace,
): Promise<TargetFit> {
  const target = TARGETS[id];
  const all = table.columns.map((column) => column.id);
  let mapping = wanted && onlyHere(wanted, table);
  if (!mapping) {
    const profiles = await profilesOf(table, all, pace);
    mapping = guessMapping(
      target,
      table.columns.map(({ id: column, name }) => ({
        id: column,
        name,
        kind: profiles.get(column)?.kind ?? "text",
      })),
    );
  }
  const readings = await readingsOf(table, mapping, pace);
  const { ready, refused, reasons } = await checkTarget(table, target, mapping, readings, pace);
  const { fields, maxRows } = target;
  return {
    target: id,
    fields,
    ...(maxRows !== undefined && { maxRows }),
    mapping,
    check: { ready, refused, reasons },
  };
}

/** The file a target takes in, or the rows it would refuse, as CSV in UTF-8. Texts stay as they are: no guard. */
export async function writeForTarget(
  table: Table,
  format: WriteOptions,
  asked: ForTarget,
  pace: Pace,
): Promise<Written> {
  const target = TARGETS[asked.id];
  const mapping = onlyHere(asked.mapping, table);
  const readings = await readingsOf(table, mapping, pace);
  const made = await tableFor(table, target, { ...asked, mapping }, readings, pace);
  const { table: name, split } = format;
  return writeFile(
    made,
    {
      format: "csv",
      guardFormulas: false,
      bom: target.bom || asked.part === "refused",
      ...(name !== undefined && { table: name }),
      ...(split && { split }),
    },
    pace,
  );
}

function onlyHere(mapping: Mapping, table: Table): Mapping {
  return Object.fromEntries(Object.entries(mapping).filter(([, column]) => columnById(table, column)));
}

async function readingsOf(table: Table, mapping: Mapping, pace: Pace): Promise<Readings> {
  const columns = [...new Set(Object.values(mapping))];
  const profiles = await profilesOf(table, columns, pace);
  return new Map(columns.map((column) => [column, profiles.get(column)?.reading ?? { kind: "text" }]));
}
