/** The languages Limpid speaks. */
export type Language = "en" | "zh-CN";

/** How figures are written: as the language does, or as 1,234.5 · 1.234,5 · 1 234,5. */
export type NumberDisplay = "language" | "comma" | "point" | "space";
/** How dates are written: as the language does, or as 2024-03-05 · 05/03/2024 · 03/05/2024 · 5 Mar 2024 · 2024年3月5日. */
export type DateDisplay = "language" | "iso" | "dmy" | "mdy" | "words" | "zh";

export interface Display {
  readonly numbers: NumberDisplay;
  readonly dates: DateDisplay;
}

const made = new Map<Language, Format>();
let display: Display = { numbers: "language", dates: "language" };

/**
 * Chooses how figures and dates are written from now on, by every `Format` there is. `format` gives another object
 * afterwards, so that what was drawn with the old one is drawn anew.
 */
export function setDisplay(chosen: Display): void {
  if (chosen.numbers === display.numbers && chosen.dates === display.dates) return;
  display = { numbers: chosen.numbers, dates: chosen.dates };
  made.clear();
}

/** Figures, dates and lists as one language writes them, and as `setDisplay` chose. Times are in the local zone. */
export interface Format {
  /** "5,012"; `digits` is the most digits after the point (default 0). */
  number(value: number, digits?: number): string;
  /** At most four figures that matter: "1,024.8", "0.003142", "1.2 million" is never used. */
  figure(value: number): string;
  /**
   * "34%" in the language's way from a share 0…1, "3.1%" near the ends or always with `digits` 1; a share above 0 is never
   * "0%", one below 1 never "100%".
   */
  percent(share: number, digits?: 1): string;
  /** "116 MB", decimal units as file managers show them. */
  bytes(value: number): string;
  /** "45 of 116 MB" needs one unit for both: the first figure in the unit of the second, without it. */
  bytesOf(done: number, total: number): { readonly done: string; readonly total: string };
  /** A moment as "today, 14:05", "yesterday, 9:30", "3 May 2026". `now` for tests. */
  when(time: number, now?: number): string;
  /** A moment of today as "14:05", one of another day as its date. */
  clock(time: number, now?: number): string;
  /** A day number (days since 1970-01-01) as a date in words. */
  day(day: number): string;
  /** A day number as a date of even length, "2024-03-05" unless something else was chosen: for tables and narrow places. */
  dayFigure(day: number): string;
  /** A day number as its month and year: "March 2024". */
  month(day: number): string;
  /** As short as an axis can say it: "5 Mar", "Mar 2024". */
  shortDay(day: number): string;
  shortMonth(day: number): string;
  /** "150K", "15万": figures of 10,000 and more in little room. */
  compact(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The form for this count: one or other (Chinese has only other). */
  plural<T>(count: number, forms: { readonly one: T; readonly other: T }): T;
}

export function format(language: Language): Format {
  let found = made.get(language);
  if (!found) {
    found = make(language);
    made.set(language, found);
  }
  return found;
}

/** Both languages write 1,234.5 by themselves, so that only these two signs are exchanged. */
const SIGNS = {
  language: null,
  comma: null,
  point: { ",": ".", ".": "," },
  space: { ",": "\u202f", ".": "," },
} as const satisfies Record<NumberDisplay, { ",": string; ".": string } | null>;

function signed(text: string): string {
  const signs = SIGNS[display.numbers];
  return signs ? text.replace(/[.,]/g, (sign) => signs[sign as "," | "."]) : text;
}

function make(language: Language): Format {
  const integers = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const figures = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const whole = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  let compacts: Intl.NumberFormat | undefined;
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const clock = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const dates = datesIn(language);

  const number = (value: number, digits = 0) =>
    signed(
      digits === 0
        ? integers.format(value)
        : new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value),
    );

  return {
    number,
    figure: (value) => (Math.abs(value) >= 1000 ? number(value, 2) : signed(figures.format(value))),
    percent(share, digits) {
      const shown = share > 0 && share < 0.001 ? 0.001 : share < 1 && share > 0.999 ? 0.999 : share;
      return signed(
        (digits === 1 || shown < 0.1 || shown > 0.99) && shown !== 1 && shown !== 0
          ? fine.format(shown)
          : whole.format(shown),
      );
    },
    compact(value) {
      compacts ??= new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
      return signed(compacts.format(value));
    },
    bytes(value) {
      const unit = unitFor(value);
      return `${inUnit(value, unit, number)} ${unit.name}`;
    },
    bytesOf(done, total) {
      const unit = unitFor(total);
      return { done: inUnit(done, unit, number), total: `${inUnit(total, unit, number)} ${unit.name}` };
    },
    when(time, now = Date.now()) {
      const ago = localDay(now) - localDay(time);
      if (ago < 0 || ago > 1) return dates.day(localDay(time));
      return `${relative.format(-ago, "day")}${language === "en" ? ", " : " "}${clock.format(time)}`;
    },
    clock: (time, now = Date.now()) =>
      localDay(now) === localDay(time) ? clock.format(time) : dates.day(localDay(time)),
    ...dates,
    list: (items) => lists.format(items),
    plural: (count, forms) => (plurals.select(count) === "one" ? forms.one : forms.other),
  };
}

type Dates = Pick<Format, "day" | "dayFigure" | "month" | "shortDay" | "shortMonth">;

const DAY_MS = 86_400_000;
const inEnglish = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });

/** Dates as one language writes them, unless another way was chosen. Day numbers may have a part of a day. */
function datesIn(language: Language): Dates {
  const utc = (how: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (day: number) => {
      format ??= new Intl.DateTimeFormat(language, { ...how, timeZone: "UTC" });
      return format.format(Math.floor(day) * DAY_MS);
    };
  };
  const own: Dates = {
    day: utc({ dateStyle: "medium" }),
    dayFigure: isoDay,
    month: utc({ year: "numeric", month: "long" }),
    shortDay: utc({ month: "short", day: "numeric" }),
    shortMonth: utc({ year: "numeric", month: "short" }),
  };
  const say = (way: keyof Dates) => (day: number) => {
    const date = new Date(Math.floor(day) * DAY_MS);
    if (display.dates === "language" || Number.isNaN(date.getTime())) return own[way](day);
    return CHOSEN[display.dates][way === "dayFigure" ? "day" : way](partsOf(date));
  };
  return {
    day: say("day"),
    dayFigure: say("dayFigure"),
    month: say("month"),
    shortDay: say("shortDay"),
    shortMonth: say("shortMonth"),
  };
}

interface DateParts {
  /** Without and with a nought in front. */
  readonly y: string;
  readonly m: string;
  readonly d: string;
  readonly mm: string;
  readonly dd: string;
  /** "Mar". */
  readonly name: string;
}

function partsOf(date: Date): DateParts {
  const [m, d] = [String(date.getUTCMonth() + 1), String(date.getUTCDate())];
  const y = String(date.getUTCFullYear()).padStart(4, "0");
  return { y, m, d, mm: m.padStart(2, "0"), dd: d.padStart(2, "0"), name: inEnglish.format(date) };
}

type Way = Record<Exclude<keyof Dates, "dayFigure">, (parts: DateParts) => string>;

const CHOSEN: Record<Exclude<DateDisplay, "language">, Way> = {
  iso: way(["y", "-", "mm", "-", "dd"], ["y", "-", "mm"], ["mm", "-", "dd"]),
  dmy: way(["dd", "/", "mm", "/", "y"], ["mm", "/", "y"], ["dd", "/", "mm"]),
  mdy: way(["mm", "/", "dd", "/", "y"], ["mm", "/", "y"], ["mm", "/", "dd"]),
  words: way(["d", " ", "name", " ", "y"], ["name", " ", "y"], ["d", " ", "name"]),
  zh: way(["y", "年", "m", "月", "d", "日"], ["y", "年", "m", "月"], ["m", "月", "d", "日"]),
};

function way(day: readonly string[], month: readonly string[], shortDay: readonly string[]): Way {
  const filled = (pattern: readonly string[]) => (parts: DateParts) =>
    pattern.map((part) => (part in parts ? parts[part as keyof DateParts] : part)).join("");
  return { day: filled(day), month: filled(month), shortDay: filled(shortDay), shortMonth: filled(month) };
}

function isoDay(day: number): string {
  const date = new Date(Math.floor(day) * DAY_MS);
  return Number.isNaN(date.getTime()) ? String(day) : date.toISOString().slice(0, 10);
}

interface Unit {
  readonly name: string;
  readonly size: number;
}
const UNITS: readonly Unit[] = [
  { name: "GB", size: 1e9 },
  { name: "MB", size: 1e6 },
  { name: "kB", size: 1e3 },
];
const BYTES: Unit = { name: "B", size: 1 };

function unitFor(value: number): Unit {
  return UNITS.find((unit) => value >= unit.size) ?? BYTES;
}

function inUnit(value: number, unit: Unit, number: Format["number"]): string {
  const amount = value / unit.size;
  return number(amount, unit.size > 1 && amount < 10 ? 1 : 0);
}

function localDay(time: number): number {
  const date = new Date(time);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}
