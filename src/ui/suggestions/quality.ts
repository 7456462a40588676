import type { ColumnProfile } from "../../profile/profile.ts";

/** Shares of all cells of all columns, 0…1; valid + odd + missing = 1. */
export interface Quality {
  readonly cells: number;
  readonly valid: number;
  readonly odd: number;
  readonly missing: number;
}

/** Null for a table without cells. */
export function qualityOf(profiles: Iterable<ColumnProfile>): Quality | null {
  let [cells, valid, odd, missing] = [0, 0, 0, 0];
  for (const profile of profiles) {
    cells += profile.rows;
    valid += profile.valid;
    odd += profile.odd;
    missing += profile.missing;
  }
  return cells === 0 ? null : { cells, valid: valid / cells, odd: odd / cells, missing: missing / cells };
}
