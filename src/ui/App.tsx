import { Suspense, useDeferredValue } from "react";
import { hasChoice } from "../app/shelf.ts";
import { useStore } from "../app/store.ts";
import css from "./App.module.css";
import { Dialogs } from "./Dialogs.tsx";
import { laterWithWords, Part } from "./later.tsx";
import { Messages } from "./Messages.tsx";
import { Boundary } from "./problems/Boundary.tsx";
import { ProblemCard } from "./problems/ProblemCard.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { DropZone } from "./start/DropZone.tsx";
import { Start } from "./start/Start.tsx";
import { TopBar } from "./TopBar.tsx";
import { useAnnouncements } from "./use-announcements.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { Workspace } from "./Workspace.tsx";

const tabBar = laterWithWords(() => import("./tabs/TabBar.tsx").then((own) => own.TabBar));

/** Arranges the areas of the page and nothing else. */
export function App() {
  const opened = useStore((state) => state.opened !== null);
  // The work is drawn in small slices: drawn at once it would hold up the page for a tenth of a second.
  const working = useDeferredValue(opened) && opened;
  const tab = useStore((state) => state.tab);
  const choice = useStore((state) => hasChoice(state.tabs, state.tab));
  useShortcuts();
  useAnnouncements();
  return (
    <div className={css.app}>
      <TopBar working={working} />
      <Suspense fallback={<div />}>{choice ? <Part of={tabBar} /> : <div />}</Suspense>
      <div
        id="list-shown"
        className={css.shown}
        {...(choice && { role: "tabpanel", "aria-labelledby": "tab-shown" })}
      >
        <Boundary key={tab}>
          <Suspense fallback={<main className={css.waiting} />}>
            {working ? <Workspace /> : <Start />}
          </Suspense>
        </Boundary>
      </div>
      <StatusBar />
      {working && (
        <div className={css.over}>
          <ProblemCard />
        </div>
      )}
      <Boundary>
        <Dialogs />
      </Boundary>
      <Messages />
      <DropZone />
    </div>
  );
}
