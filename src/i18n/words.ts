import type { en } from "./en.ts";

export type { Language } from "./format.ts";

/** Every text is a string or a function of what it speaks of, e.g. `(p: { count: number }) => string`. */
export type Words = WordsLike<typeof en>;

/** The same words in another language. */
export type WordsLike<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: WordsLike<T[K]> };
