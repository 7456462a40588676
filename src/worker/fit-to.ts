import { checkTarget, type Readings } from "../io/targets/check-target.ts";
import { guessMapping } from "../io/targets/guess-mapping.ts";
import { tableFor } from "../io/targets/table-for.ts";
import type { Filling, ForTarget, Mapping, Target, TargetCheck, TargetId } from "../io/targets/target.ts";
import { TARGETS } from "../io/targets/targets.ts";
import { namesApart, wholeNames } from "../io/targets/whole-names.ts";
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
  wanted: Filling | undefined,
  pace: Pace,
): Promise<TargetFit> {
  const target = TARGETS[id];
  const filling = wanted
    ? onlyHere(wanted, table)
    : { mapping: await guessed(table, target, pace), namesApart: false };
  const names = wholeNames(table, target, filling);
  const { ready, refused, reasons } = await checkFilled(table, target, filling, pace);
  const { fields, maxRows } = target;
  return {
    target: id,
    fields,
    ...(maxRows !== undefined && { maxRows }),
    mapping: filling.mapping,
    ...(names && { wholeNames: names, namesApart: filling.namesApart === true }),
    check: { ready, refused, reasons },
  };
}

async function guessed(table: Table, target: Target, pace: Pace): Promise<Mapping> {
  const all = table.columns.map((column) => column.id);
  const profiles = await profilesOf(table, all, pace);
  return guessMapping(
    target,
    table.columns.map(({ id, name }) => ({ id, name, kind: profiles.get(id)?.kind ?? "text" })),
  );
}

async function checkFilled(table: Table, target: Target, filling: Filling, pace: Pace): Promise<TargetCheck> {
  const parts = await namesApart(table, target, filling, pace);
  const readings = await readingsOf(parts.table, parts.mapping, pace);
  return checkTarget(parts.table, target, parts.mapping, readings, pace);
}

/** The file a target takes in, or the rows it would refuse, as CSV in UTF-8. Texts stay as they are: no guard. */
export async function writeForTarget(
  table: Table,
  format: WriteOptions,
  asked: ForTarget,
  pace: Pace,
): Promise<Written> {
  const target = TARGETS[asked.id];
  const parts = await namesApart(table, target, onlyHere(asked, table), pace);
  const readings = await readingsOf(parts.table, parts.mapping, pace);
  const made = await tableFor(parts.table, target, { ...asked, mapping: parts.mapping }, readings, pace);
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

/** Without the columns that are gone. */
function onlyHere({ mapping, namesApart: apart }: Filling, table: Table): Filling {
  const here = Object.entries(mapping).filter(([, column]) => columnById(table, column));
  return { mapping: Object.fromEntries(here), namesApart: apart === true };
}

async function readingsOf(table: Table, mapping: Mapping, pace: Pace): Promise<Readings> {
  const columns = [...new Set(Object.values(mapping))];
  const profiles = await profilesOf(table, columns, pace);
  return new Map(columns.map((column) => [column, profiles.get(column)?.reading ?? { kind: "text" }]));
}
