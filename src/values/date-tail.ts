import { isDigit } from "./text.ts";
import type { TimeOfDay } from "./time-of-day.ts";
import { readTime } from "./time-of-day.ts";

/** What may follow a date. */
export interface DateTail {
  readonly weekday: number | null;
  readonly time: TimeOfDay | null;
}

export const NO_TAIL: DateTail = { weekday: null, time: null };
const WEEKDAY = /^ ?\(?(?:星期|周|週|礼拜)([日天一二三四五六])\)?/;
const GAP = /^(?:T| *,? +(?:at )?)/i;

/** Weekday and time after a date; `glued` when they may follow without a space (after 日). null when neither fits. */
export function readTail(text: string, glued: boolean): DateTail | null {
  if (text === "") return NO_TAIL;
  const code = text.charCodeAt(0);
  if ((code === 32 || code === 84) && isDigit(text.charCodeAt(1))) return timeOnly(text.slice(1));
  const named = WEEKDAY.exec(text);
  const weekday = named === null ? null : Math.max(0, "日一二三四五六".indexOf(named[1]!));
  const rest = named === null ? text : text.slice(named[0].length);
  if (rest === "") return { weekday, time: null };
  const gap = GAP.exec(rest);
  if (gap === null && !glued && named === null) return null;
  const time = readTime(gap === null ? rest : rest.slice(gap[0].length));
  return time === null ? null : { weekday, time };
}

function timeOnly(text: string): DateTail | null {
  const time = readTime(text);
  return time === null ? null : { weekday: null, time };
}
