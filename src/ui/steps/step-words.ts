import { use } from "react";
import { usePreferences } from "../../app/preferences.ts";
import type { stepList } from "../../i18n/en/step-list.ts";
import type { Language, WordsLike } from "../../i18n/words.ts";
import { useLanguage } from "../words.tsx";

/** The words of the list of steps. */
export type StepListWords = WordsLike<typeof stepList>;

const coming = new Map<Language, Promise<StepListWords>>();
const known = new Map<Language, StepListWords>();

/** Fetches the words of the list of steps, by default in the language in use; nothing is fetched twice. */
export function loadStepListWords(language = usePreferences.getState().language): Promise<StepListWords> {
  const there = coming.get(language);
  if (there) return there;
  const words =
    language === "en" ? import("../../i18n/en/step-list.ts") : import("../../i18n/zh-CN/step-list.ts");
  const asked = words.then((own) => {
    known.set(language, own.stepList);
    return own.stepList;
  });
  coming.set(language, asked);
  asked.catch(() => coming.delete(language));
  return asked;
}

/** The words of the list of steps in the language in use; waits for those of another language. */
export function useStepListWords(): StepListWords {
  const language = useLanguage();
  return known.get(language) ?? use(loadStepListWords(language));
}
