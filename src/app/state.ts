import type { OperationInfo } from "../ops/operation.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import type { Recipe, Step } from "../recipe/recipe.ts";
import type { Suggestion } from "../recipe/suggestion.ts";
import type { Condition } from "../values/condition.ts";
import type { Opened, PointId, Problem, Progress, Ran, View } from "../worker/contract.ts";
import type { History } from "./history.ts";

/** What the page is doing that takes time; `progress` is null until the first report. */
export interface Job {
  readonly kind: "open" | "run" | "profile" | "suggest" | "analyse" | "write";
  readonly progress: Progress | null;
}

/** What the eye is on; none of it changes the data. */
export interface Looking {
  readonly page: "clean" | "analyse";
  readonly panel: "found" | "steps";
  readonly rows: View["rows"];
  readonly sort: NonNullable<View["sort"]>;
  readonly filters: readonly Condition[];
  readonly search: string;
  /** A step being tried out: the grid shows `previewed` (the table with it) against the table without it. */
  readonly preview: Step | null;
  readonly dialog: Dialog | null;
  /** Column ids the grid should bring into view once. */
  readonly reveal: string | null;
}

export type Dialog =
  | { readonly kind: "palette" }
  | { readonly kind: "step"; readonly op: string; readonly columns: readonly string[]; readonly step?: Step }
  | { readonly kind: "download" }
  | { readonly kind: "reading" }
  | { readonly kind: "privacy" }
  | { readonly kind: "map-recipe"; readonly recipe: Recipe; readonly missing: readonly string[] }
  | { readonly kind: "shortcuts" };

export interface State {
  readonly operations: readonly OperationInfo[];
  /** The file as read (also while it is still being read: `opened.complete` is false), or null on the start page. */
  readonly opened: Opened | null;
  readonly history: History<Recipe>;
  /** Result of the present recipe, or of the last one that ran; null until the file is read. */
  readonly ran: Ran | null;
  /** Result of the recipe plus the step being tried out. */
  readonly previewed: Ran | null;
  /** Profiles by column id of the point named `profiledAt` (kept while newer ones are computed). */
  readonly profiles: ReadonlyMap<string, ColumnProfile>;
  readonly profiledAt: PointId | null;
  readonly suggestions: readonly Suggestion[] | null;
  readonly suggestedAt: PointId | null;
  readonly looking: Looking;
  readonly jobs: readonly Job[];
  /** The last thing that failed, until dismissed. */
  readonly problem: Problem | null;
  /** True when steps were made since the last download. */
  readonly unsaved: boolean;
  /** Work found from an earlier visit that could be gone on with. */
  readonly earlier: { readonly name: string; readonly bytes: number; readonly steps: number; readonly when: number } | null;
  readonly offline: "unknown" | "ready";
  readonly update: "none" | "waiting";
}
