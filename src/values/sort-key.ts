/** One column to sort by. */
export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}
