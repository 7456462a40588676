import { expect, it } from "vitest";
import { booleanOf } from "./boolean.ts";

it.each(["true", "TRUE", "Yes", "y", "on", "是", "真", "对", " yes ", "ＹＥＳ"])("%j says yes", (text) => {
  expect(booleanOf(text)).toEqual({ value: true, weak: false });
});

it.each(["false", "No", "N", "off", "否", "假", "错", "no\u00a0"])("%j says no", (text) => {
  expect(booleanOf(text)).toEqual({ value: false, weak: false });
});

it.each([
  ["1", true],
  ["0", false],
  ["１", true],
  ["T", true],
  ["f", false],
  ["有", true],
  ["无", false],
  ["✓", true],
])("%j says %s only weakly", (text, value) => {
  expect(booleanOf(text)).toEqual({ value, weak: true });
});

it.each(["", " ", "maybe", "2", "yesterday", "none", "01", "是的吗", "constructor"])(
  "%j says neither",
  (text) => {
    expect(booleanOf(text)).toBeNull();
  },
);
