import type { Pace } from "../table/pace.ts";

/** Digits of a number inside a text that are told by their count and values; texts with longer ones are compared as they are. */
const MOST_DIGITS = 18;
/** Bytes of a text's key that are looked at together, beside 24 bits for which text it is. */
const TOGETHER = 5;
const MOST_TEXTS = 2 ** 24;
/** Fewer texts than this are sorted one against another. */
const FEW = 24;

/**
 * The rank of each text as `Intl.Collator` with `numeric` orders them, from 0; texts that it takes for equal have the
 * same. A text of plain letters, digits and signs gets a key of bytes that sorts as the collator does at its first level,
 * and only texts with the same key are compared by the collator: a million different ones take well under half the time.
 * Where letters of the language may go together as one (any but English and Chinese), all are compared.
 */
export async function rankTexts(
  texts: readonly string[],
  language: string,
  pace: Pace,
): Promise<{ readonly of: Uint32Array; readonly most: number }> {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (a: number, b: number) => collator.compare(texts[a], texts[b]) || a - b;
  const weights = weightsOf(language);
  const keys = weights && texts.length <= MOST_TEXTS ? await keysOf(texts, weights, pace) : null;
  const order = await orderOf(texts, keys, compare, pace);
  const of = new Uint32Array(texts.length);
  let rank = 0;
  for (let i = 1; i < order.length; i++) {
    const a = order[i - 1];
    const b = order[i];
    const apart = keys !== null && keys.starts[a] > 0 && keys.starts[b] > 0 && compareKeys(keys, a, b) !== 0;
    if (apart || collator.compare(texts[a], texts[b]) !== 0) rank++;
    of[b] = rank;
    if ((i & 0x7fff) === 0) await pace.tick(i, order.length);
  }
  return { of, most: rank };
}

async function orderOf(texts: readonly string[], keys: Keys | null, compare: Compare, pace: Pace) {
  if (keys === null)
    return mergeSorted(
      Uint32Array.from(texts, (_, i) => i),
      compare,
      pace,
    );
  const keyed = await sortByKeys(keys, compare, pace);
  return merged(keyed, await mergeSorted(keys.others, compare, pace), compare, pace);
}

interface Keys {
  /** Keys one after another, each ended by 0. */
  readonly bytes: Uint8Array;
  /** Where the key of each text begins; 0 when it has none. */
  readonly starts: Uint32Array;
  /** The texts that have a key, and those that have none. */
  readonly keyed: Uint32Array;
  readonly others: Uint32Array;
}

interface Weights {
  /** For each character up to 126, 0 where it has none. */
  readonly of: Uint8Array;
  /** Of a number without digits but zeros; one with `n` more has `n` more. */
  readonly number: number;
}

/** What the collator goes by first, for each plain character; null for languages that put letters together. */
function weightsOf(language: string): Weights | null {
  if (!/^(en|zh)\b/.test(language)) return null;
  const { compare } = new Intl.Collator(language, { sensitivity: "base" });
  const signs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
    .filter((sign) => !/\d/.test(sign) && compare(`a${sign}b`, "ab") !== 0)
    .sort(compare);
  const of = new Uint8Array(127);
  let weight = 0;
  let number = 0;
  signs.forEach((sign, i) => {
    if (number === 0 && compare(sign, "0") > 0) {
      number = weight + 1;
      weight += MOST_DIGITS + 1;
    }
    if (i === 0 || compare(sign, signs[i - 1]) !== 0) weight++;
    of[sign.charCodeAt(0)] = weight;
  });
  return { of, number };
}

async function keysOf(texts: readonly string[], weights: Weights, pace: Pace): Promise<Keys> {
  const starts = new Uint32Array(texts.length);
  const keyed = new Uint32Array(texts.length);
  const others: number[] = [];
  let bytes = new Uint8Array(texts.length * 12 + 64);
  let end = 1;
  let count = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    const room = end + text.length * 2 + TOGETHER + 1;
    if (room > bytes.length) {
      const larger = new Uint8Array(Math.max(room, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
    const next = writeKey(text, weights, bytes, end);
    if (next < 0) others.push(i);
    else {
      starts[i] = end;
      keyed[count++] = i;
      end = next;
    }
    if ((i & 0x7fff) === 0x7fff) await pace.tick(i, texts.length);
  }
  return { bytes, starts, keyed: keyed.subarray(0, count), others: Uint32Array.from(others) };
}

/** Writes the key of a text and the 0 after it; gives the place after that, −1 for a text that gets none. */
function writeKey(text: string, { of, number }: Weights, bytes: Uint8Array, start: number): number {
  let end = start;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      let first = i;
      while (text.charCodeAt(first) === 48) first++;
      let last = first;
      while (isDigit(text.charCodeAt(last))) last++;
      if (last - first > MOST_DIGITS) return -1;
      bytes[end++] = number + last - first;
      for (let digit = first; digit < last; digit++) bytes[end++] = text.charCodeAt(digit) - 47;
      i = last - 1;
    } else {
      const weight = code < 127 ? of[code] : 0;
      if (weight === 0) return -1;
      bytes[end++] = weight;
    }
  }
  bytes[end++] = 0;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What the keys alone say of two texts that have one; 0 where they are the same. */
function compareKeys({ bytes, starts }: Keys, a: number, b: number): number {
  let one = starts[a];
  let two = starts[b];
  while (bytes[one] === bytes[two] && bytes[one] !== 0) {
    one++;
    two++;
  }
  return bytes[one] - bytes[two];
}

type Compare = (a: number, b: number) => number;

/** By a few bytes of the keys at a time; texts alike so far by the bytes that follow, those alike to the end by the collator. */
async function sortByKeys(keys: Keys, compare: Compare, pace: Pace): Promise<Uint32Array> {
  const order = keys.keyed.slice();
  const compareAll: Compare = (a, b) => compareKeys(keys, a, b) || compare(a, b);
  const alike = [{ from: 0, to: order.length, depth: 0 }];
  for (let run = alike.pop(); run; run = alike.pop()) {
    const { from, to, depth } = run;
    if (to - from < FEW) {
      sortFew(order, from, to, compareAll);
      continue;
    }
    const heads = sortedHeads(keys, order.subarray(from, to), depth);
    let first = 0;
    for (let i = 0; i < to - from; i++) {
      const low = heads[2 * i];
      order[from + i] = low % MOST_TEXTS;
      const last = low >>> 24;
      if (heads[2 * i + 3] === heads[2 * i + 1] && heads[2 * i + 2] >>> 24 === last) continue;
      const alone = first === i;
      const same = { from: from + first, to: from + i + 1 };
      first = i + 1;
      if (alone) continue;
      if (last !== 0) alike.push({ ...same, depth: depth + TOGETHER });
      else order.set(await mergeSorted(order.slice(same.from, same.to), compare, pace), same.from);
    }
    await pace.tick();
  }
  return order;
}

/** Sorts by insertion: for a handful, setting up the sort of the language takes longer than sorting. */
function sortFew(order: Uint32Array, from: number, to: number, compare: Compare): void {
  for (let i = from + 1; i < to; i++) {
    const text = order[i];
    let place = i;
    while (place > from && compare(order[place - 1], text) > 0) {
      order[place] = order[place - 1];
      place--;
    }
    order[place] = text;
  }
}

/**
 * Texts in the order of the next five bytes of their keys, as two numbers each: in the second the first four bytes, in
 * the first the fifth and which text it is. Nothing counts after the end of a key.
 */
function sortedHeads({ bytes, starts }: Keys, texts: Uint32Array, depth: number): Uint32Array {
  const sorted = new BigUint64Array(texts.length);
  const heads = new Uint32Array(sorted.buffer);
  for (let i = 0; i < texts.length; i++) {
    const at = starts[texts[i]] + depth;
    const one = bytes[at];
    const two = one && bytes[at + 1];
    const three = two && bytes[at + 2];
    const four = three && bytes[at + 3];
    const five = four && bytes[at + 4];
    heads[2 * i] = five * MOST_TEXTS + texts[i];
    heads[2 * i + 1] = ((one * 256 + two) * 256 + three) * 256 + four;
  }
  sorted.sort();
  return heads;
}

const RUN = 1 << 14;

/** Sorts in runs and merges them, so that a million texts do not hold up the worker. */
async function mergeSorted(items: Uint32Array, compare: Compare, pace: Pace): Promise<Uint32Array> {
  let from: Uint32Array = items;
  const { length } = items;
  for (let start = 0; start < length; start += RUN) {
    from.subarray(start, start + RUN).sort(compare);
    await pace.tick(start, length);
  }
  let to: Uint32Array = new Uint32Array(length);
  for (let width = RUN; width < length; width *= 2) {
    for (let start = 0; start < length; start += width * 2) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + width * 2, length);
      to.set(await merged(from.subarray(start, middle), from.subarray(middle, end), compare, pace), start);
    }
    [from, to] = [to, from];
  }
  return from;
}

async function merged(
  one: Uint32Array,
  two: Uint32Array,
  compare: Compare,
  pace: Pace,
): Promise<Uint32Array> {
  if (two.length === 0) return one;
  const to = new Uint32Array(one.length + two.length);
  for (let a = 0, b = 0, out = 0; out < to.length; out++) {
    if (b >= two.length || (a < one.length && compare(one[a], two[b]) <= 0)) to[out] = one[a++];
    else to[out] = two[b++];
    if ((out & 0x3fff) === 0) await pace.tick(out, to.length);
  }
  return to;
}
