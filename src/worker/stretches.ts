import { sourcesOf } from "../table/made-rows.ts";
import type { Point } from "./points.ts";

/** Points of one base, `start` … `end` of a chain, and the row among them; `sources` are what the step at `start` made it from. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly sources: Uint32Array;
}

/**
 * The way of a row of the last point, from the file on: a stretch for each base, back through every row that was made from a
 * single one. Rows made from several begin where they were made.
 */
export function stretchesOf(chain: readonly Point[], last: number): Stretch[] {
  const stretches: Stretch[] = [];
  let end = chain.length - 1;
  let row = last;
  while (end >= 0) {
    const { base } = chain[end];
    const start = chain.findIndex((point) => point.base === base);
    const sources = sourcesOf(base, row);
    stretches.unshift({ start, end, row, sources });
    if (sources.length !== 1) break;
    [row] = sources;
    end = start - 1;
  }
  return stretches;
}
