import { expect, it } from "vitest";
import type { FileHead } from "../worker/contract.ts";
import { appendOf, clashes, strangersOf } from "./join-files.ts";

const kinds = ["text", "text", "text", "text"] as const;
const heads: FileHead[] = [
  { name: "jan.csv", bytes: 10, columns: ["id", "E-mail", "city"], kinds, likely: [] },
  {
    name: "feb.csv",
    bytes: 10,
    columns: ["id", "email", "Place", "plan"],
    kinds,
    likely: [["email", "E-mail"]],
  },
  { name: "mar.csv", bytes: 10, columns: ["city", "id", "E-mail"], kinds, likely: [] },
];
const [mail, town, plan] = strangersOf(heads);

it("A column that is named a little otherwise is taken for the one that is meant; the others are asked about", () => {
  const targets = ["E-mail", "city"];
  expect(strangersOf(heads)).toEqual([
    { file: 1, column: "email", targets, likely: "E-mail" },
    { file: 1, column: "Place", targets, likely: null },
    { file: 1, column: "plan", targets, likely: null },
  ]);
});

it("What was chosen is told file by file", () => {
  const chosen = new Map([
    [mail, "E-mail"],
    [town, "city"],
    [plan, null],
  ]);
  expect(appendOf(3, chosen, "file")).toEqual({
    fileColumn: "file",
    columns: [{}, { email: "E-mail", Place: "city" }, {}],
  });
  expect(clashes(chosen)).toEqual([]);
});

it("Two columns of one file cannot go into one", () => {
  const chosen = new Map([
    [mail, "city"],
    [town, "city"],
  ]);
  expect(clashes(chosen)).toEqual(["city"]);
});
