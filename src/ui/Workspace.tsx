import { Suspense } from "react";
import { useStore } from "../app/store.ts";
import { HINTS, useSeen } from "./hints/seen.ts";
import { later, laterWithWords, Part } from "./later.tsx";
import { Panel } from "./Panel.tsx";
import { parts } from "./parts.ts";
import { loadStepListWords } from "./steps/step-words.ts";
import css from "./Workspace.module.css";

const analyse = laterWithWords(() => import("./charts/Analyse.tsx").then((own) => own.Analyse));

const hint = later(() => import("./hints/Hint.tsx").then((own) => own.Hint));

const stopped = later(async () => {
  const [own] = await Promise.all([import("./steps/Stopped.tsx"), loadStepListWords()]);
  return own.Stopped;
});

/** The work on an open file: the panel and the list, or the charts. */
export function Workspace() {
  const page = useStore((state) => state.looking.page);
  if (page === "analyse") {
    return (
      <main className={css.wide}>
        <FileHeading />
        <NotAllSteps />
        <Suspense fallback={<div className={css.waiting} />}>
          <Part of={analyse} />
        </Suspense>
      </main>
    );
  }
  return (
    <div className={css.clean}>
      <Panel />
      <main className={css.main}>
        <FileHeading />
        <NotAllSteps />
        <Suspense fallback={<div className={css.waiting} />}>
          <Part of={parts.grid} />
        </Suspense>
      </main>
      <Hints />
    </div>
  );
}

/** The bar shows the name already; this is the heading that screen readers jump to. */
function FileHeading() {
  const name = useStore((state) => state.opened?.name);
  return <h1 className="visually-hidden">{name}</h1>;
}

/** Three hints for whoever is here for the first time; nobody else fetches them. */
function Hints() {
  const isNew = useSeen(({ seen }) => seen.length < HINTS.length);
  const ready = useStore((state) => state.opened?.complete === true);
  if (!isNew || !ready) return null;
  return (
    <div className={css.hint}>
      <Suspense>
        <Part of={hint} />
      </Suspense>
    </div>
  );
}

/** While a step cannot run. */
function NotAllSteps() {
  const is = useStore(({ ran }) => ran !== null && ran.problems.length > 0);
  if (!is) return null;
  return (
    <Suspense>
      <Part of={stopped} />
    </Suspense>
  );
}
