/** One text to search in. `weight` multiplies its score; `loose` also takes letters that merely come in the same order. */
export interface Searched {
  readonly text: string;
  readonly weight: number;
  readonly loose?: boolean;
}

/**
 * How well a query fits something described by several texts: each word of the query must be found in one of them, the
 * best place of each counts. 0 for an empty query, null when a word is nowhere. Letter case, width and accents do not
 * matter, and words that stand together count once more. Whole text > start > start of a word > inside > first letters of
 * the words > letters in order. `typed` may know other ways to type a text (0: none), as pinyin for Chinese.
 */
export function score(query: string, texts: readonly Searched[], typed?: Typed): number | null {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const bestOf = (word: string) => {
    let best = 0;
    for (const { text, weight, loose } of texts) {
      const folded = fold(text);
      const plain = wordScore(word, folded, loose ?? false);
      const found = plain < LOOSE && typed ? Math.max(plain, typed(word, folded)) : plain;
      best = Math.max(best, found * weight);
    }
    return best;
  };
  let total = words.length > 1 ? bestOf(words.join(" ")) : 0;
  for (const word of words) {
    const best = bestOf(word);
    if (best <= 0) return null;
    total += best;
  }
  return total;
}

/** How well a word fits a text by another way of typing it, on the scale of `score`; 0 when it does not. */
export type Typed = (word: string, text: string) => number;

/** From here on a word was found as it stands. */
const LOOSE = 60;

/** The entries that fit, best first; entries that fit equally well keep their order. */
export function search<T>(
  query: string,
  entries: readonly T[],
  texts: (entry: T) => readonly Searched[],
  typed?: Typed,
): readonly T[] {
  return entries
    .map((entry) => ({ entry, score: score(query, texts(entry), typed) }))
    .filter((scored): scored is { entry: T; score: number } => scored.score !== null)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function wordScore(word: string, text: string, loose: boolean): number {
  if (text === word) return 100;
  const at = text.indexOf(word);
  if (at === 0) return 90;
  if (at > 0) return startsWord(text, at) || text.includes(` ${word}`) ? 80 : 60;
  if (!loose || /^\d+$/.test(word)) return 0;
  return Math.max(word.length > 1 && initialsOf(text).startsWith(word) ? 50 : 0, inOrder(word, text));
}

function initialsOf(text: string): string {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word[0]).join("");
}

function startsWord(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1]);
}

/** At most 40, less for every letter jumped over; 0 when the letters do not come in this order or lie far apart. */
function inOrder(word: string, text: string): number {
  let from = text.indexOf(word[0]);
  let jumped = 0;
  if (from < 0) return 0;
  for (const letter of word.slice(1)) {
    const next = text.indexOf(letter, from + 1);
    if (next < 0) return 0;
    jumped += next - from - 1;
    from = next;
  }
  return Math.max(0, 40 - 3 * jumped);
}

const foldedTexts = new Map<string, string>();
const MOST_KEPT = 20_000;

function fold(text: string): string {
  let folded = foldedTexts.get(text);
  if (folded === undefined) {
    folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    if (foldedTexts.size >= MOST_KEPT) foldedTexts.clear();
    foldedTexts.set(text, folded);
  }
  return folded;
}
