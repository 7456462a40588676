import type { Answer, Question } from "../analysis/question.ts";
import type { ReadOptions } from "../io/read-options.ts";
import type { Filling, TargetId } from "../io/targets/target.ts";
import type { Recipe, Step } from "../recipe/recipe.ts";
import type {
  Change,
  ChangeMap,
  ComparedPage,
  ComparedRows,
  Facet,
  FacetAsk,
  FileHead,
  Found,
  KeyPair,
  Lacking,
  NextChange,
  OnProgress,
  Page,
  PointId,
  Problem,
  ReadPreview,
  Removal,
  Result,
  RowChange,
  RowKey,
  Search,
  TableComparison,
  TargetFit,
  View,
  WriteEncoding,
  WriteOptions,
} from "../worker/contract.ts";
import type { Dialog, Looking } from "./state.ts";

/** All that the screen can ask for. Implemented by session.ts, which alone talks to the worker. */
export interface Actions {
  /** "beside": in a new tab; else in the place of what is shown. */
  openFiles(files: readonly File[], how?: Partial<ReadOptions>, where?: "here" | "beside"): Promise<void>;
  /** Each in a tab of its own, behind those that are open; a recipe runs on each. */
  openEach(files: readonly File[], recipe?: File): Promise<void>;
  /** Shows another of the files that are open; one that was put aside is read again. */
  chooseTab(id: string): Promise<void>;
  /** Closes a tab without asking, and forgets what is kept of it. */
  closeTab(id: string): Promise<void>;
  /** Opens another table of the file of a tab, in a tab of its own. */
  openPart(id: string, part: string): Promise<void>;
  /** Holds the list that is shown against that of another tab; without keys they are proposed. */
  compareWith(tab: string, keys: readonly KeyPair[] | null): Promise<Result<TableComparison>>;
  comparedRows(
    tab: string,
    keys: readonly KeyPair[],
    which: ComparedRows,
    from: number,
    count: number,
  ): Promise<Result<ComparedPage>>;
  /** The files of the list that is shown. */
  openedFiles(): readonly File[];
  /** Looks at files without opening them. */
  peek(files: readonly File[]): Promise<Result<readonly FileHead[]>>;
  openSample(name: "customers.csv" | "orders.csv" | "customers-zh.csv"): Promise<void>;
  openPasted(text: string): Promise<void>;
  /** The first rows of the open file with `how` as all that is chosen; null when none is open. */
  previewReading(how: Partial<ReadOptions>): Promise<Result<ReadPreview> | null>;
  /** Reads the same file again with `how` as all that is chosen; the steps stay, and it becomes part of the recipe. */
  reread(how: Partial<ReadOptions>): Promise<void>;
  /** Ends whatever is running; a file half read is closed. */
  cancel(): void;
  /** Closes the file, with every tab of it, and forgets everything kept on this computer about it. */
  forget(): Promise<void>;
  /** Forgets the work of an earlier visit; call what comes back to have it again. */
  forgetEarlier(): Promise<() => Promise<void>>;
  resumeEarlier(): Promise<void>;

  /** Where a step cannot run new ones go before it: there the list stands. */
  addStep(step: Omit<Step, "id" | "on">): void;
  addSteps(steps: readonly Step[]): void;
  updateStep(id: string, change: Partial<Pick<Step, "params" | "on" | "where" | "note">>): void;
  /** Goes on to the recipe as `change` makes it. */
  edit(change: (recipe: Recipe) => Recipe): void;
  /** Changes all moments of the history alike, in what tells nothing of the rows; no step of the history. */
  editAside(change: (recipe: Recipe) => Recipe): void;
  /** Leaves suggestions alone, as one change: the others are looked for again as they are without them. */
  decline(...suggestions: readonly string[]): void;
  undecline(...suggestions: readonly string[]): void;
  undo(): void;
  redo(): void;
  /** To any moment of the history, by its place among all. */
  goTo(moment: number): void;
  loadRecipe(text: string): Promise<void>;
  applyRecipe(recipe: Recipe): Promise<void>;
  recipeText(): string;

  /** Tries a step out without adding it; null ends the trial. `replaces` is the step being edited. */
  preview(step: Omit<Step, "id" | "on"> | null, replaces?: string): void;
  look(change: Partial<Looking>): void;
  openDialog(dialog: Dialog | null): void;
  /** Shows trouble that a part of the screen met; what needs no sentence (such as "stopped") is left out. */
  reportProblem(problem: Problem): void;
  dismissProblem(): void;
  dismissNotice(id: number): void;

  page(at: PointId, view: View, from: number, count: number): Promise<Result<Page>>;
  find(at: PointId, view: View, what: Search, from: number): Promise<Result<Found | null>>;
  facets(at: PointId, view: View, asked: readonly FacetAsk[]): Promise<Result<readonly Facet[]>>;
  /** What would change if these steps of the present recipe were removed. */
  without(steps: readonly string[]): Promise<Result<Removal>>;
  story(at: PointId, row: RowKey, column: string): Promise<Result<readonly Change[]>>;
  rowStory(at: PointId, row: RowKey): Promise<Result<readonly RowChange[]>>;
  changeMap(at: PointId, view: View, stretches: number, odd: readonly string[]): Promise<Result<ChangeMap>>;
  nextChange(
    at: PointId,
    view: View,
    from: { readonly position: number; readonly column?: string },
    back: boolean,
  ): Promise<Result<NextChange | null>>;
  analyse(at: PointId, question: Question): Promise<Result<Answer>>;
  /** Characters of the present result that an encoding lacks. */
  lacking(encoding: WriteEncoding): Promise<Result<Lacking>>;
  /** Holds the list against what another program takes in; without a filling one is guessed. */
  fit(target: TargetId, filling?: Filling): Promise<Result<TargetFit>>;
  write(options: WriteOptions, onProgress?: OnProgress): Promise<Result<Blob>>;
  /** Call when the clean file was handed to the user. */
  downloaded(): void;
  updateApp(): void;
  /** Not now: the new version waits for the next visit. */
  dismissUpdate(): void;
}
