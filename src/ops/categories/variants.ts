import type { Cells } from "../../table/cells.ts";
import type { Pace } from "../../table/pace.ts";
import { kept, tally } from "../../table/tally.ts";
import { caseKey } from "../../values/case.ts";
import { fingerprint } from "../../values/fingerprint.ts";

/** Spellings that share a key: the most frequent one and the others. */
export interface Variants {
  readonly main: string;
  readonly mainCount: number;
  readonly others: readonly { readonly text: string; readonly count: number }[];
  /** Cells of the whole group, also of spellings left out of `others`. */
  readonly count: number;
}

export interface VariantRule {
  readonly by: "case" | "fingerprint";
  readonly only: "clear" | "all";
  readonly except: ReadonlySet<string>;
}

/** A spelling is clearly the usual one when it stands in at least three cells and in three of five of its group. */
const CLEAR_CELLS = 3;
const CLEAR_SHARE = 0.6;

/**
 * Groups of two or more spellings among the texts of these rows. Clear groups by letter case hold only the careless
 * spellings of the usual one; `count` is always that of the whole group.
 */
export async function variantsOf(
  cells: Cells,
  rows: Uint32Array | null,
  { by, only, except }: VariantRule,
  pace: Pace,
): Promise<Variants[]> {
  const keyOf = by === "case" ? caseKey : fingerprint;
  const counts = new Map<string, { count: number; row: number }>();
  const visit = (text: string, count: number, row: number) => {
    if (text === "" || except.has(text)) return;
    const entry = counts.get(text);
    if (!entry) counts.set(kept(text), { count, row });
    else {
      entry.count += count;
      entry.row = Math.min(entry.row, row);
    }
  };
  await tally(cells, rows, visit, pace);
  const groups = new Map<string, { text: string; count: number; row: number }[]>();
  for (const [text, { count, row }] of counts) {
    const key = keyOf(text);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push({ text, count, row });
    else groups.set(key, [{ text, count, row }]);
  }
  const found: Variants[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    group.sort((a, b) => b.count - a.count || a.row - b.row);
    const [main, ...others] = group;
    const count = group.reduce((sum, each) => sum + each.count, 0);
    if (only === "clear" && (main.count < CLEAR_CELLS || main.count < count * CLEAR_SHARE)) continue;
    const careless =
      by === "case" && only === "clear" ? others.filter(({ text }) => isCareless(text, main.text)) : others;
    if (careless.length > 0) found.push({ main: main.text, mainCount: main.count, others: careless, count });
  }
  return found;
}

/**
 * Whether a spelling is the usual one typed without care for capitals: all small, small after the first word ("New york"),
 * or all capitals where the usual one has both kinds. Other capitals may be meant (MacDonald and Macdonald, London in a
 * column of london, USA in one of usa), and two letters are often a unit or a sign (MB and Mb, CO and Co). An accent coded
 * in two ways is always careless.
 */
function isCareless(text: string, usual: string): boolean {
  const written = text.normalize("NFC");
  const wanted = usual.normalize("NFC");
  if (written === wanted) return true;
  if (TWO_LETTERS.test(wanted)) return false;
  const small = wanted.toLowerCase();
  if (written === small || (written === wanted.toUpperCase() && wanted !== small)) return true;
  return /\s/.test(small) && wanted !== small && written === small[0].toUpperCase() + small.slice(1);
}

const TWO_LETTERS = /^\P{L}*\p{L}\p{L}\P{L}*$/u;
