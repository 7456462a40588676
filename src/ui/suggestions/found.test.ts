import { describe, expect, it } from "vitest";
import { commit, start } from "../../app/history.ts";
import type { State } from "../../app/state.ts";
import type { Recipe, Step } from "../../recipe/recipe.ts";
import type { Suggestion } from "../../recipe/suggestion.ts";
import type { Opened, Ran } from "../../worker/contract.ts";
import { choiceExample } from "./choice-example.ts";
import { foundState } from "./found-state.ts";
import { qualityOf } from "./quality.ts";

const step: Step = { id: "s1", op: "trim", params: { columns: [], inner: true }, on: true };
const recipe: Recipe = { version: 1, sources: [], steps: [], declined: [] };

function suggestion(id: string, safe: boolean): Suggestion {
  const reason = { rule: "trim.spaces", facts: {} };
  return { id, step, safe, counts: "cells", count: 1, columns: [], examples: [], reason };
}
const trim = suggestion("trim", true);
const dates = suggestion("dates", false);

function known(part: Partial<State>) {
  const opened = { complete: true } as Opened;
  const ran = { point: "source" } as Ran;
  return {
    opened,
    ran,
    suggestions: [trim, dates],
    suggestedAt: "source",
    suggestedWithout: [],
    jobs: [],
    history: start(recipe),
    ...part,
  };
}

describe("foundState", () => {
  it("waits for the whole file", () => {
    expect(foundState(known({ opened: { complete: false } as Opened }))).toEqual({ kind: "reading" });
    expect(foundState(known({ ran: null }))).toEqual({ kind: "reading" });
  });

  it("looks as long as nothing came, and is idle when nothing runs that could bring it", () => {
    const progress = { phase: "suggest", done: 1, total: 2 } as const;
    const jobs = [
      { kind: "profile", progress: null },
      { kind: "suggest", progress },
    ] as const;
    expect(foundState(known({ suggestions: null, jobs }))).toEqual({
      kind: "looking",
      progress,
      idle: false,
    });
    expect(foundState(known({ suggestions: null }))).toEqual({ kind: "looking", progress: null, idle: true });
  });

  it("parts what is safe, what is to decide and what was left alone", () => {
    const history = start({ ...recipe, declined: ["trim", "gone"] });
    expect(foundState(known({ history, suggestedWithout: ["trim", "gone"] }))).toEqual({
      kind: "found",
      safe: [],
      ticked: [],
      decide: [dates],
      alone: [trim],
      stale: false,
      recounting: false,
      idle: false,
    });
  });

  it("keeps what was unticked in its place, out of the clean-up, until the others are counted without it", () => {
    const empty = suggestion("empty", true);
    const history = start({ ...recipe, declined: ["trim", "dates"] });
    const unticked = known({ history, suggestions: [trim, empty, dates] });
    const inPlace = new Set(["trim", "dates"]);
    const parted = { safe: [trim, empty], ticked: [empty], decide: [], alone: [dates] };
    expect(foundState(unticked, inPlace)).toMatchObject({ ...parted, recounting: true, stale: false });
    const counted = { ...unticked, suggestedWithout: ["trim", "dates"] };
    expect(foundState(counted, inPlace)).toMatchObject({ ...parted, recounting: false });
    expect(foundState(counted)).toMatchObject({ safe: [empty], alone: [trim, dates] });
  });

  it("is stale from the moment a step is added until the answer for it is there", () => {
    const before = known({});
    expect(foundState(before)).toMatchObject({ stale: false });
    const history = commit(before.history, { ...recipe, steps: [step] });
    const running = { ...before, history, jobs: [{ kind: "run", progress: null }] as const };
    expect(foundState(running)).toMatchObject({ kind: "found", stale: true });
    const ran = { point: "p1" } as Ran;
    const searching = { ...before, history, ran, jobs: [{ kind: "suggest", progress: null }] as const };
    expect(foundState(searching)).toMatchObject({ kind: "found", stale: true, idle: false });
    expect(foundState({ ...before, history, ran })).toMatchObject({ stale: true, idle: true });
    expect(foundState({ ...before, history, ran, suggestedAt: "p1", suggestions: [] })).toMatchObject({
      stale: false,
      idle: false,
    });
  });

  it("stays fresh while a step is only tried out, or a proposal left alone", () => {
    const before = known({});
    foundState(before);
    const jobs = [{ kind: "run", progress: null }] as const;
    const history = commit(before.history, { ...recipe, steps: recipe.steps, declined: ["trim"] });
    expect(foundState({ ...before, history, jobs })).toMatchObject({
      kind: "found",
      stale: false,
      recounting: true,
    });
  });
});

describe("qualityOf", () => {
  it("counts cells over all columns", () => {
    const base = {
      column: "a",
      kind: "text",
      reading: { kind: "text" },
      distinct: 1,
      bars: [],
      others: 0,
    } as const;
    const profiles = [
      { ...base, rows: 10, valid: 10, odd: 0, missing: 0 },
      { ...base, rows: 10, valid: 5, odd: 2, missing: 3 },
    ];
    expect(qualityOf(profiles)).toEqual({ cells: 20, valid: 0.75, odd: 0.1, missing: 0.15 });
    expect(qualityOf([])).toBeNull();
  });
});

describe("choiceExample", () => {
  const dates = { example: "03/04/2024", dayFirst: "2024-04-03", monthFirst: "2024-03-04" };
  it.each([
    ["day-first", dates, "en", "3 April 2024"],
    ["month-first", dates, "en", "4 March 2024"],
    ["month-first", dates, "zh-CN", "2024年3月4日"],
    ["day-first", { dayFirst: "2024-04-03 10:30" }, "en", "3 April 2024"],
    ["day-first", { dayFirst: "" }, "en", undefined],
    ["day-first", {}, "en", undefined],
    ["decimal-point", { example: "1,234" }, "en", "1234"],
    ["decimal-comma", { example: "1,234" }, "en", "1.234"],
    ["decimal-comma", { example: "1.234" }, "en", "1234"],
    ["missing", dates, "en", undefined],
  ] as const)("shows for %s of %j in %s: %j", (label, facts, language, expected) => {
    expect(choiceExample(label, facts, language)).toBe(expected);
  });
});
