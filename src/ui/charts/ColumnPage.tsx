import { useMemo } from "react";
import { useStore } from "../../app/store.ts";
import { useWords } from "../words.tsx";
import cards from "./Cards.module.css";
import { ChartCard } from "./ChartCard.tsx";
import css from "./ColumnPage.module.css";
import { questionsOf } from "./column-questions.ts";
import { Loading, Nothing } from "./States.tsx";
import { useChoosable } from "./use-choosable.ts";

/** Everything that can be drawn of one column, alone and with the others. */
export function ColumnPage({ column }: { readonly column: string }) {
  const words = useWords().analyse;
  const name = useStore((state) => state.ran?.columns.find(({ id }) => id === column)?.name ?? column);
  const profile = useStore((state) => state.profiles.get(column));
  const choosable = useChoosable();
  const questions = useMemo(() => (profile ? questionsOf(profile, choosable) : []), [profile, choosable]);
  if (!profile) return <Loading />;
  return (
    <>
      <header className={css.head}>
        <h2>{name}</h2>
        <p>
          {words.column.sentence({ kind: profile.kind, different: profile.distinct })}
          {" · "}
          {words.base({ rows: profile.valid, missing: profile.missing, odd: profile.odd })}
        </p>
      </header>
      {questions.length === 0 ? (
        <div className={css.nothing}>
          <Nothing text={profile.kind === "empty" ? words.column.empty : words.column.nothing} />
        </div>
      ) : (
        <div className={cards.cards}>
          {questions.map((question, i) => (
            <ChartCard
              key={JSON.stringify(question)}
              question={question}
              wide={question.kind === "over-time" && (i === 0 || profile.kind !== "date")}
              time="mean"
            />
          ))}
        </div>
      )}
    </>
  );
}
