import { useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { CellChange, PointId, RowChange, RowKey } from "../../worker/contract.ts";
import { stepLine } from "../grid/story-steps.ts";
import { showSpaces } from "../steps/show-spaces.ts";
import { useLanguage, useWords } from "../words.tsx";
import { useChangeWords } from "./change-words.ts";
import { FromTo } from "./FromTo.tsx";
import css from "./RowStory.module.css";

interface RowStoryProps {
  readonly point: PointId;
  readonly row: RowKey;
}

type Told =
  | { readonly kind: "waiting" | "failed" }
  | { readonly kind: "told"; readonly changes: readonly RowChange[] };

/** Cells of one step that are told one by one; the rest is counted. */
const MOST_CELLS = 12;

/** What became of a row, step by step: which cells changed, where it went, what removed it. */
export function RowStory({ point, row }: RowStoryProps) {
  const words = useWords().grid.story;
  const rowWords = useChangeWords().row;
  const told = useRowStory(point, row);
  return (
    <div className={css.body} aria-busy={told.kind === "waiting"}>
      {told.kind === "waiting" && <p className={css.quiet}>{words.loading}</p>}
      {told.kind === "failed" && <p className={css.quiet}>{words.failed}</p>}
      {told.kind === "told" && told.changes.length === 0 && <p className={css.quiet}>{rowWords.nothing}</p>}
      {told.kind === "told" && told.changes.length > 0 && <Steps changes={told.changes} />}
    </div>
  );
}

function Steps({ changes }: { readonly changes: readonly RowChange[] }) {
  const words = useWords();
  const rowWords = useChangeWords().row;
  const language = useLanguage();
  const steps = useStore((state) => state.history.present.steps);
  const tried = useStore((state) => state.looking.preview);
  const asRead = useStore((state) => state.opened?.columns);
  const operations = useStore((state) => state.operations);
  const speaker = { words: words.steps, language };
  return (
    <ol className={css.steps}>
      {changes.map((change) => {
        const { step, cells, place, removed, made } = change;
        const number = steps.findIndex(({ id }) => id === step) + 1;
        return (
          <li key={`${step}${removed ? "-removed" : ""}`}>
            <span className={css.number}>{number > 0 ? number : ""}</span>
            <div className={css.told}>
              <span className={css.step}>
                {stepLine(change, steps, tried, asRead ?? [], operations, speaker)}
              </span>
              {made !== undefined && <span>{words.grid.story.made({ count: made })}</span>}
              {cells.length > 0 && <Cells cells={cells} />}
              {place && <span>{rowWords.moved(place)}</span>}
              {removed && <span className={css.removed}>{rowWords.removed}</span>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Cells({ cells }: { readonly cells: readonly CellChange[] }) {
  const words = useChangeWords().row;
  const left = cells.length - MOST_CELLS;
  return (
    <dl className={css.cells}>
      {cells.slice(0, MOST_CELLS).map(({ column, name, before, after }) => (
        <div key={column}>
          <dt>{name}</dt>
          <dd>
            {before === undefined && (
              <>
                <i>{words.came}</i> {after !== undefined && after !== "" && <ins>{showSpaces(after)}</ins>}
              </>
            )}
            {after === undefined && (
              <>
                <i>{words.went}</i> {before !== undefined && before !== "" && <del>{showSpaces(before)}</del>}
              </>
            )}
            {before !== undefined && after !== undefined && <FromTo before={before} after={after} />}
          </dd>
        </div>
      ))}
      {left > 0 && <div className={css.quiet}>{words.more({ count: left })}</div>}
    </dl>
  );
}

function useRowStory(point: PointId, row: RowKey): Told {
  const [told, setTold] = useState<Told>({ kind: "waiting" });
  useEffect(() => {
    let wanted = true;
    void actions.rowStory(point, row).then((answer) => {
      if (wanted) setTold(answer.ok ? { kind: "told", changes: answer.value } : { kind: "failed" });
    });
    return () => {
      wanted = false;
    };
  }, [point, row]);
  return told;
}
