import {
  asPool,
  BLOCK_SHIFT,
  type Block,
  type Cells,
  type Codes,
  type Dictionary,
  type Patch,
  type Pool,
  poolOf,
  poolTexts,
  textInBlock,
} from "./cells.ts";
import type { Pace } from "./pace.ts";
import type { RowSet } from "./row-set.ts";
import { type Screen, screened } from "./screen.ts";

/**
 * The cells after `change`, which is asked once per distinct text where the column has few of them. Where nothing
 * changes the very same blocks come back, and the very same cells when no text changed at all. `where` limits the
 * change to some rows; `screen` may turn away cells that cannot change.
 */
export async function mapText(
  cells: Cells,
  change: (text: string) => string,
  pace: Pace,
  where?: RowSet,
  screen?: Screen,
): Promise<Cells> {
  const dictionaries = new Map<Dictionary, Mapped>();
  const blocks: Block[] = [];
  let changed = false;
  for (let b = 0; b < cells.blocks.length; b++) {
    const block = cells.blocks[b];
    const first = b << BLOCK_SHIFT;
    const next =
      block.kind === "codes"
        ? mapCodes(
            block,
            mappedDictionary(dictionaries, block.dictionary, change, where !== undefined),
            first,
            where,
          )
        : mapPool(block, change, first, where, screen);
    if (next !== block) changed = true;
    blocks.push(next);
    await pace.tick();
  }
  return changed ? { length: cells.length, blocks } : cells;
}

/** A dictionary after the change: `to[code]` is the new code, `differs[code]` whether its text is another one. */
interface Mapped {
  readonly dictionary: Dictionary;
  readonly to: Uint32Array;
  readonly differs: Uint8Array;
  readonly any: boolean;
  /** Every code stays what it is: the codes of a block can be shared. */
  readonly sameCodes: boolean;
}

function mappedDictionary(
  done: Map<Dictionary, Mapped>,
  dictionary: Dictionary,
  change: (text: string) => string,
  keepOld: boolean,
): Mapped {
  const known = done.get(dictionary);
  if (known) return known;
  const count = dictionary.texts.length;
  const codeOf = new Map<string, number>();
  const texts: string[] = [];
  const to = new Uint32Array(count);
  const differs = new Uint8Array(count);
  let any = false;
  const codeFor = (text: string) => {
    let code = codeOf.get(text);
    if (code === undefined) {
      code = texts.push(text) - 1;
      codeOf.set(text, code);
    }
    return code;
  };
  if (keepOld) for (const text of dictionary.texts) codeFor(text);
  for (let code = 0; code < count; code++) {
    const text = dictionary.texts[code];
    const next = change(text);
    if (next !== text) {
      any = true;
      differs[code] = 1;
    }
    to[code] = codeFor(next);
  }
  const sameCodes = !keepOld && texts.length === count;
  const mapped = { dictionary: { texts }, to, differs, any, sameCodes };
  done.set(dictionary, mapped);
  return mapped;
}

function mapCodes(block: Codes, mapped: Mapped, first: number, where: RowSet | undefined): Block {
  if (!mapped.any) return block;
  const { codes, length } = block;
  const { differs, to } = mapped;
  let touched = false;
  for (let i = 0; i < length; i++) {
    if (differs[codes[i]] === 1 && (where === undefined || where.has(first + i))) {
      touched = true;
      break;
    }
  }
  if (!touched) return block;
  if (mapped.sameCodes) return { ...block, dictionary: mapped.dictionary };
  const wide = mapped.dictionary.texts.length > 256;
  if (mapped.dictionary.texts.length > 65536) return recode(block, mapped, first, where);
  const next = wide ? new Uint16Array(length) : new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const code = codes[i];
    next[i] = where === undefined || where.has(first + i) ? to[code] : code;
  }
  return { kind: "codes", length, codes: next, dictionary: mapped.dictionary };
}

/** Old and new texts together are too many for codes: only possible with `where` on a large dictionary. */
function recode(block: Codes, mapped: Mapped, first: number, where: RowSet | undefined): Block {
  const texts: string[] = [];
  for (let i = 0; i < block.length; i++) {
    const code = block.codes[i];
    const to = where === undefined || where.has(first + i) ? mapped.to[code] : code;
    texts.push(mapped.dictionary.texts[to]);
  }
  return poolOf(texts);
}

function mapPool(
  block: Pool | Patch,
  change: (text: string) => string,
  first: number,
  where: RowSet | undefined,
  screen: Screen | undefined,
): Block {
  const looked = screened(block, null, screen);
  const at: number[] = [];
  const changed: string[] = [];
  for (let k = 0; k < looked.texts.length; k++) {
    const i = looked.at ? looked.at[k] : k;
    if (where !== undefined && !where.has(first + i)) continue;
    const text = looked.texts[k];
    const next = change(text);
    if (next === text) continue;
    at.push(i);
    changed.push(next);
  }
  return at.length === 0 ? block : withTexts(block, at, changed);
}

/** Beyond this share of changed rows a fresh pool is smaller and quicker than a patch. */
const PATCH_SHARE = 0.25;

function withTexts(block: Pool | Patch, at: readonly number[], changed: readonly string[]): Block {
  const rows = block.kind === "patch" ? merged(block.at, at) : Uint16Array.from(at);
  if (rows.length <= block.length * PATCH_SHARE) {
    const next = new Map(at.map((index, k) => [index, changed[k]]));
    const texts = Array.from(rows, (index) => next.get(index) ?? textInBlock(block, index));
    const under = block.kind === "patch" ? block.under : block;
    return { kind: "patch", length: block.length, under, at: rows, texts: poolOf(texts) };
  }
  const texts = poolTexts(asPool(block));
  for (let k = 0; k < at.length; k++) texts[at[k]] = changed[k];
  return poolOf(texts);
}

function merged(a: Uint16Array, b: readonly number[]): Uint16Array {
  return Uint16Array.from(new Set([...a, ...b])).sort();
}

/** The cells with other texts in a few rows, e.g. one edited cell. Unchanged when every text is already there. */
export function setTexts(cells: Cells, changes: ReadonlyMap<number, string>): Cells {
  const byBlock = new Map<number, Map<number, string>>();
  for (const [row, text] of changes) {
    const b = row >>> BLOCK_SHIFT;
    const inBlock = byBlock.get(b) ?? new Map<number, string>();
    byBlock.set(b, inBlock.set(row & ((1 << BLOCK_SHIFT) - 1), text));
  }
  let changed = false;
  const blocks = cells.blocks.map((block, b) => {
    const edits = byBlock.get(b);
    if (!edits) return block;
    const next = editBlock(block, edits);
    if (next !== block) changed = true;
    return next;
  });
  return changed ? { length: cells.length, blocks } : cells;
}

function editBlock(block: Block, edits: ReadonlyMap<number, string>): Block {
  if (block.kind === "codes") return editCodes(block, edits);
  const at = [...edits.keys()].filter((i) => edits.get(i) !== textInBlock(block, i)).sort((a, b) => a - b);
  return at.length === 0
    ? block
    : withTexts(
        block,
        at,
        at.map((i) => edits.get(i) ?? ""),
      );
}

function editCodes(block: Codes, edits: ReadonlyMap<number, string>): Block {
  const texts = [...block.dictionary.texts];
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  const codes = Uint32Array.from(block.codes);
  let changed = false;
  for (const [index, text] of edits) {
    let code = codeOf.get(text);
    if (code === undefined) {
      code = texts.push(text) - 1;
      codeOf.set(text, code);
    }
    if (codes[index] !== code) changed = true;
    codes[index] = code;
  }
  if (!changed) return block;
  if (texts.length > 65536) return poolOf(Array.from(codes, (code) => texts[code]));
  const narrow = texts.length <= 256 ? Uint8Array.from(codes) : Uint16Array.from(codes);
  return { kind: "codes", length: block.length, codes: narrow, dictionary: { texts } };
}
