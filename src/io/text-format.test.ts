import { expect, it } from "vitest";
import { textFormat } from "./text-format.ts";

it.each([
  ["one record a line", '{"a":1}\n{"a":2}\n', "ndjson"],
  ["one of which is broken", '{"a":1}\n{"a":2}\n{bad}\n{"a":4}\n', "ndjson"],
  ["the second of which is broken", '{"a":1}\n{"a":\n{"a":3}\n', "ndjson"],
  ["lists a line", "[1,2]\n[3,4]\n", "ndjson"],
  ["one record", '{"a":1}\n', "json"],
  ["a list with a record a line", '[\n{"a":1},\n{"a":2}\n]\n', "json"],
  ["a list in many lines", '[\n  {\n    "a": 1\n  }\n]\n', "json"],
  ["cells that begin with a record", '{"a":1},x\n{"a":2},y\n', "csv"],
  ["names and notes in brackets", "[name],[note]\nAnn,x\n", "csv"],
])("%s", (_, text, format) => {
  expect(textFormat(text, true)).toBe(format);
});
