import { describe, expect, it } from "vitest";
import { isCondition } from "./is-condition.ts";

const whole = { kind: "whole", mark: "." };

describe("a condition from a recipe file", () => {
  it.each<[unknown]>([
    [{ column: "a", is: "missing" }],
    [{ column: "a", is: "contains", text: "x" }],
    [{ column: "a", is: "one-of", texts: ["x", "y"] }],
    [{ column: "a", is: "shaped", texts: ["Aa 9"] }],
    [{ column: "a", is: "length", from: 2, to: 5 }],
    [{ column: "a", is: "odd", as: { kind: "date", order: "certain" } }],
    [{ column: "a", is: "less", text: "3", as: whole }],
    [{ all: [{ not: { column: "a", is: "between", from: 1, to: 2, as: whole } }, { any: [] }] }],
  ])("is one: %j", (value) => {
    expect(isCondition(value)).toBe(true);
  });

  it.each<[unknown]>([
    [null],
    ["missing"],
    [{ column: "a" }],
    [{ is: "missing" }],
    [{ column: "a", is: "larger", text: "3" }],
    [{ column: "a", is: "contains" }],
    [{ column: "a", is: "matches", text: "(" }],
    [{ column: "a", is: "one-of", texts: [1] }],
    [{ column: "a", is: "shaped", texts: "Aa" }],
    [{ column: "a", is: "length", from: "2", to: 5 }],
    [{ column: "a", is: "odd" }],
    [{ column: "a", is: "less", text: "3", as: { kind: "whole" } }],
    [{ column: "a", is: "odd", as: { kind: "date", order: "dym" } }],
    [{ any: [{ column: "a", is: "missing" }, {}] }],
  ])("is none: %j", (value) => {
    expect(isCondition(value)).toBe(false);
  });
});
