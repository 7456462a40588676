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
    if (renamed.length > 0) names = new Map([...names, ...renamed]);
    along.push(names);
  }
  return along;
}

export function nameOf(names: ColumnNames, column: string): string {
  return names.get(column) ?? column;
}

/** Ids of columns and the names that the step gives them. */
function renaming({ op, params, on }: Step): readonly (readonly [column: string, name: string])[] {
  if (!on) return [];
  const { column, name, columns, names } = params as Readonly<Record<string, unknown>>;
  if (op === "rename") return isText(column) && isText(name) ? [[column, name]] : [];
  if (op !== "rename-columns" || !Array.isArray(columns) || !Array.isArray(names)) return [];
  return columns.flatMap((id: unknown, at) => {
    const given: unknown = names[at];
    return isText(id) && isText(given) ? [[id, given] as const] : [];
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
