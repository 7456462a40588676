import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, bytesOf, percent } = format("zh-CN");

export const shell: Words["shell"] = {
  close: "关闭",
  cancel: "取消",
  pageTitle: ({ name }) => `${name} · Limpid`,
  bar: "工具栏",
  clean: "清洗",
  analyse: "分析",
  view: "要做什么",
  undo: "撤销",
  redo: "恢复",
  findAction: "查找操作",
  download: "下载",
  language: "English",
  languageTip: "Show in English",
  light: "切换到浅色",
  dark: "切换到深色",
  settings: "设置",
  hidePanel: "收起侧栏",
  panel: "发现的问题和步骤",
  panelWidth: "侧栏宽度",
  found: "发现的问题",
  filter: "筛选",
  steps: "步骤",
  stepCount: ({ count }) => `${number(count)} 个步骤`,
  size: (p) => `${number(p.rows)} 行 · ${number(p.columns)} 列`,
  file: {
    compare: "与另一张表对比…",
    close: "关闭此标签",
    more: ({ count }) => `等 ${number(count + 1)} 个`,
    menu: ({ name }) => `${name}：文件菜单`,
    open: "打开其他文件…",
    reading: "读取方式…",
    loadRecipe: "使用已保存的清洗方案…",
    saveRecipe: "保存清洗方案",
    privacy: "如何确认文件没有外传",
    settings: "设置…",
    shortcuts: "快捷键",
    forget: "忘记这个文件…",
  },
  status: {
    rows: ({ count }) => `${number(count)} 行`,
    made: (p) => `文件 ${number(p.rows)} 行 · 由其生成 ${number(p.now)} 行`,
    madeTip: "从最后一个生成新行的步骤算起。",
    kept: (p) => `共 ${number(p.rows)} 行 · 保留 ${number(p.kept)} 行`,
    changed: ({ count }) => `修改了 ${number(count)} 个单元格`,
    changedTip:
      "保留下来的行里，内容与原文件不同的单元格数。各步骤相加可能更多：改过两次的单元格在两步中各算一次，已删除行里的单元格也算在步骤里。",
    offline: "可离线使用",
    offlineTip: "本页需要的一切都已存在这台电脑上。",
    sent: "文件外传 0 字节",
    check: "如何确认",
    stop: "停止",
  },
  jobs: {
    open: "正在读取文件",
    run: "正在处理各行",
    profile: "正在查看各列",
    suggest: "正在查找可以改进的地方",
    analyse: "正在为图表计数",
    write: "正在写出文件",
    share: ({ share }) => percent(share),
    read: (p) => {
      const size = bytesOf(p.done, p.total);
      return `${size.done} / ${size.total} · ${number(p.rows)} 行`;
    },
  },
  said: {
    read: (p) => `${p.name} 已读完，共 ${number(p.rows)} 行。`,
    shown: (p) => `${p.name}，共 ${number(p.rows)} 行。`,
    made: (p) => `现在 ${number(p.now)} 行，修改 ${number(p.changed)} 个单元格。`,
    ran: (p) => `保留 ${number(p.kept)} 行，修改 ${number(p.changed)} 个单元格。`,
  },
  notices: {
    area: "消息",
    noSpace: ({ name }) => `这台电脑的空间不够，刷新后无法接着处理 ${name}。当前标签页里的工作不受影响。`,
    noStorage: "浏览器不允许本页保存内容，刷新后要重新开始。当前标签页里的工作不受影响。",
    wentOn: (p) =>
      p.more === 0
        ? `已恢复 ${p.name} 和所有步骤。`
        : `已恢复 ${p.name} 和所有步骤。另外 ${number(p.more)} 个标签在您切换过去时读取。`,
    readAgain: ({ name }) => `${name} 先前为节省内存而收起，正在重新读取，步骤都在。`,
    recipeLoaded: (p) =>
      p.off === 0
        ? `已使用清洗方案，共 ${number(p.steps)} 个步骤。`
        : `已使用清洗方案，共 ${number(p.steps)} 个步骤；其中 ${number(p.off)} 个只改另一个文件的单个单元格，已停用。`,
    forgotten: "已忘记。浏览器里不再留有这个文件的任何内容。",
    updateReady: "新版本已就绪。",
    updateStarts: "新版本马上启动。",
    reload: "刷新",
  },
  replace: {
    title: ({ name }) => `改为打开 ${name}？`,
    body: (p) => `${p.name} 的工作（${number(p.steps)} 个步骤）还没有下载。打开其他文件后就找不回来了。`,
    open: "打开",
    download: "先下载",
  },
  forget: {
    title: ({ name }) => `忘记 ${name}？`,
    body: "Limpid 会关闭文件，并从浏览器里删除它的副本和步骤。您磁盘上的文件保持不变。",
    unsaved: ({ count }) => `还没有下载的 ${number(count)} 个步骤将会丢失。`,
    forget: "忘记",
  },
};
