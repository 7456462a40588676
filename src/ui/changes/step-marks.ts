import type { Ran } from "../../worker/contract.ts";

/** How many colours there are for steps; further steps begin again with the first, and their numbers tell them apart. */
export const STEP_COLOURS = 6;

/** Number of each step in the list, from 1, by its id. */
export function stepNumbers(steps: Ran["steps"]): ReadonlyMap<string, number> {
  return new Map(steps.map(({ step }, index) => [step, index + 1]));
}

/** Which of the colours a step has, from 1. */
export function colourOf(number: number): number {
  return ((number - 1) % STEP_COLOURS) + 1;
}
