import { useState } from "react";
import type { ChartQuestion } from "../../analysis/question.ts";
import { useStore } from "../../app/store.ts";
import { ChangeChart } from "./ChangeChart.tsx";
import { Chart } from "./Chart.tsx";
import css from "./ChartCard.module.css";
import { drawingOf, legendOf } from "./drawing-of.ts";
import { Legend } from "./Legend.tsx";
import { NumbersTable } from "./NumbersTable.tsx";
import { numbersOf } from "./numbers-of.ts";
import { behindDrawn, behindLines, rowsBehind } from "./rows-of.ts";
import { SaveChart } from "./SaveChart.tsx";
import { Failed, Loading, Nothing } from "./States.tsx";
import { showRows } from "./show-rows.ts";
import { rowsIn, sayAnswer, type TimeMeasure, titleOf } from "./speech.ts";
import { useChart } from "./use-chart.ts";
import { useSpeaker } from "./use-speaker.ts";

export const CHART_HEIGHT = 236;

export interface ChartCardProps {
  readonly question: ChartQuestion;
  readonly wide: boolean;
  /** What of a number over time is drawn first. */
  readonly time?: TimeMeasure;
}

/** One question as a card: what it shows in words, the chart or its numbers, and what can be done with it. */
export function ChartCard({ question: first, wide, time: firstTime = "sum" }: ChartCardProps) {
  const [question, ask] = useState(first);
  const [time, setTime] = useState(firstTime);
  const [asTable, setAsTable] = useState(false);
  const speaker = useSpeaker();
  const { asked, answer, before, notBefore } = useChart(question);
  const { words } = speaker;
  const title = titleOf(speaker, question, answer, time);
  const speech = answer && sayAnswer(speaker, answer, time);
  const drawing = answer && drawingOf(speaker, answer, before, time);
  const compared = answer && before ? { now: rowsIn(answer), before: rowsIn(before) } : null;
  const legend = drawing ? legendOf(speaker, drawing, compared) : [];
  const axis = (value: number) =>
    Math.abs(value) >= 10_000 ? speaker.format.compact(value) : speaker.format.figure(value);
  const waiting = asked.state === "waiting";
  const profiles = useStore((state) => state.profiles);
  const behind = answer && rowsBehind(answer, profiles);
  const pick = (place: number) => {
    const rows = answer && drawing && behind && behindDrawn(answer, drawing, behind, place);
    if (rows) showRows(rows);
  };
  return (
    <article
      className={[css.card, wide && css.wide].filter(Boolean).join(" ")}
      aria-label={title}
      aria-busy={waiting}
    >
      <h3 className={css.title}>{title}</h3>
      <p className={css.say}>
        {drawing && speech?.says.join(" · ")}
        {drawing && " · "}
        {speech && <span className={css.base}>{speech.base}</span>}
      </p>
      <ChangeChart question={question} ask={ask} time={time} setTime={setTime} />
      <Legend items={legend} note={notBefore ? words.series.notBefore : null} />
      <div
        className={css.body}
        style={{ height: CHART_HEIGHT }}
        data-stale={(waiting && answer !== null) || undefined}
      >
        {asked.state === "failed" && <Failed asked={asked} />}
        {waiting && !answer && <Loading />}
        {asked.state !== "failed" && answer && asTable && (
          <NumbersTable
            speaker={speaker}
            numbers={numbersOf(speaker, answer, before)}
            caption={title}
            behind={behind ? behindLines(answer, before, behind) : []}
          />
        )}
        {asked.state !== "failed" && speech && !drawing && !asTable && <Nothing text={speech.says[0]} />}
        {asked.state !== "failed" && drawing && !asTable && (
          <Chart
            drawing={drawing}
            label={words.plot.chart({ title })}
            height={CHART_HEIGHT}
            axis={axis}
            onPick={pick}
          />
        )}
      </div>
      <footer className={css.foot}>
        {answer && speech && (
          <SaveChart
            title={title}
            sentence={[...speech.says, speech.base].join(" · ")}
            legend={legend}
            drawing={drawing}
            axis={axis}
            numbers={() => numbersOf(speaker, answer, before)}
          />
        )}
        <button type="button" className={css.toggle} onClick={() => setAsTable(!asTable)}>
          {asTable ? words.table.hide : words.table.show}
        </button>
      </footer>
    </article>
  );
}
