import { loadAllWords } from "./words.tsx";

/** Fetches a part of the page together with its words. */
export function part<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [loaded] = await Promise.all([load(), loadAllWords()]);
    return loaded;
  };
}

/** The parts that are needed as soon as a file is there, fetched while the start page is idle. */
export const parts = {
  grid: part(() => import("./grid/Grid.tsx")),
  found: part(() => import("./suggestions/Found.tsx")),
  steps: part(() => import("./steps/Steps.tsx")),
  fileMenu: part(() => import("./FileMenu.tsx")),
};

/** Fetches what a dropped file will need; a failure shows later, when the part is asked for. */
export function preloadWork(): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
  idle(() => {
    for (const load of Object.values(parts)) load().catch(() => undefined);
  });
}
