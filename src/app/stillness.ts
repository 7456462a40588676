/** So long must nothing have moved. */
const STILL_MS = 120;
/** News waits no longer than this for it. */
const MOST_MS = 1500;

let movedAt = Number.NEGATIVE_INFINITY;

/** Notes from now on when something on the page is scrolled. */
export function watchScrolling(): void {
  const moved = () => {
    movedAt = performance.now();
  };
  for (const kind of ["wheel", "scroll", "touchmove"])
    addEventListener(kind, moved, { passive: true, capture: true });
}

/** Resolves once nobody scrolls: what is drawn then does not make the list stutter. */
export async function untilStill(): Promise<void> {
  const latest = performance.now() + MOST_MS;
  while (performance.now() - movedAt < STILL_MS && performance.now() < latest) {
    await new Promise((resolve) => {
      setTimeout(resolve, STILL_MS);
    });
  }
}

/** News comes no oftener than this: each time the page is drawn again. */
const NEWS_MS = 100;

/**
 * Tells news, not too often, and when what is being drawn is drawn: told of it meanwhile, React would draw all of it
 * again, at one go.
 */
export function newsTurns(): (tell: () => void) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const atRest = (tell: () => void) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(tell, { timeout: NEWS_MS });
    else tell();
  };
  return (tell) => {
    const now = performance.now();
    toldAt = Math.max(now, toldAt + NEWS_MS);
    setTimeout(() => atRest(tell), toldAt - now);
  };
}
