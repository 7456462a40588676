import { create } from "zustand";
import type { Language } from "../i18n/words.ts";

export type Theme = "light" | "dark";

/** What the user likes, kept on this computer; nothing about any file. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Width of the panel beside the list, in pixels. */
  readonly panelWidth: number;
}

const KEYS = { language: "limpid-language", theme: "limpid-theme", panelWidth: "limpid-panel" } as const;
export const PANEL = { least: 280, usual: 356, most: 560 } as const;

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

export const usePreferences = create<Preferences>()(() => ({
  language: firstLanguage(recall(KEYS.language), typeof navigator === "undefined" ? [] : navigator.languages),
  theme: firstTheme(),
  panelWidth: panelWidth(recall(KEYS.panelWidth)),
}));

/** Changes and keeps preferences; where nothing can be kept they hold for this visit. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  if (change.language !== undefined) keep(KEYS.language, change.language);
  if (change.panelWidth !== undefined) keep(KEYS.panelWidth, String(change.panelWidth));
  if (change.theme !== undefined) {
    keep(KEYS.theme, change.theme);
    document.documentElement.dataset.theme = change.theme;
  }
}

function firstTheme(): Theme {
  if (typeof document === "undefined") return "light";
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage can be closed to a page (private windows): the choice holds for this visit.
  }
}
