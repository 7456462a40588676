import type { Step } from "../../recipe/recipe.ts";
import type { ColumnHead } from "../../worker/contract.ts";

/** Column names by id at one place in the list of steps. An id that is not in it is its own name. */
export type ColumnNames = ReadonlyMap<string, string>;

/** The names before each step, and after the last: renaming steps that are on change them, nothing else does. */
export function namesAlong(steps: readonly Step[], asRead: readonly ColumnHead[]): readonly ColumnNames[] {
  let names: ColumnNames = new Map(asRead.map((column) => [column.id, column.name]));
  const along = [names];
  for (const step of steps) {
    const renamed = renaming(step);
    if (renamed) names = new Map(names).set(renamed.column, renamed.name);
    along.push(names);
  }
  return along;
}

export function nameOf(names: ColumnNames, column: string): string {
  return names.get(column) ?? column;
}

function renaming(step: Step): { column: string; name: string } | null {
  if (step.op !== "rename" || !step.on) return null;
  const { column, name } = step.params as { column?: unknown; name?: unknown };
  return typeof column === "string" && typeof name === "string" ? { column, name } : null;
}
