import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import type { Progress as Report } from "../../worker/contract.ts";
import { saveRecipe } from "../FileMenu.tsx";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { nameWith, saveFile } from "../save-file.ts";
import { NotFinished } from "../steps/NotFinished.tsx";
import { useStoppedAt } from "../steps/use-stopped-at.ts";
import { useWords } from "../words.tsx";
import { ChooseDownload } from "./ChooseDownload.tsx";
import { ENDINGS, isCopied, optionsOf, USUAL } from "./choice.ts";
import { copyList } from "./copy-list.ts";
import { Ready } from "./Ready.tsx";
import { leftOut, targetFiles, type WantedFile } from "./target-files.ts";
import { useAbout } from "./use-about.ts";
import { type DownloadChoice, useChoosing } from "./use-choosing.ts";
import { Writing } from "./Writing.tsx";
import { type WrittenFile, writeFiles } from "./written.ts";

type Stage =
  | { readonly kind: "choose"; readonly stopped: boolean; readonly notCopied?: boolean }
  | { readonly kind: "writing"; readonly name: string; readonly progress: Report | null }
  | {
      readonly kind: "ready";
      readonly files: readonly WrittenFile[];
      readonly guarding: boolean;
      /** Names of columns that a target did not get. */
      readonly left: readonly string[];
      /** Rows that are on the clipboard instead of in a file. */
      readonly copied?: number;
    };

/** While a step cannot run nothing is written: it would hold less than the steps say. */
export function Download() {
  return useStoppedAt() === null ? <Downloading /> : <NotFinished />;
}

/** Right without touching anything: choose, see it written, and it is in the browser's downloads. */
function Downloading() {
  const { download: words, targets } = useWords();
  const main = useRef<HTMLButtonElement>(null);
  const [stage, setStage] = useState<Stage>({ kind: "choose", stopped: false });
  const choosing = useChoosing();
  const form = useId();
  const copying = choosing.readyFor === null && isCopied(choosing.choice.format);
  const close = () => {
    if (stage.kind === "writing") actions.cancel();
    actions.openDialog(null);
  };

  const about = useAbout();
  const copy = async ({ choice }: DownloadChoice) => {
    const name = words.clipboard;
    setStage({ kind: "writing", name, progress: null });
    const copied = await copyList(choice, name, (_, progress) =>
      setStage({ kind: "writing", name, progress }),
    );
    if (!copied.ok) {
      setStage({ kind: "choose", stopped: copied.problem !== null, notCopied: copied.problem === null });
      if (copied.problem) actions.reportProblem(copied.problem);
      return;
    }
    const { guardFormulas, format } = choice;
    setStage({
      kind: "ready",
      // Plain text and table hold the same cells: what is told is told once.
      files: copied.files.slice(0, 1),
      guarding: guardFormulas && format === "copy-cells",
      left: [],
      copied: getState().ran?.rows ?? 0,
    });
  };
  const download = async ({ choice, forTarget, removed, odd, recipe }: DownloadChoice) => {
    const name = getState().opened?.name ?? "list.csv";
    const chosen = forTarget ? { ...USUAL, guardFormulas: choice.guardFormulas } : choice;
    const options = optionsOf(chosen, about);
    const ending = options.split ? ".zip" : ENDINGS[options.format];
    const wanted: WantedFile[] = forTarget
      ? targetFiles(forTarget, name, targets)
      : [{ name: nameWith(name, "-clean", ending), options }];
    const { about: _, ...plain } = options;
    if (removed) {
      wanted.push({ name: nameWith(name, "-removed", ending), options: { ...plain, rows: "removed" } });
    }
    if (odd) wanted.push({ name: nameWith(name, "-odd", ending), options: { ...plain, rows: "odd" } });
    setStage({ kind: "writing", name: wanted[0]?.name ?? "", progress: null });
    const written = await writeFiles(wanted, (each, progress) =>
      setStage({ kind: "writing", name: each, progress }),
    );
    if (!written.ok) {
      setStage({ kind: "choose", stopped: true });
      actions.reportProblem(written.problem);
      return;
    }
    for (const file of written.files) saveFile(file.contents, file.name);
    if (recipe) saveRecipe(name);
    actions.downloaded();
    setStage({
      kind: "ready",
      files: written.files,
      guarding: options.guardFormulas === true,
      left: forTarget ? leftOut(forTarget) : [],
    });
  };

  const leave = useEffectEvent(() => {
    if (stage.kind === "writing") actions.cancel();
  });
  useEffect(() => () => leave(), []);

  return (
    <Dialog
      title={stage.kind === "ready" ? words.ready : words.title}
      description={stage.kind === "choose" ? words.description : undefined}
      onClose={close}
      size={stage.kind === "choose" && choosing.readyFor ? "large" : "medium"}
      initialFocus={main}
      footer={
        stage.kind === "choose" ? (
          <Button ref={main} kind="primary" size="large" type="submit" form={form} disabled={choosing.waits}>
            {copying ? words.copy : words.download}
          </Button>
        ) : undefined
      }
    >
      {stage.kind === "choose" && (
        <ChooseDownload
          id={form}
          choosing={choosing}
          stopped={stage.stopped}
          notCopied={stage.notCopied === true}
          onDownload={() => void (copying ? copy : download)(choosing.asked)}
        />
      )}
      {stage.kind === "writing" && <Writing name={stage.name} progress={stage.progress} />}
      {stage.kind === "ready" && <Ready {...stage} onClose={close} />}
    </Dialog>
  );
}
