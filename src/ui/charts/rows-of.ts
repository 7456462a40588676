import type { ColumnProfile } from "../../profile/profile.ts";
import type { ColumnTest, Condition } from "../../values/condition.ts";
import type { ChartAnswer } from "./compare.ts";
import type { Drawing } from "./drawing.ts";

/** What the rows behind one bar or point fit, as one filter for each column it asks about. */
export type RowsBehind = readonly Condition[];

type Of<K extends ChartAnswer["kind"]> = Extract<ChartAnswer, { kind: K }>;
type Profiles = ReadonlyMap<string, Pick<ColumnProfile, "reading">>;

/** Longer than any period: nothing stands behind the last one. */
const A_YEAR = 366;

/**
 * The rows behind each bar or point of an answer, in its own order; `others` are those of all values not drawn. Null
 * where there is nothing to show. As many rows fit as the bar counts.
 */
export function rowsBehind(
  answer: ChartAnswer,
  profiles: Profiles,
): { readonly each: readonly (RowsBehind | null)[]; readonly others: RowsBehind | null } {
  switch (answer.kind) {
    case "distribution":
      return { each: ofBars(answer, profiles), others: null };
    case "top":
      return ofTexts(answer.column, answer.bars, answer.others.count, []);
    case "over-time":
      return { each: ofPoints(answer, profiles), others: null };
    case "by-category":
      return ofTexts(
        answer.category,
        answer.bars,
        answer.others.count,
        numbersOnly(profiles, answer.category, answer.number),
      );
    case "missing":
      return {
        each: answer.bars.map(({ column, missing, odd }) =>
          missing + odd > 0 ? [missing > 0 ? { column, is: "missing" } : oddIn(profiles, column)] : null,
        ),
        others: null,
      };
  }
}

/** The rows behind one bar or point of a drawing, by its place there. */
export function behindDrawn(
  answer: ChartAnswer,
  drawing: Drawing,
  { each, others }: ReturnType<typeof rowsBehind>,
  place: number,
): RowsBehind | null {
  if (answer.kind !== "missing" || drawing.kind !== "gaps")
    return each[place] ?? (place === each.length ? others : null);
  const column = drawing.rows[place]?.column;
  return each[answer.bars.findIndex((bar) => bar.column === column)] ?? null;
}

/** The rows behind each line of the table of an answer's numbers (see `numbersOf`). */
export function behindLines(
  answer: ChartAnswer,
  before: ChartAnswer | null,
  { each, others }: ReturnType<typeof rowsBehind>,
): readonly (RowsBehind | null)[] {
  const below = (one: ChartAnswer | null) => one?.kind === "distribution" && one.below > 0;
  const first = below(answer) || below(before) ? [null] : [];
  return [...first, ...each, others];
}

function ofBars(answer: Of<"distribution">, profiles: Profiles): (RowsBehind | null)[] {
  const as = profiles.get(answer.column)?.reading;
  const last = answer.bars.length - 1;
  return answer.bars.map(({ from, to, count }, i) => {
    if (!as || count === 0) return null;
    const closed = i === last && !answer.whole && !answer.dates;
    return [{ column: answer.column, is: "between", from, to: closed ? justAbove(to) : to, as }];
  });
}

function ofPoints(answer: Of<"over-time">, profiles: Profiles): (RowsBehind | null)[] {
  const as = profiles.get(answer.date)?.reading;
  const filled = numbersOnly(profiles, answer.date, answer.number);
  return answer.points.map(({ start: from, count }, i) => {
    const to = answer.points[i + 1]?.start ?? from + A_YEAR;
    return as && count > 0 ? [{ column: answer.date, is: "between", from, to, as }, ...filled] : null;
  });
}

function ofTexts(
  column: string,
  bars: readonly { readonly text: string; readonly count: number }[],
  others: number,
  filled: RowsBehind,
): ReturnType<typeof rowsBehind> {
  const texts = bars.map(({ text }) => text);
  return {
    each: bars.map(({ text, count }) =>
      count > 0 ? [{ column, is: "one-of", texts: [text] }, ...filled] : null,
    ),
    others: others > 0 ? [{ not: { column, is: "one-of", texts: [...texts, ""] } }, ...filled] : null,
  };
}

/** A bar of sums counts the rows whose number could be read. */
function numbersOnly(profiles: Profiles, beside: string, number: string | undefined): ColumnTest[] {
  const as = number === undefined ? undefined : profiles.get(number)?.reading;
  return number === undefined || number === beside || !as ? [] : [{ column: number, is: "valid", as }];
}

function oddIn(profiles: Profiles, column: string): Condition {
  const as = profiles.get(column)?.reading;
  return as ? { column, is: "odd", as } : { column, is: "missing" };
}

function justAbove(value: number): number {
  return value + Math.max(Math.abs(value), 1) * Number.EPSILON * 2;
}
