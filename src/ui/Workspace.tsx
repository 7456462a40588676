import { lazy, Suspense } from "react";
import { useStore } from "../app/store.ts";
import { Panel } from "./Panel.tsx";
import { part, parts } from "./preload.ts";
import css from "./Workspace.module.css";

const Grid = lazy(() => parts.grid().then((own) => ({ default: own.Grid })));
const Analyse = lazy(part(() => import("./charts/Analyse.tsx").then((own) => ({ default: own.Analyse }))));

/** The work on an open file: the panel and the list, or the charts. */
export function Workspace() {
  const page = useStore((state) => state.looking.page);
  if (page === "analyse") {
    return (
      <main className={css.wide}>
        <Suspense fallback={<div className={css.waiting} />}>
          <Analyse />
        </Suspense>
      </main>
    );
  }
  return (
    <div className={css.clean}>
      <Panel />
      <main className={css.main}>
        <Suspense fallback={<div className={css.waiting} />}>
          <Grid />
        </Suspense>
      </main>
    </div>
  );
}
