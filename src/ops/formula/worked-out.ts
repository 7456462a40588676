import { profileColumn } from "../../profile/profile-column.ts";
import { type Cells, textAt } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, type ColumnType, columnById, eachRow, type Table } from "../../table/table.ts";
import { kept, tally } from "../../table/tally.ts";
import { evaluator, type Outcome } from "../../values/formula/evaluate.ts";
import type { Formula } from "../../values/formula/parse.ts";
import type { CellReading } from "../../values/formula/value.ts";
import type { Reading } from "../../values/reading.ts";

type Made = Pick<Column, "cells" | "type" | "failed">;

/** What a formula gives for every row, and in how many rows it gives nothing. */
export async function workedOut(table: Table, formula: Formula, pace: Pace): Promise<Made> {
  const columns = formula.columns.flatMap((id) => columnById(table, id) ?? []);
  const readings: CellReading[] = [];
  for (const column of columns)
    readings.push(cellReading((await profileColumn(column, table.rows, pace)).reading));
  const work = evaluator(formula, readings);
  return columns.length === 1
    ? ofOne(table, columns[0].cells, work, pace)
    : ofSeveral(
        table,
        columns.map(({ cells }) => cells),
        work,
        pace,
      );
}

type Work = (texts: readonly string[]) => Outcome;

/** Once for each different text. */
async function ofOne(table: Table, cells: Cells, work: Work, pace: Pace): Promise<Made> {
  const kinds = new Kinds();
  const failing = new Set<string>();
  const made = await mapText(
    cells,
    (text) => {
      const outcome = work([text]);
      kinds.add(outcome);
      if (outcome.kind === "failed") failing.add(kept(text));
      return outcome.text;
    },
    pace,
  );
  let failed = 0;
  if (failing.size > 0) {
    const count = (text: string, times: number) => {
      if (failing.has(text)) failed += times;
    };
    await tally(cells, table.rows, count, pace);
  }
  return { cells: made, type: kinds.type(), failed };
}

/** Combinations of texts whose result is remembered. */
const MOST_REMEMBERED = 20_000;

async function ofSeveral(table: Table, columns: readonly Cells[], work: Work, pace: Pace): Promise<Made> {
  const { length } = table.base;
  const kinds = new Kinds();
  const builder = new CellsBuilder();
  const known = new Map<string, Outcome>();
  const failing = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const texts = columns.map((cells) => textAt(cells, row));
    const key = texts.join("\u0000");
    let outcome = known.get(key);
    if (!outcome) {
      outcome = work(texts);
      kinds.add(outcome);
      if (known.size < MOST_REMEMBERED) known.set(kept(key), outcome);
    }
    if (outcome.kind === "failed") failing[row] = 1;
    builder.appendText(outcome.text);
    if ((row & 0xfff) === 0xfff) await pace.tick(row, length);
  }
  let failed = 0;
  eachRow(table, (row) => {
    failed += failing[row];
  });
  return { cells: builder.finish(), type: kinds.type(), failed };
}

/** What all results are, to give the column its type. */
class Kinds {
  private readonly met = new Set<ColumnType | "other">();

  add(outcome: Outcome): void {
    if (outcome.text !== "") this.met.add(typeOf(outcome));
  }

  type(): ColumnType | undefined {
    const met = [...this.met];
    if (met.length === 0 || met.includes("other")) return undefined;
    if (met.length === 1) return met[0] as ColumnType;
    return met.includes("date") ? undefined : "decimal";
  }
}

function typeOf({ kind, text }: Outcome): ColumnType | "other" {
  if (kind === "day") return /^\d{4}-/.test(text) ? "date" : "other";
  if (kind !== "number") return "other";
  if (/^-?\d+$/.test(text)) return "whole";
  return /^-?\d+\.\d+$/.test(text) ? "decimal" : "other";
}

function cellReading(reading: Reading): CellReading {
  if (reading.kind === "whole" || reading.kind === "decimal")
    return { kind: "number", mark: reading.mark, order: "certain" };
  if (reading.kind === "date") return { kind: "date", mark: ".", order: reading.order };
  return { kind: "text", mark: ".", order: "certain" };
}
