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
        <FileHeading />
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
        <FileHeading />
        <Suspense fallback={<div className={css.waiting} />}>
          <Grid />
        </Suspense>
      </main>
    </div>
  );
}

/** The bar shows the name already; this is the heading that screen readers jump to. */
function FileHeading() {
  const name = useStore((state) => state.opened?.name);
  return <h1 className="visually-hidden">{name}</h1>;
}
