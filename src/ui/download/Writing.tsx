import { actions } from "../../app/session.ts";
import type { Progress as Report } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Progress } from "../kit/Progress.tsx";
import { useWords } from "../words.tsx";
import css from "./Download.module.css";

export function Writing({ name, progress }: { readonly name: string; readonly progress: Report | null }) {
  const words = useWords().download;
  const known = progress !== null && progress.total > 0;
  const text = known ? words.progress(progress) : "";
  return (
    <div className={css.writing}>
      <strong>{words.writing({ name })}</strong>
      <Progress
        label={words.writing({ name })}
        value={known ? progress.done / progress.total : null}
        text={text}
      />
      <span className={css.figures}>{text}</span>
      <Button onClick={actions.cancel}>{words.stop}</Button>
    </div>
  );
}
