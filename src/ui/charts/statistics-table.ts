import type { ColumnStatistics } from "../../analysis/question.ts";
import type { Numbers } from "./numbers-of.ts";
import type { Speaker } from "./speech.ts";
import { isoDay } from "./time-names.ts";

/** One figure of a column, in the order of the table; undefined where the column has none. */
export interface Figure {
  readonly id: keyof Speaker["words"]["statistics"]["head"];
  readonly of: (column: ColumnStatistics) => number | undefined;
  /** A day among dates, else a number. */
  readonly value: boolean;
}

export const FIGURES: readonly Figure[] = [
  { id: "count", of: ({ count }) => count, value: false },
  { id: "missing", of: ({ missing }) => missing, value: false },
  { id: "odd", of: ({ odd }) => odd, value: false },
  { id: "distinct", of: ({ distinct }) => distinct, value: false },
  { id: "sum", of: ({ sum }) => sum, value: false },
  { id: "mean", of: ({ mean }) => mean, value: true },
  { id: "deviation", of: ({ deviation }) => deviation, value: false },
  { id: "min", of: ({ min }) => min, value: true },
  { id: "low", of: ({ quartiles }) => quartiles?.[0], value: true },
  { id: "median", of: ({ quartiles }) => quartiles?.[1], value: true },
  { id: "high", of: ({ quartiles }) => quartiles?.[2], value: true },
  { id: "max", of: ({ max }) => max, value: true },
];

/** The figure as people read it; "" where there is none. */
export function figureText(speaker: Speaker, figure: Figure, column: ColumnStatistics | undefined): string {
  const value = column && figure.of(column);
  if (value === undefined || Number.isNaN(value)) return "";
  const { dayFigure, figure: say } = speaker.format;
  return figure.value && column?.kind === "date" ? dayFigure(value) : say(value);
}

/** The table as numbers to save; with `before`, each figure also as it was. */
export function statisticsNumbers(
  speaker: Speaker,
  columns: readonly ColumnStatistics[],
  before: ReadonlyMap<string, ColumnStatistics> | null,
): Numbers {
  const { head, beforeOf } = speaker.words.statistics;
  const raw = (figure: Figure, column: ColumnStatistics | undefined) => {
    const value = (column && figure.of(column)) ?? Number.NaN;
    return figure.value && column?.kind === "date" && !Number.isNaN(value) ? isoDay(value) : value;
  };
  const names = FIGURES.flatMap(({ id }) => (before ? [head[id], beforeOf({ name: head[id] })] : [head[id]]));
  return {
    columns: [
      { name: head.column, kind: "text" },
      { name: head.kind, kind: "text" },
      ...names.map((name) => ({ name, kind: "number" as const })),
    ],
    rows: columns.map((column) => [
      speaker.nameOf(column.column),
      speaker.words.kinds({ kind: column.kind }),
      ...FIGURES.flatMap((figure) =>
        before ? [raw(figure, column), raw(figure, before.get(column.column))] : [raw(figure, column)],
      ),
    ]),
  };
}
