import { lazy, Suspense } from "react";
import type { Dialog } from "../app/state.ts";
import { useStore } from "../app/store.ts";

const shown = {
  palette: lazy(() => import("./palette/Palette.tsx").then((part) => ({ default: part.Palette }))),
  step: lazy(() => import("./steps/StepDialog.tsx").then((part) => ({ default: part.StepDialog }))),
  "map-recipe": lazy(() =>
    import("./steps/MapRecipeDialog.tsx").then((part) => ({ default: part.MapRecipeDialog })),
  ),
  download: lazy(() => import("./download/Download.tsx").then((part) => ({ default: part.Download }))),
  reading: lazy(() =>
    import("./reading/ReadingDialog.tsx").then((part) => ({ default: part.ReadingDialog })),
  ),
  privacy: lazy(() => import("./start/Privacy.tsx").then((part) => ({ default: part.Privacy }))),
  shortcuts: lazy(() => import("./Shortcuts.tsx").then((part) => ({ default: part.Shortcuts }))),
  replace: lazy(() => import("./start/ReplaceFile.tsx").then((part) => ({ default: part.ReplaceFile }))),
  forget: lazy(() => import("./start/ForgetFile.tsx").then((part) => ({ default: part.ForgetFile }))),
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
