import type { Judgement } from "../profile/profile.ts";
import type { Pace } from "../table/pace.ts";
import type { RowSet } from "../table/row-set.ts";
import type { Table } from "../table/table.ts";
import type { Condition } from "../values/condition.ts";
import type { Rule } from "../values/rule.ts";
import type { SortKey } from "../values/sort-key.ts";

export type { Rule, SortKey };

/** One parameter of an operation: the source of its type, of the check on a loaded recipe and of the form. */
export type Field = {
  readonly name: string;
} /** `optional`: may be left empty (""), e.g. "before which column?" when the end is meant. */ & (
  | { readonly kind: "column"; readonly optional?: boolean; readonly only?: When }
  /** `none` says what an empty choice means: not allowed, all columns, or that there is none. */
  | { readonly kind: "columns"; readonly none: "forbidden" | "all" | "none" }
  | { readonly kind: "text"; readonly initial: string; readonly optional?: boolean; readonly only?: When }
  /** Several short texts, one per line in the form. */
  | { readonly kind: "texts"; readonly initial: readonly string[]; readonly optional?: boolean }
  | {
      readonly kind: "number";
      readonly initial: number;
      readonly min: number;
      readonly max: number;
      readonly only?: When;
    }
  | {
      readonly kind: "choice";
      readonly options: readonly string[];
      readonly initial: string;
      readonly only?: When;
    }
  | { readonly kind: "flag"; readonly initial: boolean; readonly only?: When }
  | { readonly kind: "condition" }
  | { readonly kind: "sort" }
  /** What is worked out for each group of rows; those `alone` need no column. */
  | { readonly kind: "measures"; readonly options: readonly string[]; readonly alone: readonly string[] }
  /** A formula that names columns by their ids, as `values/formula` reads it. */
  | { readonly kind: "formula" }
  /** A text with columns in braces, named by their ids, as `values/template` reads it. */
  | { readonly kind: "template"; readonly optional?: boolean; readonly only?: When }
  /** Conditions and what is written where they hold, the first that holds counts. */
  | { readonly kind: "rules" }
  /** Texts and what they become; the form asks for them in two columns. `optional`: may be none, or absent. */
  | { readonly kind: "pairs"; readonly optional?: boolean }
  /** A base row number; only set by a click on a cell, never typed. */
  | { readonly kind: "row" }
  /** Cells with what they held and shall hold; only made in the list, never typed. */
  | { readonly kind: "cells" }
);

/** One cell, by its base row, and the texts before and after. */
export interface CellEdit {
  readonly row: number;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** A new column `name`: what is worked out from a column (its id, or "" where none is needed). */
export interface Measure {
  readonly what: string;
  readonly column: string;
  readonly name: string;
}

/** A text and what it becomes. */
export type Pair = readonly [from: string, to: string];

/** The field is shown and used only when another field has one of these values. */
export interface When {
  readonly field: string;
  readonly values: readonly (string | boolean)[];
}

type ValueOf<F extends Field> = F extends { kind: "column" }
  ? string
  : F extends { kind: "columns" | "texts" }
    ? readonly string[]
    : F extends { kind: "choice"; options: readonly (infer O)[] }
      ? O
      : F extends { kind: "number" | "row" }
        ? number
        : F extends { kind: "flag" }
          ? boolean
          : F extends { kind: "condition" }
            ? Condition
            : F extends { kind: "sort" }
              ? readonly SortKey[]
              : F extends { kind: "cells" }
                ? readonly CellEdit[]
                : F extends { kind: "measures" }
                  ? readonly Measure[]
                  : F extends { kind: "pairs" }
                    ? readonly Pair[]
                    : F extends { kind: "rules" }
                      ? readonly Rule[]
                      : string;

/** The parameters that a list of fields (declared `as const`) asks for. */
export type Params<F extends readonly Field[]> = { readonly [K in F[number] as K["name"]]: ValueOf<K> };

/** Words of one operation in one language; `describe` is a template: "{columns}", "{find}" … are filled by the page. */
export interface OperationWords {
  readonly name: string;
  readonly help: string;
  /** The step in one line, e.g. "Trim {columns}". */
  readonly describe: string;
  /** Label of each field; `options` labels the choices of a choice field; `hint` is optional help. */
  readonly fields: {
    readonly [field: string]: {
      label: string;
      hint?: string;
      /** What a text field begins with in this language, instead of the field's own. */
      initial?: string;
      options?: { readonly [value: string]: string };
    };
  };
  /** More words to find it by in the palette. */
  readonly keywords: readonly string[];
}

/** A small table as literal rows: the first row holds the names. */
export type Grid = readonly (readonly string[])[];

export interface Example {
  readonly before: Grid;
  readonly params: object;
  readonly after: Grid;
}

/** Column ids a step reads, changes, makes and takes away; `rows` when it removes or reorders rows. */
export interface Touches {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly creates: readonly string[];
  readonly removes: readonly string[];
  readonly rows: boolean;
}

/** Why something is proposed: `rule` names a sentence of the page's, `facts` fill it. */
export interface Reason {
  readonly rule: string;
  readonly facts: { readonly [name: string]: string | number };
}

/** What an operation proposes for a table; the engine adds counts and examples by running it. */
export interface Proposal {
  readonly op: string;
  readonly params: object;
  readonly safe: boolean;
  readonly columns: readonly string[];
  /** Tells two proposals of one operation on the same columns apart. */
  readonly rule: string;
  readonly reason: Reason;
  /** Other parameters the user may choose instead (a question with several answers). */
  readonly choices?: readonly { readonly label: string; readonly params: object }[];
}

/** Where the menus list an operation. */
export type OperationGroup =
  | "text"
  | "values"
  | "numbers"
  | "dates"
  | "contacts"
  | "categories"
  | "missing"
  | "rows"
  | "columns"
  | "shape"
  | "privacy";

export interface Operation<F extends readonly Field[] = readonly Field[]> {
  readonly id: string;
  readonly group: OperationGroup;
  /** A cleaning step run twice changes nothing more (checked by the laws). */
  readonly idempotent: boolean;
  /** Whether the step may be limited to some rows (`Step.where`). */
  readonly limitable: boolean;
  /** Its rows are new ones, made from those before (`Base.made`). */
  readonly makesRows?: true;
  readonly fields: F;
  /** What the kinds of the fields cannot say: the name of a field whose value cannot be run, or null. */
  check?(params: Params<F>): string | null;
  touches(params: Params<F>, columns: readonly string[]): Touches;
  /** Pure: the input table is untouched. Throws only `Stopped` (from pace). `where` limits it to some base rows. */
  apply(table: Table, params: Params<F>, pace: Pace, where?: RowSet): Promise<Table>;
  /** Whole-column judgement from profiles (and a look at the table when needed). */
  suggest?(table: Table, profiles: ReadonlyMap<string, Judgement>, pace: Pace): Promise<readonly Proposal[]>;
  readonly words: { readonly en: OperationWords; readonly "zh-CN": OperationWords };
  readonly examples: readonly Example[];
}

/** An operation without its code: what the page gets. */
export interface OperationInfo {
  readonly id: string;
  readonly group: Operation["group"];
  readonly limitable: boolean;
  readonly makesRows?: true;
  readonly fields: readonly Field[];
  readonly words: Operation["words"];
  readonly examples: readonly Example[];
}

/** Declares an operation so that the types of its parameters follow from its fields. */
export function operation<const F extends readonly Field[]>(definition: Operation<F>): Operation<F> {
  return definition;
}
