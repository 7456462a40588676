import type { ColumnProfile } from "../../profile/profile.ts";
import type { ColumnTest, Condition } from "../../values/condition.ts";
import type { Reading } from "../../values/reading.ts";

/** The tests a person can choose from; the two with "not" are kept as `{ not: … }`. */
export const TEXT_TESTS = [
  "equals",
  "not-equals",
  "contains",
  "not-contains",
  "starts",
  "ends",
  "one-of",
  "matches",
] as const;
export const ORDER_TESTS = ["less", "at-most", "greater", "at-least"] as const;
export const STATE_TESTS = ["missing", "filled"] as const;
export const READING_TESTS = ["valid", "odd"] as const;

export type TestId =
  | (typeof TEXT_TESTS)[number]
  | (typeof ORDER_TESTS)[number]
  | (typeof STATE_TESTS)[number]
  | (typeof READING_TESTS)[number];

/** What a column can be asked: order and validity only where its profile has a reading. */
export function testsFor(profile: ColumnProfile | undefined): readonly TestId[] {
  if (!profile) return [...STATE_TESTS, ...TEXT_TESTS];
  const ordered = ["whole", "decimal", "date"].includes(profile.kind);
  const judged = ordered || ["boolean", "email", "phone", "url"].includes(profile.kind);
  return [...(ordered ? ORDER_TESTS : []), ...STATE_TESTS, ...(judged ? READING_TESTS : []), ...TEXT_TESTS];
}

/** A condition as the form shows it: a list of tests of which all or any must be true. */
export interface TestList {
  readonly join: "all" | "any";
  readonly tests: readonly Condition[];
}

export function toTestList(condition: Condition): TestList {
  if ("all" in condition) return { join: "all", tests: condition.all };
  if ("any" in condition) return { join: "any", tests: condition.any };
  return { join: "all", tests: [condition] };
}

/** The plainest condition that means the list: one test stands alone. */
export function fromTestList({ join, tests }: TestList): Condition {
  if (tests.length === 1) return tests[0];
  return join === "all" ? { all: tests } : { any: tests };
}

/** A test as the form shows it, or null for a condition the form can only keep, not change. */
export function readTest(condition: Condition): { readonly id: TestId; readonly test: ColumnTest } | null {
  if ("not" in condition) {
    const inner = condition.not;
    if (!("is" in inner)) return null;
    return inner.is === "equals" || inner.is === "contains" ? { id: `not-${inner.is}`, test: inner } : null;
  }
  if (!("is" in condition)) return null;
  const { is } = condition;
  return is === "between" || is === "shaped" || is === "length" ? null : { id: is, test: condition };
}

/** What the user typed for a test, kept while another test or column is chosen. */
export interface Typed {
  readonly text: string;
  readonly texts: readonly string[];
  readonly matchCase: boolean;
}

export function typedOf(test: ColumnTest): Typed {
  const text = "text" in test ? test.text : "texts" in test ? (test.texts[0] ?? "") : "";
  const texts = "texts" in test ? test.texts : text === "" ? [] : [text];
  return { text, texts, matchCase: "matchCase" in test ? (test.matchCase ?? false) : false };
}

/** Makes the condition for a test; one that needs a reading falls back to "filled" without one. */
export function makeTest(id: TestId, column: string, typed: Typed, reading: Reading | undefined): Condition {
  const { text, texts, matchCase } = typed;
  switch (id) {
    case "missing":
    case "filled":
      return { column, is: id };
    case "valid":
    case "odd":
      return reading ? { column, is: id, as: reading } : { column, is: "filled" };
    case "less":
    case "at-most":
    case "greater":
    case "at-least":
      return reading ? { column, is: id, text, as: reading } : { column, is: "filled" };
    case "one-of":
      return { column, is: "one-of", texts };
    case "not-equals":
      return { not: { column, is: "equals", text, matchCase } };
    case "not-contains":
      return { not: { column, is: "contains", text, matchCase } };
    default:
      return { column, is: id, text, matchCase };
  }
}

export type ConditionProblem = "condition" | "pattern" | "not-a-number" | "not-a-date";

/** What is still missing in a condition, or null. An empty text is fine where it can be meant: nowhere but in "is". */
export function conditionProblem(condition: Condition): ConditionProblem | null {
  if ("all" in condition) return listProblem(condition.all);
  if ("any" in condition) return listProblem(condition.any);
  if ("not" in condition) return conditionProblem(condition.not);
  switch (condition.is) {
    case "contains":
    case "starts":
    case "ends":
      return condition.text === "" ? "condition" : null;
    case "matches":
      return condition.text === "" ? "condition" : isPattern(condition.text) ? null : "pattern";
    case "one-of":
      return condition.texts.some((text) => text !== "") ? null : "condition";
    case "less":
    case "at-most":
    case "greater":
    case "at-least":
      if (condition.text.trim() === "") return "condition";
      if (condition.as.kind === "date") return /\d.*\d.*\d/.test(condition.text) ? null : "not-a-date";
      return /\p{Nd}/u.test(condition.text) ? null : "not-a-number";
    default:
      return null;
  }
}

export function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function listProblem(parts: readonly Condition[]): ConditionProblem | null {
  if (parts.length === 0) return "condition";
  for (const part of parts) {
    const problem = conditionProblem(part);
    if (problem) return problem;
  }
  return null;
}
