import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, bytes } = format("zh-CN");

export const download: Words["download"] = {
  title: "下载",
  description: "清洗好的表，Excel、WPS 和其他程序都能直接打开。",
  contents: (p) => `${number(p.rows)} 行 · ${number(p.columns)} 列`,
  options: "写出方式",
  summary: (p) => (p.bom ? `适合 Excel 的 UTF-8，${p.delimiter}` : `UTF-8，${p.delimiter}`),
  delimiter: "单元格之间用什么分隔",
  newline: "换行",
  newlines: { windows: "Windows（CRLF）", unix: "Linux 和 Mac（LF）" },
  bom: "在开头标明 UTF-8",
  bomHint: "有了它，Excel 才能正确显示中文。",
  quoteAll: "每个单元格都加引号",
  quoteAllHint: "不选时只在需要处加。",
  guard: "防止被当作公式",
  guardHint: "像 =A1、@SUM 这样会被表格软件当公式运行的文字，前面加一个 '。数字和电话不受影响。",
  also: "同时下载",
  removed: ({ count }) => `删除的 ${number(count)} 行，另存为一个文件`,
  removedHint: "内容与您拖入的文件中一样。",
  recipe: "清洗方案",
  recipeHint: "把步骤存成一个小文件，下次的表可以直接用。",
  download: "下载",
  writing: ({ name }) => `正在写出 ${name}`,
  progress: (p) => `${number(p.done)} / ${number(p.total)} 行`,
  stop: "停止",
  done: "完成",
  ready: "已就绪",
  file: (p) => `${p.name}，${bytes(p.bytes)}`,
  guarded: ({ count }) =>
    count === 0 ? "没有像公式的单元格。" : `有 ${number(count)} 个单元格前面加了 '，不会被当作公式运行。`,
  whereTo: "请到浏览器的下载列表中查看。",
  stopped: "已停止。没有写出文件，您的工作保持原样。",
};
