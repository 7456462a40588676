import { useEffect, useEffectEvent, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import type { Progress as Report, TargetId } from "../../worker/contract.ts";
import { saveRecipe } from "../FileMenu.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { nameWith, saveFile } from "../save-file.ts";
import { useWords } from "../words.tsx";
import { ChooseDownload, type DownloadChoice } from "./ChooseDownload.tsx";
import { ENDINGS, optionsOf, USUAL } from "./choice.ts";
import { Ready } from "./Ready.tsx";
import { targetFiles, type WantedFile } from "./target-files.ts";
import { useAbout } from "./use-about.ts";
import { Writing } from "./Writing.tsx";
import { type WrittenFile, writeFiles } from "./written.ts";

type Stage =
  | { readonly kind: "choose"; readonly stopped: boolean }
  | { readonly kind: "writing"; readonly name: string; readonly progress: Report | null }
  | { readonly kind: "ready"; readonly files: readonly WrittenFile[]; readonly guarding: boolean };

/** Right without touching anything: choose, see it written, and it is in the browser's downloads. */
export function Download() {
  const { download: words, targets } = useWords();
  const main = useRef<HTMLButtonElement>(null);
  const [stage, setStage] = useState<Stage>({ kind: "choose", stopped: false });
  const [readyFor, setReadyFor] = useState<TargetId | null>(null);
  const close = () => {
    if (stage.kind === "writing") actions.cancel();
    actions.openDialog(null);
  };

  const about = useAbout();
  const download = async ({ choice, forTarget, removed, odd, recipe }: DownloadChoice) => {
    const name = getState().opened?.name ?? "list.csv";
    const chosen = forTarget ? USUAL : choice;
    const options = optionsOf(chosen, about);
    const ending = options.split ? ".zip" : ENDINGS[chosen.format];
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
    setStage({ kind: "ready", files: written.files, guarding: !forTarget && options.guardFormulas === true });
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
      size={stage.kind === "choose" && readyFor ? "large" : "medium"}
      initialFocus={main}
    >
      {stage.kind === "choose" && (
        <ChooseDownload
          main={main}
          stopped={stage.stopped}
          readyFor={readyFor}
          onReadyFor={setReadyFor}
          onDownload={(choice) => void download(choice)}
        />
      )}
      {stage.kind === "writing" && <Writing name={stage.name} progress={stage.progress} />}
      {stage.kind === "ready" && <Ready files={stage.files} guarding={stage.guarding} onClose={close} />}
    </Dialog>
  );
}
