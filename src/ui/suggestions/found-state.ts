import type { Job, State } from "../../app/state.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Suggestion } from "../../recipe/suggestion.ts";
import type { Progress } from "../../worker/contract.ts";

export type FoundState =
  /** The file is not yet read to its end. */
  | { readonly kind: "reading" }
  | { readonly kind: "looking"; readonly progress: Progress | null; readonly idle: boolean }
  | {
      readonly kind: "found";
      readonly safe: readonly Suggestion[];
      readonly decide: readonly Suggestion[];
      /** Declined ones that are still there to be found. */
      readonly alone: readonly Suggestion[];
      /** The table has changed since; a newer answer is on its way. */
      readonly stale: boolean;
      readonly idle: boolean;
    };

type Known = Pick<State, "opened" | "ran" | "suggestions" | "suggestedAt" | "jobs" | "history">;

/** The steps that were there when an answer came first into sight. */
const basis = new WeakMap<readonly Suggestion[], readonly Step[]>();

/**
 * What the panel has to show. An answer of an earlier point stays in sight, marked stale, until the next comes. `idle`
 * says that an answer is owed and nothing runs that could bring it: between two jobs, or, when it lasts, for good.
 */
export function foundState(state: Known): FoundState {
  const { opened, ran, suggestions, suggestedAt, jobs, history } = state;
  if (!opened?.complete || !ran) return { kind: "reading" };
  const busy = jobs.filter(({ kind }) => kind === "run" || kind === "profile" || kind === "suggest");
  const idle = busy.length === 0;
  if (!suggestions) return { kind: "looking", progress: progressOf(busy), idle };

  const { steps, declined } = history.present;
  if (!basis.has(suggestions)) basis.set(suggestions, steps);
  const running = busy.some(({ kind }) => kind === "run") && basis.get(suggestions) !== steps;
  const stale = suggestedAt !== ran.point || running;

  const offered = suggestions.filter(({ id }) => !declined.includes(id));
  return {
    kind: "found",
    safe: offered.filter(({ safe }) => safe),
    decide: offered.filter(({ safe }) => !safe),
    alone: suggestions.filter(({ id }) => declined.includes(id)),
    stale,
    idle: stale && idle,
  };
}

function progressOf(busy: readonly Job[]): Progress | null {
  return busy.find(({ kind }) => kind === "suggest")?.progress ?? busy[0]?.progress ?? null;
}
