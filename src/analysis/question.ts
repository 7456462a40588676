import type { ColumnKind } from "../profile/profile.ts";

/** Time step of a series; "auto" picks one that gives 6 to 60 points. */
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

/** What is worked out of a number for each category. */
export type Measure = "sum" | "mean" | "median" | "count";

/**
 * A question about the rows of a point. Columns are ids. `edges`, `within` and `texts` ask for the very bars, days or
 * values of an earlier answer, so that two points can be drawn on one axis.
 */
export type Question =
  | { readonly kind: "charts" }
  | { readonly kind: "statistics"; readonly columns?: readonly string[] }
  | {
      readonly kind: "distribution";
      readonly column: string;
      readonly bars?: number;
      readonly edges?: readonly number[];
    }
  | {
      readonly kind: "top";
      readonly column: string;
      readonly limit?: number;
      readonly texts?: readonly string[];
    }
  | {
      readonly kind: "over-time";
      readonly date: string;
      readonly number?: string;
      readonly unit?: TimeUnit | "auto";
      /** First and last epoch day of interest; their whole periods are given. */
      readonly within?: readonly [number, number];
    }
  | {
      readonly kind: "by-category";
      readonly category: string;
      readonly number: string;
      /** Default "sum". Sums and counts choose the greatest; means and medians order the most frequent categories. */
      readonly by?: Measure;
      readonly limit?: number;
      readonly texts?: readonly string[];
    }
  | { readonly kind: "missing" };

/** A question that one chart answers. */
export type ChartQuestion = Exclude<Question, { kind: "charts" | "statistics" }>;

/** One column over all rows of a point: count + missing + odd = rows; `count` cells were read as what the column is. */
export interface ColumnStatistics {
  readonly column: string;
  readonly kind: ColumnKind;
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
      readonly questions: readonly ChartQuestion[];
    }
  | { readonly kind: "statistics"; readonly columns: readonly ColumnStatistics[] }
  | {
      readonly kind: "distribution";
      readonly column: string;
      /** What the numbers are: epoch days when `dates`; whole numbers when `whole`. */
      readonly dates: boolean;
      readonly whole: boolean;
      /** Half open: from ≤ value < to; the last bar of fractions also holds its upper edge. */
      readonly bars: readonly { from: number; to: number; count: number }[];
      readonly count: number;
      /** Of all values read, drawn or not; NaN when there are none. */
      readonly quartiles: readonly [number, number, number];
      readonly mean: number;
      readonly min: number;
      readonly max: number;
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
      /** `start` is the epoch day a period begins on; periods without rows are present with 0. `count` is rows read. */
      readonly points: readonly { start: number; count: number; sum?: number }[];
      /** The last period is not over at the last date: it ends later than the next row would be expected. */
      readonly lastPartial: boolean;
      /** Epoch day of the last date drawn; null without any. */
      readonly until: number | null;
      /** Rows with dates far outside the drawn time, or outside `within`. */
      readonly earlier: number;
      readonly later: number;
      readonly left: Left;
    }
  | {
      readonly kind: "by-category";
      readonly category: string;
      readonly number: string;
      readonly by: Measure;
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
