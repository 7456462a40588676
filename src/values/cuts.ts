import { patternOf } from "./rows-where.ts";

/** Where a text is cut: after so many characters, again and again; at places counted in characters; where its signs change; at a pattern. */
export const CUTS = ["length", "positions", "digits", "case", "lines", "pattern"] as const;
export type Cut = (typeof CUTS)[number];

export interface CutWanted {
  readonly cut: Cut;
  /** Characters of each part, for "length". */
  readonly size: number;
  /** Characters after which it is cut, for "positions": "3, 7". */
  readonly positions: string;
  readonly pattern: string;
}

/** Cuts a text into at most so many parts, the last of which is the rest with all that stands in it. */
export type Cutter = (text: string, most: number) => readonly string[];

/** The cutter, or null when the positions or the pattern are none. */
export function cutter({ cut, size, positions, pattern }: CutWanted): Cutter | null {
  switch (cut) {
    case "length":
      return (text, most) => {
        const characters = Array.from(text);
        const count = Math.min(most, Math.ceil(characters.length / size));
        const places = Array.from({ length: Math.max(0, count - 1) }, (_, i) => (i + 1) * size);
        return atPlaces(characters, places);
      };
    case "positions": {
      const places = placesOf(positions);
      return places && ((text, most) => atPlaces(Array.from(text), places.slice(0, most - 1)));
    }
    case "digits":
      return (text, most) => atMatches(text, DIGITS_CHANGE, most);
    case "case":
      return (text, most) => atMatches(text, CASE_CHANGE, most);
    case "lines":
      return (text, most) => atMatches(text, LINE_END, most);
    case "pattern": {
      const found = pattern === "" ? null : patternOf(pattern, true, "g");
      return found && ((text, most) => atMatches(text, found, most));
    }
  }
}

/** Between digits and letters, with the spaces there; marks inside a number are no letters. */
const DIGITS_CHANGE = /(?<=\p{Nd})\s*(?=\p{L})|(?<=\p{L})\s*(?=\p{Nd})/gu;
/** Before a capital behind a small letter, and before the last of several capitals when a small one follows it. */
const CASE_CHANGE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

/** "3, 7" or "3 7" as growing numbers above zero; null when it is anything else. */
function placesOf(text: string): readonly number[] | null {
  const pieces = text.split(/[\s,;，；、]+/u).filter((piece) => piece !== "");
  if (pieces.length === 0 || !pieces.every((piece) => /^\d{1,6}$/.test(piece))) return null;
  const places = pieces.map(Number);
  return places.every((place, i) => place > (places[i - 1] ?? 0)) ? places : null;
}

function atPlaces(characters: readonly string[], places: readonly number[]): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const place of places) {
    if (place >= characters.length) break;
    parts.push(characters.slice(from, place).join(""));
    from = place;
  }
  parts.push(characters.slice(from).join(""));
  return parts;
}

function atMatches(text: string, pattern: RegExp, most: number): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  if (most > 1) {
    for (const found of text.matchAll(pattern)) {
      const end = found.index + found[0].length;
      if (found[0] === "" && (end === 0 || end === text.length)) continue;
      parts.push(text.slice(from, found.index));
      from = end;
      if (parts.length === most - 1) break;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
