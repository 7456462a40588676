/** Time step of a series; "auto" picks one that gives 6 to 60 points. */
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

/** A question about the rows of a point. Columns are ids. */
export type Question =
  | { readonly kind: "charts" }
  | { readonly kind: "statistics"; readonly columns?: readonly string[] }
  | { readonly kind: "distribution"; readonly column: string; readonly bars?: number }
  | { readonly kind: "top"; readonly column: string; readonly limit?: number }
  | {
      readonly kind: "over-time";
      readonly date: string;
      readonly number?: string;
      readonly unit?: TimeUnit | "auto";
    }
  | {
      readonly kind: "by-category";
      readonly category: string;
      readonly number: string;
      readonly limit?: number;
    }
  | { readonly kind: "missing" };

export interface ColumnStatistics {
  readonly column: string;
  readonly kind: string;
  readonly count: number;
  readonly missing: number;
  readonly odd: number;
  readonly distinct: number;
  /** Only for numbers and dates (dates: epoch days; no mean of squares for dates). */
  readonly sum?: number;
  readonly mean?: number;
  readonly deviation?: number;
  readonly min?: number;
  readonly quartiles?: readonly [number, number, number];
  readonly max?: number;
}

/** A few hundred numbers, never pixels, never rows. `left` counts rows not in the answer and why. */
export type Answer =
  | {
      readonly kind: "charts";
      readonly questions: readonly Exclude<Question, { kind: "charts" | "statistics" }>[];
    }
  | { readonly kind: "statistics"; readonly columns: readonly ColumnStatistics[] }
  | {
      readonly kind: "distribution";
      readonly column: string;
      readonly dates: boolean;
      readonly bars: readonly { from: number; to: number; count: number }[];
      readonly count: number;
      readonly quartiles: readonly [number, number, number];
      readonly mean: number;
      /** Values beyond the drawn range, when a long tail was cut off the picture. */
      readonly below: number;
      readonly above: number;
      readonly left: Left;
    }
  | {
      readonly kind: "top";
      readonly column: string;
      readonly bars: readonly { text: string; count: number }[];
      readonly others: { readonly values: number; readonly count: number };
      readonly count: number;
      readonly left: Left;
    }
  | {
      readonly kind: "over-time";
      readonly date: string;
      readonly number?: string;
      readonly unit: TimeUnit;
      /** `start` is the epoch day a period begins on; periods without rows are present with 0. */
      readonly points: readonly { start: number; count: number; sum?: number }[];
      /** The last period is not over at the last date. */
      readonly lastPartial: boolean;
      readonly left: Left;
    }
  | {
      readonly kind: "by-category";
      readonly category: string;
      readonly number: string;
      readonly bars: readonly { text: string; count: number; sum: number; mean: number; median: number }[];
      readonly others: { readonly values: number; readonly count: number; readonly sum: number };
      readonly left: Left;
    }
  | {
      readonly kind: "missing";
      readonly rows: number;
      readonly bars: readonly { column: string; missing: number; odd: number }[];
    };

export interface Left {
  readonly missing: number;
  readonly odd: number;
}
