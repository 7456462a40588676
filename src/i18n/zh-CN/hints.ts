import type { hints as en } from "../en/hints.ts";
import type { WordsLike } from "../words.ts";

export const hints: WordsLike<typeof en> = {
  label: (p) => `提示 ${p.number}/${p.of}`,
  cleanUp: {
    title: "一键处理所有可放心处理的问题。",
    text: "点“一键清理”即可；不想处理的，先取消勾选。",
  },
  why: {
    title: "每一处修改都看得见。",
    text: "点一下带彩色角标的单元格，就能看到原来的内容和修改的原因。",
  },
  back: {
    title: "什么都不会丢。",
    text: "“撤销”退回上一步；在“步骤”里可以关掉任意一步。您自己的文件不会被修改。",
  },
  gotIt: "知道了",
  none: "不再提示",
  said: (p) => `${p.label}。${p.title}${p.text}按 Esc 收起。`,
};
