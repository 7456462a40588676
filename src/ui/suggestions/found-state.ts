import { sameIds } from "../../app/following.ts";
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
      /** With those just unticked, in their place. */
      readonly safe: readonly Suggestion[];
      /** The safe ones that go with the clean-up. */
      readonly ticked: readonly Suggestion[];
      readonly decide: readonly Suggestion[];
      /** Declined ones that are still there to be found. */
      readonly alone: readonly Suggestion[];
      /** The table has changed since; a newer answer is on its way. */
      readonly stale: boolean;
      /** Something was unticked or left alone since: what the others do without it is on its way. */
      readonly recounting: boolean;
      readonly idle: boolean;
    };

type Known = Pick<
  State,
  "opened" | "ran" | "suggestions" | "suggestedAt" | "suggestedWithout" | "jobs" | "history"
>;

const NONE: ReadonlySet<string> = new Set();

/** The steps that were there when an answer came first into sight. */
const basis = new WeakMap<readonly Suggestion[], readonly Step[]>();

/**
 * What the panel has to show. An answer of an earlier point stays in sight, marked stale, until the next comes. `idle`
 * says that an answer is owed and nothing runs that could bring it: between two jobs, or, when it lasts, for good.
 * To untick is to leave alone; ids in `inPlace` stay in the list for as long as it is being gone through.
 */
export function foundState(state: Known, inPlace: ReadonlySet<string> = NONE): FoundState {
  const { opened, ran, suggestions, suggestedAt, suggestedWithout, jobs, history } = state;
  if (!opened?.complete || !ran) return { kind: "reading" };
  const busy = jobs.filter(({ kind }) => kind === "run" || kind === "profile" || kind === "suggest");
  const idle = busy.length === 0;
  if (!suggestions) return { kind: "looking", progress: progressOf(busy), idle };

  const { steps, declined } = history.present;
  if (!basis.has(suggestions)) basis.set(suggestions, steps);
  const running = busy.some(({ kind }) => kind === "run") && basis.get(suggestions) !== steps;
  const stale = suggestedAt !== ran.point || running;

  const recounting = !sameIds(declined, suggestedWithout);

  const left = new Set(declined);
  const stays = ({ id, safe }: Suggestion) => safe && inPlace.has(id);
  const safe = suggestions.filter((each) => each.safe && (!left.has(each.id) || stays(each)));
  return {
    kind: "found",
    safe,
    ticked: safe.filter(({ id }) => !left.has(id)),
    decide: suggestions.filter((each) => !each.safe && !left.has(each.id)),
    alone: suggestions.filter((each) => left.has(each.id) && !stays(each)),
    stale,
    recounting,
    idle: (stale || recounting) && idle,
  };
}

function progressOf(busy: readonly Job[]): Progress | null {
  return busy.find(({ kind }) => kind === "suggest")?.progress ?? busy[0]?.progress ?? null;
}
