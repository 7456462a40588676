import type { ChartQuestion, ColumnStatistics } from "../../analysis/question.ts";
import { useStore } from "../../app/store.ts";
import { useChoices } from "./choices.ts";
import css from "./Tiles.module.css";
import { tickName } from "./time-names.ts";
import { useAnswer } from "./use-answer.ts";
import { useSpeaker } from "./use-speaker.ts";

/** Within so many days, days are named; beyond, months. */
const SHORT = 92;

/** The list in four figures: rows, how complete it is, its main amount and the time it covers. */
export function Tiles({ questions }: { readonly questions: readonly ChartQuestion[] }) {
  const { words, format, language, nameOf } = useSpeaker();
  const ran = useStore((state) => state.ran);
  const opened = useStore((state) => state.opened);
  const compare = useChoices((choices) => choices.compare);
  const point = ran?.point ?? null;
  const { number, date } = mainColumns(questions);
  const columns = [number, date].filter((id) => id !== undefined);
  const asked = useAnswer(point, { kind: "statistics", columns });
  const gaps = useAnswer(point, { kind: "missing" });
  const then = useAnswer("source", compare ? { kind: "statistics", columns } : null);
  const gapsThen = useAnswer("source", compare ? { kind: "missing" } : null);
  if (!ran || !opened) return null;
  const figures = asked.state === "ready" ? asked.answer.columns : [];
  const before = compare && then.state === "ready" ? then.answer.columns : [];
  const of = (all: readonly ColumnStatistics[], id: string | undefined) =>
    all.find(({ column }) => column === id);
  const amount = of(figures, number);
  const amountThen = of(before, number);
  const time = of(figures, date);
  const { tiles } = words;
  const was = (value: string | undefined) => (value === undefined ? undefined : tiles.before({ value }));
  const span = (of: ColumnStatistics | undefined) => {
    if (of?.min === undefined || of.max === undefined) return undefined;
    const { min, max } = of;
    const unit = max - min > SHORT ? "month" : "day";
    const [from, to] = [min, max].map((day) => tickName(words, language, unit, Math.floor(day)));
    return from === to ? from : tiles.until({ from, to });
  };
  const { missing, odd, share } = gapsIn(gaps.state === "ready" ? gaps.answer : null);
  const shareThen = compare && gapsThen.state === "ready" ? gapsIn(gapsThen.answer).share : undefined;
  return (
    <ul className={css.tiles} aria-label={tiles.label}>
      <Tile
        name={tiles.rows}
        value={format.number(ran.rows)}
        note={ran.rowsRemoved > 0 ? tiles.removed({ count: ran.rowsRemoved }) : tiles.allRows}
        was={compare ? was(format.number(opened.rows)) : undefined}
      />
      <Tile
        name={tiles.complete}
        value={share === undefined ? undefined : format.percent(share)}
        note={missing + odd > 0 ? tiles.gaps({ missing, odd }) : tiles.noGaps}
        was={shareThen === undefined ? undefined : was(format.percent(shareThen))}
      />
      {number !== undefined && (
        <Tile
          name={tiles.sum({ column: nameOf(number) })}
          value={amount?.sum === undefined ? undefined : format.figure(amount.sum)}
          note={
            amount?.mean === undefined || !amount.quartiles
              ? ""
              : tiles.middle({ mean: format.figure(amount.mean), median: format.figure(amount.quartiles[1]) })
          }
          was={amountThen?.sum === undefined ? undefined : was(format.figure(amountThen.sum))}
        />
      )}
      {date !== undefined && (
        <Tile
          name={tiles.time({ column: nameOf(date) })}
          value={span(time)}
          note={
            time?.min === undefined || time.max === undefined
              ? ""
              : tiles.days({ count: Math.floor(time.max) - Math.floor(time.min) + 1 })
          }
          was={was(span(of(before, date)))}
        />
      )}
    </ul>
  );
}

interface TileProps {
  readonly name: string;
  /** Undefined while it is worked out. */
  readonly value: string | undefined;
  readonly note: string;
  readonly was?: string | undefined;
}

function Tile({ name, value, note, was }: TileProps) {
  return (
    <li className={css.tile}>
      <h3 className={css.name}>{name}</h3>
      <p className={css.value} data-long={(value?.length ?? 0) > 14 || undefined}>
        {value ?? "…"}
      </p>
      <p className={css.note}>{value === undefined ? "" : (was ?? note)}</p>
    </li>
  );
}

function mainColumns(questions: readonly ChartQuestion[]): { number?: string; date?: string } {
  for (const question of questions)
    if (question.kind === "over-time" && question.number !== undefined)
      return { number: question.number, date: question.date };
  const dated = questions.find((question) => question.kind === "over-time");
  const summed = questions.find((question) => question.kind === "by-category" && question.by === "sum");
  return {
    ...(dated?.kind === "over-time" ? { date: dated.date } : {}),
    ...(summed?.kind === "by-category" ? { number: summed.number } : {}),
  };
}

/** Missing and odd cells, and the share of cells that are neither. */
function gapsIn(answer: { rows: number; bars: readonly { missing: number; odd: number }[] } | null) {
  if (!answer) return { missing: 0, odd: 0, share: undefined };
  const missing = answer.bars.reduce((total, bar) => total + bar.missing, 0);
  const odd = answer.bars.reduce((total, bar) => total + bar.odd, 0);
  const cells = answer.rows * answer.bars.length;
  return { missing, odd, share: cells === 0 ? 1 : 1 - (missing + odd) / cells };
}
