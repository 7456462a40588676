import { useState } from "react";
import { useStore } from "../../app/store.ts";
import { toast } from "../kit/toast.ts";
import { useWords } from "../words.tsx";
import css from "./ChartCard.module.css";
import { csvOf, type Numbers } from "./numbers-of.ts";
import type { Picture } from "./save/picture.tsx";
import { fileStem, saveFile } from "./save/save-file.ts";

export interface SaveChartProps extends Omit<Picture, "drawing"> {
  /** Without a drawing only the numbers can be saved. */
  readonly drawing: Picture["drawing"] | null;
  readonly numbers: () => Numbers;
}

/** Downloads of one chart: PNG, SVG and its numbers. */
export function SaveChart({ drawing, numbers, ...head }: SaveChartProps) {
  const words = useWords().analyse.save;
  const file = useStore((state) => state.opened?.name ?? "");
  const [busy, setBusy] = useState(false);
  const { title } = head;
  const stem = fileStem(file, title);

  const savePicture = async (kind: "png" | "svg") => {
    if (!drawing || busy) return;
    setBusy(true);
    try {
      const { pngOf, svgOf } = await import("./save/picture.tsx");
      const picture = { ...head, drawing };
      const content =
        kind === "png" ? await pngOf(picture) : new Blob([await svgOf(picture)], { type: "image/svg+xml" });
      if (content) saveFile(`${stem}.${kind}`, content);
      else toast(words.failed);
    } catch {
      toast(words.failed);
    } finally {
      setBusy(false);
    }
  };
  const saveNumbers = () => {
    saveFile(`${stem}.csv`, new Blob([csvOf(numbers())], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <div className={css.save}>
      {drawing && (
        <>
          <button
            type="button"
            aria-label={words.pngOf({ title })}
            disabled={busy}
            onClick={() => void savePicture("png")}
          >
            {words.png}
          </button>
          <button
            type="button"
            aria-label={words.svgOf({ title })}
            disabled={busy}
            onClick={() => void savePicture("svg")}
          >
            {words.svg}
          </button>
        </>
      )}
      <button type="button" aria-label={words.csvOf({ title })} onClick={saveNumbers}>
        {words.csv}
      </button>
    </div>
  );
}
