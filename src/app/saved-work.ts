import { type DBSchema, openDB } from "idb";
import type { ReadOptions } from "../io/read-options.ts";
import type { Recipe } from "../recipe/recipe.ts";

/** The file being worked on, as it was opened. */
export interface KeptFile {
  readonly file: Blob;
  readonly name: string;
  readonly lastModified: number;
  readonly read: Partial<ReadOptions>;
}
export interface KeptRecipe {
  readonly recipe: Recipe;
  readonly unsaved: boolean;
  /** Milliseconds since 1970. */
  readonly when: number;
}

interface Kept extends DBSchema {
  work: { key: "file" | "recipe"; value: KeptFile | KeptRecipe };
}

/** Why the browser would not keep it: no room, or storage is closed to the page (private window). */
export type NotKept = "space" | "closed";

/** One work at a time, kept by the browser on this computer. All calls settle; none throws. */
export async function keepFile(kept: KeptFile): Promise<NotKept | null> {
  return tried(async () => {
    const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    if (quota > 0 && kept.file.size > (quota - usage) * 0.8) throw new DOMException("", "QuotaExceededError");
    await (await database()).put("work", kept, "file");
  });
}

export async function keepRecipe(kept: KeptRecipe): Promise<NotKept | null> {
  return tried(async () => {
    await (await database()).put("work", kept, "recipe");
  });
}

/** What was kept at an earlier visit; null when there is nothing, or not both parts. */
export async function recallWork(): Promise<{ file: KeptFile; recipe: KeptRecipe } | null> {
  try {
    const all = await database();
    const [file, recipe] = await Promise.all([all.get("work", "file"), all.get("work", "recipe")]);
    if (!file || !recipe || !("file" in file) || !("recipe" in recipe)) return null;
    return { file, recipe };
  } catch {
    return null;
  }
}

export async function forgetWork(): Promise<void> {
  await tried(async () => {
    await (await database()).clear("work");
  });
}

let opened: ReturnType<typeof openKept> | null = null;

function database() {
  opened ??= openKept();
  return opened;
}

function openKept() {
  return openDB<Kept>("limpid", 1, { upgrade: (fresh) => void fresh.createObjectStore("work") });
}

async function tried(act: () => Promise<void>): Promise<NotKept | null> {
  try {
    await act();
    return null;
  } catch (reason) {
    return reason instanceof DOMException && reason.name === "QuotaExceededError" ? "space" : "closed";
  }
}
