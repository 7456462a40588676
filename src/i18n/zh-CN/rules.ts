import type { rules as en } from "../en/rules.ts";
import { format } from "../format.ts";
import type { WordsLike } from "../words.ts";

const { number } = format("zh-CN");

/** 模板和规则的中文。 */
export const rules: WordsLike<typeof en> = {
  insert: "插入列……",
  inserted: ({ column }) => `已插入${column}`,
  rule: ({ n }) => `规则 ${number(n)}`,
  when: "如果",
  write: "则写入",
  writeHint: "文字，或用 {列名} 表示该列的内容；留空则为缺失",
  add: "添加规则",
  added: ({ n }) => `已添加规则 ${number(n)}`,
  remove: ({ n }) => `删除规则 ${number(n)}`,
  removed: ({ n }) => `已删除规则 ${number(n)}`,
  up: ({ n }) => `上移规则 ${number(n)}`,
};
