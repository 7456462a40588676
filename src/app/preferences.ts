import { create } from "zustand";
import type { DateDisplay, NumberDisplay } from "../i18n/format.ts";
import type { Language } from "../i18n/words.ts";

export const THEMES = ["system", "light", "dark"] as const;
export const DENSITIES = ["comfortable", "compact"] as const;
export const NUMBER_DISPLAYS = ["language", "comma", "point", "space"] as const;
export const DATE_DISPLAYS = ["language", "iso", "dmy", "mdy", "words", "zh"] as const;
/** Encodings that can be tried first; "" leaves it to what the bytes look like. UTF-8 is always tried before them. */
export const ENCODINGS = [
  "",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-kr",
  "windows-1252",
  "windows-1250",
  "windows-1251",
] as const;

export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];
export type Encoding = (typeof ENCODINGS)[number];

/** What the user likes, kept on this computer; nothing about any file. */
export interface Preferences {
  readonly language: Language;
  /** Light or dark; "system" follows the computer, also when it changes. */
  readonly theme: Theme;
  /** Stronger colours, light or dark as the theme says; the computer may ask for them by itself. */
  readonly moreContrast: boolean;
  readonly density: Density;
  /** How figures and dates are shown outside the cells; the cells show what stands in the file. */
  readonly numbers: NumberDisplay;
  readonly dates: DateDisplay;
  /** The country that forms begin with, as two letters (ISO 3166); "" leaves it to the form. */
  readonly country: string;
  /** Tried first where the bytes of a file allow several encodings. */
  readonly encoding: Encoding;
  /** Width of the panel beside the list, in pixels. */
  readonly panelWidth: number;
}

/** What the settings can change, as it is before anything was chosen. */
export const USUAL = {
  theme: "system",
  moreContrast: false,
  density: "comfortable",
  numbers: "language",
  dates: "language",
  country: "",
  encoding: "",
} as const satisfies Partial<Preferences>;

export const PANEL = { least: 280, usual: 356, most: 560 } as const;

/** The name each preference is kept under, and the preference that a kept text means; any text is possible. */
const KEPT: {
  readonly [K in keyof Preferences]: [key: string, read: (kept: string | null) => Preferences[K]];
} = {
  language: ["limpid-language", (kept) => firstLanguage(kept, spokenHere())],
  theme: ["limpid-theme", (kept) => oneOf(THEMES, kept, USUAL.theme)],
  moreContrast: ["limpid-contrast", (kept) => kept === "true"],
  density: ["limpid-density", (kept) => oneOf(DENSITIES, kept, USUAL.density)],
  numbers: ["limpid-numbers", (kept) => oneOf(NUMBER_DISPLAYS, kept, USUAL.numbers)],
  dates: ["limpid-dates", (kept) => oneOf(DATE_DISPLAYS, kept, USUAL.dates)],
  country: ["limpid-country", (kept) => (/^[A-Z]{2}$/.test(kept ?? "") ? (kept as string) : "")],
  encoding: ["limpid-encoding", (kept) => oneOf(ENCODINGS, kept, USUAL.encoding)],
  panelWidth: ["limpid-panel", (kept) => panelWidth(kept)],
};

/** The language to begin with: the one chosen before, else the first of the browser's that we speak. */
export function firstLanguage(chosen: string | null, spoken: readonly string[]): Language {
  if (chosen === "en" || chosen === "zh-CN") return chosen;
  for (const tag of spoken) {
    if (/^zh\b/i.test(tag)) return "zh-CN";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

/** A width that leaves room for the list; anything that is no number gives the usual one. */
export function panelWidth(wanted: unknown): number {
  const width = Number(wanted);
  if (wanted === null || wanted === "" || !Number.isFinite(width)) return PANEL.usual;
  return Math.round(Math.min(PANEL.most, Math.max(PANEL.least, width)));
}

/** Height of a row of the list in pixels: 30, or 24 when rows stand close (then `data-density` is "compact"). */
export function rowHeight(density: Density = usePreferences.getState().density): number {
  return density === "compact" ? 24 : 30;
}

export const usePreferences = create<Preferences>()(() => readKept(recall));

/** Whether the page is dark now, by choice or because the computer is. */
export const useShade = create<{ readonly dark: boolean }>()(() => ({ dark: false }));

/** All preferences as they are kept; what is missing or cannot be read is as usual. `recalled` gives a kept text. */
export function readKept(recalled: (key: string) => string | null): Preferences {
  const read = <K extends keyof Preferences>(name: K): Preferences[K] =>
    KEPT[name][1](recalled(KEPT[name][0]));
  return {
    language: read("language"),
    theme: read("theme"),
    moreContrast: read("moreContrast"),
    density: read("density"),
    numbers: read("numbers"),
    dates: read("dates"),
    country: read("country"),
    encoding: read("encoding"),
    panelWidth: read("panelWidth"),
  };
}

/** Changes and keeps preferences; where nothing can be kept they hold for this visit. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  for (const [name, value] of Object.entries(change) as [keyof Preferences, string | number | boolean][]) {
    const usual = name in USUAL && USUAL[name as keyof typeof USUAL] === value;
    keep(KEPT[name][0], usual ? null : String(value));
  }
  showLook();
}

/** The language a visit begins with when none was chosen. */
export function spokenHere(): readonly string[] {
  return typeof navigator === "undefined" ? [] : navigator.languages;
}

/** What the look of the page depends on beside the preferences; null where there is no page. */
const wishes =
  typeof matchMedia === "undefined"
    ? null
    : { dark: matchMedia("(prefers-color-scheme: dark)"), contrast: matchMedia("(prefers-contrast: more)") };
wishes?.dark.addEventListener("change", showLook);
wishes?.contrast.addEventListener("change", showLook);
showLook();

/** Tells the style sheets: `data-theme` is light or dark, `data-contrast` is there for stronger colours. */
function showLook(): void {
  if (!wishes) return;
  const { theme, moreContrast, density } = usePreferences.getState();
  const dark = theme === "system" ? wishes.dark.matches : theme === "dark";
  const { dataset } = document.documentElement;
  dataset.theme = dark ? "dark" : "light";
  dataset.density = density;
  if (moreContrast || wishes.contrast.matches) dataset.contrast = "more";
  else delete dataset.contrast;
  useShade.setState({ dark });
}

function oneOf<T extends string>(known: readonly T[], kept: string | null, usual: T): T {
  return known.find((one) => one === kept) ?? usual;
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage can be closed to a page (private windows): the choice holds for this visit.
  }
}
