import css from "./Grid.module.css";
import { GridBar } from "./GridBar.tsx";
import { Sheet } from "./Sheet.tsx";
import { usePages } from "./use-pages.ts";
import { ViewStrip } from "./ViewStrip.tsx";

/** The list of the file: fills its parent and reads all it shows from the store. */
export function Grid() {
  const { source, version } = usePages();
  return (
    <div className={css.area}>
      <GridBar />
      <Sheet source={source} version={version} />
      <ViewStrip rowCount={source.rowCount} />
    </div>
  );
}
