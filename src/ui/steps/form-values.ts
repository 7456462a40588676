import type { Language } from "../../i18n/words.ts";
import type { Field, Measure, OperationInfo, Pair, Rule, SortKey } from "../../ops/operation.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import type { Condition } from "../../values/condition.ts";
import { parseFormula } from "../../values/formula/parse.ts";
import type { FormulaProblem } from "../../values/formula/tokens.ts";
import { columnPiece, templateColumns, templatePieces } from "../../values/template.ts";
import type { ColumnHead } from "../../worker/contract.ts";
import { fittingOperations } from "../grid/fitting-operations.ts";
import { asksCountry } from "../settings/asks-country.ts";
import { conditionProblem, isPattern } from "./condition-tests.ts";
import { inUse } from "./describe.ts";

export type Params = Readonly<Record<string, unknown>>;

/** What a form starts from: the columns of the table at that point and those the user came from. */
export interface Setting {
  readonly columns: readonly ColumnHead[];
  readonly chosen: readonly string[];
  readonly profiles: ReadonlyMap<string, ColumnProfile>;
  /** The country that forms begin with; "" or none leaves it to the field. */
  readonly country?: string;
  /** The language of texts that a form begins with; "en" when it is not told. */
  readonly language?: Language;
}

/** Sensible first values for every field, from the columns the user came from and what their profiles say. */
export function initialParams(operation: OperationInfo, setting: Setting): Params {
  const chosen = setting.chosen.filter((id) => setting.columns.some((column) => column.id === id));
  const known = { ...setting, chosen };
  const params: Record<string, unknown> = {};
  for (const field of operation.fields) params[field.name] = initialValue(operation, field, known);
  return { ...params, ...fromProfile(operation, known) };
}

function initialValue(
  operation: OperationInfo,
  field: Field,
  { columns, chosen, profiles, country = "", language = "en" }: Setting,
): unknown {
  const first = chosen[0] ?? madeFor(operation, columns, profiles) ?? columns[0]?.id ?? "";
  switch (field.kind) {
    case "column":
      return isPlace(field) || field.optional === true ? "" : first;
    case "columns":
      return field.none === "none" ? [] : chosen;
    case "condition":
      return { column: first, is: "filled" } satisfies Condition;
    case "sort":
      return [{ column: first, descending: false }] satisfies SortKey[];
    case "measures": {
      const [what] = field.alone;
      const name = operation.words[language].fields[field.name]?.options?.[what] ?? what;
      return [{ what, column: "", name }] satisfies Measure[];
    }
    case "row":
      return 0;
    case "cells":
    case "pairs":
      return [];
    case "rules":
      return [{ when: { column: first, is: "filled" }, write: "" }] satisfies Rule[];
    case "template":
      return field.optional === true || first === "" ? "" : columnPiece(first);
    case "formula":
      return "";
    case "text": {
      if (operation.id === "rename") return nameAmong(columns, first);
      const said = operation.words[language].fields[field.name]?.initial;
      if (said !== undefined) return said;
      return field.name === "name" && field.initial === "" ? newName(columns, first) : field.initial;
    }
    default:
      return asksCountry(field) && field.options.includes(country) ? country : field.initial;
  }
}

/** The first column of the kind that the operation is made for. */
function madeFor(
  operation: OperationInfo,
  columns: readonly ColumnHead[],
  profiles: Setting["profiles"],
): string | undefined {
  return columns.find(({ id }) => fittingOperations(profiles.get(id), [operation]).length > 0)?.id;
}

/** "before" is a place among the columns: empty means the end. */
export function isPlace(field: Field): boolean {
  return field.kind === "column" && field.name === "before";
}

/** The name of a column with the first number behind it that makes another. */
function newName(columns: readonly ColumnHead[], id: string): string {
  const name = nameAmong(columns, id);
  let n = 2;
  while (columns.some((column) => column.name === `${name} ${n}` || column.id === `${name} ${n}`)) n++;
  return `${name} ${n}`;
}

function nameAmong(columns: readonly ColumnHead[], id: string): string {
  return columns.find((column) => column.id === id)?.name ?? "";
}

/** The type of a set-type step starts as what the first chosen column looks like, read as its profile found. */
function fromProfile(operation: OperationInfo, { chosen, profiles }: Setting): Params {
  if (operation.id !== "set-type") return {};
  const profile = profiles.get(chosen[0] ?? "");
  if (!profile) return {};
  const { kind, reading } = profile;
  const type =
    kind === "whole" || kind === "decimal" || kind === "date" || kind === "boolean" ? kind : "text";
  const found: Record<string, unknown> = { type };
  for (const name of ["mark", "order"] as const) {
    const field = operation.fields.find((each) => each.name === name);
    const value = (reading as Params)[name];
    if (field?.kind === "choice" && typeof value === "string" && field.options.includes(value))
      found[name] = value;
  }
  return found;
}

/** After other columns were chosen: the values nobody touched start anew from them (a name, a type). */
export function followColumns(
  operation: OperationInfo,
  params: Params,
  changed: string,
  touched: ReadonlySet<string>,
  setting: Omit<Setting, "chosen">,
): Params {
  const source = operation.fields.find(({ name }) => name === changed);
  if (source?.kind !== "column" && source?.kind !== "columns") return params;
  const chosen = [params[changed]].flat() as string[];
  const fresh = initialParams(operation, { ...setting, chosen });
  const follows = ({ name, kind }: Field) => (kind === "text" || kind === "choice") && !touched.has(name);
  const followed = operation.fields.filter(follows).map(({ name }) => [name, fresh[name]]);
  return { ...params, ...(Object.fromEntries(followed) as Params) };
}

export type FieldProblem =
  | { readonly kind: "choose-columns" | "choose-column" | "column-gone" | "type-text" | "type-texts" }
  | { readonly kind: "number-range"; readonly min: number; readonly max: number }
  | { readonly kind: "formula"; readonly problem: FormulaProblem }
  | { readonly kind: "formula-column"; readonly column: string }
  | { readonly kind: "pattern" | "name-taken" | "condition" | "not-a-number" | "not-a-date" | "refused" };

/** What keeps the step from running, by field name; empty when the form is complete. Fields not in use do not count. */
export function formProblems(
  operation: OperationInfo,
  params: Params,
  columns: readonly ColumnHead[],
): ReadonlyMap<string, FieldProblem> {
  const problems = new Map<string, FieldProblem>();
  for (const field of operation.fields) {
    if (!inUse(field, params)) continue;
    const problem = fieldProblem(field, params, columns);
    if (problem) problems.set(field.name, problem);
  }
  return problems;
}

function fieldProblem(field: Field, params: Params, columns: readonly ColumnHead[]): FieldProblem | null {
  const value = params[field.name];
  const here = (id: string) => columns.some((column) => column.id === id);
  switch (field.kind) {
    case "column":
      if (value === "" || value === undefined)
        return isPlace(field) || field.optional === true ? null : { kind: "choose-column" };
      return here(value as string) ? null : { kind: "column-gone" };
    case "columns": {
      const ids = value as readonly string[];
      if (ids.length === 0) return field.none === "forbidden" ? { kind: "choose-columns" } : null;
      return ids.every(here) ? null : { kind: "column-gone" };
    }
    case "text":
      return textProblem(field, params, columns);
    case "texts":
      return field.optional || (value as readonly string[]).some((text) => text !== "")
        ? null
        : { kind: "type-texts" };
    case "number": {
      const { min, max } = field;
      const fits = Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
      return fits ? null : { kind: "number-range", min, max };
    }
    case "condition": {
      const kind = conditionProblem(value as Condition);
      return kind && { kind };
    }
    case "formula": {
      const parsed = parseFormula(String(value));
      if (!parsed.ok) return { kind: "formula", problem: parsed.problem };
      const lacking = parsed.formula.columns.find((id) => !here(id));
      return lacking === undefined ? null : { kind: "formula-column", column: lacking };
    }
    case "template":
      return templateProblem((value ?? "") as string, field.optional === true, here);
    case "rules":
      return rulesProblem(value as readonly Rule[], here);
    case "pairs":
      return field.optional || withoutIdle(value as readonly Pair[]).length > 0
        ? null
        : { kind: "type-texts" };
    case "measures":
      return measuresProblem(field, value as readonly Measure[], here);
    case "sort": {
      const keys = value as readonly SortKey[];
      if (keys.length === 0) return { kind: "choose-column" };
      return keys.every((key) => here(key.column)) ? null : { kind: "column-gone" };
    }
    default:
      return null;
  }
}

function templateProblem(
  template: string,
  optional: boolean,
  here: (id: string) => boolean,
): FieldProblem | null {
  if (template === "") return optional ? null : { kind: "type-text" };
  if (!templatePieces(template)) return { kind: "refused" };
  return templateColumns(template).every(here) ? null : { kind: "column-gone" };
}

function rulesProblem(rules: readonly Rule[], here: (id: string) => boolean): FieldProblem | null {
  for (const { when, write } of rules) {
    const kind = conditionProblem(when);
    const problem = kind ? { kind } : templateProblem(write, true, here);
    if (problem) return problem;
  }
  return null;
}

function measuresProblem(
  { alone }: Extract<Field, { kind: "measures" }>,
  measures: readonly Measure[],
  here: (id: string) => boolean,
): FieldProblem | null {
  if (measures.length === 0) return { kind: "choose-column" };
  if (new Set(measures.map(({ name }) => name)).size < measures.length) return { kind: "name-taken" };
  if (measures.some(({ name }) => name === "")) return { kind: "type-text" };
  if (measures.some(({ name }) => here(name))) return { kind: "name-taken" };
  const lacking = measures.find(({ what, column }) => !alone.includes(what) && !here(column));
  if (!lacking) return null;
  return { kind: lacking.column === "" ? "choose-column" : "column-gone" };
}

function textProblem(
  field: Field & { kind: "text" },
  params: Params,
  columns: readonly ColumnHead[],
): FieldProblem | null {
  const text = (params[field.name] as string | undefined) ?? "";
  if (text === "") return field.optional ? null : { kind: "type-text" };
  if (field.name === "find" && params.how === "pattern" && !isPattern(text)) return { kind: "pattern" };
  if (field.name !== "name") return null;
  const taken = columns.some((column) => column.name === text && column.id !== params.column);
  return taken ? { kind: "name-taken" } : null;
}

/** The parameters as they are run and kept: lines left empty in lists of texts are dropped. */
export function tidyParams(operation: OperationInfo, params: Params): Params {
  const tidy: Record<string, unknown> = { ...params };
  for (const field of operation.fields) {
    if (field.kind === "texts") tidy[field.name] = withoutEmpty(params[field.name] as readonly string[]);
    if (field.kind === "pairs") tidy[field.name] = withoutIdle(params[field.name] as readonly Pair[]);
    if (field.kind === "rules")
      tidy[field.name] = (params[field.name] as readonly Rule[]).map(({ when, write }) => ({
        when: tidyCondition(when),
        write,
      }));
    if (field.kind === "condition") tidy[field.name] = tidyCondition(params[field.name] as Condition);
  }
  return tidy;
}

export function tidyCondition(condition: Condition): Condition {
  if ("all" in condition) return { all: condition.all.map(tidyCondition) };
  if ("any" in condition) return { any: condition.any.map(tidyCondition) };
  if ("not" in condition) return { not: tidyCondition(condition.not) };
  return condition.is === "one-of" ? { ...condition, texts: withoutEmpty(condition.texts) } : condition;
}

/** Pairs that change something: a value without a new one stays as it is. */
function withoutIdle(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(([from, to]) => from !== "" && to !== "" && from !== to);
}

function withoutEmpty(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== "");
}
