import type { pairs as en } from "../en/pairs.ts";
import { format } from "../format.ts";
import type { WordsLike } from "../words.ts";

const { number } = format("zh-CN");

/** 对照表的中文。 */
export const pairs: WordsLike<typeof en> = {
  from: "原值",
  to: "改为",
  fromAt: ({ n }) => `第 ${number(n)} 个原值`,
  toAt: ({ text }) => `“${text}”改为`,
  stays: "不变",
  remove: ({ text }) => `去掉“${text}”`,
  fill: "填入这一列的值",
  filled: ({ count }) => `已填入 ${number(count)} 个值`,
  paste: "可以把从表格软件复制的两列粘贴到这里。",
  pasted: ({ count }) => `已粘贴 ${number(count)} 对`,
};
