import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { tabText } from "./pasted.ts";

it("Pasted cells keep tabs, quotes and line breaks", () => {
  expect(
    tabText([
      ["a", 'say "hi"'],
      ["1\t2", "two\nlines"],
    ]),
  ).toBe('a\t"say ""hi"""\n"1\t2"\t"two\nlines"');
});

it("Any cells come out of a reader of tables as they went in", () => {
  const cell = fc.string().filter((text) => text !== "");
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, (rows) => {
      const read = Papa.parse<string[]>(tabText(rows), { delimiter: "\t", newline: "\n" });
      expect(read.data).toEqual(rows);
    }),
  );
});
