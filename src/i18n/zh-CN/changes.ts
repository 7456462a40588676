import type { changes as en } from "../en/changes.ts";
import { format } from "../format.ts";
import type { WordsLike } from "../words.ts";

const { number } = format("zh-CN");

const shown = (text: string) => (text === "" ? "空白" : `“${text}”`);
const byStep = (step: number | undefined) => (step === undefined ? "" : `（第 ${number(step)} 步）`);

export const changes: WordsLike<typeof en> = {
  tools: {
    label: "修改",
    next: "下一处修改",
    previous: "上一处修改",
    show: "如何显示修改",
    bySteps: "按步骤着色",
    byStepsHint: "每个改过的单元格用最后改它的那一步的颜色和编号标出。",
    split: "前后并排",
    splitHint: "左边是原来的表，右边是现在的表，两边一起滚动。",
    compare: "比较两个时刻",
    compareHint: "原文件、任意一步之后，或现在的表。",
  },
  met: {
    changed: (p) =>
      `${p.again ? "从头再来：" : ""}第 ${number(p.row)} 行，“${p.column}”列：${shown(p.before)}改为${shown(p.after)}${byStep(p.step)}。`,
    removed: (p) => `${p.again ? "从头再来：" : ""}第 ${number(p.row)} 行已删除${byStep(p.step)}。`,
    none: "这些行里没有修改。",
  },
  map: {
    label: "修改分布图",
    stretch: (p) => {
      const told = [
        p.changed > 0 && `修改 ${number(p.changed)} 个单元格`,
        p.removed > 0 && `删除 ${number(p.removed)} 行`,
        p.odd > 0 && `异常 ${number(p.odd)} 个单元格`,
      ].filter((part) => part !== false);
      const where =
        p.from === p.to ? `第 ${number(p.from)} 行` : `第 ${number(p.from)} 至 ${number(p.to)} 行`;
      return `${where}：${told.length > 0 ? told.join("，") : "没有修改"}`;
    },
  },
  steps: {
    label: "各步骤的颜色",
    only: ({ number: step, line }) => `只看第 ${number(step)} 步的修改：${line}`,
    line: ({ number: step, line }) => `第 ${number(step)} 步：${line}`,
    stop: "不再按步骤着色",
  },
  compared: {
    label: "正在比较两个时刻",
    before: "比较",
    after: "与",
    asRead: "原文件",
    now: "现在的表",
    figures: (p) =>
      p.cells + p.rows === 0
        ? "没有差别"
        : [p.cells > 0 && `修改 ${number(p.cells)} 个单元格`, p.rows > 0 && `删除 ${number(p.rows)} 行`]
            .filter((part) => part !== false)
            .join("，"),
    stop: "恢复正常显示",
    stopped: "已恢复为与原文件比较。",
    made: ({ step }) => `第 ${number(step)} 步生成了新的行：从那一步起才能比较单元格和行。`,
  },
  row: {
    title: ({ row }) => `第 ${number(row)} 行的经过`,
    open: "整行的经过",
    nothing: "没有步骤动过这一行。",
    moved: (p) => `从第 ${number(p.from)} 位移到第 ${number(p.to)} 位`,
    removed: "由这一步删除",
    came: "新增的列",
    went: "列已删除",
    more: ({ count }) => `另有 ${number(count)} 个单元格`,
  },
  sides: {
    before: "之前",
    after: "之后",
    list: ({ side, name }) => `${side}：${name}`,
    notYet: "当时还没有",
  },
};
