import type { Grouping } from "./by-category.ts";
import { GroupSums, mean } from "./mean.ts";

export interface Explained {
  readonly share: number;
  /** About how far from 0 mere chance takes the share (one standard deviation, for many rows). */
  readonly chance: number;
}

/**
 * The share of a number's variance that its groups explain, corrected for the number of groups (epsilon squared,
 * Kelley 1935): about 0 when the groups do not differ, at most 1. 0 when there is nothing to explain.
 */
export function explained({ groups, values, texts }: Grouping): Explained {
  const sums = new GroupSums(texts.length);
  for (let i = 0; i < values.length; i++) sums.add(groups[i], values[i]);
  const used = sums.counts.reduce((total, count) => total + (count > 0 ? 1 : 0), 0);
  const middle = mean(values);
  let within = 0;
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    const group = groups[i];
    const fromGroup = values[i] - sums.sum(group) / sums.counts[group];
    const fromAll = values[i] - middle;
    within += fromGroup * fromGroup;
    all += fromAll * fromAll;
  }
  const free = values.length - used;
  if (free < 1 || all === 0) return { share: 0, chance: 0 };
  const share = Math.max(0, 1 - within / free / (all / (values.length - 1)));
  return { share, chance: Math.sqrt(2 * (used - 1)) / free };
}
