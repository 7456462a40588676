import type { CellEdit, Field, Measure, OperationInfo, Rule, SortKey } from "../ops/operation.ts";
import type { Recipe, Step } from "../recipe/recipe.ts";
import type { Condition } from "../values/condition.ts";
import { parseFormula } from "../values/formula/parse.ts";
import { withColumns } from "../values/formula/tokens.ts";
import { templateColumns, withTemplateColumns } from "../values/template.ts";
import type { ColumnHead } from "../worker/contract.ts";

/** For each column id a recipe asks for and the file lacks: the file's column to use instead, or null to do without. */
export type ColumnMap = ReadonlyMap<string, string | null>;

/**
 * The recipe with column ids put in place of others, in every field of kind column, columns, condition and sort and in
 * `where`. A step that asks for a column mapped to null is switched off, nothing of it is lost; only a step that works on
 * each of its columns by itself goes on with the others. Steps of unknown operations are returned as they are.
 */
export function mapColumns(recipe: Recipe, operations: readonly OperationInfo[], map: ColumnMap): Recipe {
  if (map.size === 0) return recipe;
  const steps = recipe.steps.map((step) => mapStep(step, operations, map));
  return steps.every((step, index) => step === recipe.steps[index]) ? recipe : { ...recipe, steps };
}

/** Ids of all columns a condition asks about, each once, in order. */
export function conditionColumns(condition: Condition): readonly string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(conditionColumns))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(conditionColumns))];
  if ("not" in condition) return conditionColumns(condition.not);
  return [condition.column];
}

/** Ids of all columns the step's fields and its `where` name, each once, in order. */
export function stepColumns(step: Step, operation: OperationInfo): readonly string[] {
  const params = step.params as Readonly<Record<string, unknown>>;
  const named = operation.fields.flatMap((field) =>
    applies(field, params) ? fieldColumns(field, params[field.name]) : [],
  );
  const where = step.where ? conditionColumns(step.where) : [];
  return [...new Set([...named, ...where])];
}

/**
 * The column that is most likely meant by `wanted`: the one with the same letters and digits, whatever the case, spaces,
 * width and signs between them. Undefined when there is none or more than one.
 */
export function likelyColumn(wanted: string, columns: readonly ColumnHead[]): string | undefined {
  const key = letters(wanted);
  if (key === "") return undefined;
  const same = columns.filter((column) => letters(column.name) === key || letters(column.id) === key);
  return same.length === 1 ? same[0].id : undefined;
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function mapStep(step: Step, operations: readonly OperationInfo[], map: ColumnMap): Step {
  const operation = operations.find((candidate) => candidate.id === step.op);
  if (!operation) return step;
  const asked = stepColumns(step, operation);
  if (!asked.some((column) => map.has(column))) return step;
  const lacking = asked.filter((column) => map.get(column) === null);
  if (lacking.length > 0 && !goesOnWithout(step, operation, map)) return { ...step, on: false };
  const params = { ...step.params } as Record<string, unknown>;
  for (const field of operation.fields) {
    if (field.name in params) params[field.name] = mapField(field, params[field.name], map);
  }
  return step.where ? { ...step, params, where: mapCondition(step.where, map) } : { ...step, params };
}

/** Operations whose columns are each worked on by themselves: one column less changes nothing for the others. */
const COLUMN_BY_COLUMN: ReadonlySet<string> = new Set([
  "trim",
  "missing",
  "case",
  "remove-characters",
  "convert-characters",
  "pad",
  "affix",
  "chinese-script",
  "replace",
  "set-type",
  "merge",
  "fill",
  "remove-columns",
]);

function goesOnWithout(step: Step, operation: OperationInfo, map: ColumnMap): boolean {
  if (!COLUMN_BY_COLUMN.has(step.op)) return false;
  if (step.where && conditionColumns(step.where).some((column) => map.get(column) === null)) return false;
  const params = step.params as Readonly<Record<string, unknown>>;
  return operation.fields.every((field) => {
    const columns = fieldColumns(field, params[field.name]);
    if (columns.length === 0) return true;
    return field.kind === "columns" && columns.some((column) => map.get(column) !== null);
  });
}

/** False when another field says that this one does not count. */
function applies(field: Field, params: Readonly<Record<string, unknown>>): boolean {
  const only = "only" in field ? field.only : undefined;
  return !only || only.values.some((value) => value === params[only.field]);
}

function fieldColumns(field: Field, value: unknown): readonly string[] {
  if (field.kind === "column") return typeof value === "string" && value !== "" ? [value] : [];
  if (field.kind === "columns") return Array.isArray(value) ? (value as string[]) : [];
  if (field.kind === "sort") return Array.isArray(value) ? (value as SortKey[]).map((key) => key.column) : [];
  if (field.kind === "measures")
    return ((value ?? []) as readonly Measure[]).flatMap(({ column }) => (column === "" ? [] : [column]));
  if (field.kind === "condition") return value ? conditionColumns(value as Condition) : [];
  if (field.kind === "formula") {
    const parsed = parseFormula(String(value));
    return parsed.ok ? parsed.formula.columns : [];
  }
  if (field.kind === "template") return templateColumns((value ?? "") as string);
  if (field.kind === "rules")
    return (value as readonly Rule[]).flatMap(({ when, write }) => [
      ...conditionColumns(when),
      ...templateColumns(write),
    ]);
  if (field.kind === "cells") return [...new Set((value as readonly CellEdit[]).map(({ column }) => column))];
  return [];
}

function mapField(field: Field, value: unknown, map: ColumnMap): unknown {
  if (field.kind === "column") return mapId(value as string, map);
  if (field.kind === "columns") {
    const kept = (value as readonly string[]).filter((column) => map.get(column) !== null);
    return [...new Set(kept.map((column) => mapId(column, map)))];
  }
  if (field.kind === "sort") {
    return (value as readonly SortKey[]).map((key) => ({ ...key, column: mapId(key.column, map) }));
  }
  if (field.kind === "measures")
    return (value as readonly Measure[]).map((each) => ({ ...each, column: mapId(each.column, map) }));
  if (field.kind === "condition") return mapCondition(value as Condition, map);
  if (field.kind === "formula") return withColumns(String(value), (column) => map.get(column) ?? undefined);
  if (field.kind === "template") return mapTemplate((value ?? "") as string, map);
  if (field.kind === "rules")
    return (value as readonly Rule[]).map(({ when, write }) => ({
      when: mapCondition(when, map),
      write: mapTemplate(write, map),
    }));
  if (field.kind === "cells") {
    return (value as readonly CellEdit[]).map((edit) => ({ ...edit, column: mapId(edit.column, map) }));
  }
  return value;
}

function mapTemplate(template: string, map: ColumnMap): string {
  return withTemplateColumns(template, (column) => map.get(column) ?? undefined);
}

function mapCondition(condition: Condition, map: ColumnMap): Condition {
  if ("all" in condition) return { all: condition.all.map((part) => mapCondition(part, map)) };
  if ("any" in condition) return { any: condition.any.map((part) => mapCondition(part, map)) };
  if ("not" in condition) return { not: mapCondition(condition.not, map) };
  return { ...condition, column: mapId(condition.column, map) };
}

function mapId(column: string, map: ColumnMap): string {
  return map.get(column) ?? column;
}
