import { type ComponentType, lazy, useState } from "react";
import { loadAllWords } from "./words.tsx";

/** A part of the page whose code comes when it is first drawn, or before that by `load`. */
export interface Later<P extends object> {
  /** The part itself, once it is there. */
  readonly own: () => ComponentType<P> | undefined;
  readonly waited: ComponentType<P>;
  readonly load: () => Promise<unknown>;
}

export function later<P extends object>(fetch: () => Promise<ComponentType<P>>): Later<P> {
  let own: ComponentType<P> | undefined;
  const load = async () => {
    own ??= await fetch();
    return { default: own };
  };
  return { own: () => own, waited: lazy(load) as ComponentType<P>, load };
}

/**
 * Draws a part. Unlike React's `lazy`, one that is there already is drawn at once: a part that React had to wait for is
 * held back until 300 ms after the last.
 */
export function Part<P extends object>({ of, ...props }: { readonly of: Later<P> } & P) {
  const [Shown] = useState(() => of.own() ?? of.waited);
  return <Shown {...(props as unknown as P)} />;
}

/** The same for a part that speaks more words than those of the start page. */
export function laterWithWords<P extends object>(fetch: () => Promise<ComponentType<P>>): Later<P> {
  return later(async () => {
    const [own] = await Promise.all([fetch(), loadAllWords()]);
    return own;
  });
}

/** Fetches parts one by one while nothing else is to do; a failure shows later, when the part is drawn. */
export async function loadWhenIdle(
  parts: Iterable<{ readonly load: () => Promise<unknown> }>,
): Promise<void> {
  for (const part of parts) {
    await idle();
    await part.load().catch(() => undefined);
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve, 300);
  });
}
