import { settings as en } from "../../i18n/en/settings.ts";
import { settings as zhCN } from "../../i18n/zh-CN/settings.ts";
import { useLanguage } from "../words.tsx";
import type { SettingsWords } from "./choices.ts";

export const settingsWords = { en, "zh-CN": zhCN } as const satisfies Record<string, SettingsWords>;

/** The words of the settings. They come with the settings, so that no visit fetches them for nothing. */
export function useSettingsWords(): SettingsWords {
  return settingsWords[useLanguage()];
}
