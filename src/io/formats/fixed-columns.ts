/** Where words stand in each of some lines, as `wordsOf` gives them. */
export type Words = readonly (readonly number[])[];

/** From the first place of a column to behind its last. */
export type Column = readonly [from: number, to: number];

/** Runs of places where more than `most` lines have a character. */
export function coveredBy(words: Words, most: number): Column[] {
  const width = words.reduce((longest, line) => Math.max(longest, line.at(-1) ?? 0), 0);
  const changes = new Int32Array(width + 1);
  for (const line of words)
    for (let w = 0; w < line.length; w += 2) {
      changes[line[w]]++;
      changes[line[w + 1]]--;
    }
  const columns: Column[] = [];
  let from = -1;
  let count = 0;
  for (let place = 0; place <= width; place++) {
    count += changes[place];
    if (count > most && from < 0) from = place;
    if (count <= most && from >= 0) {
      columns.push([from, place]);
      from = -1;
    }
  }
  return columns;
}

/** A name of two words over a narrow column is one name: what only the first line fills goes with its neighbour. */
export function withoutNamesOnly(columns: readonly Column[], words: Words): readonly Column[] {
  const below = words.slice(1);
  const kept: Column[] = [];
  let waiting = -1;
  for (const [c, column] of columns.entries()) {
    const from = waiting < 0 ? column[0] : waiting;
    waiting = -1;
    if (below.every((line) => cellIn(line, column) === null)) {
      const next = columns.at(c + 1);
      const last = kept.at(-1);
      const toLast = last && from - last[1] === 1;
      if (next && next[0] - column[1] === 1 && !(toLast && isLeft(below, next))) {
        waiting = from;
        continue;
      }
      if (toLast) {
        kept[kept.length - 1] = [last[0], column[1]];
        continue;
      }
    }
    kept.push([from, column[1]]);
  }
  return kept;
}

function isLeft(words: Words, column: Column): boolean {
  const { left, right } = sidesOf(words, column);
  return left >= right;
}

/**
 * A blank that a few long texts happen to have at the same place parts no columns: what stands behind it stands there only
 * where the text before reaches up to it.
 */
export function withoutSpacesInText(columns: readonly Column[], words: Words): readonly Column[] {
  const kept: Column[] = [];
  for (const column of columns) {
    const last = kept.at(-1);
    if (last && column[0] - last[1] === 1 && isOneText(last, column, words))
      kept[kept.length - 1] = [last[0], column[1]];
    else kept.push(column);
  }
  return kept;
}

function isOneText(left: Column, right: Column, words: Words): boolean {
  const reaches = (line: readonly number[]) => cellIn(line, left)?.[1] === left[1];
  return (
    words.every((line) => {
      const cell = cellIn(line, right);
      return cell === null || (cell[0] === right[0] && reaches(line));
    }) && !words.every(reaches)
  );
}

/** First and last place of what a line has in a column; null for nothing. */
function cellIn(line: readonly number[], [from, to]: Column): Column | null {
  let first = -1;
  let last = -1;
  for (let w = 0; w < line.length; w += 2) {
    if (line[w] < from || line[w] >= to) continue;
    if (first < 0) first = line[w];
    last = line[w + 1];
  }
  return first < 0 ? null : [first, last];
}

/** Most lines have blanks that do nothing but fill up: words alone would stand one blank apart. */
export function isPadded(words: Words): boolean {
  const padded = words.filter((line) => {
    for (let w = 2; w < line.length; w += 2) if (line[w] - line[w - 1] > 1) return true;
    return false;
  });
  return padded.length * 2 >= words.length;
}

export function isAligned(words: Words, columns: readonly Column[]): boolean {
  return columns.every((column) => {
    const { left, right, count } = sidesOf(words, column);
    return Math.max(left, right) >= count - Math.max(1, count * 0.1);
  });
}

/** How many of the cells of a column begin at its left, and end at its right. */
function sidesOf(words: Words, column: Column): { left: number; right: number; count: number } {
  let left = 0;
  let right = 0;
  let count = 0;
  for (const line of words) {
    const cell = cellIn(line, column);
    if (!cell) continue;
    count++;
    if (cell[0] === column[0]) left++;
    if (cell[1] === column[1]) right++;
  }
  return { left, right, count };
}

/** Half of all cells are filled, and two columns mostly. */
export function isFilled(words: Words, columns: readonly Column[]): boolean {
  const counts = columns.map((column) => sidesOf(words, column).count);
  const cells = counts.reduce((sum, count) => sum + count, 0);
  const mostly = counts.filter((count) => count >= words.length * MOSTLY);
  return cells * 2 >= columns.length * words.length && mostly.length > 1;
}

const MOSTLY = 0.6;

/** Between two columns the cut leaves room for longer cells: to the right of left-aligned ones, to the left of others. */
export function cutsBetween(columns: readonly Column[], words: Words): number[] {
  const sides = columns.map((column) => sidesOf(words, column));
  return columns.slice(1).map(([next], c) => {
    const end = columns[c][1];
    if (sides[c + 1].left >= sides[c + 1].right) return next;
    if (sides[c].right > sides[c].left) return end;
    return Math.floor((end + next) / 2);
  });
}

export function isGap(covered: readonly Column[], from: number, to: number): boolean {
  return covered.every(([start, end]) => end <= from || start >= to);
}

export function pairs(words: readonly number[]): Column[] {
  return Array.from({ length: words.length / 2 }, (_, w) => [words[w * 2], words[w * 2 + 1]]);
}
