import { formula as en } from "../../../i18n/en/formula.ts";
import { formula as zhCN } from "../../../i18n/zh-CN/formula.ts";
import { useLanguage } from "../../words.tsx";

const both = { en, "zh-CN": zhCN };

/** The words of functions come with the form, not with all others. */
export function useFormulaWords() {
  return both[useLanguage()];
}
