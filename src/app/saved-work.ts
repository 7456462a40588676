import { type DBSchema, openDB } from "idb";
import type { ReadOptions } from "../io/read-options.ts";
import type { Recipe } from "../recipe/recipe.ts";

interface KeptCopy {
  readonly file: Blob;
  readonly name: string;
  readonly lastModified: number;
}

/** A file being worked on, as it was opened. `work` is the same in the recipe that belongs to it. */
export interface KeptFile extends KeptCopy {
  readonly work: string;
  /** Files that stand under the first in one list. */
  readonly more?: readonly KeptCopy[];
  readonly read: Partial<ReadOptions>;
}
export interface KeptRecipe {
  readonly work: string;
  readonly recipe: Recipe;
  readonly unsaved: boolean;
  /** Milliseconds since 1970. */
  readonly when: number;
}

export interface KeptWork {
  readonly file: KeptFile;
  readonly recipe: KeptRecipe;
}

/** Keys are the `work` of the value. */
interface Kept extends DBSchema {
  file: { key: string; value: KeptFile };
  recipe: { key: string; value: KeptRecipe };
}

/** Why the browser would not keep it: no room, or storage is closed to the page (private window). */
export type NotKept = "space" | "closed";

/** How much of the room that is left a file may take. */
const MOST_OF_ROOM = 0.8;

/** Each tab has its work; of those that were left, the last ones stay. */
const MOST_WORKS = 3;

/**
 * Keeps a work on this computer, file and recipe in one go, in the place of the one called `replaces`; the oldest make
 * room. None of these calls throws.
 */
export async function keepWork(
  file: KeptFile,
  recipe: KeptRecipe,
  replaces: string,
): Promise<NotKept | null> {
  return tried(async () => {
    const all = await database();
    const others = (await all.getAll("recipe")).filter(({ work }) => work !== replaces).sort(newestFirst);
    for (const { work } of others.slice(MOST_WORKS - 1)) await remove(work);
    const replaced = await all.get("file", replaces);
    const freed = replaced ? bytesOf(replaced) : 0;
    if (!(await hasRoom(bytesOf(file) - freed))) {
      for (const { work } of others.filter(({ unsaved }) => !unsaved)) await remove(work);
      if (!(await hasRoom(bytesOf(file) - freed)))
        throw new DOMException("The file is larger than the room left.", "QuotaExceededError");
    }
    const both = all.transaction(["file", "recipe"], "readwrite");
    await Promise.all([
      both.objectStore("file").delete(replaces),
      both.objectStore("recipe").delete(replaces),
      both.objectStore("file").put(file, file.work),
      both.objectStore("recipe").put(recipe, recipe.work),
      both.done,
    ]);
  });
}

/** Keeps newer steps of a work that is kept. */
export async function keepRecipe(kept: KeptRecipe): Promise<NotKept | null> {
  return tried(async () => {
    const change = (await database()).transaction("recipe", "readwrite");
    if (await change.store.getKey(kept.work)) await change.store.put(kept, kept.work);
    await change.done;
  });
}

/** A work that was kept: this one, else the one changed last. Null when there is none. */
export async function recallWork(wanted: string): Promise<KeptWork | null> {
  try {
    const all = await database();
    for (const recipe of (await all.getAll("recipe"))
      .sort(newestFirst)
      .sort(({ work }) => (work === wanted ? -1 : 0))) {
      const file = await all.get("file", recipe.work);
      if (file) return { file, recipe };
    }
  } catch {
    // Storage is closed to the page: nothing was kept.
  }
  return null;
}

export async function forgetWork(work: string): Promise<void> {
  await tried(() => remove(work));
}

async function remove(work: string): Promise<void> {
  const both = (await database()).transaction(["file", "recipe"], "readwrite");
  await Promise.all([
    both.objectStore("file").delete(work),
    both.objectStore("recipe").delete(work),
    both.done,
  ]);
}

function bytesOf({ file, more = [] }: KeptFile): number {
  return more.reduce((sum, copy) => sum + copy.file.size, file.size);
}

async function hasRoom(bytes: number): Promise<boolean> {
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === 0 || bytes <= (quota - usage) * MOST_OF_ROOM;
}

function newestFirst(a: KeptRecipe, b: KeptRecipe): number {
  return b.when - a.when;
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
