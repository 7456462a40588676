import { asPool, type Block, decode, type Pool } from "../table/cells.ts";
import { unhurried } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import { tally } from "../table/tally.ts";
import { type Broken, brokenText, mayBeBroken } from "./mojibake.ts";
import type { Doubt } from "./read-options.ts";

export type BrokenDoubt = Extract<Doubt, { kind: "broken-before" }>;

/**
 * Text that was broken before it was written to the file, as at most two doubts: what can be repaired, and what is lost.
 * Names of columns count as cells. A spread of cells of each column is looked at first, which costs next to nothing; only
 * where that finds something are all of the column counted. `lossy`: U+FFFD may come from this reading, and proves nothing.
 */
export async function findBroken(table: Table, lossy: boolean): Promise<readonly BrokenDoubt[]> {
  const found = new Found(lossy);
  for (const { name, cells } of table.columns) {
    found.add(name, 1);
    if (sampled(cells.blocks).some((text) => found.judge(text) !== null))
      await tally(cells, table.rows, (text, count) => found.add(text, count), unhurried, mayBeBroken);
  }
  return found.doubts;
}

class Found {
  private readonly lossy: boolean;
  private readonly known = new Map<string, Broken | null>();
  private readonly repairable = { count: 0, before: "", after: "" };
  private readonly lost = { count: 0, before: "", after: "" };

  constructor(lossy: boolean) {
    this.lossy = lossy;
  }

  get doubts(): readonly BrokenDoubt[] {
    return [this.repairable, this.lost]
      .filter(({ count }) => count > 0)
      .map(({ count, before, after }) => ({
        kind: "broken-before",
        repairable: after !== "",
        count,
        example: { before: short(before), after: short(after) },
      }));
  }

  judge(text: string): Broken | null {
    let broken = this.known.get(text);
    if (broken === undefined) {
      broken = brokenText(text);
      if (broken?.kind === "lost" && this.lossy && text.includes("\ufffd")) broken = null;
      if (this.known.size < REMEMBERED) this.known.set(text, broken);
    }
    return broken;
  }

  add(text: string, count: number): void {
    const broken = this.judge(text);
    if (!broken) return;
    const sum = broken.kind === "lost" ? this.lost : this.repairable;
    if (sum.count === 0) {
      sum.before = text;
      if (broken.kind === "repairable") sum.after = broken.after;
    }
    sum.count += count;
  }
}

const REMEMBERED = 1 << 14;
const SHOWN = 40;

function short(text: string): string {
  const characters = Array.from(text);
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : text;
}

/** Cells glanced at per column, and of those that may be broken, how many are judged. */
const GLANCED_AT = 16_384;
const JUDGED = 1_024;

/** Texts of a column that may be broken, spread evenly over all of it: distinct ones where they are few. */
function sampled(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  const dictionaries = new Set(blocks.flatMap((block) => (block.kind === "codes" ? [block.dictionary] : [])));
  for (const dictionary of dictionaries)
    texts.push(...spread(dictionary.texts, GLANCED_AT).filter((text) => PAIR_BEYOND_ASCII.test(text)));
  const pools = blocks.flatMap((block) => (block.kind === "codes" ? [] : [asPool(block)]));
  const each = Math.ceil(GLANCED_AT / Math.max(1, pools.length));
  for (const pool of pools) texts.push(...fromPool(pool, each, Math.ceil(JUDGED / pools.length)));
  return spread(texts, JUDGED);
}

const PAIR_BEYOND_ASCII = /[^\0-\x7f]{2}|[\u3000-\uffff]/;

function fromPool(pool: Pool, glanced: number, judged: number): readonly string[] {
  if (pool.ascii) return [];
  const { bytes, ends, length } = pool;
  const at: number[] = [];
  const step = Math.max(1, length / glanced);
  for (let place = 0; place < length; place += step) {
    const row = Math.floor(place);
    if (mayBeBroken(bytes, row === 0 ? 0 : ends[row - 1], ends[row])) at.push(row);
  }
  return spread(at, judged).map((row) => decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row])));
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]);
}
