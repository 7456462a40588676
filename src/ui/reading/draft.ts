import type { ReadOptions } from "../../io/read-options.ts";

/** What a form shows: the options, with those fields as typed that may be wrong for a moment. */
export interface Draft extends Omit<ReadOptions, "skipRows" | "skipEnd" | "cuts"> {
  readonly skipRows: string;
  readonly skipEnd: string;
  readonly cuts: string;
}

/** The fields changed by hand; all others show what Limpid finds out. */
export type Typed = Partial<Draft>;

/** The form as it is shown: what was found out, and over it what was changed by hand. */
export function draftOf(found: ReadOptions, typed: Typed): Draft {
  const { skipRows, skipEnd = 0, cuts = [] } = found;
  const shown = { ...found, skipRows: String(skipRows), skipEnd: String(skipEnd), cuts: cuts.join(", ") };
  return { ...shown, ...typed };
}

/** What was chosen before, as it stands in the form. */
export function typedOf(chosen: Partial<ReadOptions>): Typed {
  const { skipRows, skipEnd, cuts, ...rest } = chosen;
  return {
    ...rest,
    ...(skipRows !== undefined && { skipRows: String(skipRows) }),
    ...(skipEnd !== undefined && { skipEnd: String(skipEnd) }),
    ...(cuts !== undefined && { cuts: cuts.join(", ") }),
  };
}

/**
 * What is chosen: the fields changed by hand and no others, so that the recipe leaves open what it can; null while one
 * of them is wrong.
 */
export function chosenOf(typed: Typed): Partial<ReadOptions> | null {
  const { skipRows, skipEnd, cuts, ...rest } = typed;
  if (!isLineCount(skipRows ?? "0") || !isLineCount(skipEnd ?? "0")) return null;
  const aligned = rest.format === "fixed";
  if (!aligned && (!isSign(rest.delimiter ?? ",") || !isComment(rest.comment ?? ""))) return null;
  const places = cutsOf(cuts ?? "");
  if (!places) return null;
  return {
    ...rest,
    ...(skipRows !== undefined && { skipRows: Number(skipRows) }),
    ...(skipEnd !== undefined && { skipEnd: Number(skipEnd) }),
    ...(places.length > 0 && { cuts: places }),
  };
}

/** Another table is looked at afresh: what was right for the first may be wrong for it. */
export function anew(part: string, { append }: Typed): Typed {
  return { part, ...(append && { append }) };
}

export function isLineCount(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) <= 1000;
}

const FURTHEST = 4000;

/** Rising whole numbers from 1 on, with commas or blanks between; none for an empty text, null for anything else. */
export function cutsOf(text: string): readonly number[] | null {
  const parts = text.split(/[\s,，、;；]+/).filter((part) => part !== "");
  const cuts = parts.map(Number);
  const right = cuts.every(
    (cut, c) => /^\d{1,4}$/.test(parts[c]) && cut > (cuts[c - 1] ?? 0) && cut <= FURTHEST,
  );
  return right ? cuts : null;
}

/** One character, or one with a space after it, that is neither a quote nor part of a line end. */
export function isSign(text: string): boolean {
  return /^[^"'\r\n] ?$/u.test(text);
}

export function isComment(text: string): boolean {
  return text === "" || (text.length <= 3 && !/["'\r\n\s]/.test(text));
}
