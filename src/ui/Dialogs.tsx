import { Suspense, useEffect } from "react";
import type { Dialog } from "../app/state.ts";
import { useStore } from "../app/store.ts";
import { type Later, later, laterWithWords, loadWhenIdle, Part } from "./later.tsx";

type NoProps = Record<never, never>;

const shown: Record<Dialog["kind"], Later<NoProps>> = {
  palette: laterWithWords(() => import("./palette/Palette.tsx").then((own) => own.Palette)),
  step: laterWithWords(() => import("./steps/StepDialog.tsx").then((own) => own.StepDialog)),
  "map-recipe": laterWithWords(() =>
    import("./steps/MapRecipeDialog.tsx").then((own) => own.MapRecipeDialog),
  ),
  download: laterWithWords(() => import("./download/Download.tsx").then((own) => own.Download)),
  reading: laterWithWords(() => import("./reading/ReadingDialog.tsx").then((own) => own.ReadingDialog)),
  privacy: later(() => import("./start/Privacy.tsx").then((own) => own.Privacy)),
  shortcuts: later(() => import("./Shortcuts.tsx").then((own) => own.Shortcuts)),
  settings: later(() => import("./settings/Settings.tsx").then((own) => own.Settings)),
  several: laterWithWords(() => import("./open/SeveralFiles.tsx").then((own) => own.SeveralFiles)),
  beside: later(() => import("./open/OpenBeside.tsx").then((own) => own.OpenBeside)),
  "compare-tabs": laterWithWords(() => import("./tabs/CompareTabs.tsx").then((own) => own.CompareTabs)),
  "close-tab": later(() => import("./tabs/CloseTab.tsx").then((own) => own.CloseTab)),
  replace: later(() => import("./start/ReplaceFile.tsx").then((own) => own.ReplaceFile)),
  forget: later(() => import("./start/ForgetFile.tsx").then((own) => own.ForgetFile)),
};

/** The dialog that is open. Each reads `looking.dialog` for its details. Once a file is read they are fetched ahead. */
export function Dialogs() {
  const dialog = useStore((state) => state.looking.dialog);
  const ready = useStore((state) => state.opened?.complete === true);
  useEffect(() => {
    if (ready) void loadWhenIdle(Object.values(shown));
  }, [ready]);
  if (!dialog) return null;
  return (
    <Suspense>
      <Part key={dialog.kind} of={shown[dialog.kind]} />
    </Suspense>
  );
}
