/** The languages Limpid speaks. */
export type Language = "en" | "zh-CN";

/** Figures, dates and lists as one language writes them. All functions are pure; times are in the local zone. */
export interface Format {
  /** "5,012"; `digits` is the most digits after the point (default 0). */
  number(value: number, digits?: number): string;
  /** At most four figures that matter: "1,024.8", "0.003142", "1.2 million" is never used. */
  figure(value: number): string;
  /** "12.3 %" in the language's way from a share 0…1; a share above 0 is never "0%", one below 1 never "100%". */
  percent(share: number): string;
  /** "116 MB", decimal units as file managers show them. */
  bytes(value: number): string;
  /** "45 of 116 MB" needs one unit for both: the first figure in the unit of the second, without it. */
  bytesOf(done: number, total: number): { readonly done: string; readonly total: string };
  /** A moment as "today, 14:05", "yesterday, 9:30", "3 May 2026". `now` for tests. */
  when(time: number, now?: number): string;
  /** A day number (days since 1970-01-01) as a date in words. */
  day(day: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The form for this count: one or other (Chinese has only other). */
  plural<T>(count: number, forms: { readonly one: T; readonly other: T }): T;
}

const made = new Map<Language, Format>();

export function format(language: Language): Format {
  let found = made.get(language);
  if (!found) {
    found = make(language);
    made.set(language, found);
  }
  return found;
}

function make(language: Language): Format {
  const integers = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const figures = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const whole = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const clock = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const utcDays = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });

  const number = (value: number, digits = 0) =>
    digits === 0
      ? integers.format(value)
      : new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);

  return {
    number,
    figure: (value) => (Math.abs(value) >= 1000 ? number(value, 2) : figures.format(value)),
    percent(share) {
      const shown = share > 0 && share < 0.001 ? 0.001 : share < 1 && share > 0.999 ? 0.999 : share;
      return (shown < 0.1 || shown > 0.99) && shown !== 1 && shown !== 0
        ? fine.format(shown)
        : whole.format(shown);
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
      if (ago < 0 || ago > 1) return days.format(time);
      return `${relative.format(-ago, "day")}${language === "en" ? ", " : " "}${clock.format(time)}`;
    },
    day: (day) => utcDays.format(day * 86_400_000),
    list: (items) => lists.format(items),
    plural: (count, forms) => (plurals.select(count) === "one" ? forms.one : forms.other),
  };
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
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
