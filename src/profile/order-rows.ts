import { type Cells, type Dictionary, textAt } from "../table/cells.ts";
import { numbers } from "../table/numbers.ts";
import type { Pace } from "../table/pace.ts";
import { columnById, type Table } from "../table/table.ts";
import { type Reading, reader } from "../values/reading.ts";
import type { SortKey } from "../values/sort-key.ts";
import { rankTexts } from "./text-order.ts";

/**
 * `rows` (base rows) in the order of the keys; equal ones keep their order. Numbers, dates and yes/no sort by value when
 * `readingOf` says the column is read so, texts by the collation of `language`; texts that do not read as the column does
 * come after those that do, missing ones last, also when descending. Columns that are not there are passed over.
 */
export async function orderRows(
  table: Table,
  keys: readonly SortKey[],
  rows: Uint32Array,
  language: string,
  readingOf: (column: string) => Promise<Reading>,
  pace: Pace,
): Promise<Uint32Array> {
  let ranks: Ranks = { of: new Float64Array(rows.length), most: 0 };
  for (const key of keys) {
    const column = columnById(table, key.column);
    if (!column) continue;
    const reading = await readingOf(column.id);
    const next = byValue(reading)
      ? await valueRanks(column.cells, rows, reading, key.descending, pace)
      : await textRanks(column.cells, rows, language, key.descending, pace);
    ranks = combine(ranks, next);
    await pace.tick();
  }
  return byRank(rows, ranks);
}

/** The rows counted into their places: those of equal rank as they stood. */
function byRank(rows: Uint32Array, { of, most }: Ranks): Uint32Array {
  const places = new Uint32Array(most + 2);
  for (const rank of of) places[rank + 1]++;
  for (let rank = 1; rank < places.length; rank++) places[rank] += places[rank - 1];
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[places[of[i]]++] = rows[i];
  return sorted;
}

function byValue(reading: Reading): boolean {
  return ["whole", "decimal", "date", "boolean"].includes(reading.kind);
}

/** Rank of each position, 0 … most; equal values have equal ranks. */
interface Ranks {
  readonly of: Float64Array;
  readonly most: number;
}

function combine(first: Ranks, second: Ranks): Ranks {
  if (first.most === 0) return second;
  const width = second.most + 1;
  return rankValues(first.of.map((rank, i) => rank * width + second.of[i]));
}

function rankValues(values: Float64Array): Ranks {
  const sorted = values.slice().sort();
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i];
  const places = sorted.subarray(0, distinct);
  return { of: values.map((value) => placeOf(places, value)), most: Math.max(0, distinct - 1) };
}

function placeOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function valueRanks(
  cells: Cells,
  rows: Uint32Array,
  reading: Reading,
  descending: boolean,
  pace: Pace,
): Promise<Ranks> {
  const values = await numbers(cells, JSON.stringify(reading), reader(reading).number, pace);
  const chosen = Float64Array.from(rows, (row) => values[row]);
  const known = rankValues(chosen.filter((value) => !Number.isNaN(value)));
  const of = new Float64Array(rows.length);
  let next = 0;
  for (let i = 0; i < rows.length; i++) {
    if (Number.isNaN(chosen[i])) of[i] = known.most + (textAt(cells, rows[i]) === "" ? 2 : 1);
    else {
      const rank = known.of[next++];
      of[i] = descending ? known.most - rank : rank;
    }
  }
  return { of, most: known.most + 2 };
}

async function textRanks(
  cells: Cells,
  rows: Uint32Array,
  language: string,
  descending: boolean,
  pace: Pace,
): Promise<Ranks> {
  const { places, texts } = await distinctTexts(cells, rows, pace);
  const ranks = await rankTexts(texts, language, pace);
  const most = ranks.most + 1;
  const byText = Float64Array.from(ranks.of);
  texts.forEach((text, i) => {
    if (text === "") byText[i] = most;
    else if (descending) byText[i] = ranks.most - byText[i];
  });
  const of = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) of[i] = byText[places[i]];
  return { of, most };
}

/** Texts after which it is told whether a column repeats itself. */
const ENOUGH = 1 << 17;

/**
 * The texts of the rows, and where each row's text is among them. Each text of a dictionary comes once, and any other
 * while at least every second one was there before.
 */
async function distinctTexts(
  cells: Cells,
  rows: Uint32Array,
  pace: Pace,
): Promise<{ places: Uint32Array; texts: string[] }> {
  const texts: string[] = [];
  const places = new Uint32Array(rows.length);
  const known = new Map<Dictionary, number>();
  const met = new Map<string, number>();
  let plain = 0;
  let repeats = true;
  for (let i = 0; i < rows.length; i++) {
    const block = cells.blocks[rows[i] >>> 16];
    if (block.kind === "codes") {
      let start = known.get(block.dictionary);
      if (start === undefined) {
        start = texts.length;
        for (const text of block.dictionary.texts) texts.push(text);
        known.set(block.dictionary, start);
      }
      places[i] = start + block.codes[rows[i] & 0xffff];
    } else {
      const text = textAt(cells, rows[i]);
      const place = repeats ? met.get(text) : undefined;
      places[i] = place ?? texts.push(text) - 1;
      if (repeats && place === undefined) met.set(text, places[i]);
      if (++plain === ENOUGH && met.size > ENOUGH / 2) repeats = false;
    }
    if ((i & 0x7fff) === 0x7fff) await pace.tick(i, rows.length);
  }
  return { places, texts };
}
