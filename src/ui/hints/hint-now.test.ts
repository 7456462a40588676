import { describe, expect, it } from "vitest";
import { start } from "../../app/history.ts";
import type { State } from "../../app/state.ts";
import { EMPTY_RECIPE, useStore } from "../../app/store.ts";
import type { Suggestion } from "../../recipe/suggestion.ts";
import { hintNow, isAway } from "./hint-now.ts";
import { seenIn } from "./seen.ts";

const step = { id: "s1", op: "trim", params: {}, on: true };
const safe = { id: "spaces", safe: true } as Suggestion;
const ran = { cellsChanged: 3 } as State["ran"];
const fresh = useStore.getInitialState();
const withSteps = { history: start({ ...EMPTY_RECIPE, steps: [step] }) };

describe("the hint for now", () => {
  const cases: readonly [
    string,
    Partial<State>,
    Parameters<typeof hintNow>[1],
    ReturnType<typeof hintNow>,
  ][] = [
    ["nothing was found yet", {}, [], null],
    ["something safe was found", { suggestions: [safe] }, [], "clean-up"],
    [
      "all that is safe is left alone",
      { suggestions: [safe], history: start({ ...EMPTY_RECIPE, declined: ["spaces"] }) },
      [],
      null,
    ],
    [
      "the panel shows something else",
      { suggestions: [safe], looking: { ...fresh.looking, panel: "steps" } },
      [],
      null,
    ],
    ["cells were changed", { ...withSteps, ran }, [], "why"],
    ["a step changed no cell", withSteps, [], "back"],
    ["the changes are known", { ...withSteps, ran }, ["why"], "back"],
    ["all are known", { ...withSteps, ran, suggestions: [safe] }, ["clean-up", "why", "back"], null],
  ];
  for (const [title, state, seen, hint] of cases)
    it(`is ${hint ?? "none"} when ${title}`, () => expect(hintNow({ ...fresh, ...state }, seen)).toBe(hint));
});

it("No hint comes while a file is read or a dialog is open", () => {
  const opened = { complete: true } as State["opened"];
  expect(isAway({ ...fresh, opened })).toBe(false);
  expect(isAway({ ...fresh, opened: { complete: false } as State["opened"] })).toBe(true);
  expect(isAway({ ...fresh, opened, opening: { name: "a.csv", bytes: 1 } })).toBe(true);
  expect(isAway({ ...fresh, opened, looking: { ...fresh.looking, dialog: { kind: "palette" } } })).toBe(true);
  expect(isAway({ ...fresh, opened, looking: { ...fresh.looking, page: "analyse" } })).toBe(true);
});

it("What is kept about hints can be any text", () => {
  expect(seenIn(null)).toEqual([]);
  expect(seenIn("back nonsense clean-up")).toEqual(["clean-up", "back"]);
});
