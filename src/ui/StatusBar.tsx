import { CircleCheck } from "lucide-react";
import { actions } from "../app/session.ts";
import type { Job } from "../app/state.ts";
import { useStore } from "../app/store.ts";
import { Progress } from "./kit/Progress.tsx";
import css from "./StatusBar.module.css";
import { useWords } from "./words.tsx";

export function StatusBar() {
  const words = useWords().shell.status;
  const offline = useStore((state) => state.offline === "ready");
  const working = useStore((state) => state.opened !== null);
  const busy = useStore((state) => state.opened !== null && state.jobs.length > 0);
  return (
    <footer className={css.bar} data-working={working || undefined} data-busy={busy || undefined}>
      <Figures />
      <RunningJob />
      <div className={css.right}>
        {offline && (
          <span className={css.offline} data-tip={words.offlineTip}>
            <CircleCheck size={14} aria-hidden />
            {words.offline}
          </span>
        )}
        <span>
          {words.sent} ·{" "}
          <button type="button" className={css.link} onClick={() => actions.openDialog({ kind: "privacy" })}>
            {words.check}
          </button>
        </span>
      </div>
    </footer>
  );
}

function Figures() {
  const words = useWords().shell.status;
  const opened = useStore((state) => state.opened);
  const ran = useStore((state) => state.ran);
  if (!opened?.complete) return null;
  const kept = ran?.rows ?? opened.rows;
  return (
    <div className={css.figures}>
      <span>
        {ran?.made
          ? words.made({ rows: opened.rows, now: kept })
          : kept === opened.rows
            ? words.rows({ count: kept })
            : words.kept({ rows: opened.rows, kept })}
      </span>
      {ran && ran.cellsChanged > 0 && (
        <span data-tip={ran.made ? words.madeTip : words.changedTip}>
          {words.changed({ count: ran.cellsChanged })}
        </span>
      )}
    </div>
  );
}

/** The newest thing that takes time. It waits a moment before it shows, so that quick work does not flicker. */
function RunningJob() {
  const words = useWords().shell;
  const job = useStore((state) => (state.opened ? state.jobs.at(-1) : undefined));
  if (!job) return null;
  const { share, text } = progressOf(job, words.jobs);
  return (
    <span className={css.job} key={job.kind}>
      <span>{words.jobs[job.kind]}</span>
      <span className={css.track}>
        <Progress label={words.jobs[job.kind]} value={share} text={text} />
      </span>
      <span>{text}</span>
      <button type="button" className={css.link} onClick={actions.cancel}>
        {words.status.stop}
      </button>
    </span>
  );
}

function progressOf(
  { kind, progress }: Job,
  words: ReturnType<typeof useWords>["shell"]["jobs"],
): { readonly share: number | null; readonly text: string } {
  if (!progress || progress.total === 0) return { share: null, text: "" };
  const { done, total, rows = 0 } = progress;
  const share = done / total;
  return { share, text: kind === "open" ? words.read({ done, total, rows }) : words.share({ share }) };
}
