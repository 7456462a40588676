import { textDecoder } from "../encoding-decode.ts";
import type { HeaderRows } from "../read-options.ts";
import type { Sample } from "../sniff-sample.ts";
import {
  type Column,
  coveredBy,
  cutsBetween,
  isAligned,
  isFilled,
  isGap,
  isPadded,
  pairs,
  type Words,
  withoutNamesOnly,
  withoutSpacesInText,
} from "./fixed-columns.ts";
import { hasWide, wordsOf } from "./line-cells.ts";

/** How the lines of a text are cut into columns, and where its table stands. */
export interface FixedLayout {
  /** Places before each column but the first. */
  readonly cuts: readonly number[];
  /** Ideographs take two places, as on a terminal, and not one. */
  readonly wide: boolean;
  /** Lines above the names, where a rule below the names tells. */
  readonly skipRows: number;
  readonly headerRows: HeaderRows | undefined;
  /** Lines below the table that keep to no column, such as "(3 rows affected)". */
  readonly notes: readonly string[];
}

/** Lines of a sample: all from the beginning on, and others from the middle and the end. */
export interface SampleLines {
  readonly top: readonly string[];
  readonly others: readonly string[];
}

const TOP_BYTES = 1 << 16;
const OTHER_BYTES = 1 << 14;

export function sampleLines(sample: Sample, encoding: string, bomBytes: number): SampleLines {
  const { head, middle, tail, size } = sample;
  const whole = size <= TOP_BYTES;
  const read = (bytes: Uint8Array) =>
    textDecoder(encoding)
      .decode(bytes, true)
      .split(/\r\n|\r|\n/);
  const top = read(head.subarray(bomBytes, whole ? size : TOP_BYTES));
  if (whole) return { top, others: [] };
  if (encoding.startsWith("utf-16")) return { top: top.slice(0, -1), others: [] };
  const end = tail.length > 0 ? tail : head.subarray(TOP_BYTES);
  return {
    top: top.slice(0, -1),
    others: [
      ...read(middle.subarray(0, OTHER_BYTES)).slice(1, -1),
      ...read(end.subarray(Math.max(0, end.length - OTHER_BYTES))).slice(1),
    ],
  };
}

/**
 * The columns of a text that is aligned by spaces, or null when it is not: every line keeps the same places blank, cells
 * stand at the left or the right of their column, spaces pad them, and no sign parts the lines as evenly.
 */
export function findLayout(lines: SampleLines): FixedLayout | null {
  const { top, others } = lines;
  if (!/ {2}|\u3000/.test(top.slice(0, 50).join("\n"))) return null;
  const { skipRows, headerRows, rule } = namesAboveRule(top);
  const body = [...top.slice(skipRows), ...others].filter((line) => line.trim() !== "" && !isRule(line));
  if (body.some((line) => line.includes("\t") || line.length > LONGEST) || isDelimited(body)) return null;
  const notes = notesBelow(others.length > 0 ? others : top);
  const inside = notes.length === 0 ? body : body.slice(0, body.length - notes.length);
  for (const find of rule ? [(kept: readonly string[]) => ruledWay(kept, rule), evenWay] : [evenWay])
    for (const [kept, left] of [[body, []] as const, [inside, notes] as const]) {
      const found = find(kept);
      if (found) return { ...found, skipRows, headerRows, notes: left };
    }
  return null;
}

/** As good as can be told of lines that need not agree, for a text that is said to be aligned. */
export function likelyLayout({ top, others }: SampleLines): FixedLayout {
  const { skipRows, headerRows, rule } = namesAboveRule(top);
  const body = [...top.slice(skipRows), ...others].filter((line) => line.trim() !== "" && !isRule(line));
  const wide = body.some(hasWide);
  const words = body.map((line) => wordsOf(line, wide));
  const columns = rule ? ruled(rule) : coveredBy(words, Math.floor(body.length * ODD));
  return { cuts: cutsBetween(columns, words), wide, skipRows, headerRows, notes: [] };
}

function ruled(rule: string): readonly Column[] {
  return pairs(wordsOf(rule, false));
}

/** A line of nothing but dashes, in one run or several: "-----  ----". */
export function isRule(line: string): boolean {
  return /^[\s\-=_+─━—]*$/.test(line) && /([-=_─━—])\1/.test(line);
}

const FEWEST = 4;
const FEWEST_RULED = 2;
const LONGEST = 4000;
const MOST_COLUMNS = 500;
/** Share of lines that may keep to no column, where nothing is proved. */
const ODD = 0.05;

type Way = Pick<FixedLayout, "cuts" | "wide">;

/** The way of counting places that gives the most columns; the first of equals, which is that of a terminal. */
function bestWay(body: readonly string[], columnsOf: (words: Words) => readonly Column[]): Way | null {
  let best: Way | null = null;
  for (const wide of body.some(hasWide) ? [true, false] : [false]) {
    const words = body.map((line) => wordsOf(line, wide));
    const columns = columnsOf(words);
    if (columns.length < 2 || columns.length > MOST_COLUMNS || !isFilled(words, columns)) continue;
    const cuts = cutsBetween(columns, words);
    if (!best || cuts.length > best.cuts.length) best = { cuts, wide };
  }
  return best;
}

/** As the runs of the rule say, when all lines keep to them. */
function ruledWay(body: readonly string[], rule: string): Way | null {
  if (body.length < FEWEST_RULED) return null;
  const columns = ruled(rule);
  return bestWay(body, (words) => {
    const covered = coveredBy(words, 0);
    const holds = columns.slice(1).every(([next], c) => isGap(covered, columns[c][1], next));
    return holds ? columns : [];
  });
}

/** Between the places that all lines leave blank. */
function evenWay(body: readonly string[]): Way | null {
  if (body.length < FEWEST) return null;
  return bestWay(body, (words) => {
    const columns = withoutSpacesInText(withoutNamesOnly(coveredBy(words, 0), words), words);
    return isPadded(words) && isAligned(words, columns) ? columns : [];
  });
}

const LONGEST_PREAMBLE = 20;

/** A rule among the first lines with one to four lines of names above it, after another rule or a blank line. */
function namesAboveRule(top: readonly string[]): {
  readonly skipRows: number;
  readonly headerRows: HeaderRows | undefined;
  readonly rule: string | null;
} {
  const none = { skipRows: 0, headerRows: undefined, rule: null };
  for (let at = 1; at < Math.min(top.length, LONGEST_PREAMBLE); at++) {
    if (!isRule(top[at])) continue;
    let first = at;
    while (first > 0 && top[first - 1].trim() !== "" && !isRule(top[first - 1])) first--;
    const names = at - first;
    if (names === 0) continue;
    const rule = pairs(wordsOf(top[at], false)).length > 1 ? top[at] : null;
    if (names > 4 || !rule) return none;
    return { skipRows: first, headerRows: names as HeaderRows, rule };
  }
  return none;
}

const MOST_NOTES = 3;

/** Up to three lines at the very end, after a blank one. */
function notesBelow(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line.trim() !== "") + 1;
  const blank = lines.slice(0, end).findLastIndex((line) => line.trim() === "");
  return blank > 0 && end - blank - 1 <= MOST_NOTES
    ? lines.slice(blank + 1, end).filter((line) => !isRule(line))
    : [];
}

/** Whether a usual delimiter stands as often in nearly every line, not counting those inside quotes. */
function isDelimited(body: readonly string[]): boolean {
  const bare = body.map((line) => (line.includes('"') ? line.replace(/"[^"]*"/g, "") : line));
  return [",", ";", "|", "，"].some((sign) => {
    const counts = bare.map((line) => line.split(sign).length - 1);
    return counts[0] > 0 && counts.filter((count) => count === counts[0]).length >= counts.length * 0.8;
  });
}
