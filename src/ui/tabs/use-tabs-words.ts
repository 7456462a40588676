import { tabs as en } from "../../i18n/en/tabs.ts";
import type { WordsLike } from "../../i18n/words.ts";
import { tabs as zhCN } from "../../i18n/zh-CN/tabs.ts";
import { useLanguage } from "../words.tsx";

export type TabsWords = WordsLike<typeof en>;

const words = { en, "zh-CN": zhCN } as const satisfies Record<string, TabsWords>;

/** The words of the tabs. They come with the tabs: who works on one file does not fetch them. */
export function useTabsWords(): TabsWords {
  return words[useLanguage()];
}
