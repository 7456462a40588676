import { analyse as en } from "../../i18n/en/analyse.ts";
import { format } from "../../i18n/format.ts";
import { analyse as zhCN } from "../../i18n/zh-CN/analyse.ts";
import type { Speaker } from "./speech.ts";

/** For tests: a speaker of each language that names columns by their ids. */
export const speakers: { readonly en: Speaker; readonly zhCN: Speaker } = {
  en: { words: en, format: format("en"), language: "en", nameOf: (id) => id },
  zhCN: { words: zhCN, format: format("zh-CN"), language: "zh-CN", nameOf: (id) => id },
};
