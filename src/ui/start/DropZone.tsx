import { FileDown } from "lucide-react";
import { useEffect, useState } from "react";
import { openFiles } from "../open-files.ts";
import { useWords } from "../words.tsx";
import css from "./DropZone.module.css";

/** Takes files dropped anywhere on the page, and says so while they hang over it. */
export function DropZone() {
  const words = useWords().start;
  const [over, setOver] = useState(false);
  useEffect(() => {
    let inside = 0;
    const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const set = (count: number) => {
      inside = Math.max(0, count);
      setOver(inside > 0);
    };
    const on = {
      dragenter: (event: DragEvent) => bringsFiles(event) && set(inside + 1),
      dragleave: (event: DragEvent) => bringsFiles(event) && set(inside - 1),
      dragover: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      },
      drop: (event: DragEvent) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        set(0);
        openFiles([...(event.dataTransfer?.files ?? [])]);
      },
    };
    window.addEventListener("dragenter", on.dragenter);
    window.addEventListener("dragleave", on.dragleave);
    window.addEventListener("dragover", on.dragover);
    window.addEventListener("drop", on.drop);
    return () => {
      window.removeEventListener("dragenter", on.dragenter);
      window.removeEventListener("dragleave", on.dragleave);
      window.removeEventListener("dragover", on.dragover);
      window.removeEventListener("drop", on.drop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={css.veil}>
      <div className={css.frame}>
        <FileDown size={36} aria-hidden />
        <strong>{words.dropHere}</strong>
        <span>{words.dropHint}</span>
      </div>
    </div>
  );
}
