import { lazy, Suspense } from "react";
import type { Dialog } from "../app/state.ts";
import { useStore } from "../app/store.ts";
import { part } from "./preload.ts";

const shown = {
  palette: lazy(part(() => import("./palette/Palette.tsx").then((own) => ({ default: own.Palette })))),
  step: lazy(part(() => import("./steps/StepDialog.tsx").then((own) => ({ default: own.StepDialog })))),
  "map-recipe": lazy(
    part(() => import("./steps/MapRecipeDialog.tsx").then((own) => ({ default: own.MapRecipeDialog }))),
  ),
  download: lazy(part(() => import("./download/Download.tsx").then((own) => ({ default: own.Download })))),
  reading: lazy(
    part(() => import("./reading/ReadingDialog.tsx").then((own) => ({ default: own.ReadingDialog }))),
  ),
  privacy: lazy(() => import("./start/Privacy.tsx").then((own) => ({ default: own.Privacy }))),
  shortcuts: lazy(() => import("./Shortcuts.tsx").then((own) => ({ default: own.Shortcuts }))),
  replace: lazy(() => import("./start/ReplaceFile.tsx").then((own) => ({ default: own.ReplaceFile }))),
  forget: lazy(() => import("./start/ForgetFile.tsx").then((own) => ({ default: own.ForgetFile }))),
} satisfies Record<Dialog["kind"], unknown>;

/** The dialog that is open, fetched when it is first needed. Each reads `looking.dialog` for its details. */
export function Dialogs() {
  const dialog = useStore((state) => state.looking.dialog);
  if (!dialog) return null;
  const Shown = shown[dialog.kind];
  return (
    <Suspense>
      <Shown />
    </Suspense>
  );
}
