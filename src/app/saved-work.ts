import { type DBSchema, openDB } from "idb";
import type { ReadOptions } from "../io/read-options.ts";
import type { Recipe } from "../recipe/recipe.ts";

interface KeptCopy {
  readonly file: Blob;
  readonly name: string;
  readonly lastModified: number;
}

/** The file being worked on, as it was opened. `work` is the same in the recipe that belongs to it. */
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

interface Kept extends DBSchema {
  file: { key: "file"; value: KeptFile };
  recipe: { key: "recipe"; value: KeptRecipe };
}

/** Why the browser would not keep it: no room, or storage is closed to the page (private window). */
export type NotKept = "space" | "closed";

/** How much of the room that is left a file may take. */
const MOST_OF_ROOM = 0.8;

/** Keeps one work at a time on this computer, file and recipe in one go. None of these calls throws. */
export async function keepWork(file: KeptFile, recipe: KeptRecipe): Promise<NotKept | null> {
  return tried(async () => {
    const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    const size = [file, ...(file.more ?? [])].reduce((sum, copy) => sum + copy.file.size, 0);
    if (quota > 0 && size > (quota - usage) * MOST_OF_ROOM) {
      throw new DOMException("The file is larger than the room left.", "QuotaExceededError");
    }
    const both = (await database()).transaction(["file", "recipe"], "readwrite");
    await Promise.all([
      both.objectStore("file").put(file, "file"),
      both.objectStore("recipe").put(recipe, "recipe"),
      both.done,
    ]);
  });
}

/** Keeps newer steps of the work that is kept; those of another (a second tab's) change nothing. */
export async function keepRecipe(kept: KeptRecipe): Promise<NotKept | null> {
  return tried(async () => {
    const change = (await database()).transaction("recipe", "readwrite");
    const before = await change.store.get("recipe");
    if (before?.work === kept.work) await change.store.put(kept, "recipe");
    await change.done;
  });
}

/** What was kept at an earlier visit; null when there is nothing, or its parts do not belong together. */
export async function recallWork(): Promise<{ file: KeptFile; recipe: KeptRecipe } | null> {
  try {
    const all = await database();
    const [file, recipe] = await Promise.all([all.get("file", "file"), all.get("recipe", "recipe")]);
    return file && recipe && file.work === recipe.work ? { file, recipe } : null;
  } catch {
    return null;
  }
}

export async function forgetWork(): Promise<void> {
  await tried(async () => {
    const all = await database();
    await Promise.all([all.clear("file"), all.clear("recipe")]);
  });
}

let opened: ReturnType<typeof openKept> | null = null;

function database() {
  opened ??= openKept();
  return opened;
}

function openKept() {
  return openDB<Kept>("limpid", 1, {
    upgrade(fresh) {
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
