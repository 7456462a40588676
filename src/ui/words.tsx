import { create } from "zustand";
import { prefer, usePreferences } from "../app/preferences.ts";
import { type Format, format, setDisplay } from "../i18n/format.ts";
import type { Language, Words } from "../i18n/words.ts";

/** What a visit needs before a file is there. Typed as all words: parts that use others wait for `loadAllWords`. */
type FirstWords = Pick<Words, "shell" | "start" | "problems">;

const useLoaded = create<{ readonly [L in Language]?: FirstWords | Words }>()(() => ({}));

setDisplay(usePreferences.getState());
usePreferences.subscribe((now, before) => {
  if (now.numbers === before.numbers && now.dates === before.dates) return;
  setDisplay(now);
  // The sentences have figures in them: other objects, so that what was drawn with these is drawn anew.
  useLoaded.setState((loaded) => copied(loaded));
});

function copied<T>(words: T): T {
  if (typeof words !== "object" || words === null || Array.isArray(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, copied(each)])) as T;
}

/** Fetches the words of the start page in a language; nothing is fetched twice. */
export async function loadFirstWords(language: Language): Promise<void> {
  if (useLoaded.getState()[language]) return;
  const words =
    language === "en"
      ? (await import("../i18n/en-first.ts")).enFirst
      : (await import("../i18n/zh-CN-first.ts")).zhCNFirst;
  if (!useLoaded.getState()[language]) useLoaded.setState({ [language]: words });
}

/** Fetches all words of a language, by default the one in use. */
export async function loadAllWords(language: Language = usePreferences.getState().language): Promise<void> {
  const loaded = useLoaded.getState()[language];
  if (loaded && "grid" in loaded) return;
  const words =
    language === "en" ? (await import("../i18n/en.ts")).en : (await import("../i18n/zh-CN.ts")).zhCN;
  useLoaded.setState({ [language]: words });
}

export async function changeLanguage(language: Language): Promise<void> {
  await loadAllWords(language);
  document.documentElement.lang = language;
  prefer({ language });
}

export function useLanguage(): Language {
  return usePreferences((preferences) => preferences.language);
}

/** All words of the page in the language in use. */
export function useWords(): Words {
  const language = useLanguage();
  const words = useLoaded((loaded) => loaded[language]);
  if (!words) throw new Error("The words were not loaded before the page was shown.");
  return words as Words;
}

/** Figures, dates and lists in the language in use, as the settings say. */
export function useFormat(): Format {
  const language = useLanguage();
  usePreferences((preferences) => preferences.numbers + preferences.dates);
  return format(language);
}
