import { parseDate } from "./date.ts";
import { canonicalNumber } from "./number.ts";

export const COARSER = ["range", "first", "year", "month"] as const;
export type Coarser = (typeof COARSER)[number];

/**
 * A value made less exact: a number as a range of this width ("34" in tens is "30–39"), the first few characters, the year
 * or the month of a date. What does not read so stays. Twice is the same as once.
 */
export function generalised(text: string, to: Coarser, width: number): string {
  switch (to) {
    case "range":
      return rangeOf(text, width);
    case "first":
      return Array.from(text.trim()).slice(0, width).join("").trim();
    case "year":
      return parseDate(text, "certain")?.canonical.slice(0, 4) ?? text;
    case "month":
      return parseDate(text, "certain")?.canonical.slice(0, 7) ?? text;
  }
}

function rangeOf(text: string, width: number): string {
  const number = canonicalNumber(text, ".");
  if (number === null) return text;
  const low = Math.floor(Number(number) / width) * width;
  return Number.isSafeInteger(low) ? (width === 1 ? String(low) : `${low}–${low + width - 1}`) : text;
}
