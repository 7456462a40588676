import { History } from "lucide-react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Words } from "../../i18n/words.ts";
import { Button } from "../kit/Button.tsx";
import { toast } from "../kit/toast.ts";
import { useFormat, useWords } from "../words.tsx";
import css from "./EarlierWork.module.css";

/** Work of an earlier visit, kept on this computer: go on or forget it. */
export function EarlierWork() {
  const words = useWords();
  const { when } = useFormat();
  const earlier = useStore((state) => state.earlier);
  if (!earlier) return null;
  return (
    <section className={css.earlier} aria-label={words.start.goOn}>
      <History size={16} aria-hidden />
      <span className={css.text}>
        {words.start.earlier({
          name: earlier.name,
          more: earlier.more,
          steps: words.shell.stepCount({ count: earlier.steps }),
          when: when(earlier.when),
        })}
      </span>
      <Button kind="primary" size="small" onClick={() => void actions.resumeEarlier()}>
        {words.start.goOn}
      </Button>
      <Button size="small" onClick={() => void forget(words)}>
        {words.start.forget}
      </Button>
    </section>
  );
}

/** Gone at once, and there again with one press as long as it is said. */
async function forget(words: Words): Promise<void> {
  const undo = await actions.forgetEarlier();
  toast(words.start.forgotten, { label: words.shell.undo, run: () => void undo() });
}
