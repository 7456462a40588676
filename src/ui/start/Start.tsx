import { ShieldCheck } from "lucide-react";
import { useEffect } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Kbd } from "../kit/Kbd.tsx";
import { openFiles } from "../open-files.ts";
import { pickFiles } from "../pick-file.ts";
import { ProblemCard } from "../problems/ProblemCard.tsx";
import { ReadingProgress } from "../reading/ReadingProgress.tsx";
import { useWords } from "../words.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { EarlierWork } from "./EarlierWork.tsx";
import { pastedFrom } from "./pasted.ts";
import { Samples } from "./Samples.tsx";
import css from "./Start.module.css";

export function Start() {
  const words = useWords().start;
  const opening = useStore((state) => state.opening);
  usePaste();
  return (
    <main className={css.page}>
      <div className={css.column}>
        <div className={css.first}>
          <ProblemCard />
          {!opening && <EarlierWork />}
        </div>
        <h1 className={css.title}>{words.title}</h1>
        <p className={css.lead}>{words.lead}</p>
        <section className={css.card} aria-busy={opening !== null}>
          <BeforeAfter />
          {opening ? (
            <ReadingProgress name={opening.name} bytes={opening.bytes} />
          ) : (
            <div className={css.choose}>
              <div className={css.ways}>
                <Button kind="primary" size="large" onClick={() => void pickFiles().then(openFiles)}>
                  {words.choose}
                </Button>
                <span>
                  {words.orDrop} <Kbd>Ctrl V</Kbd>
                </span>
              </div>
              <p className={css.formats}>{words.formats}</p>
            </div>
          )}
        </section>
        <Samples disabled={opening !== null} />
        <p className={css.privacy}>
          <ShieldCheck size={16} aria-hidden />
          {words.never}
          <button type="button" className={css.link} onClick={() => actions.openDialog({ kind: "privacy" })}>
            {words.howToCheck}
          </button>
        </p>
      </div>
    </main>
  );
}

/** Cells copied in a spreadsheet open as a list, wherever the keyboard is on this page. */
function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (!event.clipboardData) return;
      event.preventDefault();
      const pasted = pastedFrom(event.clipboardData);
      if ("files" in pasted) openFiles(pasted.files);
      else void actions.openPasted(pasted.text);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, []);
}
