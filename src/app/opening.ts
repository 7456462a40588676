import type { ReadOptions } from "../io/read-options.ts";
import type { Recipe, Source } from "../recipe/recipe.ts";
import type { Client } from "../worker/client.ts";
import type { Opened, Problem, Progress } from "../worker/contract.ts";
import { fingerprint } from "./files.ts";
import { type Following, isQuiet } from "./following.ts";
import { type History, mapHistory } from "./history.ts";
import { job } from "./jobs.ts";
import { createKeeping, findEarlier, type Keeping } from "./keeping.ts";
import { type Place, SHOWN } from "./place.ts";
import { NO_FILE } from "./store.ts";

/** A file, or several one under the other, with all that was done to it. */
export interface Work {
  readonly files: readonly File[];
  readonly read: Partial<ReadOptions>;
  readonly history: History<Recipe>;
  readonly unsaved: boolean;
}

/** A worker that dies this often on one file is not started again for it. */
const MOST_RESTARTS = 2;

/** How often the list may grow while it is read: each time all of it is drawn again. */
const GROW_MS = 250;

async function sourceOf(file: File, read: Partial<ReadOptions>): Promise<Source> {
  const id = await fingerprint(file).catch(() => String(file.size));
  return { id, name: file.name, read };
}

interface Around {
  readonly place: Place;
  readonly keeping: Keeping;
  /** Nothing is open here any more. */
  readonly closed: () => void;
}

const ALONE: Around = { place: SHOWN, keeping: createKeeping(), closed: () => void findEarlier() };

/** Opens files one at a time: a later one takes the place of an earlier, and one that fails gives it back. */
export function createOpening(client: Client, following: Following, around = ALONE) {
  const { place, keeping } = around;
  const { getState, setState } = place;
  let openings = 0;
  let restarts = 0;
  let cancelled = false;
  let settled: Pick<Work, "files" | "read"> | null = null;
  let asked: Work["files"] | null = null;
  let under: Promise<void> = Promise.resolve();

  /** `shown` stays on the screen until the first rows of the new reading are there. */
  async function open(
    work: Work,
    shown: Opened | null = null,
    failed: typeof giveBack = giveBack,
  ): Promise<void> {
    const mine = ++openings;
    const before = settledWork();
    settled = null;
    cancelled = false;
    following.abandon();
    const { files, read, history, unsaved } = work;
    asked = files;
    setState({
      ...NO_FILE,
      history,
      unsaved,
      problem: null,
      opening: { name: files[0].name, bytes: files.reduce((sum, { size }) => sum + size, 0) },
      opened: shown && { ...shown, complete: false },
    });
    let grownAt = Number.NEGATIVE_INFINITY;
    const grow = ({ ready }: Progress) => {
      if (!ready || mine !== openings || performance.now() - grownAt < GROW_MS) return;
      grownAt = performance.now();
      setState({ opened: ready, opening: null });
    };
    const opened = await job(
      "open",
      (report) =>
        client.open([...files], read, (progress) => {
          report(progress);
          grow(progress);
        }),
      place,
    );
    if (mine !== openings) return;
    if (!opened.ok) return failed(opened.problem, before);
    const sources = await Promise.all(files.map((file) => sourceOf(file, read)));
    if (mine !== openings) return;
    settled = { files, read };
    setState({
      opening: null,
      opened: opened.value,
      history: mapHistory(history, (recipe) => ({ ...recipe, sources })),
    });
    performance.mark("limpid:all-rows");
    await following.follow();
    if (mine !== openings || !settled) return;
    restarts = 0;
    void keeping.opened({ files, read });
  }

  /** The file that was open before stays the user's; without one it is the start page again. */
  async function giveBack(problem: Problem, before: Work | null): Promise<void> {
    const wished = cancelled || problem.kind === "stopped";
    if (before) await reopen(before);
    else close();
    if (!wished && problem.kind !== "superseded") setState({ problem });
  }

  /** From the file itself or, when that went away or changed meanwhile, from the copy this browser keeps of it. */
  async function reopen(before: Work): Promise<void> {
    await open(before);
    if (settled || cancelled) return;
    const copies = await keeping.copies(before.files);
    if (copies && !settled && !getState().opening) await open({ ...before, files: copies });
  }

  function close(): void {
    openings++;
    settled = null;
    asked = null;
    following.abandon();
    setState(NO_FILE);
    around.closed();
  }

  /** As `open`, for work that was put aside: when it cannot be read, what comes back says why and nothing is closed. */
  async function wake(work: Work, shown: Opened | null): Promise<Problem | null> {
    let trouble: Problem | null = null;
    const failed = async (problem: Problem) => {
      trouble = problem;
    };
    await open(work, shown, failed);
    const unread = () => trouble !== null && !cancelled && !isQuiet(trouble);
    const copies = unread() ? await keeping.copies(work.files) : null;
    if (copies && unread()) {
      trouble = null;
      await open({ ...work, files: copies }, shown, failed);
    }
    return trouble;
  }

  /** Puts the work aside: the worker and all it holds go. */
  function sleep(): Work | null {
    const work = settledWork();
    if (!work) return null;
    openings++;
    settled = null;
    following.abandon();
    client.close();
    return work;
  }

  function settledWork(): Work | null {
    const { history, unsaved } = getState();
    return settled && { ...settled, history, unsaved };
  }

  return {
    open(work: Work, shown?: Opened | null): Promise<void> {
      under = open(work, shown);
      return under;
    },
    wake(work: Work, shown: Opened | null): Promise<Problem | null> {
      const woken = wake(work, shown);
      under = woken.then(() => undefined);
      return woken;
    },
    sleep,
    close,
    settledWork,
    /** The files that are open or being opened. */
    files: (): Work["files"] | null => asked,
    /** Resolves when nothing is being opened any more. */
    done: (): Promise<void> => under,
    cancel(): void {
      cancelled = true;
      client.stop();
    },
    /** After the worker was lost: everything it held comes again from the file and the recipe that last ran. */
    restore(): void {
      const wished = cancelled;
      cancelled = false;
      following.goBack();
      const work = settledWork();
      if (!work) return;
      if (!wished) restarts++;
      if (restarts > MOST_RESTARTS) {
        close();
        setState({ problem: { kind: "restarted" } });
        return;
      }
      const { opened, looking } = getState();
      settled = null;
      under = open(work, opened).then(() => {
        setState({ looking: { ...looking, preview: null, dialog: null } });
        if (!wished && !getState().problem) setState({ problem: { kind: "restarted" } });
      });
    },
  };
}

export type Opening = ReturnType<typeof createOpening>;
