import { describe, expect, it } from "vitest";
import { withAffix, withoutAffix } from "./affix.ts";

describe("a text at the beginning or end", () => {
  it.each([
    ["138", "+86 ", "start", false, "+86 138"],
    ["+86 138", "+86 ", "start", false, "+86 138"],
    ["+86 138", "+86 ", "start", true, "+86 +86 138"],
    ["5", " kg", "end", false, "5 kg"],
    ["5 kg", " kg", "end", false, "5 kg"],
    ["", "+86 ", "start", false, ""],
    ["5", "", "end", true, "5"],
  ] as const)("is put to %j: %j at the %s (again: %s) gives %j", (text, affix, side, again, expected) => {
    expect(withAffix(text, affix, side, again)).toBe(expected);
  });

  it.each([
    ["SKU-17", "SKU-", "start", "17"],
    ["17-SKU-", "SKU-", "start", "17-SKU-"],
    ["5 kg", " kg", "end", "5"],
    ["aaa", "a", "end", "aa"],
    ["kg", "kg", "end", ""],
    ["5", "", "end", "5"],
  ] as const)("is taken from %j: %j at the %s leaves %j", (text, affix, side, expected) => {
    expect(withoutAffix(text, affix, side)).toBe(expected);
  });
});
