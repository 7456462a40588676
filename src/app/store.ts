import { create } from "zustand";
import type { Recipe } from "../recipe/recipe.ts";
import { start } from "./history.ts";
import { PLAIN_LAYOUT } from "./layout.ts";
import type { Looking, Notice, State } from "./state.ts";

export const EMPTY_RECIPE: Recipe = { version: 1, sources: [], steps: [], declined: [] };

export const FIRST_LOOK: Looking = {
  page: "clean",
  panel: "found",
  rows: "all",
  sort: [],
  filters: [],
  facets: [],
  layout: PLAIN_LAYOUT,
  search: "",
  find: null,
  change: null,
  compare: null,
  bySteps: false,
  split: false,
  preview: null,
  dialog: null,
  reveal: null,
};

/** What is known about a file: all of it goes when another is opened. */
export const NO_FILE = {
  opening: null,
  opened: null,
  history: start(EMPTY_RECIPE),
  ran: null,
  previewed: null,
  previewedStep: null,
  previewProblem: null,
  profiles: new Map(),
  profiledAt: null,
  suggestions: null,
  suggestedAt: null,
  suggestedWithout: [],
  looking: FIRST_LOOK,
  jobs: [],
  unsaved: false,
} satisfies Partial<State>;

/** The one store of the page. Components read it with a selector that returns a stable reference. */
export const useStore = create<State>()(() => ({
  ...NO_FILE,
  tabs: [],
  tab: "",
  operations: [],
  problem: null,
  notices: [],
  earlier: null,
  offline: "unknown",
  update: "none",
}));

export const getState = useStore.getState;
export const setState = useStore.setState;

export function look(change: Partial<Looking>): void {
  setState((state) => ({ looking: { ...state.looking, ...change } }));
}

type Unnumbered<T> = T extends Notice ? Omit<T, "id"> : never;
let lastNotice = 0;

export function notify(notice: Unnumbered<Notice>): void {
  const numbered = { ...notice, id: ++lastNotice };
  setState((state) => ({ notices: [...state.notices, numbered] }));
}

export function dropNotice(id: number): void {
  setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}

const OF_A_FILE: readonly Notice["kind"][] = ["went-on", "read-again", "recipe-loaded", "forgotten"];

/** What was said about the file of before goes when another takes its place; what holds for the browser stays. */
export function dropNoticesOfFile(): void {
  setState((state) => ({ notices: state.notices.filter(({ kind }) => !OF_A_FILE.includes(kind)) }));
}
