import { useStore } from "../../app/store.ts";
import { useWords } from "../words.tsx";
import css from "./Cards.module.css";
import { ChartCard } from "./ChartCard.tsx";
import { Failed, Loading, Nothing } from "./States.tsx";
import { Tiles } from "./Tiles.tsx";
import { useAnswer } from "./use-answer.ts";

const CHARTS = { kind: "charts" } as const;

/** What is in this list: the charts worth a first look. */
export function Glance() {
  const { states, side } = useWords().analyse;
  const point = useStore((state) => state.ran?.point ?? null);
  const asked = useAnswer(point, CHARTS);
  if (asked.state === "failed") return <Failed asked={asked} />;
  if (asked.state === "waiting") return <Loading text={states.choosing} />;
  const { questions } = asked.answer;
  if (questions.length === 0) return <Nothing text={states.none} hint={states.noneHint} />;
  return (
    <>
      <h2 className="visually-hidden">{side.glance}</h2>
      <Tiles questions={questions} />
      <div className={css.cards}>
        {questions.map((question) => (
          <ChartCard
            key={JSON.stringify(question)}
            question={question}
            wide={question.kind === "over-time"}
          />
        ))}
      </div>
    </>
  );
}
