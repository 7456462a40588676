import { useMemo } from "react";
import type { ChartQuestion } from "../../analysis/question.ts";
import { useStore } from "../../app/store.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import { useWords } from "../words.tsx";
import cards from "./Cards.module.css";
import { ChartCard } from "./ChartCard.tsx";
import css from "./ColumnPage.module.css";
import { Loading, Nothing } from "./States.tsx";
import { type Choosable, useChoosable } from "./use-choosable.ts";

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
        <Nothing text={profile.kind === "empty" ? words.column.empty : words.column.nothing} />
      ) : (
        <div className={cards.cards}>
          {questions.map((question) => (
            <ChartCard
              key={JSON.stringify(question)}
              question={question}
              wide={question.kind === "over-time"}
            />
          ))}
        </div>
      )}
    </>
  );
}

const MOST_OTHERS = 3;

/** The charts of one column; those with other columns take the first few that fit. */
export function questionsOf(
  profile: ColumnProfile,
  { numbers, dates, categories }: Choosable,
): ChartQuestion[] {
  const { column, kind, distinct, bars, valid } = profile;
  if (valid === 0) return [];
  switch (kind) {
    case "whole":
    case "decimal":
      return [
        { kind: "distribution", column },
        ...dates.slice(0, 1).map((date): ChartQuestion => ({ kind: "over-time", date, number: column })),
        ...categories
          .slice(0, MOST_OTHERS)
          .map((category): ChartQuestion => ({ kind: "by-category", category, number: column, by: "mean" })),
      ];
    case "date":
      return [
        { kind: "over-time", date: column },
        ...numbers
          .slice(0, MOST_OTHERS)
          .map((number): ChartQuestion => ({ kind: "over-time", date: column, number })),
      ];
    case "category":
    case "boolean":
      return [
        { kind: "top", column, limit: 10 },
        ...numbers
          .slice(0, MOST_OTHERS)
          .map((number): ChartQuestion => ({ kind: "by-category", category: column, number, by: "mean" })),
      ];
    case "empty":
      return [];
    case "id":
    case "text":
    case "email":
    case "phone":
    case "url": {
      // Texts that hardly ever come twice have no most frequent one.
      const most = bars[0]?.count ?? 0;
      return distinct > 1 && most > 1 ? [{ kind: "top", column, limit: 10 }] : [];
    }
  }
}
