import type { Condition } from "../values/condition.ts";

/** Whether something from a recipe file is a condition: every test with all it needs, of the right kinds. */
export function isCondition(value: unknown): value is Condition {
  if (!isRecord(value)) return false;
  if (Array.isArray(value.all)) return value.all.every(isCondition);
  if (Array.isArray(value.any)) return value.any.every(isCondition);
  if (value.not !== undefined) return isCondition(value.not);
  return typeof value.column === "string" && isTest(value);
}

function isTest(test: Record<string, unknown>): boolean {
  switch (test.is) {
    case "missing":
    case "filled":
      return true;
    case "equals":
    case "contains":
    case "starts":
    case "ends":
      return typeof test.text === "string";
    case "matches":
      return typeof test.text === "string" && isPattern(test.text);
    case "one-of":
    case "shaped":
      return Array.isArray(test.texts) && test.texts.every((text) => typeof text === "string");
    case "valid":
    case "odd":
      return isReading(test.as);
    case "less":
    case "at-most":
    case "greater":
    case "at-least":
      return typeof test.text === "string" && isReading(test.as);
    case "length":
      return typeof test.from === "number" && typeof test.to === "number";
    case "between":
      return typeof test.from === "number" && typeof test.to === "number" && isReading(test.as);
    default:
      return false;
  }
}

function isReading(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case "whole":
    case "decimal":
      return value.mark === "." || value.mark === ",";
    case "date":
      return ["dmy", "mdy", "ymd", "certain"].includes(value.order as string);
    default:
      return ["text", "boolean", "email", "phone", "url"].includes(value.kind as string);
  }
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
