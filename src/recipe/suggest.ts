import type { Operation, Proposal } from "../ops/operation.ts";
import type { Judgement } from "../profile/profile.ts";
import { textAt } from "../table/cells.ts";
import { type Diff, diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { columnById, type Table } from "../table/table.ts";
import type { Step } from "./recipe.ts";
import type { Suggestion, SuggestionExample } from "./suggestion.ts";

/** What the search for suggestions needs from its surroundings. `apply` may remember what it made. */
export interface Surroundings {
  readonly operations: readonly Operation[];
  profiles(table: Table): Promise<ReadonlyMap<string, Judgement>>;
  apply(table: Table, step: Step): Promise<Table>;
  /** Ids of suggestions left alone: told, but not taken as done. */
  readonly declined?: ReadonlySet<string>;
  readonly pace: Pace;
}

/**
 * What could be done to a table, operation by operation in cleaning order. Each proposal is run, so its count is what the
 * step will do; a safe one is then taken as done for the search that follows. What is safe is judged by whole columns, and
 * taking rows or stand-ins away can tip a judgement, so the search goes on until a round finds nothing safe any more: the
 * safe ones, applied in this order, leave nothing safe to find. An operation that changed no cell is not asked again about
 * the very table it left. Clean up pressed twice changes nothing more. What changes
 * nothing is not proposed.
 */
export async function suggest(start: Table, around: Surroundings): Promise<Suggestion[]> {
  const found: Suggestion[] = [];
  let table = start;
  const left = new Map<Operation, Table>();
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const before = table;
    for (const operation of around.operations) {
      if (!operation.suggest || left.get(operation) === table) continue;
      const asked = table;
      const proposals = await operation.suggest(table, await around.profiles(table), around.pace);
      for (const proposal of proposals) {
        const declined = around.declined?.has(suggestionId(proposal)) ?? false;
        if (round > 1 && (declined || !proposal.safe)) continue;
        const step = stepOf(proposal, proposal.params, round);
        const after = await around.apply(table, step);
        const suggestion = await suggestionOf(table, after, proposal, step, around);
        if (suggestion.count === 0 && !suggestion.choices?.some(({ count }) => count > 0)) continue;
        found.push(suggestion);
        if (proposal.safe && !declined) table = after;
      }
      if (table.columns === asked.columns) left.set(operation, table);
    }
    if (table === before) break;
  }
  return found;
}

/** Two rounds nearly always do: one that finds, one that finds nothing more. */
const MOST_ROUNDS = 8;

export function suggestionId(proposal: Pick<Proposal, "op" | "rule" | "columns">): string {
  return [proposal.op, proposal.rule, ...proposal.columns].join("|");
}

function stepOf(proposal: Proposal, params: object, round = 1): Step {
  const id = suggestionId(proposal);
  return { id: round === 1 ? id : `${id}|${round}`, op: proposal.op, params, on: true };
}

async function suggestionOf(
  before: Table,
  after: Table,
  proposal: Proposal,
  step: Step,
  around: Surroundings,
): Promise<Suggestion> {
  const changes = await diff(before, after, around.pace);
  const { counts, count } = size(before, after, changes);
  const choices = [];
  for (const choice of proposal.choices ?? []) {
    const chosen = stepOf(proposal, choice.params);
    const result = await around.apply(before, chosen);
    const effect = await diff(before, result, around.pace);
    choices.push({ label: choice.label, step: chosen, count: size(before, result, effect).count });
  }
  return {
    id: step.id,
    step,
    safe: proposal.safe,
    counts,
    count,
    columns: proposal.columns,
    examples: examplesOf(before, after, changes),
    reason: proposal.reason,
    ...(choices.length > 0 ? { choices } : {}),
  };
}

function size(before: Table, after: Table, changes: Diff): Pick<Suggestion, "counts" | "count"> {
  if (changes.removed.length > 0) return { counts: "rows", count: changes.removed.length };
  if (after.columns.length < before.columns.length)
    return { counts: "columns", count: before.columns.length - after.columns.length };
  const renamed = after.columns.filter(({ id, name }) => columnById(before, id)?.name !== name).length;
  if (changes.cellsChanged === 0 && renamed > 0) return { counts: "columns", count: renamed };
  return { counts: "cells", count: changes.cellsChanged };
}

const MOST_EXAMPLES = 4;
const LOOK_AT = 20_000;

/** A few different changes, the first ones in the file; for removed rows the first filled cell of each. */
function examplesOf(before: Table, after: Table, changes: Diff): SuggestionExample[] {
  const examples: SuggestionExample[] = [];
  const seen = new Set<string>();
  for (const row of changes.removed.subarray(0, MOST_EXAMPLES)) {
    const filled = before.columns.find((column) => textAt(column.cells, row) !== "") ?? before.columns[0];
    examples.push({ row, column: filled.id, before: textAt(filled.cells, row), after: "" });
  }
  const perColumn = Math.max(1, Math.ceil(MOST_EXAMPLES / Math.max(1, changes.columns.size)));
  for (const [id, rows] of changes.columns) {
    const was = columnById(before, id);
    const is = columnById(after, id);
    if (!was || !is || examples.length >= MOST_EXAMPLES) break;
    let taken = 0;
    for (let row = 0, looked = 0; row < rows.length && looked < LOOK_AT && taken < perColumn; row++) {
      if (!rows.has(row)) continue;
      looked++;
      const example = { row, column: id, before: textAt(was.cells, row), after: textAt(is.cells, row) };
      const key = `${example.before} → ${example.after}`;
      if (seen.has(key)) continue;
      seen.add(key);
      examples.push(example);
      taken++;
    }
  }
  return examples;
}
