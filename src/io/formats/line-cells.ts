/**
 * How many places a character takes on a terminal: two for ideographs, kana, Hangul and full-width forms, none for marks
 * above others, else one. After Unicode's East Asian Width (W and F), https://www.unicode.org/reports/tr11/.
 */
export function placesOf(code: number): 0 | 1 | 2 {
  if (code < 0x300) return 1;
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200f) || code === 0xfe0f) return 0;
  if (code < 0x1100) return 1;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

const WIDE: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Whether the line has characters of two places. */
export function hasWide(line: string): boolean {
  return /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60\uffe0-\uffe6\u{1f300}-\u{3fffd}]/u.test(
    line,
  );
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000;
}

/** Where the words of a line stand: places before their first and behind their last character, one pair after the other. */
export function wordsOf(line: string, wide: boolean): number[] {
  const words: number[] = [];
  let place = 0;
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.codePointAt(i) as number;
    if (code > 0xffff) i++;
    if (isBlank(code) === inside) {
      words.push(place);
      inside = !inside;
    }
    place += wide ? placesOf(code) : 1;
  }
  if (inside) words.push(place);
  return words;
}

export interface CutLine {
  readonly cells: readonly string[];
  /** Whether a cut went through a word. */
  readonly through: boolean;
}

/** A line in cells, cut after so many places each, without the blanks around them; it may end before the last cut. */
export function cutLine(line: string, cuts: readonly number[], wide: boolean): CutLine {
  const cells: string[] = [];
  let through = false;
  let from = 0;
  const indices = PLAIN.test(line) ? cuts : indicesOf(line, cuts, wide);
  for (const at of indices) {
    if (at >= line.length) break;
    if (at > 0 && !isBlank(line.charCodeAt(at - 1)) && !isBlank(line.charCodeAt(at))) through = true;
    cells.push(bare(line, from, at));
    from = at;
  }
  cells.push(bare(line, from, line.length));
  return { cells, through };
}

/** Every character is one unit and takes one place. */
const PLAIN = /^[\0-\u02ff]*$/;

/** The places as indices into the text; a character over a cut stands before it. */
function indicesOf(line: string, cuts: readonly number[], wide: boolean): number[] {
  const indices: number[] = [];
  let place = 0;
  let i = 0;
  for (const cut of cuts) {
    while (i < line.length) {
      const code = line.codePointAt(i) as number;
      const places = wide ? placesOf(code) : 1;
      if (place >= cut && places > 0) break;
      place += places;
      i += code > 0xffff ? 2 : 1;
    }
    indices.push(i);
  }
  return indices;
}

function bare(line: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isBlank(line.charCodeAt(from))) from++;
  while (to > from && isBlank(line.charCodeAt(to - 1))) to--;
  return line.slice(from, to);
}
