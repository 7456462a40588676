import { palette as en } from "../../i18n/en/palette.ts";
import { palette as zhCN } from "../../i18n/zh-CN/palette.ts";
import { useLanguage } from "../words.tsx";
import type { PaletteWords } from "./entry.ts";

/** In both languages: whatever the page speaks, everything is found by its name in the other too. */
export const paletteWords = { en, "zh-CN": zhCN } as const satisfies Record<string, PaletteWords>;

export function usePaletteWords(): PaletteWords {
  return paletteWords[useLanguage()];
}
