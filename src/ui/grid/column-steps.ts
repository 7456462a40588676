import type { OperationInfo, SortKey } from "../../ops/operation.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Condition } from "../../values/condition.ts";

/** A step as it is handed to `addStep`. */
export type NewStep = Omit<Step, "id" | "on">;

/** Moves a column one place; null at the edge. */
export function moveStep(ids: readonly string[], column: string, to: "left" | "right"): NewStep | null {
  const at = ids.indexOf(column);
  if (at < 0 || (to === "left" ? at === 0 : at === ids.length - 1)) return null;
  const before = to === "left" ? ids[at - 1] : (ids[at + 2] ?? "");
  return { op: "move-column", params: { column, before } };
}

export function removeStep(column: string): NewStep {
  return { op: "remove-columns", params: { columns: [column] } };
}

export function keepStep(condition: Condition, mode: "keep" | "remove"): NewStep {
  return { op: "keep-rows", params: { condition, mode } };
}

export function sortStep(by: readonly SortKey[]): NewStep {
  return { op: "sort", params: { by } };
}

/** One click more on a header: ascending, descending, the order of the file. */
export function nextSort(sort: readonly SortKey[], column: string): readonly SortKey[] {
  const [key] = sort;
  if (key?.column !== column) return [{ column, descending: false }];
  return key.descending ? [] : [{ column, descending: true }];
}

/** Operations that can be begun from a column, in the order of the menu: all but those that need a cell. */
export function columnOperations(operations: readonly OperationInfo[]): readonly OperationInfo[] {
  return operations.filter(({ fields }) => fields.every(({ kind }) => kind !== "row" && kind !== "cells"));
}
