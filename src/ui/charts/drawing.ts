/** What a chart shows, as plain data in the user's words: the plots only place it. */
export type Drawing = Histogram | Line | Bars | Gaps;

/** Said beside the pointer (or the keyboard's place). */
export interface Tip {
  readonly head: string;
  readonly lines: readonly { readonly series?: string; readonly value: string }[];
}

/** Bars side by side over one axis. `labels` are those of all edges, or of the bars themselves when `middle`. */
export interface Histogram {
  readonly kind: "histogram";
  readonly bars: readonly { readonly now: number; readonly before: number | null; readonly tip: Tip }[];
  readonly labels: readonly string[];
  readonly middle: boolean;
  /** Every how many labels may be shown so that round ones are left, and which number the first label has. */
  readonly strides: readonly number[];
  readonly firstLabel: number;
}

/** A value per period; NaN where there is none. `partial`: the last period is not over. */
export interface Line {
  readonly kind: "line";
  readonly points: readonly {
    readonly label: string;
    readonly now: number;
    readonly before: number | null;
    readonly tip: Tip;
  }[];
  readonly partial: boolean;
  /** As for a histogram. */
  readonly strides: readonly number[];
  readonly firstLabel: number;
}

/** Lying bars with their names left and their values right. A row that is not drawn is only told in figures. */
export interface Bars {
  readonly kind: "bars";
  readonly rows: readonly {
    readonly name: string;
    readonly value: string;
    readonly now: number;
    readonly before: number | null;
    readonly look: "bar" | "others" | "told";
    readonly tip: Tip;
  }[];
}

/** Shares (0…1) of missing and odd cells, one after the other on one bar. */
export interface Gaps {
  readonly kind: "gaps";
  readonly rows: readonly {
    readonly column: string;
    readonly name: string;
    readonly value: string;
    readonly missing: number;
    readonly odd: number;
    readonly before: number | null;
    readonly tip: Tip;
  }[];
}

/** What a colour and pattern stand for. */
export interface LegendItem {
  readonly mark: "now" | "before" | "before-line" | "missing" | "odd";
  readonly text: string;
}
