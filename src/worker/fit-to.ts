import { isFormula } from "../io/formula-guard.ts";
import { checkTarget, type Readings } from "../io/targets/check-target.ts";
import { guessMapping } from "../io/targets/guess-mapping.ts";
import { ownColumns } from "../io/targets/own-columns.ts";
import { sizeOf } from "../io/targets/size-of.ts";
import { tableFor } from "../io/targets/table-for.ts";
import type { Filling, ForTarget, Mapping, Target, TargetCheck, TargetId } from "../io/targets/target.ts";
import { TARGETS } from "../io/targets/targets.ts";
import { namesApart, wholeNames } from "../io/targets/whole-names.ts";
import { writeFile } from "../io/write-file.ts";
import type { WriteOptions, Written } from "../io/write-options.ts";
import type { Pace } from "../table/pace.ts";
import { type Column, columnById, eachRow, rowCount, type Table } from "../table/table.ts";
import { textsWhere } from "../values/rows-where.ts";
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
    : { mapping: await guessed(table, target, pace), namesApart: false, own: [] };
  const names = await wholeNames(table, target, filling, pace);
  const { ready, refused, reasons } = await checkFilled(table, target, filling, pace);
  const { fields, maxRows, maxBytes, maxColumns, freeMaxBytes } = target;
  const columns = columnsOf(table, filling);
  return {
    target: id,
    fields,
    ...(maxRows !== undefined && { maxRows }),
    ...(maxBytes !== undefined && { maxBytes }),
    ...(maxColumns !== undefined && { maxColumns }),
    ...(freeMaxBytes !== undefined && { freeMaxBytes }),
    ...filling,
    ...(names && { wholeNames: names }),
    others: ownColumns(table, target, filling),
    bytes: maxBytes === undefined ? 0 : sizeOf({ ...table, columns }),
    formulas: await formulasIn({ ...table, columns }, pace),
    check: { ready, refused, reasons },
  };
}

/** The columns that something of the file is made of, each once. */
function columnsOf(table: Table, { mapping, own = [] }: Filling): readonly Column[] {
  const used = new Set([...Object.values(mapping), ...own]);
  return table.columns.filter(({ id }) => used.has(id));
}

async function formulasIn(table: Table, pace: Pace): Promise<number> {
  let count = 0;
  for (const { cells } of table.columns) {
    const rows = await textsWhere(cells, isFormula, pace);
    eachRow(table, (row) => {
      if (rows.has(row)) count++;
    });
  }
  return count;
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

/**
 * The file a target takes in, or the rows it would refuse, as CSV in UTF-8; a .zip of several where one would have more
 * rows or bytes than the target takes.
 */
export async function writeForTarget(
  table: Table,
  format: WriteOptions,
  asked: ForTarget,
  pace: Pace,
): Promise<Written> {
  const target = TARGETS[asked.id];
  const filling = onlyHere(asked, table);
  const parts = await namesApart(table, target, filling, pace);
  const readings = await readingsOf(parts.table, parts.mapping, pace);
  const filled = { ...asked, ...filling, mapping: parts.mapping };
  const made = await tableFor(parts.table, target, filled, readings, pace);
  const { table: name, guardFormulas = true } = format;
  const options: WriteOptions = {
    format: "csv",
    guardFormulas,
    bom: target.bom || asked.part === "refused",
    ...(name !== undefined && { table: name }),
  };
  const { maxRows = Number.POSITIVE_INFINITY, maxBytes = Number.POSITIVE_INFINITY } =
    asked.part === "refused" ? {} : target;
  if (rowCount(made) <= maxRows) {
    const one = await writeFile(made, options, pace);
    if (one.blob.size <= maxBytes) return one;
  }
  const split = Number.isFinite(maxBytes)
    ? ({ by: "size", bytes: maxBytes, rows: maxRows } as const)
    : ({ by: "rows", rows: maxRows } as const);
  return writeFile(made, { ...options, split }, pace);
}

/** Without the columns that are gone. */
function onlyHere({ mapping, namesApart: apart, own = [] }: Filling, table: Table): Filling {
  const here = Object.fromEntries(Object.entries(mapping).filter(([, column]) => columnById(table, column)));
  const filled = new Set(Object.values(here));
  return {
    mapping: here,
    namesApart: apart === true,
    own: own.filter((column) => columnById(table, column) && !filled.has(column)),
  };
}

async function readingsOf(table: Table, mapping: Mapping, pace: Pace): Promise<Readings> {
  const columns = [...new Set(Object.values(mapping))];
  const profiles = await profilesOf(table, columns, pace);
  return new Map(columns.map((column) => [column, profiles.get(column)?.reading ?? { kind: "text" }]));
}
