import { type History, nextOf } from "../../app/history.ts";
import type { Language, Words } from "../../i18n/words.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { Recipe } from "../../recipe/recipe.ts";
import type { ColumnHead } from "../../worker/contract.ts";
import { type ColumnNames, namesAlong } from "./column-names.ts";
import { describeStep } from "./describe.ts";
import { type RecipeChange, whatChanged } from "./what-changed.ts";

/** What it takes to put moves in the history into words. */
export interface Teller {
  readonly words: Words["steps"];
  readonly language: Language;
  readonly operations: readonly OperationInfo[];
  readonly asRead: readonly ColumnHead[];
}

/** One move of the history in words, e.g. "Removed: Trim City". */
export function tellMove(before: Recipe, after: Recipe, teller: Teller): string {
  const change = whatChanged(before, after);
  return tellChange(change, change.kind === "removed" ? before : after, teller);
}

/** A moment of the history in words, with what was left aside after it. */
export interface ToldMoment {
  readonly moment: number;
  readonly text: string;
  readonly when: number | null;
  /** Lines that begin after this moment and are not the one it is told in, oldest first. */
  readonly aside: readonly (readonly ToldMoment[])[];
}

/** The line the user is on, oldest first, and beside each moment what was left aside there. */
export function tellHistory(history: History<Recipe>, teller: Teller): readonly ToldMoment[] {
  const after = new Map<number, number[]>();
  history.moments.forEach(({ from }, moment) => {
    if (from !== null) after.set(from, [...(after.get(from) ?? []), moment]);
  });
  const tellFrom = (first: number): readonly ToldMoment[] => {
    const line: ToldMoment[] = [];
    for (let at: number | null = first; at !== null; ) {
      const next: number | null = nextOf(history, at);
      const { state, from, when } = history.moments[at];
      const text =
        from === null ? teller.words.history.start : tellMove(history.moments[from].state, state, teller);
      const aside = (after.get(at) ?? []).filter((moment) => moment !== next).map(tellFrom);
      line.push({ moment: at, text, when, aside });
      at = next;
    }
    return line;
  };
  return tellFrom(0);
}

function tellChange(change: RecipeChange, recipe: Recipe, teller: Teller): string {
  const words = teller.words.history;
  switch (change.kind) {
    case "added":
      return words.added({ step: stepIn(recipe, change.step.id, teller) });
    case "removed":
      return words.removed({ step: stepIn(recipe, change.step.id, teller) });
    case "changed":
      return words.changed({ step: stepIn(recipe, change.step.id, teller) });
    case "noted":
      return words.noted({ step: stepIn(recipe, change.step.id, teller) });
    case "moved":
      return words.moved({ step: stepIn(recipe, change.step.id, teller) });
    case "switched-on":
      return words.switchedOn({ step: stepIn(recipe, change.step.id, teller) });
    case "switched-off":
      return words.switchedOff({ step: stepIn(recipe, change.step.id, teller) });
    case "added-many":
      return words.addedMany(change);
    case "removed-many":
      return words.removedMany(change);
    case "moved-many":
      return words.movedMany(change);
    case "on-many":
      return words.onMany(change);
    case "off-many":
      return words.offMany(change);
    case "grouped":
      return words.grouped(change);
    case "ungrouped":
      return words.ungrouped(change);
    case "renamed":
      return words.renamed(change);
    case "regrouped":
      return words.regrouped;
    case "left-alone":
      return words.leftAlone;
    case "offered-again":
      return words.offeredAgain;
    case "loaded":
      return words.loaded;
    case "other":
      return words.other;
  }
}

function stepIn(recipe: Recipe, id: string, teller: Teller): string {
  const place = recipe.steps.findIndex((step) => step.id === id);
  const step = recipe.steps[place];
  const names: ColumnNames = namesAlong(recipe.steps.slice(0, place), teller.asRead)[place];
  return describeStep(step, teller.operations, { words: teller.words, language: teller.language, names });
}
