import type { ColumnProfile } from "../../../profile/profile.ts";
import type { ColumnHead } from "../../../worker/contract.ts";

/** What every field of a form needs to know of the table at the step's place. */
export interface FormTable {
  readonly columns: readonly ColumnHead[];
  readonly profiles: ReadonlyMap<string, ColumnProfile>;
}

export interface FieldProps<T> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, in words, once it is time to say so. */
  readonly wrong?: string | undefined;
  readonly value: T;
  readonly onChange: (value: T) => void;
}
