import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Progress } from "../kit/Progress.tsx";
import { useWords } from "../words.tsx";
import css from "./ReadingProgress.module.css";

/** Stands where the file was chosen, as high as that, until the first rows are there. */
export function ReadingProgress({ name, bytes }: { readonly name: string; readonly bytes: number }) {
  const words = useWords().start.reading;
  const progress = useStore((state) => state.jobs.find(({ kind }) => kind === "open")?.progress ?? null);
  const text =
    progress === null
      ? words.beginning({ total: bytes })
      : words.progress({ done: progress.done, total: progress.total, rows: progress.rows ?? 0 });
  return (
    <div className={css.reading}>
      <div className={css.words}>
        <strong>{words.title({ name })}</strong>
        <span>{text}</span>
      </div>
      <Progress
        label={words.title({ name })}
        value={progress && progress.total > 0 ? progress.done / progress.total : null}
        text={text}
      />
      <Button size="small" className={css.cancel} onClick={actions.cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
