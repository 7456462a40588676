import { calendarDay, twoDigits, weekdayOf } from "./calendar.ts";
import { MONTHS, WEEKDAY_SIGNS, WEEKDAYS } from "./date-part.ts";
import type { Moment } from "./moment.ts";

const TOKEN = /"[^"]*"|\\.|y+|m+|d+|h+|s+|aaaa?|am\/pm|上午\/下午|./gis;
const OF_TIME = /^[hs]/i;

/** Whether a pattern says any part of a date or time at all, and is short enough. */
export function isDatePattern(pattern: string): boolean {
  return pattern.length <= 60 && tokensOf(pattern).some(({ kind }) => kind !== "text");
}

type Kind = "year" | "month" | "day" | "hour" | "minute" | "second" | "noon" | "weekday" | "text";

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

/**
 * The moment in a pattern as spreadsheets write it: yyyy yy m mm mmm mmmm d dd ddd dddd aaaa h hh mm ss AM/PM; "mm" beside
 * hours or seconds is minutes, texts in quotes stay. null where the pattern asks for a time that is not there.
 */
export function inPattern(moment: Moment, pattern: string): string | null {
  const tokens = tokensOf(pattern);
  const noon = tokens.some(({ kind }) => kind === "noon");
  let text = "";
  for (const token of tokens) {
    const part = written(moment, token, noon);
    if (part === null) return null;
    text += part;
  }
  return text;
}

function tokensOf(pattern: string): Token[] {
  const texts = pattern.match(TOKEN) ?? [];
  const tokens = texts.map((text): Token => ({ kind: kindOf(text), text }));
  return tokens.map((token, i) => {
    if (token.kind !== "month" || token.text.length > 2) return token;
    const before = neighbour(tokens, i, -1);
    const after = neighbour(tokens, i, 1);
    return before?.kind === "hour" || after?.kind === "second" ? { ...token, kind: "minute" } : token;
  });
}

function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  for (let at = from + step; at >= 0 && at < tokens.length; at += step)
    if (tokens[at]!.kind !== "text") return tokens[at];
  return undefined;
}

function kindOf(text: string): Kind {
  if (text.startsWith('"') || text.startsWith("\\")) return "text";
  const lower = text.toLowerCase();
  if (OF_TIME.test(text)) return lower.startsWith("h") ? "hour" : "second";
  if (lower === "am/pm" || text === "上午/下午") return "noon";
  if (/^aaaa?$/.test(lower)) return "weekday";
  if (lower.startsWith("y")) return "year";
  if (lower.startsWith("m")) return "month";
  return lower.startsWith("d") ? "day" : "text";
}

function written({ day, time }: Moment, { kind, text }: Token, noon: boolean): string | null {
  const at = calendarDay(day);
  const weekday = weekdayOf(day);
  switch (kind) {
    case "year":
      return text.length <= 2 ? twoDigits(at.year % 100) : String(at.year).padStart(4, "0");
    case "month":
      if (text.length <= 2) return digits(at.month, text);
      return text.length === 3 ? MONTHS[at.month - 1]!.slice(0, 3) : MONTHS[at.month - 1]!;
    case "day":
      if (text.length <= 2) return digits(at.day, text);
      return text.length === 3 ? WEEKDAYS[weekday]!.slice(0, 3) : WEEKDAYS[weekday]!;
    case "weekday":
      return `${text.length === 4 ? "星期" : "周"}${WEEKDAY_SIGNS[weekday]}`;
    case "text":
      return text.startsWith('"') ? text.slice(1, -1) : text.replace(/^\\/, "");
    default:
      return time === null ? null : writtenTime(time.second, kind, text, noon);
  }
}

function writtenTime(second: number, kind: Kind, text: string, noon: boolean): string {
  const hour = Math.floor(second / 3600);
  switch (kind) {
    case "hour":
      return digits(noon ? ((hour + 11) % 12) + 1 : hour, text);
    case "minute":
      return digits(Math.floor(second / 60) % 60, text);
    case "second":
      return digits(second % 60, text);
    default:
      return text === "上午/下午" ? (hour < 12 ? "上午" : "下午") : hour < 12 ? "AM" : "PM";
  }
}

function digits(value: number, token: string): string {
  return token.length === 1 ? String(value) : twoDigits(value);
}
