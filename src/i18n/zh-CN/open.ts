import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, bytes, list } = format("zh-CN");

export const open: Words["open"] = {
  title: ({ count }) => `${number(count)} 个文件`,
  how: "怎样打开",
  together: "拼成一张表",
  each: "各开一个标签",
  eachHint: "每个文件仍是单独的表，步骤各自独立，可在表格上方切换。",
  alone: "只打开其中一个",
  togetherHint: "各文件的行上下相接，同名的列对齐。",
  looking: "正在查看它们的列…",
  head: (p) => `${number(p.columns)} 列，${bytes(p.bytes)}`,
  strangers: ({ file }) => `这些列的名称与 ${file} 不同：`,
  guesses: ({ count }) => `其中 ${number(count)} 列是 Limpid 推测的，请核对。`,
  guess: "推测",
  undoGuesses: "取消推测",
  column: "列",
  goesInto: "放入",
  goesIntoOf: (p) => `${p.file} 的“${p.column}”放入哪一列`,
  ownColumn: "单独成列",
  twice: ({ columns }) => `同一个文件的两列不能都放入 ${list(columns)}。`,
  fileColumn: "文件",
  withFile: ({ column }) => `用“${column}”列标明每行来自哪个文件`,
  which: "要打开的文件",
  cancel: "取消",
  openAll: "打开为一张表",
  openOne: "打开",
  openEach: ({ count }) => `打开 ${number(count)} 个标签`,
};
