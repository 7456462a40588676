/** What a column looks like as a whole; words for it are the page's. */
export type ColumnKind =
  | "empty"
  | "id"
  | "category"
  | "text"
  | "whole"
  | "decimal"
  | "date"
  | "boolean"
  | "email"
  | "phone"
  | "url";

/** What a column is about; words for it are the page's. */
export type MeaningKind =
  | ColumnKind
  | "date-time"
  | "money"
  | "percent"
  | "country"
  | "region"
  | "postal-code"
  | "person"
  | "company"
  | "address"
  | "chinese-id"
  | "card"
  | "iban";

export interface Meaning {
  readonly kind: MeaningKind;
  /** Share of the different texts looked at that fit, 0 to 1. */
  readonly share: number;
  /** At most five different texts that do not fit. */
  readonly unfit: readonly string[];
}
