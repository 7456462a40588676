import type { Host } from "../worker/client.ts";
import { isQuiet } from "./following.ts";
import { start } from "./history.ts";
import { findEarlier } from "./keeping.ts";
import { createTab, describeTab, filesIn, isIdle, type OpenTab, workIn } from "./open-tab.ts";
import type { Work } from "./opening.ts";
import type { Tab } from "./state.ts";
import { EMPTY_RECIPE, getState, NO_FILE, notify, setState, useStore } from "./store.ts";

/** How much stays in memory at once; what was not looked at for the longest is put aside, and read again when chosen. */
export interface Limits {
  readonly tabs: number;
  /** Of files, as they are on the disk. */
  readonly bytes: number;
}

const USUAL: Limits = { tabs: 6, bytes: 400e6 };

/**
 * The files open side by side. Each has its own worker and goes on by itself; what is known about the one that is shown
 * is in the store. There always is one that is shown: without a file it is the start page.
 */
export function createTabs(begin: () => Host, limits: Limits = USUAL) {
  let all: OpenTab[] = [];
  let uses = 0;

  const around = { start: begin, changed: tell, closed };
  let shown = add(0);
  shown.place.show({ tab: shown.id });
  const unfollow = useStore.subscribe(tell);

  function add(rank: number): OpenTab {
    const tab = createTab(rank, around);
    all = [...all, tab].sort((a, b) => a.rank - b.rank);
    return tab;
  }

  function others(than: OpenTab): OpenTab[] {
    return all.filter((tab) => tab !== than && filesIn(tab));
  }

  /** Brings the tabs of the state up to date. */
  function tell(): void {
    const before = getState().tabs;
    const tabs = all.flatMap((tab) => {
      const files = filesIn(tab);
      return files ? [describeTab(tab, files)] : [];
    });
    const kept = tabs.map((tab) => before.find((known) => sameTab(known, tab)) ?? tab);
    if (kept.length !== before.length || kept.some((tab, i) => tab !== before[i])) setState({ tabs: kept });
  }

  function show(next: OpenTab): void {
    if (next === shown) return;
    const before = shown;
    before.following.preview(null);
    before.place.leave();
    shown = next;
    next.used = ++uses;
    next.place.show({ tab: next.id });
    if (!filesIn(before)) drop(before);
    void next.keeping.steps();
    tell();
  }

  function drop(tab: OpenTab): void {
    all = all.filter((each) => each !== tab);
    tab.place.end();
    tab.client.close();
    tell();
  }

  /** What was opened here could not be read, or its worker died too often. */
  function closed(tab: OpenTab): void {
    if (others(tab).length === 0) return void findEarlier();
    if (tab === shown) showAnother();
    if (all.includes(tab)) drop(tab);
  }

  /** The one that was looked at last, the awake ones first; else the start page. */
  function showAnother(): void {
    const [next] = others(shown).sort(
      (a, b) => Number(a.asleep !== null) - Number(b.asleep !== null) || b.used - a.used,
    );
    show(next ?? add(0));
    if (next?.asleep) void wake(next);
  }

  async function wake(tab: OpenTab): Promise<void> {
    if (!tab.asleep) return;
    const { opened, looking, history, unsaved } = tab.place.getState();
    const work = { ...tab.asleep, history, unsaved };
    tab.asleep = null;
    tab.failed = false;
    tab.used = ++uses;
    if (opened) notify({ kind: "read-again", name: work.files[0].name });
    const trouble = await tab.opening.wake(work, opened);
    if (!all.includes(tab) || trouble?.kind === "superseded") return;
    if (!trouble) {
      if (opened) tab.place.setState({ looking: { ...looking, preview: null, dialog: null } });
      return makeRoom();
    }
    tab.asleep = work;
    tab.failed = !isQuiet(trouble);
    tab.place.setState({ ...NO_FILE, history, unsaved, opened, looking });
    if (tab !== shown) return;
    const awake = others(tab).some(({ asleep }) => !asleep);
    if (awake) showAnother();
    else show(add(tab.rank + 1));
    if (trouble.kind !== "stopped") setState({ problem: trouble });
  }

  function makeRoom(): void {
    const awake = all.filter((tab) => !tab.asleep && filesIn(tab));
    let bytes = awake.reduce((sum, tab) => sum + sizeOf(tab), 0);
    let tabs = awake.length;
    const idle = awake.filter((tab) => tab !== shown && isIdle(tab)).sort((a, b) => a.used - b.used);
    for (const tab of idle) {
      if (tabs <= limits.tabs && bytes <= limits.bytes) break;
      bytes -= sizeOf(tab);
      tabs--;
      tab.asleep = tab.opening.sleep();
    }
    tell();
  }

  /** Between this tab and the next. */
  function rankAfter(tab: OpenTab): number {
    const next = all[all.indexOf(tab) + 1];
    return next ? (tab.rank + next.rank) / 2 : tab.rank + 1;
  }

  /** The last tab of the file that is shown: a new file stands behind all its sheets. */
  function lastOfFile(): OpenTab {
    return all.findLast((tab) => filesIn(tab) === filesIn(shown)) ?? shown;
  }

  return {
    shown: (): OpenTab => shown,
    byId: (id: string): OpenTab | undefined => all.find((tab) => tab.id === id),
    /** Still open. */
    has: (tab: OpenTab): boolean => all.includes(tab),
    /** A tab that is shown and has no file yet: this one when it has none. */
    fresh(): OpenTab {
      if (filesIn(shown)) show(add(rankAfter(lastOfFile())));
      return shown;
    },
    /** Tabs not read yet, behind all others that are open or, with `kept`, as they stood. */
    lay(works: readonly Work[], kept?: readonly Pick<OpenTab, "rank" | "part">[]): readonly OpenTab[] {
      const laid = works.map((work, i) => {
        const tab = add(kept?.[i].rank ?? (all.at(-1)?.rank ?? 0) + 1);
        tab.part = kept?.[i].part ?? "";
        tab.asleep = work;
        tab.place.setState({ history: work.history, unsaved: work.unsaved });
        return tab;
      });
      tell();
      return laid;
    },
    /** Ends all that runs for the files, and follows the store no more. */
    end(): void {
      unfollow();
      for (const { client } of all) client.close();
    },
    async choose(id: string): Promise<void> {
      const tab = all.find((each) => each.id === id);
      if (!tab) return;
      show(tab);
      await wake(tab);
      makeRoom();
    },
    /** Reads one that was not read yet without showing it. */
    wake,
    makeRoom,
    /** Opens another table of a tab's file, in its place among those that are open. */
    async openPart(id: string, part: string): Promise<void> {
      const of = all.find((each) => each.id === id);
      const work = of && workIn(of);
      if (!of || !work) return;
      const { format, encoding } = work.read;
      const read = { ...(format && { format }), ...(encoding && { encoding }), part };
      const names = (getState().tabs.find((tab) => tab.id === id)?.parts ?? []).map(({ name }) => name);
      const place = (tab: OpenTab) =>
        names.indexOf(getState().tabs.find(({ id }) => id === tab.id)?.part ?? "");
      const siblings = all.filter((tab) => filesIn(tab) === work.files);
      const before = siblings.findLast((tab) => place(tab) < names.indexOf(part));
      const first = all[all.indexOf(siblings[0]) - 1];
      const rank = before ? rankAfter(before) : first ? rankAfter(first) : siblings[0].rank - 1;
      const tab = add(rank);
      show(tab);
      await tab.opening.open({ files: work.files, read, history: start(EMPTY_RECIPE), unsaved: false });
      makeRoom();
    },
    /** Closes a tab and forgets what is kept of it. */
    async close(id: string): Promise<void> {
      const tab = all.find((each) => each.id === id);
      if (!tab) return;
      if (tab === shown) showAnother();
      drop(tab);
      await tab.keeping.forget();
    },
  };
}

export type Tabs = ReturnType<typeof createTabs>;

function sizeOf({ place }: OpenTab): number {
  return place.getState().opened?.bytes ?? 0;
}

function sameTab(a: Tab, b: Tab): boolean {
  return (Object.keys(b) as (keyof Tab)[]).every((key) => a[key] === b[key]);
}
