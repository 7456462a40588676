import { plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

/** What a yes/no text says. `weak`: the text often means something else, so the whole column must agree. */
export interface YesNo {
  readonly value: boolean;
  readonly weak: boolean;
}

const YES: YesNo = { value: true, weak: false };
const NO: YesNo = { value: false, weak: false };
const WEAK_YES: YesNo = { value: true, weak: true };
const WEAK_NO: YesNo = { value: false, weak: true };

const WORDS: ReadonlyMap<string, YesNo> = new Map([
  ...["true", "yes", "y", "on", "是", "真", "对", "對"].map((word) => [word, YES] as const),
  ...["false", "no", "n", "off", "否", "假", "错", "錯"].map((word) => [word, NO] as const),
  ...["1", "t", "有", "√", "✓", "✔", "☑"].map((word) => [word, WEAK_YES] as const),
  ...["0", "f", "无", "無", "×", "✗", "✘", "☐"].map((word) => [word, WEAK_NO] as const),
]);

const LONGEST = 5;

/**
 * Reads a yes/no word in English or Chinese; letter case, width and outer white space do not matter. null when it is
 * none. Weak are 1/0, t/f, 有/无 and ticks and crosses.
 */
export function booleanOf(text: string): YesNo | null {
  if (text.length <= LONGEST) {
    const found = WORDS.get(text);
    if (found !== undefined) return found;
  }
  const word = trimEnds(text);
  if (word.length === 0 || word.length > LONGEST) return null;
  return WORDS.get(plain(word).toLowerCase()) ?? null;
}
