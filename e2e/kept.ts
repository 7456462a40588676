import { expect, type Page } from "@playwright/test";

/** What the browser keeps for a later visit: how many files, and how many steps with them (−1: none). */
export interface Kept {
  readonly files: number;
  readonly steps: number;
}

export function kept(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "limpid")) return { files: 0, steps: -1 };
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("limpid"));
    const all = <T>(store: string) =>
      settled(database.transaction(store).objectStore(store).getAll() as IDBRequest<T[]>);
    const files = await all<unknown>("file");
    const [recipe] = await all<{ recipe: { steps: readonly unknown[] } }>("recipe");
    database.close();
    return { files: files.length, steps: recipe?.recipe.steps.length ?? -1 };
  });
}

/** Waits until the file and so many steps are kept: from then on a crash loses nothing. */
export async function untilKept(page: Page, steps: number): Promise<void> {
  await expect.poll(() => kept(page)).toEqual({ files: 1, steps });
}
