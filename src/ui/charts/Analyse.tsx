import { useStore } from "../../app/store.ts";
import { Checkbox } from "../kit/Checkbox.tsx";
import { useWords } from "../words.tsx";
import css from "./Analyse.module.css";
import { ColumnPage } from "./ColumnPage.tsx";
import { choose, useChoices } from "./choices.ts";
import { Glance } from "./Glance.tsx";
import { Side } from "./Side.tsx";
import { Loading, Nothing } from "./States.tsx";
import { Statistics } from "./Statistics.tsx";

/** The page of charts and figures: questions left, answers right. */
export function Analyse() {
  const words = useWords().analyse;
  const ran = useStore((state) => state.ran);
  if (!ran) return <Loading />;
  return (
    <div className={css.page}>
      <Side />
      <div className={css.main}>
        <Bar />
        <section className={css.answers} aria-label={words.label}>
          {ran.rows === 0 ? (
            <Nothing text={words.states.noRows} hint={words.states.noRowsHint} />
          ) : (
            <Answers />
          )}
        </section>
      </div>
    </div>
  );
}

function Answers() {
  const section = useChoices((choices) => choices.section);
  const columns = useStore((state) => state.ran?.columns);
  switch (section.kind) {
    case "glance":
      return <Glance />;
    case "statistics":
      return <Statistics />;
    case "column":
      // A step or another file may have taken the column away.
      return columns?.some(({ id }) => id === section.column) ? (
        <ColumnPage key={section.column} column={section.column} />
      ) : (
        <Glance />
      );
  }
}

/** What the figures stand on, and the comparison with the file as read. */
function Bar() {
  const words = useWords().analyse.bar;
  const ran = useStore((state) => state.ran);
  const compare = useChoices((choices) => choices.compare);
  if (!ran) return null;
  const changed = ran.cellsChanged > 0 || ran.rowsRemoved > 0 || ran.point !== "source";
  return (
    <div className={css.bar}>
      <p>{words.base({ rows: ran.rows })}</p>
      <span className={css.compare} data-tip={changed ? words.compareTip : words.nothingChanged}>
        <Checkbox
          label={words.compare}
          role="switch"
          checked={compare && changed}
          disabled={!changed}
          onChange={(checked) => choose({ compare: checked })}
        />
      </span>
    </div>
  );
}
