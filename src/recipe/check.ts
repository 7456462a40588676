import type { CellEdit, Measure, Operation, Rule } from "../ops/operation.ts";
import { isCondition } from "./is-condition.ts";
import type { Step } from "./recipe.ts";

/** Why a recipe cannot run; found before anything runs. */
export type RecipeProblem =
  | {
      readonly kind: "missing-columns";
      readonly step: string;
      readonly columns: readonly string[];
      readonly all: readonly { readonly step: string; readonly columns: readonly string[] }[];
    }
  | { readonly kind: "unknown-operation"; readonly step: string; readonly op: string }
  | { readonly kind: "bad-parameter"; readonly step: string; readonly field: string }
  | { readonly kind: "column-exists"; readonly step: string; readonly column: string };

/**
 * Walks the steps over the column ids alone: unknown operations, parameters of the wrong kind, columns that are not
 * there (of all steps at once, so that they can be mapped), new columns that already exist. Null when it can run.
 */
export function checkRecipe(
  steps: readonly Step[],
  columns: readonly string[],
  operationOf: (id: string) => Operation | undefined,
): RecipeProblem | null {
  const present = new Set(columns);
  const missing: { step: string; columns: string[] }[] = [];
  for (const step of steps) {
    if (!step.on) continue;
    const operation = operationOf(step.op);
    if (!operation) return { kind: "unknown-operation", step: step.id, op: step.op };
    const field =
      wrongField(operation, step.params as Record<string, unknown>) ??
      operation.check?.(step.params as never) ??
      null;
    if (field !== null) return { kind: "bad-parameter", step: step.id, field };
    if (step.where !== undefined && !isCondition(step.where))
      return { kind: "bad-parameter", step: step.id, field: "where" };
    const touches = operation.touches(step.params as never, [...present]);
    const asked = new Set([
      ...touches.reads,
      ...touches.writes,
      ...touches.removes,
      ...columnsOf(step.where),
    ]);
    const lacking = [...asked].filter((id) => !present.has(id));
    if (lacking.length > 0) missing.push({ step: step.id, columns: lacking });
    const clash = touches.creates.find((id) => present.has(id));
    if (clash !== undefined) return { kind: "column-exists", step: step.id, column: clash };
    for (const id of touches.creates) present.add(id);
    for (const id of touches.removes) present.delete(id);
  }
  if (missing.length === 0) return null;
  const ids = [...new Set(missing.flatMap((entry) => entry.columns))];
  return { kind: "missing-columns", step: missing[0].step, columns: ids, all: missing };
}

/** How many steps, from the first on, can run, and why those that are in the way cannot, the first of them first. */
export function runnable(
  steps: readonly Step[],
  columns: readonly string[],
  operationOf: (id: string) => Operation | undefined,
): { readonly count: number; readonly problems: readonly RecipeProblem[] } {
  let count = steps.length;
  const problems: RecipeProblem[] = [];
  for (;;) {
    const problem = checkRecipe(steps.slice(0, count), columns, operationOf);
    if (!problem) return { count, problems };
    count = steps.findIndex(({ id }) => id === problem.step);
    problems.unshift(problem);
  }
}

/** Column ids a condition speaks of. */
export function columnsOf(condition: Step["where"]): string[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap(columnsOf);
  if ("any" in condition) return condition.any.flatMap(columnsOf);
  if ("not" in condition) return columnsOf(condition.not);
  return [condition.column];
}

/** The first field whose value is not of its kind, or null. A field that does not apply (`only`) may be absent, and a flag: it is off. */
function wrongField(operation: Operation, params: Record<string, unknown>): string | null {
  for (const field of operation.fields) {
    const value = params[field.name];
    const applies =
      !("only" in field) || !field.only || field.only.values.includes(params[field.only.field] as never);
    const mayLack = field.kind === "flag" || (field.kind === "pairs" && field.optional === true);
    if (!applies && (value === undefined || value === "")) continue;
    if (value === undefined && mayLack) continue;
    if (!fits(field, value)) return field.name;
  }
  return null;
}

function fits(field: Operation["fields"][number], value: unknown): boolean {
  switch (field.kind) {
    case "column":
      return typeof value === "string" && (value !== "" || field.optional === true);
    case "columns":
      return isTexts(value) && (field.none !== "forbidden" || value.length > 0);
    case "text":
    case "template":
    case "formula":
      return typeof value === "string";
    case "pairs":
      return (
        Array.isArray(value) &&
        (value.length > 0 || field.optional === true) &&
        value.every((pair) => isTexts(pair) && pair.length === 2)
      );
    case "texts":
      return isTexts(value);
    case "number":
      return typeof value === "number" && value >= field.min && value <= field.max;
    case "row":
      return typeof value === "number" && Number.isInteger(value) && value >= 0;
    case "cells":
      return Array.isArray(value) && value.length > 0 && value.every(isEdit);
    case "choice":
      return typeof value === "string" && field.options.includes(value);
    case "flag":
      return typeof value === "boolean";
    case "condition":
      return isCondition(value);
    case "rules":
      return Array.isArray(value) && value.length > 0 && value.every(isRule);
    case "measures":
      return Array.isArray(value) && value.length > 0 && value.every((each) => isMeasure(field, each));
    case "sort":
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((key) => typeof key?.column === "string" && typeof key?.descending === "boolean")
      );
  }
}

function isMeasure(
  { options, alone }: Extract<Operation["fields"][number], { kind: "measures" }>,
  value: Partial<Measure> | null,
): boolean {
  const { what = "", column, name } = value ?? {};
  if (!isTexts([what, column, name]) || name === "" || !options.includes(what)) return false;
  return column !== "" || alone.includes(what);
}

function isEdit(value: Partial<CellEdit> | null): boolean {
  return (
    Number.isInteger(value?.row) &&
    isTexts([value?.column, value?.from, value?.to]) &&
    Number(value?.row) >= 0
  );
}

function isRule(value: Partial<Rule> | null): boolean {
  return typeof value?.write === "string" && isCondition(value.when);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
