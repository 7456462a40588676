import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, type Table } from "../../table/table.ts";
import { tally } from "../../table/tally.ts";
import { bucketNames, bucketOf, edgesByWidth, edgesOfParts } from "../../values/bucket.ts";
import { compared, type Decimal, decimalOf, decimalOfNumber } from "../../values/decimal.ts";
import { canonicalNumber, type NumberMark } from "../../values/number.ts";
import { writtenNumber } from "../../values/written-number.ts";
import { operation } from "../operation.ts";
import { withBeside } from "./beside.ts";
import { markOf } from "./column-mark.ts";

/** More buckets than this tell nothing; none are made then. */
const MOST_BUCKETS = 1000;

/** A new column says in which stretch of numbers each number is. */
export const bucket = operation({
  id: "bucket",
  group: "numbers",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "how", kind: "choice", options: ["width", "parts", "counts", "edges"], initial: "width" },
    {
      name: "width",
      kind: "number",
      initial: 10,
      min: 0,
      max: 1e12,
      only: { field: "how", values: ["width"] },
    },
    {
      name: "count",
      kind: "number",
      initial: 4,
      min: 2,
      max: 100,
      only: { field: "how", values: ["parts", "counts"] },
    },
    { name: "edges", kind: "text", initial: "18, 30, 45, 65", only: { field: "how", values: ["edges"] } },
    { name: "name", kind: "text", initial: "group" },
  ],
  check: ({ how, width, count, edges, name }) => {
    if (name === "") return "name";
    if (how === "width") return width > 0 ? null : "width";
    if ((how === "parts" || how === "counts") && !Number.isInteger(count)) return "count";
    return how === "edges" && ownEdges(edges) === null ? "edges" : null;
  },
  touches: ({ column, name }) => ({ reads: [column], writes: [], creates: [name], removes: [], rows: false }),
  async apply(table, params, pace) {
    const column = columnById(table, params.column);
    if (!column || params.name === "" || columnById(table, params.name)) return table;
    const mark = await markOf(column, table.rows, pace);
    const counted = mark && (await countNumbers(column, table, mark, pace));
    const edges = counted && edgesOf(params, counted);
    if (!mark || !edges || edges.length === 0) return table;
    const names = bucketNames(edges, counted.whole);
    const nameOf = (text: string) => {
      const number = text === "" ? null : writtenNumber(text, mark, PLAINLY);
      return number === null ? "" : names[bucketOf(decimalOf(number), edges)];
    };
    const cells = await mapText(column.cells, nameOf, pace);
    return withBeside(table, column, params.name, { type: "text", cells });
  },
  words: {
    en: {
      name: "Put numbers into groups",
      help: "Makes a new column that says in which range each number is, such as 30–44: ranges of one width, so many ranges, ranges with about equally many rows, or your own limits. Each range begins with its first number and ends before the next one. Nothing is made of a column that leaves open what 1,234 means: read its numbers first.",
      describe: "Group {column} into {name}: {how} {width}{count}{edges}",
      fields: {
        column: { label: "Column" },
        how: {
          label: "Ranges",
          options: {
            width: "of this width:",
            parts: "this many, equally wide:",
            counts: "this many, with equally many rows:",
            edges: "begin at these numbers:",
          },
        },
        width: { label: "Width" },
        count: { label: "How many" },
        edges: { label: "Begin at", hint: "Rising numbers with commas between: 18, 30, 45" },
        name: { label: "Name of the new column" },
      },
      keywords: ["bin", "bucket", "band", "age group", "range", "quantile", "quartile", "histogram", "ntile"],
    },
    "zh-CN": {
      name: "数值分组",
      help: "新增一列，写明每个数字落在哪个区间，例如 30–44：可以按固定宽度、按区间个数、按行数平均，或者自己定界限。每个区间含起点，不含下一个区间的起点。如果整列看不出 1,234 是哪种意思，就不分组，请先识别数字。",
      describe: "把{column}分组到{name}：{how} {width}{count}{edges}",
      fields: {
        column: { label: "列" },
        how: {
          label: "区间",
          options: {
            width: "固定宽度：",
            parts: "等宽，个数：",
            counts: "各组行数相近，个数：",
            edges: "自定起点：",
          },
        },
        width: { label: "宽度" },
        count: { label: "分成几组" },
        edges: { label: "各组起点", hint: "从小到大，用逗号隔开：18, 30, 45" },
        name: { label: "新列的名字" },
      },
      keywords: ["分组", "分段", "区间", "年龄段", "分箱", "等宽", "等频", "四分位"],
    },
  },
  examples: [
    {
      before: [["age"], ["17"], ["18"], ["44"], ["70"], ["?"], [""]],
      params: {
        column: "age",
        how: "edges",
        width: 10,
        count: 4,
        edges: "18, 30, 45, 65",
        name: "age group",
      },
      after: [
        ["age", "age group"],
        ["17", "<18"],
        ["18", "18–29"],
        ["44", "30–44"],
        ["70", "≥65"],
        ["?", ""],
        ["", ""],
      ],
    },
    {
      before: [["price"], ["$3.50"], ["$27.00"], ["$10"]],
      params: { column: "price", how: "width", width: 10, count: 4, edges: "", name: "range" },
      after: [
        ["price", "range"],
        ["$3.50", "0–10"],
        ["$27.00", "20–30"],
        ["$10", "10–20"],
      ],
    },
    {
      before: [["分数"], ["1"], ["2"], ["3"], ["4"], ["100"], ["200"]],
      params: { column: "分数", how: "counts", width: 10, count: 3, edges: "", name: "档" },
      after: [
        ["分数", "档"],
        ["1", "<3"],
        ["2", "<3"],
        ["3", "3–99"],
        ["4", "3–99"],
        ["100", "≥100"],
        ["200", "≥100"],
      ],
    },
  ],
});

const PLAINLY = { percent: "share", words: false } as const;

interface Counted {
  /** Every different number in rising order, with how many cells hold it. */
  readonly numbers: readonly (readonly [value: Decimal, count: number])[];
  readonly whole: boolean;
}

async function countNumbers(
  column: Column,
  table: Table,
  mark: NumberMark,
  pace: Pace,
): Promise<Counted | null> {
  const counts = new Map<string, number>();
  let whole = true;
  const visit = (text: string, count: number) => {
    const number = text === "" ? null : writtenNumber(text, mark, PLAINLY);
    if (number === null) return;
    if (number.includes(".")) whole = false;
    counts.set(number, (counts.get(number) ?? 0) + count);
  };
  await tally(column.cells, table.rows, visit, pace);
  if (counts.size === 0) return null;
  const numbers = Array.from(counts, ([number, count]) => [decimalOf(number), count] as const);
  numbers.sort(([a], [b]) => compared(a, b));
  return { numbers, whole };
}

function edgesOf(
  params: { how: string; width: number; count: number; edges: string },
  { numbers }: Counted,
): readonly Decimal[] | null {
  const [least] = numbers[0]!;
  const [most] = numbers[numbers.length - 1]!;
  switch (params.how) {
    case "width":
      return edgesByWidth(least, most, decimalOfNumber(params.width), MOST_BUCKETS);
    case "parts":
      return edgesOfParts(least, most, params.count);
    case "counts":
      return edgesByCount(numbers, params.count);
    default:
      return ownEdges(params.edges);
  }
}

/** Where a stretch holds its share of the rows, the next begins; equal numbers stay together. */
function edgesByCount(numbers: Counted["numbers"], count: number): Decimal[] {
  const total = numbers.reduce((sum, [, cells]) => sum + cells, 0);
  const edges: Decimal[] = [];
  let before = 0;
  for (const [value, cells] of numbers) {
    if (before > 0 && before >= (total * (edges.length + 1)) / count) edges.push(value);
    before += cells;
  }
  return edges.length === 0 ? [numbers[0]![0]] : edges.slice(0, count - 1);
}

/** Rising numbers written with commas, semicolons or spaces between; null for anything else. */
function ownEdges(text: string): Decimal[] | null {
  const texts = text.split(/[\s,;，；、]+/).filter((part) => part !== "");
  const edges: Decimal[] = [];
  for (const part of texts) {
    const number = canonicalNumber(part, ".");
    if (number === null) return null;
    const edge = decimalOf(number);
    const before = edges[edges.length - 1];
    if (before && compared(before, edge) >= 0) return null;
    edges.push(edge);
  }
  return edges.length > 0 && edges.length < MOST_BUCKETS ? edges : null;
}
