/** The parts that are needed as soon as a file is there, fetched while the start page is idle. */
export const parts = {
  grid: () => import("./grid/Grid.tsx"),
  found: () => import("./suggestions/Found.tsx"),
  steps: () => import("./steps/Steps.tsx"),
  fileMenu: () => import("./FileMenu.tsx"),
};

/** Fetches what a dropped file will need; a failure shows later, when the part is asked for. */
export function preloadWork(): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
  idle(() => {
    for (const load of Object.values(parts)) load().catch(() => undefined);
  });
}
