import type { en } from "./en.ts";

export type { Language } from "./format.ts";

/** Every text is a string or a function of what it speaks of, e.g. `(p: { count: number }) => string`. */
export type Words = Widen<typeof en>;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };
