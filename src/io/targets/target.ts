export type TargetId =
  | "hubspot-contacts"
  | "salesforce-leads"
  | "salesforce-contacts"
  | "mailchimp-audience"
  | "chinese-crm";

/** What a field holds. "birthday" is month and day without a year; "several" are values in one cell; "choice" is one of `choices`. */
export type FieldKind = "text" | "email" | "phone" | "date" | "birthday" | "number" | "several" | "choice";

/** One column of a file that another program takes in. */
export interface TargetField {
  /** The header exactly as the program wants it. */
  readonly name: string;
  readonly kind: FieldKind;
  /** Rows without it are refused. */
  readonly required?: true;
  /** The most letters (code points) it holds. */
  readonly max?: number;
  /** The most bytes of UTF-8 it holds. */
  readonly maxBytes?: number;
  /** The only values taken, as they are written; in any letter case, with or without spaces, they are recognised. */
  readonly choices?: readonly string[];
  /** What lists call it, beside its own name, the likeliest first. */
  readonly aliases: readonly string[];
  /** What may stand in for it when nothing else does. */
  readonly standIns?: readonly string[];
}

/** A program that takes in lists, and what its import accepts. A limit that its makers do not state is not here. */
export interface Target {
  readonly id: TargetId;
  readonly fields: readonly TargetField[];
  /** At least one of these must be filled. */
  readonly oneOf?: readonly string[];
  /** The most rows, bytes and columns of one file. */
  readonly maxRows?: number;
  readonly maxBytes?: number;
  readonly maxColumns?: number;
  /** The most bytes without a paid subscription. */
  readonly freeMaxBytes?: number;
  /** Between several values of one cell. */
  readonly separator: string;
  /** Whether the file begins with the mark that spreadsheets need. */
  readonly bom: boolean;
  /** How a number that is certain is written: +8613800138000, or 13800138000 as at home. */
  readonly phones: "international" | "chinese";
  /** Letters before the @ of an address must be ASCII. */
  readonly plainMailboxes?: true;
  /** The fields for the two parts of a person's name. */
  readonly names?: { readonly first: string; readonly last: string };
}

/** Names of fields to ids of the columns that fill them; fields that are not named are left out. */
export type Mapping = Readonly<Record<string, string>>;

/** What fills a file for a target. */
export interface Filling {
  readonly mapping: Mapping;
  /** The column that fills the last name holds whole names, which are taken apart and fill the first name too. */
  readonly namesApart?: boolean;
  /** Ids of columns that no field takes, to be written after the others under their own names. */
  readonly own?: readonly string[];
}

/** A column that no field takes, and what it would be called in the file. */
export interface OwnColumn {
  readonly id: string;
  readonly name: string;
  readonly as: string;
}

/** A column of whole names that fills the last name: of `filled` cells `apart` can be taken apart. */
export interface WholeNames {
  readonly column: string;
  /** Names of the fields for its parts. */
  readonly fields: NonNullable<Target["names"]>;
  readonly filled: number;
  readonly apart: number;
  /** Up to three. */
  readonly examples: readonly { readonly text: string; readonly first: string; readonly last: string }[];
}

/** Why rows are refused. */
export type Reason =
  | { readonly kind: "missing"; readonly field: string }
  | { readonly kind: "none-of"; readonly fields: readonly string[] }
  | { readonly kind: "bad-email"; readonly field: string }
  | { readonly kind: "bad-date"; readonly field: string }
  | { readonly kind: "bad-number"; readonly field: string }
  | { readonly kind: "not-a-choice"; readonly field: string; readonly choices: readonly string[] }
  | { readonly kind: "too-long"; readonly field: string; readonly max: number }
  | { readonly kind: "too-many-bytes"; readonly field: string; readonly max: number };

/** One reason, in how many rows it holds, and up to five of them; `row` counts from 1 as the list was read. */
export type Refusal = Reason & {
  readonly count: number;
  readonly examples: readonly { readonly row: number; readonly text: string }[];
};

/** Rows that will be taken and rows that would be refused: each row is one of them. A row may have several reasons. */
export interface TargetCheck {
  readonly ready: number;
  readonly refused: number;
  readonly reasons: readonly Refusal[];
}

/** What is asked for when a table is written for a target. */
export interface ForTarget extends Filling {
  readonly id: TargetId;
  readonly part: "ready" | "refused" | "all";
  /** For "refused": the column that says why. `{field}`, `{fields}`, `{choices}` and `{max}` are filled in. */
  readonly why?: {
    readonly column: string;
    readonly between: string;
    readonly says: Readonly<Record<Reason["kind"], string>>;
  };
}
