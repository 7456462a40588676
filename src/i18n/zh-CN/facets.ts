import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number } = format("zh-CN");

export const facets: Words["facets"] = {
  intro: "看看一列里有哪些值、各出现多少次。勾选后只看这些行，文件内容不会改变。",
  add: "查看一列的值",
  choose: "选择一列…",
  close: ({ column }) => `移除“${column}”的筛选`,
  by: ({ column }) => `“${column}”按什么统计`,
  ways: { values: "值", shapes: "样式", lengths: "长度", ranges: "范围" },
  shapesHint: "A 大写字母，a 小写字母，9 数字，中 汉字。",
  values: ({ column }) => `“${column}”的值`,
  search: ({ column }) => `在“${column}”的值中搜索`,
  searchShort: "搜索值",
  order: "顺序",
  byCount: "按次数",
  byName: "按名称",
  missing: "缺失",
  odd: "异常",
  emptyText: "（空）",
  rows: ({ count }) => `${number(count)} 行`,
  others: (p) => `还有 ${number(p.values)} 个值，共 ${number(p.count)} 行`,
  noMatch: "没有包含它的值。",
  nothing: "没有可统计的行。",
  edit: ({ text }) => `全部修改“${text}”`,
  newText: ({ text }) => `“${text}”改为`,
  save: "修改",
  except: "除这些以外",
  clear: "全部取消勾选",
  bar: (p) => `${p.from} 到 ${p.to}（不含）：${number(p.count)} 行`,
  lengthBar: (p) =>
    `${p.from === p.to ? `${number(p.from)} 个字符` : `${number(p.from)} 到 ${number(p.to)} 个字符`}：${number(p.count)} 行`,
  bars: ({ column }) => `“${column}”的范围`,
  from: "从",
  to: "到（不含）",
  dragHint: "在柱子上拖动，或直接输入。",
  failed: "无法统计。",
  otherFilter: "这一列正以别的方式筛选。",
};
