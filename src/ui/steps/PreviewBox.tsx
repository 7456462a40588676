import { useEffect } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { announce } from "../kit/announce.ts";
import { Checkbox } from "../kit/Checkbox.tsx";
import { useWords } from "../words.tsx";
import { wouldDo } from "./effect-words.ts";
import css from "./StepDialog.module.css";

/** What the step would do, counted over the whole table while the form is filled in. */
export function PreviewBox({ id, complete }: { readonly id: string; readonly complete: boolean }) {
  const words = useWords().steps.preview;
  const previewed = useStore((state) => state.previewed);
  const failed = useStore((state) => state.previewProblem !== null);
  const waiting = useStore(({ previewed: ran, jobs }) => !ran || jobs.some(({ kind }) => kind === "run"));
  const rows = useStore((state) => state.looking.rows);
  const report = previewed?.steps.at(-1);
  const only = report && report.rowsRemoved > 0 ? "removed" : "changed";
  const touches = report !== undefined && (report.rowsRemoved > 0 || report.cellsChanged > 0);

  const lines = !complete
    ? [words.fillIn]
    : failed
      ? [words.failed]
      : previewed
        ? wouldDo(previewed, words)
        : [words.counting];
  const quiet = !complete || failed || !previewed || lines[0] === words.nothing;
  const said = complete && !waiting ? lines.join(". ") : "";
  useEffect(() => {
    if (said !== "") announce(said);
  }, [said]);
  return (
    <section aria-label={words.label} className={css.preview} data-quiet={quiet || undefined}>
      <div id={id} data-waiting={(complete && waiting && !failed) || undefined}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {!quiet && <small>{words.seeGrid}</small>}
      {!quiet && touches && (
        <Checkbox
          label={words.onlyAffected}
          checked={rows === only}
          onChange={(on) => actions.look({ rows: on ? only : "all" })}
        />
      )}
    </section>
  );
}
