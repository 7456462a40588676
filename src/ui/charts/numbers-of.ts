import type { Measure } from "../../analysis/question.ts";
import type { ChartAnswer } from "./compare.ts";
import type { Speaker } from "./speech.ts";
import { isoDay } from "./time-names.ts";

/** The numbers behind a chart: shown as a table, saved as CSV. Days are epoch days, shares 0…1, NaN nothing. */
export interface Numbers {
  readonly columns: readonly { readonly name: string; readonly kind: "text" | "number" | "day" }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

type Column = Numbers["columns"][number];
type Of<K extends ChartAnswer["kind"]> = Extract<ChartAnswer, { kind: K }>;

/** All figures of an answer and, beside them, of the same question before cleaning. */
export function numbersOf(speaker: Speaker, answer: ChartAnswer, before: ChartAnswer | null): Numbers {
  switch (answer.kind) {
    case "distribution":
      return ofDistribution(speaker, answer, before?.kind === "distribution" ? before : null);
    case "top":
      return ofTop(speaker, answer, before?.kind === "top" ? before : null);
    case "over-time":
      return ofOverTime(speaker, answer, before?.kind === "over-time" ? before : null);
    case "by-category":
      return ofByCategory(speaker, answer, before?.kind === "by-category" ? before : null);
    case "missing":
      return ofMissing(speaker, answer, before?.kind === "missing" ? before : null);
  }
}

/** One cell as people read it. */
export function shownCell(speaker: Speaker, kind: Column["kind"], value: string | number): string {
  if (typeof value === "string") return value;
  if (Number.isNaN(value)) return "";
  return kind === "day" ? speaker.format.dayFigure(value) : speaker.format.figure(value);
}

/**
 * As a CSV that spreadsheets open right: BOM, CRLF, days as ISO dates, plain figures with all digits. Texts from the
 * file that a spreadsheet would run as a formula get a ' in front.
 */
export function csvOf({ columns, rows }: Numbers): string {
  const cell = (value: string | number, kind: Column["kind"]) => {
    if (typeof value === "number")
      return Number.isNaN(value) ? "" : kind === "day" ? isoDay(value) : String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [
    columns.map(({ name }) => cell(name, "text")),
    ...rows.map((row) => row.map((value, i) => cell(value, columns[i].kind))),
  ];
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function ofDistribution(
  { words: { table } }: Speaker,
  answer: Of<"distribution">,
  before: Of<"distribution"> | null,
): Numbers {
  const kind = answer.dates ? "day" : "number";
  const beside = (count?: number) => (before ? [count ?? 0] : []);
  const end = answer.bars.length - 1;
  const rows = answer.bars.map(({ from, to, count }, i): (string | number)[] => [
    from,
    to,
    count,
    ...beside(before?.bars[i]?.count),
  ]);
  if (answer.below > 0 || (before?.below ?? 0) > 0)
    rows.unshift([table.below, answer.bars[0]?.from ?? "", answer.below, ...beside(before?.below)]);
  if (answer.above > 0 || (before?.above ?? 0) > 0)
    rows.push([answer.bars[end]?.to ?? "", table.above, answer.above, ...beside(before?.above)]);
  const left = (name: string, now: number, then?: number) => {
    if (now > 0 || (then ?? 0) > 0) rows.push([name, "", now, ...beside(then)]);
  };
  left(table.leftMissing, answer.left.missing, before?.left.missing);
  left(table.leftOdd, answer.left.odd, before?.left.odd);
  return {
    columns: [{ name: table.from, kind }, { name: table.to, kind }, ...counts(table, before !== null)],
    rows,
  };
}

function ofTop({ words: { table } }: Speaker, answer: Of<"top">, before: Of<"top"> | null): Numbers {
  const beside = (count?: number) => (before ? [count ?? 0] : []);
  const rows = answer.bars.map(({ text, count }, i) => [text, count, ...beside(before?.bars[i]?.count)]);
  if (answer.others.count > 0 || (before?.others.count ?? 0) > 0)
    rows.push([table.others, answer.others.count, ...beside(before?.others.count)]);
  if (answer.left.missing > 0 || (before?.left.missing ?? 0) > 0)
    rows.push([table.leftMissing, answer.left.missing, ...beside(before?.left.missing)]);
  return { columns: [{ name: table.value, kind: "text" }, ...counts(table, before !== null)], rows };
}

function ofOverTime(
  { words: { table } }: Speaker,
  answer: Of<"over-time">,
  before: Of<"over-time"> | null,
): Numbers {
  const summed = answer.number !== undefined;
  const figures = (point: { count: number; sum?: number } | undefined) => {
    const { count, sum } = point ?? { count: 0, sum: 0 };
    return summed ? [count, sum ?? 0, (sum ?? 0) / count] : [count];
  };
  const named = (rows: string, sum: string, mean: string): Column[] =>
    (summed ? [rows, sum, mean] : [rows]).map((name) => ({ name, kind: "number" }));
  return {
    columns: [
      { name: table.period, kind: "day" },
      ...named(table.rows, table.sum, table.mean),
      ...(before ? named(table.rowsBefore, table.sumBefore, table.meanBefore) : []),
    ],
    rows: answer.points.map((point, i) => [
      point.start,
      ...figures(point),
      ...(before ? figures(before.points[i]) : []),
    ]),
  };
}

const FIGURES: readonly Measure[] = ["count", "sum", "mean", "median"];

function ofByCategory(
  { words: { table } }: Speaker,
  answer: Of<"by-category">,
  before: Of<"by-category"> | null,
): Numbers {
  const figures = (bar: Of<"by-category">["bars"][number] | undefined) =>
    FIGURES.map((measure) => (bar ? bar[measure] : Number.NaN));
  const others = (of: Of<"by-category">) => [
    of.others.count,
    of.others.sum,
    of.others.sum / of.others.count,
    Number.NaN,
  ];
  const named = (...names: string[]) => names.map((name): Column => ({ name, kind: "number" }));
  const rows = answer.bars.map((bar, i): (string | number)[] => [
    bar.text,
    ...figures(bar),
    ...(before ? figures(before.bars[i]) : []),
  ]);
  if (answer.others.count > 0)
    rows.push([table.others, ...others(answer), ...(before ? others(before) : [])]);
  return {
    columns: [
      { name: table.value, kind: "text" },
      ...named(table.rows, table.sum, table.mean, table.median),
      ...(before ? named(table.rowsBefore, table.sumBefore, table.meanBefore, table.medianBefore) : []),
    ],
    rows,
  };
}

function ofMissing(
  { words: { table }, nameOf }: Speaker,
  answer: Of<"missing">,
  before: Of<"missing"> | null,
): Numbers {
  const then = new Map(before?.bars.map((bar) => [bar.column, bar]));
  const named = (...names: string[]) => names.map((name): Column => ({ name, kind: "number" }));
  return {
    columns: [
      { name: table.column, kind: "text" },
      ...named(table.missing, table.odd),
      ...(before ? named(table.missingBefore, table.oddBefore) : []),
    ],
    rows: answer.bars.map(({ column, missing, odd }) => {
      const was = then.get(column);
      const beside = before ? [was?.missing ?? Number.NaN, was?.odd ?? Number.NaN] : [];
      return [nameOf(column), missing, odd, ...beside];
    }),
  };
}

function counts(table: Speaker["words"]["table"], beside: boolean): Column[] {
  const names = beside ? [table.rows, table.rowsBefore] : [table.rows];
  return names.map((name) => ({ name, kind: "number" }));
}
