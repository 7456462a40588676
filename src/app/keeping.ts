import type { ReadOptions } from "../io/read-options.ts";
import { type Place, SHOWN } from "./place.ts";
import {
  forgetWorks,
  type KeptFile,
  type KeptSteps,
  type KeptWork,
  keepSteps,
  keepWork,
  type NotKept,
  recallFile,
  recallGroup,
} from "./saved-work.ts";
import { getState, notify, setState } from "./store.ts";

interface OpenedFiles {
  readonly files: readonly File[];
  readonly read: Partial<ReadOptions>;
}

/** Keeps the work of one tab of the page on this computer. */
export interface Keeping {
  /** Once the files were read whole. */
  opened(work: OpenedFiles): Promise<void>;
  /** The steps as they are now; changes made while that is done are kept together after it. */
  steps(): Promise<void>;
  /** The copies of the files that were opened last; null when these were not kept. */
  copies(files: readonly File[]): Promise<readonly File[] | null>;
  /** What is kept of an earlier visit goes on here. */
  takeUp(kept: KeptWork, files: readonly File[]): void;
  forget(): Promise<void>;
}

/** Where a page remembers its own works over a reload, beside those of other pages. */
const OWN = "limpid.work";

/** The same array of files is kept once, however many tabs work on parts of it. */
const fileKeys = new WeakMap<readonly File[], string>();
let group = newId();
const told = new Set<string>();

/** `rank`: where the tab stands among the others. */
export function createKeeping(place: Place = SHOWN, rank: () => number = () => 0): Keeping {
  let running = false;
  let changedSince = false;
  let kept: Pick<KeptSteps, "work" | "file" | "read"> | null = null;

  function now(): KeptSteps | null {
    const { history, unsaved, opened } = place.getState();
    const when = Date.now();
    const part = opened && opened.parts.length > 1 ? opened.assumed.part : "";
    return (
      kept && { ...kept, part, recipe: history.present, unsaved, when, shown: when, group, rank: rank() }
    );
  }

  return {
    async opened({ files, read }) {
      const before = kept?.work ?? "";
      const file = fileKeys.get(files) ?? newId();
      fileKeys.set(files, file);
      kept = { work: newId(), file, read };
      remember(group);
      const steps = now();
      if (steps) tell(await keepWork(copyOf(files), steps, before), files[0].name);
    },
    async steps() {
      changedSince = true;
      if (running) return;
      running = true;
      while (changedSince) {
        changedSince = false;
        const steps = now();
        if (steps) tell(await keepSteps(steps), steps.recipe.sources[0]?.name ?? "");
      }
      running = false;
    },
    async copies(files) {
      const file = kept && (await recallFile(kept.work));
      if (!file) return null;
      const copies = filesOf(file);
      return copies.length === files.length && copies[0].name === files[0].name ? copies : null;
    },
    takeUp({ steps }, files) {
      const { work, file, read } = steps;
      group = steps.group;
      kept = { work, file, read };
      fileKeys.set(files, file);
      remember(group);
    },
    async forget() {
      const unwanted = kept?.work;
      kept = null;
      if (unwanted) await forgetWorks([unwanted]);
    },
  };
}

/** The works of this page before it was loaded anew, else those changed last, in the order of their tabs. */
export function recallEarlier(): Promise<readonly KeptWork[]> {
  return recallGroup(own());
}

/** The one that was shown last. */
export function lastShown(works: readonly KeptWork[]): KeptWork | undefined {
  return works.toSorted((a, b) => b.steps.shown - a.steps.shown)[0];
}

/** What was kept, as files again. */
export function filesOf({ more = [], ...first }: KeptFile): readonly File[] {
  return [first, ...more].map(({ file, name, lastModified }) => new File([file], name, { lastModified }));
}

/** Forgets the earlier work that is offered; what comes back keeps it again, as long as this page is open. */
export async function forgetEarlier(): Promise<() => Promise<void>> {
  const earlier = await recallEarlier();
  setState({ earlier: null });
  await forgetWorks(earlier.map(({ steps }) => steps.work));
  // A look for earlier work may have found it just before it went.
  setState({ earlier: null });
  return async () => {
    for (const { file, steps } of earlier) {
      remember(steps.group);
      tell(await keepWork(file, steps, ""), file.name);
    }
    await findEarlier();
  };
}

/** Looks for work of an earlier visit and offers it on the start page. */
export async function findEarlier(): Promise<void> {
  const works = await recallEarlier();
  if (getState().opened) return;
  const shown = lastShown(works);
  const files = [...new Map(works.map(({ file, steps }) => [steps.file, file])).values()];
  setState({
    earlier: shown
      ? {
          name: shown.file.name,
          more: works.length - 1,
          bytes: files.flatMap(filesOf).reduce((sum, { size }) => sum + size, 0),
          steps: works.reduce((sum, { steps }) => sum + steps.recipe.steps.length, 0),
          when: Math.max(...works.map(({ steps }) => steps.when)),
        }
      : null,
  });
}

function copyOf(files: readonly File[]): KeptFile {
  const [first, ...more] = files.map((file) => ({
    file,
    name: file.name,
    lastModified: file.lastModified,
  }));
  return { ...first, more };
}

function newId(): string {
  return crypto.randomUUID?.() ?? String(Math.random());
}

function own(): string {
  try {
    return sessionStorage.getItem(OWN) ?? "";
  } catch {
    return "";
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(OWN, id);
  } catch {
    // A private window: after a reload the last work of any page is offered.
  }
}

/** Said once for a file: it changes nothing about the work in the tab. */
function tell(why: NotKept | null, name: string): void {
  if (!why || told.has(why === "closed" ? why : name)) return;
  told.add(why === "closed" ? why : name);
  notify({ kind: "not-kept", why, name });
}
