import type { History } from "../../app/history.ts";
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

/** Every moment of the line the user is on, oldest first; `now` is the place of the present one. */
export function tellHistory(
  { past, present, future }: History<Recipe>,
  teller: Teller,
): { readonly moments: readonly string[]; readonly now: number } {
  const line = [...past, present, ...future];
  const moments = line.map((recipe, index) =>
    index === 0 ? teller.words.history.start : tellMove(line[index - 1], recipe, teller),
  );
  return { moments, now: past.length };
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
