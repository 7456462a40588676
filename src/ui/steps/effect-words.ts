import type { Words } from "../../i18n/words.ts";
import type { Ran, StepReport } from "../../worker/contract.ts";
import { type ColumnNames, nameOf } from "./column-names.ts";
import type { StepListWords } from "./step-words.ts";

/** What a step being tried out would do, a line for each kind of effect; one line when it would do nothing. */
export function wouldDo(ran: Ran, words: Words["steps"]["preview"]): readonly string[] {
  const report = ran.steps.at(-1);
  if (!report) return [words.nothing];
  const names: ColumnNames = new Map(ran.columns.map((column) => [column.id, column.name]));
  const of = ran.rows + report.rowsRemoved - report.rowsAdded;
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(names, id));
  const lines = [
    report.rowsMade && words.rowsMade(report.rowsMade),
    report.rowsRemoved > 0 && words.rowsRemoved({ count: report.rowsRemoved, of }),
    changesCells(report) && words.cells({ count: report.cellsChanged }),
    moves(report) && words.rowsMoved,
    report.columnsAdded.length > 0 && words.columnsAdded({ names: named(report.columnsAdded) }),
    (report.rowsFailed ?? 0) > 0 && words.rowsFailed({ count: report.rowsFailed ?? 0 }),
    report.columnsRemoved.length > 0 && words.columnsRemoved({ names: named(report.columnsRemoved) }),
  ].filter((line) => typeof line === "string");
  if (lines.length > 0) return lines;
  const changed = report.columnsChanged;
  return changed.length > 0 ? [words.columnsChanged({ names: named(changed) })] : [words.nothing];
}

/** True when the last step of what ran left everything as it was. */
export function doesNothing(ran: Ran): boolean {
  const report = ran.steps.at(-1);
  if (!report) return true;
  const { rowsRemoved, rowsAdded, columnsAdded, columnsRemoved, columnsChanged } = report;
  return (
    !report.rowsMade &&
    rowsRemoved + rowsAdded + columnsAdded.length + columnsRemoved.length + columnsChanged.length === 0 &&
    !changesCells(report) &&
    !moves(report)
  );
}

/** What a step did, in a few words for its line in the list. */
export function didDo(report: StepReport, words: StepListWords["list"]): readonly string[] {
  const lines = [
    report.rowsMade && words.rowsMade(report.rowsMade),
    report.rowsRemoved > 0 && words.rowsRemoved({ count: report.rowsRemoved }),
    changesCells(report) && words.cells({ count: report.cellsChanged }),
    moves(report) && words.rowsMoved,
    report.columnsAdded.length > 0 && words.columnsAdded({ count: report.columnsAdded.length }),
    (report.rowsFailed ?? 0) > 0 && words.rowsFailed({ count: report.rowsFailed ?? 0 }),
    report.columnsRemoved.length > 0 && words.columnsRemoved({ count: report.columnsRemoved.length }),
  ].filter((line) => typeof line === "string");
  if (lines.length > 0) return lines;
  const changed = report.columnsChanged.length;
  return changed > 0 ? [words.columnsChanged({ count: changed })] : [words.nothing];
}

/** What several steps did together: counts and time added up. */
export function together(reports: readonly StepReport[]): StepReport {
  return reports.reduce((sum, report) => ({
    step: sum.step,
    cellsChanged: sum.cellsChanged + report.cellsChanged,
    rowsRemoved: sum.rowsRemoved + report.rowsRemoved,
    rowsAdded: sum.rowsAdded + report.rowsAdded,
    ...madeTogether(sum, report),
    rowsMoved: sum.rowsMoved || report.rowsMoved,
    columnsAdded: [...sum.columnsAdded, ...report.columnsAdded],
    columnsRemoved: [...sum.columnsRemoved, ...report.columnsRemoved],
    columnsChanged: [...new Set([...sum.columnsChanged, ...report.columnsChanged])],
    milliseconds: sum.milliseconds + report.milliseconds,
  }));
}

/** From the rows before the first step that made new ones to those of the last. */
function madeTogether({ rowsMade: first }: StepReport, { rowsMade: next }: StepReport) {
  if (!first && !next) return {};
  return { rowsMade: { from: (first ?? next)?.from ?? 0, to: (next ?? first)?.to ?? 0 } };
}

/** How long something took, to the precision that says something. */
export function timeWords(milliseconds: number, words: StepListWords["list"]): string {
  return milliseconds < 1000
    ? words.milliseconds({ count: milliseconds })
    : words.seconds({ count: milliseconds / 1000 });
}

/** Rows that go leave the others where they were. */
function moves({ rowsMoved, rowsRemoved }: StepReport): boolean {
  return rowsMoved && rowsRemoved === 0;
}

/** Cells of columns that come or go with the step are told by the columns. */
function changesCells({ cellsChanged, columnsAdded, columnsRemoved, columnsChanged }: StepReport): boolean {
  return cellsChanged > 0 && (columnsChanged.length > 0 || columnsAdded.length + columnsRemoved.length === 0);
}
