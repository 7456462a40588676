import { expect, it } from "vitest";
import type { Append } from "../io/read-options.ts";
import { readingWith, sameReading } from "./chosen-reading.ts";

it("What a recipe chose counts, what it left open is left to the file", () => {
  expect(readingWith({}, { part: "Orders", headerRows: 2 })).toEqual({ part: "Orders", headerRows: 2 });
  expect(readingWith({ encoding: "big5", skipEnd: 1 }, { skipEnd: 2 })).toEqual({
    encoding: "big5",
    skipEnd: 2,
  });
  expect(readingWith({ skipEnd: 1 }, { skipEnd: undefined })).toEqual({ skipEnd: 1 });
});

it("How several files come into one list stays theirs", () => {
  const append: Append = { fileColumn: "file", columns: [{}, { Town: "city" }] };
  const other = { fileColumn: "", columns: [{}] };
  expect(readingWith({ append }, { append: other, delimiter: ";" })).toEqual({ append, delimiter: ";" });
  expect(readingWith({}, { append: other })).toEqual({});
});

it("Two readings are the same whatever the order of their options", () => {
  expect(sameReading({ skipRows: 1, part: "a" }, { part: "a", skipRows: 1, skipEnd: undefined })).toBe(true);
  expect(sameReading({ skipRows: 1 }, {})).toBe(false);
});
