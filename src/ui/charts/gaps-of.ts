import type { ChartAnswer } from "./compare.ts";
import type { Gaps, Tip } from "./drawing.ts";
import { clipped, type Speaker } from "./speech.ts";

type Missing = Extract<ChartAnswer, { kind: "missing" }>;

const MOST_GAPS = 10;

/** The columns with most missing and odd cells; null when no cell is either. */
export function gaps(speaker: Speaker, answer: Missing, before: Missing | null): Gaps | null {
  const { words, nameOf } = speaker;
  const then = new Map(before?.bars.map((bar) => [bar.column, bar]));
  const share = (count: number, rows: number) => (rows === 0 ? 0 : count / rows);
  const was = (column: string) => {
    const bar = then.get(column);
    return before && bar ? share(bar.missing + bar.odd, before.rows) : null;
  };
  const some = answer.bars.filter((bar) => bar.missing + bar.odd > 0 || (was(bar.column) ?? 0) > 0);
  if (some.length === 0) return null;
  return {
    kind: "gaps",
    rows: some.slice(0, MOST_GAPS).map(({ column, missing, odd }) => {
      const earlier = was(column);
      const lines: Tip["lines"] = [
        { series: words.plot.missing, value: words.plot.rows({ count: missing }) },
        { series: words.plot.odd, value: words.plot.rows({ count: odd }) },
      ];
      const past = { series: words.series.before, value: words.plot.share({ share: earlier ?? 0 }) };
      return {
        column,
        name: clipped(nameOf(column)),
        value: words.plot.share({ share: share(missing + odd, answer.rows) }),
        missing: share(missing, answer.rows),
        odd: share(odd, answer.rows),
        before: earlier,
        tip: { head: nameOf(column), lines: earlier === null ? lines : [...lines, past] },
      };
    }),
  };
}
