import type { FacetBy } from "../analysis/facet.ts";
import type { Part, ReadOptions } from "../io/read-options.ts";
import type { OperationInfo } from "../ops/operation.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import type { Recipe, Step } from "../recipe/recipe.ts";
import type { Suggestion } from "../recipe/suggestion.ts";
import type { Condition } from "../values/condition.ts";
import type { Opened, PointId, Problem, Progress, Ran, View } from "../worker/contract.ts";
import type { History } from "./history.ts";
import type { Layout } from "./layout.ts";

/** What the page is doing that takes time; `progress` is null until the first report. */
export interface Job {
  readonly kind: "open" | "run" | "profile" | "suggest" | "analyse" | "write";
  readonly progress: Progress | null;
}

/** What the eye is on; none of it changes the data. */
export interface Looking {
  readonly page: "clean" | "analyse";
  readonly panel: "found" | "steps" | "filter";
  readonly rows: View["rows"];
  readonly sort: NonNullable<View["sort"]>;
  readonly filters: readonly Condition[];
  /** Columns looked through by counts, in the order they were asked for. */
  readonly facets: readonly { readonly column: string; readonly by: FacetBy }[];
  readonly search: string;
  readonly layout: Layout;
  /** The hit of the search asked for last; another object each time. */
  readonly find: { readonly back: boolean } | null;
  /** The change asked for last, from the active cell on or back; another object each time. */
  readonly change: { readonly back: boolean } | null;
  /** Two points of the history held against each other; null: the file as read, and the result. */
  readonly compare: Compare | null;
  /** Changed cells wear the colour and the number of the step that changed them last. */
  readonly bySteps: boolean;
  /** What was stands beside what is. */
  readonly split: boolean;
  /** A step being tried out: the grid shows `previewed` (the table with it) against the table without it. */
  readonly preview: Step | null;
  readonly dialog: Dialog | null;
  /** What the grid should bring into view once: a column by its id, a row by its place in the view. */
  readonly reveal: { readonly column?: string; readonly row?: number } | null;
}

/** The list before and after, each as it is behind a step (by its id); null: the file as read, or the result. */
export interface Compare {
  readonly before: string | null;
  readonly after: string | null;
}

export type Dialog =
  | { readonly kind: "palette" }
  | { readonly kind: "step"; readonly op: string; readonly columns: readonly string[]; readonly step?: Step }
  | { readonly kind: "download" }
  /** `change`: what is to be tried from the start. */
  | { readonly kind: "reading"; readonly change?: Partial<ReadOptions> }
  | { readonly kind: "privacy" }
  | { readonly kind: "map-recipe"; readonly recipe: Recipe; readonly missing: readonly string[] }
  | { readonly kind: "shortcuts" }
  | { readonly kind: "settings" }
  /** Several files were dropped: put together, each in a tab, or one of them alone. */
  | {
      readonly kind: "several";
      readonly files: readonly File[];
      /** Dropped with them: runs on what is opened. */
      readonly recipe?: File | undefined;
    }
  /** A file was dropped while another is open: beside it, under it, or in its place. */
  | { readonly kind: "beside"; readonly files: readonly File[] }
  /** It is to take the place of work not downloaded. */
  | { readonly kind: "replace"; readonly files: readonly File[] }
  /** The list that is shown held against that of another tab. */
  | { readonly kind: "compare-tabs" }
  /** A tab with work not downloaded is to be closed. */
  | { readonly kind: "close-tab"; readonly tab: string }
  | { readonly kind: "forget" };

/** Trouble the page meets by itself, beside what the engine reports. */
export type PageProblem =
  | Problem
  /** A recipe file that is not one; `detail` is the place in the file, if known. */
  | { readonly kind: "not-a-recipe"; readonly detail?: string }
  | { readonly kind: "newer-recipe" }
  | { readonly kind: "recipe-without-file" }
  /** Steps that cannot run on the file as it was read just now were switched off; `columns` are not there. */
  | {
      readonly kind: "steps-off";
      readonly steps: number;
      readonly of: number;
      readonly columns: readonly string[];
    }
  /** Edits of single cells were switched off, as the file was cut into rows anew. */
  /** `made`: because a step before them makes other rows. */
  | { readonly kind: "edits-off"; readonly steps: number; readonly made?: true }
  | { readonly kind: "nothing-pasted" }
  | { readonly kind: "sample-unreachable"; readonly name: string }
  /** A bug: something threw that should not. */
  | { readonly kind: "unexpected"; readonly message: string };

/** Said once and gone by itself; never anything the user must act on. */
export type Notice = {
  readonly id: number;
} /** The browser would not keep the work for after a reload. */ & (
  | { readonly kind: "not-kept"; readonly why: "space" | "closed"; readonly name: string }
  /** `more`: tabs beside it that are read when they are chosen. */
  | { readonly kind: "went-on"; readonly name: string; readonly more: number }
  /** Work that was put aside to save memory is read anew. */
  | { readonly kind: "read-again"; readonly name: string }
  | { readonly kind: "recipe-loaded"; readonly steps: number; readonly off: number }
  | { readonly kind: "forgotten" }
);

/** Work kept on this computer from an earlier visit. */
export interface Earlier {
  readonly name: string;
  /** Tabs that were open beside it. */
  readonly more: number;
  readonly bytes: number;
  readonly steps: number;
  /** Milliseconds since 1970. */
  readonly when: number;
}

/** One of the files, or one part of a file, that are open side by side. */
export interface Tab {
  readonly id: string;
  /** The same for the parts of one file. */
  readonly file: string;
  readonly name: string;
  /** How many more files stand under the first in one list. */
  readonly more: number;
  /** The sheet or table of the file that is read; "" when it holds one, or when that is not known yet. */
  readonly part: string;
  /** All tables of the file, as far as they are known. */
  readonly parts: readonly Part[];
  readonly rows: number | null;
  /** How many were made. */
  readonly steps: number;
  readonly unsaved: boolean;
  /** "asleep": put aside to save memory, or not read yet; it is read when it is chosen. */
  readonly state: "ready" | "reading" | "asleep" | "failed";
}

export interface State {
  /** All that is open, in the order of the tabs; empty on the start page. */
  readonly tabs: readonly Tab[];
  /** Id of the tab whose file all the rest is about; of none of `tabs` on the start page. */
  readonly tab: string;
  readonly operations: readonly OperationInfo[];
  /** Name of the file being opened before its first rows are there, or null. */
  readonly opening: { readonly name: string; readonly bytes: number } | null;
  /** The file as read (also while it is still being read: `opened.complete` is false), or null on the start page. */
  readonly opened: Opened | null;
  readonly history: History<Recipe>;
  /** Result of the present recipe, or of the last one that ran; null until the file is read. */
  readonly ran: Ran | null;
  /**
   * Result of the steps before the one being tried out, and it: the table without it is the last but one of
   * `previewed.points`, or "source".
   */
  readonly previewed: Ran | null;
  /** The step `previewed` or `previewProblem` is about: `looking.preview`, or the one before it until it has run. */
  readonly previewedStep: Step | null;
  /** Why the step being tried out cannot run, or null. */
  readonly previewProblem: PageProblem | null;
  /** Profiles by column id of the point named `profiledAt` (kept while newer ones are computed). */
  readonly profiles: ReadonlyMap<string, ColumnProfile>;
  readonly profiledAt: PointId | null;
  readonly suggestions: readonly Suggestion[] | null;
  readonly suggestedAt: PointId | null;
  /** The suggestions left alone when they were last looked for: what is safe after them depends on it. */
  readonly suggestedWithout: readonly string[];
  readonly looking: Looking;
  readonly jobs: readonly Job[];
  /** The last thing that failed, until dismissed. */
  readonly problem: PageProblem | null;
  readonly notices: readonly Notice[];
  /** True when steps were made since the last download. */
  readonly unsaved: boolean;
  /** Work found from an earlier visit that could be gone on with. */
  readonly earlier: Earlier | null;
  readonly offline: "unknown" | "ready";
  /** "starting": agreed to, and soon in charge. */
  readonly update: "none" | "waiting" | "starting";
}
