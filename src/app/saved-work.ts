import { type DBSchema, openDB } from "idb";
import type { ReadOptions } from "../io/read-options.ts";
import type { Recipe } from "../recipe/recipe.ts";

interface KeptCopy {
  readonly file: Blob;
  readonly name: string;
  readonly lastModified: number;
}

/** A file being worked on, as it was opened; the sheets of a workbook share one. */
export interface KeptFile extends KeptCopy {
  /** Files that stand under the first in one list. */
  readonly more?: readonly KeptCopy[];
}

/** What was done to a file, in one tab of the page. */
export interface KeptSteps {
  readonly work: string;
  /** Key of its file. */
  readonly file: string;
  readonly read: Partial<ReadOptions>;
  /** The table of the file that was read, whether it was chosen or found; "" when the file holds one. */
  readonly part?: string;
  readonly recipe: Recipe;
  readonly unsaved: boolean;
  /** Milliseconds since 1970: when it was changed last, and when it was last the one shown. */
  readonly when: number;
  readonly shown: number;
  /** Tabs that were open side by side have the same group, and stand in the order of their ranks. */
  readonly group: string;
  readonly rank: number;
}

export interface KeptWork {
  readonly file: KeptFile;
  readonly steps: KeptSteps;
}

/** Steps kept by earlier versions of the page: one file a page, with how it was read, under the key of the work. */
type StepsBefore = Pick<KeptSteps, "work" | "recipe" | "unsaved" | "when"> & Partial<KeptSteps>;
type FileBefore = KeptFile & Partial<Pick<KeptSteps, "read">>;

/** Keys of "recipe" are the `work` of the value. */
interface Kept extends DBSchema {
  file: { key: string; value: FileBefore };
  recipe: { key: string; value: StepsBefore };
}

/** Why the browser would not keep it: no room, or storage is closed to the page (private window). */
export type NotKept = "space" | "closed";

/** How much of the room that is left a file may take. */
const MOST_OF_ROOM = 0.8;

/** Each page has its group of works; of those that were left, the last ones stay. */
const MOST_GROUPS = 3;

/**
 * Keeps a work on this computer, file and steps in one go, in the place of the one called `replaces`; the oldest groups
 * make room, never those open beside it. None of these calls throws.
 */
export async function keepWork(file: KeptFile, steps: KeptSteps, replaces: string): Promise<NotKept | null> {
  return tried(async () => {
    const all = await database();
    const others = groupsOf((await allSteps()).filter(({ group }) => group !== steps.group));
    await remove(others.slice(MOST_GROUPS - 1).flat());
    if (!(await all.getKey("file", steps.file)) && !(await hasRoom(bytesOf(file), replaces))) {
      await remove(others.filter((group) => group.every(({ unsaved }) => !unsaved)).flat());
      if (!(await hasRoom(bytesOf(file), replaces)))
        throw new DOMException("The file is larger than the room left.", "QuotaExceededError");
    }
    const both = all.transaction(["file", "recipe"], "readwrite");
    await Promise.all([
      both.objectStore("file").put(file, steps.file),
      both.objectStore("recipe").put(steps, steps.work),
      both.done,
    ]);
    if (replaces !== steps.work) await removeNamed([replaces]);
  });
}

/** Keeps newer steps of a work that is kept. */
export async function keepSteps(steps: KeptSteps): Promise<NotKept | null> {
  return tried(async () => {
    const change = (await database()).transaction("recipe", "readwrite");
    if (await change.store.getKey(steps.work)) await change.store.put(steps, steps.work);
    await change.done;
  });
}

/** The works of a group, else of the one changed last, in the order of their tabs. Empty when none was kept. */
export async function recallGroup(wanted: string): Promise<readonly KeptWork[]> {
  try {
    const all = await database();
    const groups = groupsOf(await allSteps());
    for (const group of groups.sort(
      (a, b) => Number(b[0].group === wanted) - Number(a[0].group === wanted),
    )) {
      const works = await Promise.all(
        group
          .toSorted((a, b) => a.rank - b.rank)
          .map(async (steps) => ({ steps, file: await all.get("file", steps.file) })),
      );
      const whole = works.flatMap(({ steps, file }) => (file ? [{ steps, file }] : []));
      if (whole.length > 0) return whole;
    }
  } catch {
    // Storage is closed to the page: nothing was kept.
  }
  return [];
}

/** The file of a work that is kept. */
export async function recallFile(work: string): Promise<KeptFile | null> {
  try {
    const steps = (await allSteps()).find((each) => each.work === work);
    return (steps && (await (await database()).get("file", steps.file))) ?? null;
  } catch {
    return null;
  }
}

export async function forgetWorks(works: readonly string[]): Promise<void> {
  await tried(() => removeNamed(works));
}

async function allSteps(): Promise<readonly KeptSteps[]> {
  const all = await database();
  const kept = await all.getAll("recipe");
  return Promise.all(
    kept.map(async (steps) => ({
      file: steps.work,
      read: steps.read ?? (await all.get("file", steps.work))?.read ?? {},
      shown: steps.when,
      group: steps.work,
      rank: 0,
      ...steps,
    })),
  );
}

/** Newest first; within a group too. */
function groupsOf(all: readonly KeptSteps[]): KeptSteps[][] {
  const groups = new Map<string, KeptSteps[]>();
  for (const steps of all.toSorted((a, b) => b.when - a.when)) {
    const known = groups.get(steps.group);
    if (known) known.push(steps);
    else groups.set(steps.group, [steps]);
  }
  return [...groups.values()];
}

async function removeNamed(works: readonly string[]): Promise<void> {
  await remove((await allSteps()).filter(({ work }) => works.includes(work)));
}

/** A file goes with the last work that needs it. */
async function remove(unwanted: readonly KeptSteps[]): Promise<void> {
  if (unwanted.length === 0) return;
  const gone = new Set(unwanted.map(({ work }) => work));
  const needed = new Set((await allSteps()).flatMap(({ work, file }) => (gone.has(work) ? [] : [file])));
  const both = (await database()).transaction(["file", "recipe"], "readwrite");
  await Promise.all([
    ...unwanted.map(({ work }) => both.objectStore("recipe").delete(work)),
    ...unwanted
      .filter(({ file }) => !needed.has(file))
      .map(({ file }) => both.objectStore("file").delete(file)),
    both.done,
  ]);
}

function bytesOf({ file, more = [] }: KeptFile): number {
  return more.reduce((sum, copy) => sum + copy.file.size, file.size);
}

/** Room for so many bytes once the file of the work called `replaces` is gone. */
async function hasRoom(bytes: number, replaces: string): Promise<boolean> {
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const replaced = await recallFile(replaces);
  return quota === 0 || bytes - (replaced ? bytesOf(replaced) : 0) <= (quota - usage) * MOST_OF_ROOM;
}

let opened: ReturnType<typeof openKept> | null = null;

function database() {
  opened ??= openKept();
  return opened;
}

function openKept() {
  return openDB<Kept>("limpid", 2, {
    upgrade(fresh, before) {
      if (before === 1) for (const store of ["file", "recipe"] as const) fresh.deleteObjectStore(store);
      fresh.createObjectStore("file");
      fresh.createObjectStore("recipe");
    },
  });
}

async function tried(act: () => Promise<void>): Promise<NotKept | null> {
  try {
    await act();
    return null;
  } catch (reason) {
    return reason instanceof DOMException && reason.name === "QuotaExceededError" ? "space" : "closed";
  }
}
