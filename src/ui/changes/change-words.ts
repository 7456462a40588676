import { use } from "react";
import { usePreferences } from "../../app/preferences.ts";
import type { changes } from "../../i18n/en/changes.ts";
import type { Language, WordsLike } from "../../i18n/words.ts";
import { useLanguage } from "../words.tsx";

export type ChangeWords = WordsLike<typeof changes>;

const coming = new Map<Language, Promise<ChangeWords>>();
const known = new Map<Language, ChangeWords>();

/** Fetches the words of what changed, by default in the language in use; nothing is fetched twice. */
export function loadChangeWords(language = usePreferences.getState().language): Promise<ChangeWords> {
  const there = coming.get(language);
  if (there) return there;
  const words =
    language === "en" ? import("../../i18n/en/changes.ts") : import("../../i18n/zh-CN/changes.ts");
  const asked = words.then(({ changes }) => {
    known.set(language, changes);
    return changes;
  });
  coming.set(language, asked);
  // What could not be fetched is asked for again when it is needed again.
  asked.catch(() => coming.delete(language));
  return asked;
}

/** The words of what changed in the language in use; waits for those of another language. */
export function useChangeWords(): ChangeWords {
  const language = useLanguage();
  return known.get(language) ?? use(loadChangeWords(language));
}
