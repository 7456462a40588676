import type { ColumnKind } from "../../profile/profile.ts";
import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, percent } = format("zh-CN");

const KINDS: Record<ColumnKind, string> = {
  empty: "空列",
  id: "编号",
  category: "类别",
  text: "文本",
  whole: "整数",
  decimal: "小数",
  date: "日期",
  boolean: "是/否",
  email: "邮箱",
  phone: "电话",
  url: "网址",
};
const QUALITIES = { valid: "有效", odd: "异常", missing: "缺失" } as const;
const yearsOf = ({ from, to }: { from: number; to: number }) =>
  from === to ? `日期 · ${from} 年` : `日期 · ${from}–${to} 年`;

export const grid: Words["grid"] = {
  label: ({ name, rows }) => `${name}，${number(rows)} 行`,
  rows: {
    label: "显示哪些行",
    all: "全部行",
    changed: "已修改",
    changedCount: ({ count }) => `已修改 ${number(count)}`,
    removed: "已删除",
    removedCount: ({ count }) => `已删除 ${number(count)}`,
  },
  search: {
    label: "在表中查找",
    placeholder: ({ rows }) => `在 ${number(rows)} 行中查找`,
    clear: "清除查找",
    next: "下一处",
    previous: "上一处",
    hit: (p) => `第 ${number(p.row)} 行，“${p.column}”列`,
    found: ({ rows }) => `找到 ${number(rows)} 行`,
  },
  layout: {
    title: "视图",
    button: "视图",
    buttonHidden: ({ count }: { count: number }) => `视图 · 隐藏 ${number(count)} 列`,
    lines: "每行显示几行文字",
    signs: "显示隐藏字符",
    signsHint: "空格、换行、看不见的字符和形近字符",
    columns: "列",
    search: "查找列",
    noneFound: "没有这个名字的列。",
    showAll: "全部显示",
    freeze: ({ column }: { column: string }) => `冻结“${column}”，滚动时不动`,
    unfreeze: ({ column }: { column: string }) => `取消冻结“${column}”`,
    note: "只影响显示。隐藏的列仍在表中，下载时也会包含。",
  },
  filters: {
    label: "筛选条件",
    shown: ({ rows, of }) => `${number(rows)} 行，共 ${number(of)} 行`,
    remove: ({ filter }) => `去掉筛选：${filter}`,
    clear: "清除筛选",
    keep: "只保留这些行",
    drop: "删除这些行",
  },
  sorted: {
    ascending: ({ column }) => `按“${column}”升序显示`,
    descending: ({ column }) => `按“${column}”降序显示`,
    notTheFile: "只是显示时排序，文件顺序未变。",
    makeStep: "设为步骤",
    clear: "恢复文件顺序",
    hint: "单击按此列排序显示",
  },
  header: {
    kind: (p) => KINDS[p.kind],
    different: ({ kind, distinct }) => `${KINDS[kind]} · ${number(distinct)} 种`,
    figure: ({ kind, distinct }) => `${KINDS[kind]} · ${number(distinct)}`,
    allDifferent: ({ kind }) => `${KINDS[kind]} · 各不相同`,
    years: (p) => `${yearsOf(p)} · ${number(p.distinct)} 种`,
    yearsFigure: (p) => `${yearsOf(p)} · ${number(p.distinct)}`,
    full: (p) =>
      `${p.name}，${p.type}，有效 ${percent(p.valid)}，异常 ${percent(p.odd)}，缺失 ${percent(p.missing)}`,
    looking: "正在查看这一列…",
    moved: ({ column }: { column: string }) => `已移动“${column}”。`,
    rowNumber: "行号",
  },
  quality: {
    label: ({ column }) => `“${column}”的质量`,
    part: (p) =>
      `${QUALITIES[p.quality]}：${number(p.rows)} 行中有 ${number(p.count)} 行，占 ${percent(p.share)}`,
  },
  bars: {
    label: ({ column }) => `“${column}”的取值`,
    text: ({ text, count }) => `${text}：${number(count)} 行`,
    range: ({ from, to, count }) => `${from} 至 ${to}（不含）：${number(count)} 行`,
  },
  cell: {
    missing: "缺失",
    removed: "已删除",
    signs: {
      space: "空格",
      "wide-space": "特殊空格：不换行、全角或窄空格",
      tab: "制表符",
      break: "换行",
      invisible: "看不见的字符",
      control: "控制字符",
      "look-alike": "看起来像另一个字母或数字，其实不同",
    },
    madeTitle: (p) =>
      p.records.length === 0
        ? `第 ${number(p.row)} 行，由步骤生成`
        : `第 ${number(p.row)} 行，由 ${number(p.from)} 行生成（文件中的第 ${p.records
            .slice(0, 5)
            .map((record) => number(record))
            .join("、")}${p.records.length > 5 ? "……" : ""} 行）`,
    rowTitle: (p) => `第 ${number(p.row)} 行，${p.file ?? "文件"}中的第 ${number(p.line)} 行`,
    edit: ({ column, row }) => `编辑第 ${number(row)} 行的“${column}”`,
    tooLong: ({ characters }) => `这个单元格有 ${number(characters)} 个字符，太长，不能在这里编辑。`,
    notEditable: "文件读完、没有在试用步骤，并且显示的是现在的表时，才能编辑单元格。",
    edited: "单元格已修改。",
    cleared: "单元格已清空。",
    copied: ({ rows, columns }) =>
      rows === 1 && columns === 1 ? "已复制单元格。" : `已复制 ${number(rows)} 行 × ${number(columns)} 列。`,
    copiedShort: ({ cells }) => `已复制。有 ${number(cells)} 个长单元格只复制了前 500 个字符。`,
    copyTooMuch: ({ cells }) => `超过 ${number(cells)} 个单元格，请改用下载。`,
    pasted: ({ cells }: { cells: number }) => `修改了 ${number(cells)} 个单元格。`,
    pastedSome: ({ cells, left }: { cells: number; left: number }) =>
      `修改了 ${number(cells)} 个单元格。${number(left)} 个没有改：超出表格、在已删除的行里，或内容太长。`,
    pasteTooMuch: ({ cells }: { cells: number }) =>
      `超过 ${number(cells)} 个单元格。要修改整列，请用列菜单。`,
    rowsMoved: "这里现在是别的行了。请重新选择单元格；没有做任何修改。",
    pasteFailed: "暂时读不到这些行。什么都没有改，请再试一次。",
    copyFailed: "浏览器不允许复制。",
  },
  story: {
    title: "为什么改了这个单元格",
    removedTitle: "为什么删除了这一行",
    removedBy: ({ step }) => `由这一步删除：${step}`,
    from: "原来",
    to: "改为",
    empty: "空白",
    loading: "正在查找原因…",
    failed: "暂时查不到原因。",
    nothing: "没有步骤改过这个单元格。",
    made: ({ count }) => (count === 0 ? "这一行由这一步生成。" : `这一行由 ${number(count)} 行生成。`),
  },
  menu: {
    open: ({ column }) => `“${column}”的菜单`,
    label: ({ column }) => `对“${column}”的操作`,
    search: "查找操作",
    nothing: "没有叫这个名字的列操作。",
    view: "显示",
    ascending: "升序显示",
    descending: "降序显示",
    fileOrder: "恢复文件顺序",
    onlyMissing: "只看缺失",
    onlyOdd: "只看异常",
    showAll: "重新显示全部行",
    fit: "自动调整列宽",
    freeze: "冻结此列",
    unfreeze: "取消冻结",
    hide: "隐藏此列",
    lookThrough: "查看它的值",
    column: "列",
    rename: "重命名…",
    moveLeft: "左移",
    moveRight: "右移",
    remove: "删除列",
    only: "只看这些取值",
    groups: {
      text: "文本",
      values: "取值",
      numbers: "数字",
      dates: "日期和时间",
      contacts: "联系方式",
      categories: "分类",
      missing: "缺失",
      rows: "行",
      columns: "列",
      shape: "表格结构",
      privacy: "隐私",
    },
  },
  empty: {
    noMatch: "没有符合条件的行。",
    clear: "清除查找和筛选",
    noChanges: "还没有任何修改。",
    noChangesHint: "与原文件不同的单元格会显示在这里。",
    noRemoved: "还没有删除任何行。",
    noRemovedHint: "被步骤删除的行会留在这里，并说明是哪一步删除的。",
    showAll: "显示全部行",
    noRows: "这个文件只有列名，没有数据行。",
  },
};
