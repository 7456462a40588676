import { expect, it } from "vitest";
import type { ReadOptions } from "../../io/read-options.ts";
import { anew, chosenOf, cutsOf, draftOf, isSign, typedOf } from "./draft.ts";

const read: ReadOptions = {
  format: "csv",
  part: "",
  encoding: "utf-8",
  delimiter: ",",
  quote: '"',
  headerRows: 1,
  skipRows: 0,
};

it("only what was changed by hand is chosen; the rest is shown as it was found", () => {
  expect(chosenOf({})).toEqual({});
  expect(chosenOf({ skipEnd: "2", comment: "#" })).toEqual({ skipEnd: 2, comment: "#" });
  expect(draftOf(read, { skipEnd: "2x" })).toMatchObject({ delimiter: ",", skipRows: "0", skipEnd: "2x" });
});

it("what was chosen before is chosen again", () => {
  const chosen: Partial<ReadOptions> = {
    format: "fixed",
    part: "May",
    headerRows: 2,
    skipRows: 3,
    skipEnd: 0,
    cuts: [4, 9],
    repeatedHeader: "leave-out",
    append: { fileColumn: "file", columns: [{}, { Town: "city" }] },
  };
  expect(chosenOf(typedOf(chosen))).toEqual(chosen);
});

it("another table is read afresh, and several files stay together", () => {
  const append = { fileColumn: "file", columns: [{}] };
  expect(anew("June", { part: "May", skipRows: "3", append })).toEqual({ part: "June", append });
  expect(anew("June", { headerRows: 2 })).toEqual({ part: "June" });
});

it.each([
  [{ skipRows: "two" }],
  [{ skipRows: "1001" }],
  [{ skipEnd: "-1" }],
  [{ delimiter: "" }],
  [{ delimiter: '"' }],
  [{ comment: "# #" }],
  [{ cuts: "9, 4" }],
])("%j is not read until it is right", (wrong) => {
  expect(chosenOf(wrong)).toBeNull();
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

it("the cuts of aligned text go out as they came, and are found anew when none are named", () => {
  const aligned: ReadOptions = { ...read, format: "fixed", cuts: [12, 30], wide: false };
  expect(draftOf(aligned, {}).cuts).toBe("12, 30");
  expect(chosenOf(typedOf(aligned))).toEqual(aligned);
  expect(chosenOf({ format: "fixed", cuts: " " })).toEqual({ format: "fixed" });
  expect(chosenOf({ format: "fixed", cuts: "30, 12" })).toBeNull();
});

it.each([
  ["12, 30，41", [12, 30, 41]],
  ["5 9", [5, 9]],
  ["", []],
  ["0, 5", null],
  ["5, 5", null],
  ["5, x", null],
  ["1.5", null],
  ["4001", null],
])("cuts written %j are %j", (text, cuts) => {
  expect(cutsOf(text)).toEqual(cuts);
});
