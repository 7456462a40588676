import { prefer, usePreferences } from "../app/preferences.ts";
import { type Format, format } from "../i18n/format.ts";
import type { Language, Words } from "../i18n/words.ts";

const loaded = new Map<Language, Words>();

/** Fetches the words of a language once; only the language in use is in memory and on the wire. */
export async function loadWords(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const words: Words =
    language === "en" ? (await import("../i18n/en.ts")).en : (await import("../i18n/zh-CN.ts")).zhCN;
  loaded.set(language, words);
}

export async function changeLanguage(language: Language): Promise<void> {
  await loadWords(language);
  document.documentElement.lang = language;
  prefer({ language });
}

export function useLanguage(): Language {
  return usePreferences((preferences) => preferences.language);
}

/** All words of the page in the language in use. */
export function useWords(): Words {
  const words = loaded.get(useLanguage());
  if (!words) throw new Error("The words were not loaded before the page was shown.");
  return words;
}

/** Figures, dates and lists in the language in use. */
export function useFormat(): Format {
  return format(useLanguage());
}
