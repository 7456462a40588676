import { isEmptyAt, textAt } from "../table/cells.ts";
import { firstEqualRow } from "../table/group-rows.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { kept, tally } from "../table/tally.ts";
import { columnOf, type Profiles, profileOf } from "./column-values.ts";
import type { Answer, Question } from "./question.ts";

type Asked = Extract<Question, { kind: "top" }>;
type Top = Extract<Answer, { kind: "top" }>;

interface Counted {
  readonly bars: Top["bars"];
  /** Filled cells and how many different texts they have, drawn or not. */
  readonly filled: number;
  readonly distinct: number;
}

const USUAL_LIMIT = 10;
/** With more different texts than this, rows are grouped by hash instead of keeping every text. */
const MANY = 1 << 16;

/**
 * The most frequent texts of a column, as written; ties in the order of code units (of first appearance in columns with
 * very many texts). `texts` asks for these instead. Bars + others + left = rows; only empty cells are left out.
 */
export async function top(table: Table, profiles: Profiles, question: Asked, pace: Pace): Promise<Top> {
  const { column, limit = USUAL_LIMIT, texts } = question;
  const { distinct } = profileOf(profiles, column);
  const { bars, ...all } = texts
    ? await countThese(table, column, texts, distinct, pace)
    : distinct > MANY
      ? await countByHash(table, column, limit, pace)
      : await countByText(table, column, limit, pace);
  const drawn = bars.reduce((total, { count }) => total + count, 0);
  const drawnValues = bars.filter(({ count }) => count > 0).length;
  return {
    kind: "top",
    column,
    bars,
    others: { values: all.distinct - drawnValues, count: all.filled - drawn },
    count: all.filled,
    left: { missing: rowCount(table) - all.filled, odd: 0 },
  };
}

async function countByText(table: Table, column: string, limit: number, pace: Pace): Promise<Counted> {
  const counts = new Map<string, number>();
  const count = (text: string, times: number) => {
    const known = counts.get(text);
    counts.set(known === undefined ? kept(text) : text, (known ?? 0) + times);
  };
  await tally(columnOf(table, column).cells, table.rows, count, pace);
  counts.delete("");
  const all = Array.from(counts, ([text, times]) => ({ text, count: times }));
  all.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    bars: all.slice(0, limit),
    filled: all.reduce((total, { count: times }) => total + times, 0),
    distinct: all.length,
  };
}

async function countThese(
  table: Table,
  column: string,
  texts: readonly string[],
  distinct: number,
  pace: Pace,
): Promise<Counted> {
  const counts = new Map(texts.map((text) => [text, 0]));
  let filled = 0;
  const count = (text: string, times: number) => {
    if (text === "") return;
    filled += times;
    const known = counts.get(text);
    if (known !== undefined) counts.set(text, known + times);
  };
  await tally(columnOf(table, column).cells, table.rows, count, pace);
  return { bars: texts.map((text) => ({ text, count: counts.get(text) ?? 0 })), filled, distinct };
}

async function countByHash(table: Table, column: string, limit: number, pace: Pace): Promise<Counted> {
  const { cells } = columnOf(table, column);
  const { rows } = table;
  const first = await firstEqualRow([cells], table.base.length, rows, pace);
  const counts = new Uint32Array(first.length);
  for (const position of first) counts[position]++;
  const rowOf = (position: number) => (rows ? rows[position] : position);
  let filled = 0;
  let distinct = 0;
  for (let position = 0; position < counts.length; position++) {
    if (counts[position] === 0) continue;
    if (isEmptyAt(cells, rowOf(position))) counts[position] = 0;
    else distinct++;
    filled += counts[position];
  }
  const bars = mostFrequent(counts, Math.min(limit, distinct)).map((position) => ({
    text: textAt(cells, rowOf(position)),
    count: counts[position],
  }));
  return { bars, filled, distinct };
}

/** The places of the greatest counts, greatest first, the earlier place first among equals. */
function mostFrequent(counts: Uint32Array, limit: number): number[] {
  const most: number[] = [];
  if (limit < 1) return most;
  for (let place = 0; place < counts.length; place++) {
    if (most.length === limit && counts[place] <= counts[most[limit - 1]]) continue;
    let at = most.length;
    while (at > 0 && counts[most[at - 1]] < counts[place]) at--;
    most.splice(at, 0, place);
    most.length = Math.min(most.length, limit);
  }
  return most;
}
