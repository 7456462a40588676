import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trim, trimEnds, visible } from "./white-space.ts";

describe("trim", () => {
  it.each([
    ["John", "John", "John"],
    [" John ", "John", "John"],
    ["\t\r\nJohn\u00a0\u3000", "John", "John"],
    ["\ufeffJohn\u200b", "John", "John"],
    ["John  Smith", "John  Smith", "John Smith"],
    ["John \t\u00a0Smith", "John \t\u00a0Smith", "John Smith"],
    ["John\u00a0Smith", "John\u00a0Smith", "John\u00a0Smith"],
    ["John\tSmith", "John\tSmith", "John\tSmith"],
    ["张\u3000三", "张\u3000三", "张\u3000三"],
    ["张\u3000\u3000三", "张\u3000\u3000三", "张 三"],
    ["a\n\nb\r\nc", "a\n\nb\r\nc", "a\n\nb\r\nc"],
    ["a  b\n  c  d\n", "a  b\n  c  d", "a b\n c d"],
    ["👩‍💻  x", "👩‍💻  x", "👩‍💻 x"],
    ["a\u200bb", "a\u200bb", "a\u200bb"],
    [" \t\n ", "", ""],
    ["", "", ""],
  ])("makes %j %j, and %j with inner", (text, outer, inner) => {
    expect(trim(text, { inner: false })).toBe(outer);
    expect(trim(text, { inner: true })).toBe(inner);
  });

  const spaced = fc
    .array(fc.constantFrom("a", "张", " ", "\t", "\n", "\r\n", "\u00a0", "\u3000", "\u200b", "\ufeff", "é"))
    .map((parts) => parts.join(""));

  it("changes nothing more the second time", () => {
    fc.assert(
      fc.property(spaced, fc.boolean(), (text, inner) => {
        const once = trim(text, { inner });
        expect(trim(once, { inner })).toBe(once);
      }),
    );
  });

  it("removes white space only, and never a line break between two letters", () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const after = trim(text, { inner: true });
        const letters = (whole: string) => whole.replace(/[\s\u200b]/g, "");
        expect(letters(after)).toBe(letters(text));
        expect(after.split("\n").length).toBe(trimEnds(text).split("\n").length);
      }),
    );
  });
});

describe("visible", () => {
  it.each([
    ["John Smith", "John Smith"],
    [" John  Smith ", "␣John␣␣Smith␣"],
    ["a\tb\nc\r\nd", "a⇥b↵c↵d"],
    ["a\u00a0b", "a␣b"],
    ["张\u3000三", "张\u3000三"],
    ["\ufeffa\u200b", "␣a␣"],
    ["   ", "␣␣␣"],
  ])("shows %j as %s", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});
