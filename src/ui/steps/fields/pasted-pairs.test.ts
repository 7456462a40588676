import { expect, it } from "vitest";
import { pairsPasted, withPasted } from "./pasted-pairs.ts";

it.each<[string, unknown]>([
  ["one cell", null],
  ["CA\tCalifornia", [["CA", "California"]]],
  [
    "CA\tCalifornia\r\nNY\tNew York\r\n",
    [
      ["CA", "California"],
      ["NY", "New York"],
    ],
  ],
  ['"a ""b"""\tc', [['a "b"', "c"]]],
  [
    "a\nb",
    [
      ["a", ""],
      ["b", ""],
    ],
  ],
  ["\tx\na\tb\tc", [["a", "b"]]],
])("%j pasted is %j", (text, pairs) => {
  expect(pairsPasted(text)).toEqual(pairs);
});

it("takes the place of values that are there", () => {
  expect(
    withPasted(
      [
        ["a", "1"],
        ["b", "2"],
      ],
      1,
      [
        ["a", "9"],
        ["c", "3"],
      ],
    ),
  ).toEqual([
    ["b", "2"],
    ["a", "9"],
    ["c", "3"],
  ]);
});
