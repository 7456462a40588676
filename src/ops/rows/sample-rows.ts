import type { Pace } from "../../table/pace.ts";
import { rowCount, selectRows, type Table } from "../../table/table.ts";
import { operation } from "../operation.ts";

/** Which rows are kept: by their place in the order they have now, or drawn. */
export type Sampled = "first" | "last" | "every" | "random";

/** A part of the rows is kept. The same draw gives the same rows again, also next month for the same row numbers. */
export const sampleRows = operation({
  id: "sample-rows",
  group: "rows",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "which", kind: "choice", options: ["first", "last", "every", "random"], initial: "first" },
    { name: "count", kind: "number", initial: 100, min: 1, max: 10_000_000 },
    {
      name: "draw",
      kind: "number",
      initial: 1,
      min: 1,
      max: 1_000_000,
      only: { field: "which", values: ["random"] },
    },
  ],
  check: ({ which, count, draw }) => {
    if (!Number.isInteger(count)) return "count";
    return which !== "random" || Number.isInteger(draw) ? null : "draw";
  },
  touches: () => ({ reads: [], writes: [], creates: [], removes: [], rows: true }),
  apply: (table, { which, count, draw }, pace) => sampled(table, which, count, draw, pace),
  words: {
    en: {
      name: "Keep some rows",
      help: "Keeps the first or last rows of the list as it is sorted now, every so many, or some drawn by chance.",
      describe: "Keep some rows: {which}, {count}",
      fields: {
        which: {
          label: "Keep",
          options: {
            first: "the first rows",
            last: "the last rows",
            every: "one row in every so many",
            random: "rows drawn by chance",
          },
        },
        count: { label: "How many" },
        draw: { label: "Draw", hint: "Another number draws other rows" },
      },
      keywords: ["top", "bottom", "sample", "random", "every nth", "limit", "head", "tail"],
    },
    "zh-CN": {
      name: "保留部分行",
      help: "保留当前顺序的前几行或后几行，每隔几行取一行，或随机抽取几行。",
      describe: "保留部分行：{which}，{count}",
      fields: {
        which: {
          label: "保留",
          options: { first: "前几行", last: "后几行", every: "每几行取一行", random: "随机抽取几行" },
        },
        count: { label: "行数" },
        draw: { label: "抽取编号", hint: "换一个数字会抽到别的行" },
      },
      keywords: ["前几行", "后几行", "抽样", "随机", "取样", "间隔"],
    },
  },
  examples: [
    {
      before: [["n"], ["1"], ["2"], ["3"], ["4"], ["5"]],
      params: { which: "first", count: 2 },
      after: [["n"], ["1"], ["2"]],
    },
    {
      before: [["n"], ["1"], ["2"], ["3"], ["4"], ["5"]],
      params: { which: "every", count: 2 },
      after: [["n"], ["1"], ["3"], ["5"]],
    },
  ],
});

async function sampled(
  table: Table,
  which: Sampled,
  count: number,
  draw: number,
  pace: Pace,
): Promise<Table> {
  const rows = rowCount(table);
  const base = (position: number) => (table.rows ? table.rows[position] : position);
  const kept = which === "every" ? Math.ceil(rows / count) : Math.min(rows, count);
  if (kept === rows) return table;
  if (which === "random") return selectRows(table, await drawn(rows, base, count, draw, pace));
  const first = which === "last" ? rows - kept : 0;
  const step = which === "every" ? count : 1;
  return selectRows(
    table,
    Uint32Array.from({ length: kept }, (_, i) => base(first + i * step)),
  );
}

/** The rows with the smallest numbers by lot, in the order they have; a row's number depends on it and the draw alone. */
async function drawn(
  rows: number,
  base: (position: number) => number,
  count: number,
  draw: number,
  pace: Pace,
): Promise<Uint32Array> {
  const lots = new Uint32Array(rows);
  for (let position = 0; position < rows; position++) {
    lots[position] = lotOf(base(position), draw);
    if ((position & 0xffff) === 0xffff) await pace.tick(position, rows);
  }
  const sorted = lots.slice().sort();
  const highest = sorted[count - 1];
  let ties = count - sorted.indexOf(highest);
  const kept = new Uint32Array(count);
  let n = 0;
  for (let position = 0; position < rows; position++) {
    if (lots[position] > highest || (lots[position] === highest && ties-- <= 0)) continue;
    kept[n++] = base(position);
  }
  return kept;
}

/** A number that looks drawn (the finisher of MurmurHash3). */
export function lotOf(row: number, draw: number): number {
  let h = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(draw, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
