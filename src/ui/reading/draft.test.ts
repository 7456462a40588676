import { expect, it } from "vitest";
import type { ReadOptions } from "../../io/read-options.ts";
import { draftOf, isSign, optionsOf } from "./draft.ts";

const read: ReadOptions = {
  format: "csv",
  part: "",
  encoding: "utf-8",
  delimiter: ",",
  quote: '"',
  headerRows: 1,
  skipRows: 0,
};

it("what was assumed comes back as it was, with what was changed", () => {
  expect(optionsOf(draftOf(read, {}))).toEqual({ ...read, skipEnd: 0 });
  expect(optionsOf(draftOf(read, { encoding: "big5" }))).toEqual({ ...read, encoding: "big5", skipEnd: 0 });
});

it.each([
  [{ skipRows: "two" }],
  [{ skipRows: "1001" }],
  [{ skipEnd: "-1" }],
  [{ delimiter: "" }],
  [{ delimiter: '"' }],
  [{ comment: "# #" }],
])("%j is not read until it is right", (wrong) => {
  expect(optionsOf({ ...draftOf(read, {}), ...wrong })).toBeNull();
});

it.each([
  [",", true],
  ["，", true],
  [", ", true],
  ["\t", true],
  ["ab", false],
  ["\n", false],
  ["'", false],
])("%j can keep cells apart: %s", (sign, can) => {
  expect(isSign(sign)).toBe(can);
});
