import { describe, expect, it } from "vitest";
import { commit, goTo, start, undo } from "../../app/history.ts";
import { en } from "../../i18n/en.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { Recipe, Step } from "../../recipe/recipe.ts";
import { type Teller, tellHistory, tellMove } from "./history-line.ts";

function info(id: string, describe: string): OperationInfo {
  const words = { name: id, help: "", describe, fields: {}, keywords: [] };
  const fields = [
    { name: "column", kind: "column" },
    { name: "name", kind: "text", initial: "" },
  ] as const;
  return {
    id,
    group: "columns",
    limitable: false,
    fields,
    words: { en: words, "zh-CN": words },
    examples: [],
  };
}

const teller: Teller = {
  words: en.steps,
  language: "en",
  operations: [info("rename", "Rename {column} to {name}"), info("trim", "Trim {column}")],
  asRead: [{ id: "city", name: "city" }],
};
const rename: Step = { id: "s1", op: "rename", params: { column: "city", name: "Town" }, on: true };
const trim: Step = { id: "s2", op: "trim", params: { column: "city" }, on: true };

function recipe(...steps: Step[]): Recipe {
  return { version: 1, sources: [], steps, declined: [] };
}

describe("tellHistory", () => {
  it("tells every moment, with the names columns had at that step", () => {
    let history = start(recipe());
    history = commit(history, recipe(rename));
    history = commit(history, recipe(rename, trim));
    history = commit(history, recipe(rename, { ...trim, on: false }));
    history = commit(history, recipe(rename));
    expect(tellHistory(undo(history), teller).map(({ text }) => text)).toEqual([
      "File as it was read",
      "Rename city to “Town”",
      "Trim Town",
      "Switched off: Trim Town",
      "Removed: Trim Town",
    ]);
  });

  it("tells what was left aside at the moment it was left, with when it was done", () => {
    let history = commit(start(recipe()), recipe(rename), 70);
    history = commit(history, recipe(rename, trim), 80);
    history = commit(undo(undo(history)), recipe(trim), 90);
    const [first, ...rest] = tellHistory(history, teller);
    expect(rest).toEqual([{ moment: 3, text: "Trim city", when: 90, aside: [] }]);
    expect(first.aside).toEqual([
      [
        { moment: 1, text: "Rename city to “Town”", when: 70, aside: [] },
        { moment: 2, text: "Trim Town", when: 80, aside: [] },
      ],
    ]);
    expect(tellHistory(goTo(history, 1), teller).map(({ moment }) => moment)).toEqual([0, 1, 2]);
  });
});

describe("tellMove", () => {
  it("counts steps that came or went together", () => {
    expect(tellMove(recipe(), recipe(rename, trim), teller)).toBe("2 steps added");
    expect(tellMove(recipe(rename, trim), recipe(), teller)).toBe("2 steps removed");
  });
});
