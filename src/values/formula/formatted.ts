import { calendarOf, secondsOf, weekday } from "./days.ts";
import { Day, failure, writtenNumber } from "./value.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const DATE_PART = /^(?:y+|m+|d+|h+|s+|aaa+|am\/pm|a\/p)/i;

/**
 * A number or a day under a format of a spreadsheet: 0 # ? , . % and texts in quotes for numbers, y m d h s AM/PM and
 * aaa aaaa (星期) for dates; up to three parts by ";" for positive, negative and zero.
 */
export function formatted(amount: number | Day, format: string): string {
  const value = amount instanceof Day ? amount.serial : amount;
  if (/^(?:general|g\/通用格式|@)?$/i.test(format)) return format === "" ? "" : writtenNumber(value);
  const parts = partsOf(format);
  const sections = parts.length;
  const which = value < 0 && sections > 1 ? 1 : value === 0 && sections > 2 ? 2 : 0;
  const part = parts[which];
  if (isDate(part)) return dated(value, part);
  const size = numbered(Math.abs(value), part);
  return value < 0 && which === 0 && /[1-9]/.test(size) ? `-${size}` : size;
}

/** The parts between ";" that stand outside quotes. */
function partsOf(format: string): string[] {
  const parts = [""];
  let quoted = false;
  for (const sign of format) {
    if (sign === '"') quoted = !quoted;
    if (sign === ";" && !quoted) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function isDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[ymdhsa]/i.test(bare) && !/[#0]/.test(bare.replace(/s\.0+/gi, ""));
}

function numbered(size: number, format: string): string {
  const pieces = Array.from(format.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([\s\S])/gu));
  let pattern = "";
  for (const piece of pieces) if (piece[3] !== undefined && /[0#?.,%]/.test(piece[3])) pattern += piece[3];
  const percent = pattern.split("%").length - 1;
  const digits = pattern.replaceAll("%", "");
  const [before, after = ""] = digits.split(".");
  const thousands = /,+$/.exec(before)?.[0].length ?? 0;
  const places = after.replace(/[^0#?]/g, "");
  const scaled = (size * 100 ** percent) / 1000 ** thousands;
  const [wholePart, fraction = ""] = toPlaces(scaled, places.length).split(".");
  const least = before.replace(/[^0]/g, "").length;
  let whole = wholePart === "0" && least === 0 ? "" : wholePart.padStart(least, "0");
  if (/[0#?],+[0#?]/.test(before)) whole = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  let kept = fraction;
  for (let i = places.length - 1; i >= 0 && places[i] === "#" && kept[i] === "0"; i--)
    kept = kept.slice(0, i);
  const number = whole + (digits.includes(".") ? `.${kept}` : "");
  return withLiterals(pieces, number);
}

/** What stands before and behind the digits of the pattern, around the number. */
function withLiterals(pieces: readonly RegExpExecArray[], number: string): string {
  let out = "";
  let put = false;
  for (const [piece, quoted, escaped, sign] of pieces) {
    if (quoted !== undefined || escaped !== undefined) out += quoted ?? escaped;
    else if (sign === undefined) out += piece.startsWith("_") ? " " : currencyIn(piece);
    else if (sign === "%") out += "%";
    else if (!/[0#?.,]/.test(sign)) out += sign;
    else if (!put) {
      out += number;
      put = true;
    }
  }
  return out;
}

/** "[$€-407]" says €; colours and conditions say nothing. */
function currencyIn(piece: string): string {
  return /^\[\$([^\]-]*)/.exec(piece)?.[1] ?? "";
}

function toPlaces(value: number, places: number): string {
  const exact = Number(value.toPrecision(15));
  if (exact >= 1e21) throw failure("out-of-range");
  const [digit, power = "0"] = String(exact).split("e");
  const rounded = Math.round(Number(`${digit}e${Number(power) + places}`));
  return Number(`${rounded}e-${places}`).toFixed(places);
}

function dated(serial: number, format: string): string {
  if (serial < 0) throw failure("out-of-range");
  const seconds = secondsOf(serial);
  const { year, month, day } = calendarOf(serial + 0.5 / 86_400);
  const half = /am\/pm|a\/p/i.test(format);
  const hour = Math.floor(seconds / 3600);
  let out = "";
  let time = false;
  for (let at = 0; at < format.length; ) {
    const rest = format.slice(at);
    const literal = /^(?:"([^"]*)"|\\([\s\S])|\[[^\]]*\])/.exec(rest);
    const part = literal ? null : DATE_PART.exec(rest)?.[0];
    at += (literal?.[0] ?? part ?? rest[0]).length;
    if (literal) out += literal[1] ?? literal[2] ?? "";
    else if (!part) out += rest[0];
    else {
      const small = part.toLowerCase();
      const minutes = small[0] === "m" && small.length < 3 && (time || /^[^a-z]*s/i.test(format.slice(at)));
      if (minutes) out += padded(Math.floor(seconds / 60) % 60, small.length);
      else if (small[0] === "y")
        out += small.length > 2 ? String(year).padStart(4, "0") : padded(year % 100, 2);
      else if (small[0] === "m") out += monthIn(month, small.length);
      else if (small[0] === "d") out += dayIn(day, weekday(serial), small.length);
      else if (small[0] === "h") out += padded(half ? hour % 12 || 12 : hour, small.length);
      else if (small[0] === "s") out += padded(seconds % 60, small.length);
      else if (small.startsWith("aaa"))
        out += (small.length > 3 ? "星期" : "") + "日一二三四五六"[weekday(serial)];
      else out += small.length > 3 ? (hour < 12 ? "AM" : "PM") : hour < 12 ? "A" : "P";
      time = small[0] === "h";
    }
  }
  return out;
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(2, length), "0");
}

function monthIn(month: number, length: number): string {
  const name = MONTHS[month - 1];
  if (length > 4) return name[0];
  return length === 4 ? name : length === 3 ? name.slice(0, 3) : padded(month, length);
}

function dayIn(day: number, which: number, length: number): string {
  const name = WEEKDAYS[which];
  return length > 3 ? name : length === 3 ? name.slice(0, 3) : padded(day, length);
}
