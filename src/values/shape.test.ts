import { expect, it } from "vitest";
import { lengthOf, shapeOf } from "./shape.ts";

it.each([
  ["Ann-Lee 207", "Aa-Aa 999"],
  ["13800138000", "99999999999"],
  ["深圳市 A座", "中 A中"],
  ["Éva Ño", "Aa Aa"],
  ["a--b", "a--a"],
  ["  x", "  a"],
  ["１２", "99"],
  ["", ""],
  ["A", "A"],
  ["aa.bb@cc.de", "a.a@a.a"],
  ["1".repeat(50), `${"9".repeat(40)}…`],
])("the shape of %j is %j", (text, shape) => {
  expect(shapeOf(text)).toBe(shape);
});

it.each([
  ["", 0],
  ["abc", 3],
  ["深圳", 2],
  ["😀!", 2],
])("%j is %i characters long", (text, length) => {
  expect(lengthOf(text)).toBe(length);
});
