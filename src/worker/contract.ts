import type { Facet, FacetAsk } from "../analysis/facet.ts";
import type { Answer, Question } from "../analysis/question.ts";
import type { FileHead, ReadPreview } from "../io/read-files.ts";
import type { NotATable, Part, ReadOptions } from "../io/read-options.ts";
import type { ReadTable } from "../io/reader.ts";
import type {
  Filling,
  OwnColumn,
  TargetCheck,
  TargetField,
  TargetId,
  WholeNames,
} from "../io/targets/target.ts";
import type { Lacking, WriteEncoding, WriteOptions, Written } from "../io/write-options.ts";
import type { WriteProblem } from "../io/write-problem.ts";
import type { OperationInfo, SortKey } from "../ops/operation.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import type { RecipeProblem } from "../recipe/check.ts";
import type { Recipe } from "../recipe/recipe.ts";
import type { Suggestion } from "../recipe/suggestion.ts";
import type { ColumnType } from "../table/table.ts";
import type { Condition } from "../values/condition.ts";
import type {
  ComparedPage,
  ComparedRow,
  ComparedRows,
  KeyPair,
  SecondTableId,
  TableComparison,
} from "./comparison.ts";

export type {
  ComparedPage,
  ComparedRow,
  ComparedRows,
  Facet,
  FacetAsk,
  FileHead,
  Filling,
  KeyPair,
  Lacking,
  ReadPreview,
  SecondTableId,
  TableComparison,
  TargetId,
  WriteEncoding,
  WriteOptions,
};

/** A table after a prefix of a recipe; "source" is the file as read. */
export type PointId = string;
/** The base row number (0-based), for ever the same for a row of the file. */
export type RowKey = number;

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** Expected trouble, as data: the page makes the sentence. */
export type Problem =
  | NotATable
  | WriteProblem
  | { readonly kind: "stopped" }
  /** The worker died or went silent and was started again; the call did not finish. */
  | { readonly kind: "restarted" }
  | { readonly kind: "file-gone"; readonly name: string }
  | { readonly kind: "file-changed"; readonly name: string }
  | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "no-file" }
  /** A later open replaced this one. */
  | { readonly kind: "superseded" }
  | RecipeProblem
  | { readonly kind: "unknown-point"; readonly at: PointId }
  | { readonly kind: "unknown-column"; readonly column: string }
  | { readonly kind: "not-enough-memory" };

export type Phase = "read" | "run" | "profile" | "suggest" | "analyse" | "write";

/** `done` of `total` in bytes while reading, rows otherwise; `rows` read so far while reading. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
  readonly rows?: number;
  /** The step now running. */
  readonly step?: string;
  /** While writing: cells that got a ' in front so that a spreadsheet does not run them as a formula. */
  readonly guarded?: number;
  /** While writing: characters the encoding lacks. */
  readonly lacking?: Written["lacking"];
  /** While writing: columns and tables whose names the format cannot hold as they are. */
  readonly renamed?: Written["renamed"];
  /** While reading: the columns are known and `page("source", …)` answers. */
  readonly ready?: Opened;
}
export type OnProgress = (progress: Progress) => void;

export interface ColumnHead {
  readonly id: string;
  readonly name: string;
  readonly type?: ColumnType;
  /** Side by side: the name at `against` where it is another. */
  readonly was?: string;
  /** Side by side: only that side has the column. */
  readonly only?: "before" | "after";
}

/** A file as it was read: what was assumed, what was doubtful. `complete` is false in progress reports. */
export interface Opened {
  /** Name of the file, or of the first of several that stand one under the other. */
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly complete: boolean;
  readonly columns: readonly ColumnHead[];
  readonly rows: number;
  readonly assumed: ReadOptions;
  readonly doubts: readonly ReadDoubt[];
  /** The tables the file holds; empty for text. */
  readonly parts: readonly Part[];
}

/** What the sniffer doubted and what was found while reading the whole file. */
export type ReadDoubt = ReadTable["doubts"][number];

export interface StepReport {
  readonly step: string;
  readonly cellsChanged: number;
  readonly rowsRemoved: number;
  readonly rowsAdded: number;
  /** The step made new rows: so many from so many. Then no cells are compared and no rows are told as removed or added. */
  readonly rowsMade?: { readonly from: number; readonly to: number };
  readonly rowsMoved: boolean;
  /** Rows for which an added column could not be worked out: their cells are empty. */
  readonly rowsFailed?: number;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Columns with changed cells, type, name or place. */
  readonly columnsChanged: readonly string[];
  readonly milliseconds: number;
}

/**
 * `points[i]` is the table after `recipe.steps[i]` (the point before it when the step is off). Where a step could not
 * run, points and steps end before it and `problems` says why, that of the first step first.
 */
export interface Ran {
  readonly problems: readonly RecipeProblem[];
  readonly point: PointId;
  readonly points: readonly PointId[];
  readonly steps: readonly StepReport[];
  readonly columns: readonly ColumnHead[];
  readonly rows: number;
  /**
   * Against the file as read, or against the rows as `made.step` made them: cells that differ in the rows left, and rows no
   * longer there.
   */
  readonly cellsChanged: number;
  readonly rowsChanged: number;
  readonly rowsRemoved: number;
  /** The last step that made new rows, and how many rows of the file steps had removed before. */
  readonly made?: { readonly step: string; readonly removedBefore: number };
}

/** What would differ from the list as it is now if some steps were not there; both as far as the steps run. */
export interface Removal {
  /** In rows and columns that both have. */
  readonly cells: number;
  /** Rows that would be missing, rows that would be there again, and whether the others would stand otherwise. */
  readonly rowsGone: number;
  readonly rowsBack: number;
  readonly rowsMoved: boolean;
  /** Names of columns; `columnsChanged` would have another name, type or place. */
  readonly columnsGone: readonly string[];
  readonly columnsBack: readonly string[];
  readonly columnsChanged: readonly string[];
  /** A step makes other rows then, so that rows and cells are not compared: how many rows there are and would be. */
  readonly otherRows?: { readonly was: number; readonly would: number };
  /** The other steps that would do something else, in order; null where one does not run, `problem` says why. */
  readonly later: readonly {
    readonly step: string;
    readonly was: StepReport | null;
    readonly would: StepReport | null;
    readonly problem?: RecipeProblem;
  }[];
}

/**
 * What the grid looks at. `against` (default "source") is what changes are told from. "all" shows the rows of the point
 * and, where they stood, those removed since `against`; "kept" leaves those out. Where a step behind `against` made new
 * rows, the rows as it made them stand for it.
 */
export interface View {
  readonly rows: "all" | "kept" | "changed" | "removed";
  readonly against?: PointId;
  readonly sort?: readonly SortKey[];
  readonly filters?: readonly Condition[];
  readonly search?: string;
  /** Side by side: columns of `against` that are gone stand where they stood, and rows have `was`. */
  readonly beside?: true;
  /** For text order; default "en". */
  readonly language?: string;
}

export interface PageRow {
  readonly key: RowKey;
  /** `record` counts from 1 after the header; `line` is the line in the file. */
  readonly sources: readonly { readonly file: number; readonly record: number; readonly line: number }[];
  /** A step made this row, from so many rows of the list before it; `sources` are the first of the file. */
  readonly made?: number;
  /** One text per column, at most 500 characters; `lengths` has the full length of those cut. */
  readonly cells: readonly string[];
  readonly lengths?: { readonly [column: number]: number };
  /** Per column the text at `against` where it differs, else undefined; absent when nothing differs. */
  readonly before?: readonly (string | undefined)[];
  /** Side by side: one text per column at `against`. */
  readonly was?: readonly string[];
  /** Id of the step that changed a cell last, of the cells that differ. */
  readonly changedBy?: { readonly [column: number]: string };
  /** Id of the step that removed this row. */
  readonly removedBy?: string;
}

export interface Page {
  readonly columns: readonly ColumnHead[];
  /** Rows of the view, all of them. */
  readonly rowCount: number;
  readonly from: number;
  readonly rows: readonly PageRow[];
}

export interface Search {
  readonly text: string;
  readonly columns?: readonly string[];
  /** In the first row looked at, only what stands behind this column (before it, with `back`). */
  readonly after?: string;
  readonly back?: boolean;
}
/** `position` is the row's place in the view. */
export interface Found {
  readonly position: number;
  readonly row: RowKey;
  readonly column: string;
}

/** One step's effect on one cell. */
export interface Change {
  readonly step: string;
  readonly op: string;
  readonly before: string;
  readonly after: string;
  /** The step removed the whole row. */
  readonly removed?: true;
  /** The step made the row, from so many rows. */
  readonly made?: number;
}

/** How much differs in each of equal stretches of a view: stretch i of n begins at place ⌊i · rowCount / n⌋. */
export interface ChangeMap {
  readonly rowCount: number;
  /** Changed cells, removed rows and odd cells in each stretch. */
  readonly changed: Uint32Array;
  readonly removed: Uint32Array;
  readonly odd: Uint32Array;
}

/** A changed cell of a view, or a row removed (then `column` is the first one). Texts are cut at 500 characters. */
export interface NextChange extends Found {
  readonly kind: "changed" | "removed";
  readonly before: string;
  readonly after: string;
  /** The step that changed the cell last, or removed the row. */
  readonly by?: string;
}

/** What a step did to one cell of a row; without `before` its column is new, without `after` it is gone. */
export interface CellChange {
  readonly column: string;
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** One step's effect on one row. */
export interface RowChange {
  readonly step: string;
  readonly op: string;
  readonly cells: readonly CellChange[];
  /** Counted from 1 among the rows that stay: the step put it elsewhere. */
  readonly place?: { readonly from: number; readonly to: number };
  readonly removed?: true;
  /** The step made the row, from so many rows; what became of a single one before is told, too. */
  readonly made?: number;
}

/** A list held against what another program takes in. */
export interface TargetFit extends Filling {
  readonly target: TargetId;
  readonly fields: readonly TargetField[];
  readonly maxRows?: number;
  readonly maxBytes?: number;
  readonly maxColumns?: number;
  readonly freeMaxBytes?: number;
  /** The mapping asked for without columns that are gone, or the one guessed. */
  readonly mapping: Filling["mapping"];
  /** When a column of whole names fills the last name; `namesApart` tells whether it is taken apart. */
  readonly wholeNames?: WholeNames;
  /** The columns that no field takes; those of `own` are added. */
  readonly others: readonly OwnColumn[];
  /** About how large one file of all rows would be; 0 for a target without a limit. */
  readonly bytes: number;
  /** Cells that get a ' in front when formulas are guarded against. */
  readonly formulas: number;
  readonly check: TargetCheck;
}

/** The engine: runs unchanged in a worker, in Vitest and in Node ≥ 20. A throw is a bug. */
export interface Engine {
  open(files: File[], how?: Partial<ReadOptions>, onProgress?: OnProgress): Promise<Result<Opened>>;
  /** The first rows of text as they would be read; of several files those of the first. What is open stays. */
  preview(files: File[], how: Partial<ReadOptions>): Promise<Result<ReadPreview>>;
  /** Looks at files without opening them; what is open stays. */
  peek(files: File[], how?: Pick<ReadOptions, "usualEncoding">): Promise<Result<readonly FileHead[]>>;
  operations(): Promise<readonly OperationInfo[]>;
  /** `asFar`: when a step cannot run, the result of those before it instead of a problem. */
  run(recipe: Recipe, onProgress?: OnProgress, asFar?: boolean): Promise<Result<Ran>>;
  /** What would change if these steps were removed; nothing is. */
  without(recipe: Recipe, steps: readonly string[], onProgress?: OnProgress): Promise<Result<Removal>>;
  /** `declined`: ids of suggestions left alone; they are still told, but not taken as done for those after them. */
  suggest(
    at: PointId,
    onProgress?: OnProgress,
    declined?: readonly string[],
  ): Promise<Result<readonly Suggestion[]>>;
  page(at: PointId, view: View, from: number, count: number): Promise<Result<Page>>;
  profile(
    at: PointId,
    columns?: readonly string[],
    onProgress?: OnProgress,
  ): Promise<Result<readonly ColumnProfile[]>>;
  /** Counts in the rows of the view; what filters the column of a facet itself does not touch its counts. */
  facets(at: PointId, view: View, asked: readonly FacetAsk[]): Promise<Result<readonly Facet[]>>;
  find(at: PointId, view: View, what: Search, from: number): Promise<Result<Found | null>>;
  story(at: PointId, row: RowKey, column: string): Promise<Result<readonly Change[]>>;
  /** Every step that touched the row, in order. */
  rowStory(at: PointId, row: RowKey): Promise<Result<readonly RowChange[]>>;
  /** In at most `stretches` parts of the view; odd cells are counted in the columns `odd`. */
  changeMap(at: PointId, view: View, stretches: number, odd: readonly string[]): Promise<Result<ChangeMap>>;
  /** The next change at or behind a place, in its row only behind `column`; before it, with `back`. */
  nextChange(
    at: PointId,
    view: View,
    from: { readonly position: number; readonly column?: string },
    back: boolean,
  ): Promise<Result<NextChange | null>>;
  analyse(at: PointId, question: Question, onProgress?: OnProgress): Promise<Result<Answer>>;
  /** Characters of a point that an encoding lacks, before it is written. */
  lacking(at: PointId, encoding: WriteEncoding): Promise<Result<Lacking>>;
  /** Which columns would fill the fields of a target (guessed without a filling), and which rows it would refuse. */
  fit(at: PointId, target: TargetId, filling?: Filling, onProgress?: OnProgress): Promise<Result<TargetFit>>;
  write(at: PointId, format: WriteOptions, onProgress?: OnProgress): Promise<Result<Blob>>;
  /** Hands the table of a point to the engine that holds the other end of the port and calls `borrow` on it. */
  lend(at: PointId, to: MessagePort): Promise<Result<null>>;
  /** Takes in a table that another engine lent, under a name that calls about two tables use. */
  borrow(id: SecondTableId, from: MessagePort): Promise<Result<null>>;
  /** Without keys they are proposed. A name that was let go is the problem "unknown-point". */
  compare(
    at: PointId,
    second: SecondTableId,
    keys: readonly KeyPair[] | null,
    onProgress?: OnProgress,
  ): Promise<Result<TableComparison>>;
  comparedRows(
    at: PointId,
    second: SecondTableId,
    keys: readonly KeyPair[],
    which: ComparedRows,
    from: number,
    count: number,
  ): Promise<Result<ComparedPage>>;
  stop(): void;
}
