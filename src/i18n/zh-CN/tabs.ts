import type { tabs as en } from "../en/tabs.ts";
import { format } from "../format.ts";
import type { WordsLike } from "../words.ts";

const { number } = format("zh-CN");

export const tabs: WordsLike<typeof en> = {
  bar: "打开的表",
  rows: ({ count }) => `${number(count)} 行`,
  more: (p) => `${p.name} 等 ${number(p.count + 1)} 个文件`,
  of: (p) => `${p.part}，${p.file}`,
  unsaved: "未下载",
  reading: "正在读取",
  asleep: "已收起，切换过去时读取",
  failed: "无法读取，点按可重试",
  offered: "尚未读取",
  offeredTip: (p) => `读取 ${p.file} 中的“${p.name}”，在新标签中打开`,
  close: ({ name }) => `关闭 ${name} · Delete`,
  open: "在新标签中打开其他文件",
  closed: ({ name }) => `已关闭 ${name}。`,
  beside: {
    title: ({ name }) => `打开 ${name}`,
    tab: "在新标签中打开",
    tabHint: ({ name }) => `${name} 保持打开，不受影响。`,
    under: ({ name }) => `接在 ${name} 下面`,
    underHint: "两个文件的行拼成一张表，在新标签中打开。已有的步骤留在原来的表上。",
    instead: ({ name }) => `替换 ${name}`,
    insteadHint: ({ name }) => `${name} 将被关闭。`,
    insteadUnsaved: ({ count }) => `还有 ${number(count)} 个步骤未下载，替换之前会再问您。`,
    cancel: "取消",
  },
  closing: {
    title: ({ name }) => `关闭 ${name}？`,
    body: ({ count }) => `还没有下载的 ${number(count)} 个步骤将会丢失。您磁盘上的文件保持不变。`,
    cancel: "取消",
    close: "直接关闭",
    download: "先下载",
  },
};
