import type { Measure, TimeUnit } from "../../analysis/question.ts";
import type { ColumnKind } from "../../profile/profile.ts";
import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, percent } = format("zh-CN");

const rowsOf = (count: number) => `${number(count)} 行`;
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
const UNITS: Record<TimeUnit, string> = { day: "日", week: "周", month: "月", quarter: "季度", year: "年" };
const MEASURES: Record<Measure, string> = { sum: "合计", mean: "平均值", median: "中位数", count: "行数" };

/** 列名两侧：与汉字相接时不留空格，西文列名则留。 */
function among(before: string, name: string, after: string): string {
  const left = before !== "" && /^[ -~]/.test(name) ? " " : "";
  const right = after !== "" && /[ -~]$/.test(name) ? " " : "";
  return `${before}${left}${name}${right}${after}`;
}

/** 分析页的文字。 */
export const analyse: Words["analyse"] = {
  label: "分析",
  side: {
    label: "问题",
    glance: "总览",
    glanceHint: "表里有什么",
    statistics: "统计",
    statisticsHint: "每一列的数字",
    columns: "单看一列",
    findColumn: "查找列",
    noSuchColumn: "没有列名包含这些字。",
  },
  bar: {
    base: ({ rows }) => `统计全部 ${number(rows)} 行，不抽样`,
    compare: "与清理前比较",
    compareTip: "把刚读入时的数据画在旁边",
    nothingChanged: "还没有修改，暂无可比较的内容。",
  },
  kinds: (p) => KINDS[p.kind],
  series: {
    now: "现在",
    before: "清理前",
    nowRows: ({ rows }) => `现在，${rowsOf(rows)}`,
    beforeRows: ({ rows }) => `清理前，${rowsOf(rows)}`,
    notBefore: "清理前没有这一列。",
  },
  title: {
    distribution: ({ column }) => among("", column, "的分布"),
    top: ({ column }) => among("", column, "中出现最多的值"),
    rowsOverTime: ({ unit, date }) => `每${UNITS[unit]}行数（${among("按", date, "")}）`,
    sumOverTime: (p) => `${among(`每${UNITS[p.unit]}`, p.number, "")}（${among("按", p.date, "")}）`,
    meanOverTime: (p) => `${among(`每${UNITS[p.unit]}`, p.number, "平均值")}（${among("按", p.date, "")}）`,
    byCategory: (p) => {
      const of = among("各", p.category, "的");
      return {
        sum: among(of, p.number, ""),
        mean: among(of, p.number, "平均值"),
        median: among(of, p.number, "中位数"),
        count: `${of}行数`,
      }[p.by];
    },
    missing: "缺失和异常的单元格",
  },
  base: ({ rows, missing, odd }) => {
    if (missing > 0 && odd > 0) return `${rowsOf(rows)}，${number(missing)} 行缺失，${number(odd)} 行异常`;
    if (missing > 0) return `${rowsOf(rows)}，${number(missing)} 行缺失`;
    if (odd > 0) return `${rowsOf(rows)}，${number(odd)} 行异常`;
    return rowsOf(rows);
  },
  say: {
    halfBetween: ({ low, high }) => `一半在 ${low} 到 ${high} 之间`,
    halfSame: ({ value }) => `至少一半是 ${value}`,
    allSame: ({ value }) => `全部是 ${value}`,
    notDrawnAbove: ({ count, edge }) => `另有 ${number(count)} 行高于 ${edge}，未画出`,
    notDrawnBelow: ({ count, edge }) => `另有 ${number(count)} 行低于 ${edge}，未画出`,
    most: ({ text, share }) => `“${text}”最多，占 ${percent(share)}`,
    mostTied: ({ count }) => `没有哪个值出现超过 ${number(count)} 次`,
    highestAndLowest: (p) => `${p.high}最高（${p.highest}），${p.low}最低（${p.lowest}）`,
    onePeriod: ({ period, value }) => `全部在${period}：${value}`,
    steady: ({ value }) => `始终是 ${value}`,
    endsWithin: ({ unit, day }) =>
      `数据到${day}为止，最后一${unit === "month" ? "个月" : unit === "quarter" ? "个季度" : UNITS[unit]}不完整`,
    earlier: ({ count }) => `另有 ${rowsOf(count)}早得多，未画出`,
    later: ({ count }) => `另有 ${rowsOf(count)}晚得多，未画出`,
    brings: ({ text, share }) => `“${text}”占合计的 ${percent(share)}`,
    leads: ({ text, value }) => `“${text}”合计最大：${value}`,
    onAverage: (p) => `“${p.high}”最高（${p.highest}），“${p.low}”最低（${p.lowest}）`,
    highestOf: ({ high, highest, undrawn }) => `${high}最高（${highest}）；另有 ${undrawn} 个较低的值未画出`,
    only: ({ text, value }) => `“${text}”：${value}`,
    leastComplete: ({ column, share }) => `${among("", column, "缺得最多")}：占该列的 ${percent(share)}`,
    allComplete: "没有缺失或异常的单元格",
    noNumbers: "这里没有能读成数字的内容。",
    noDates: "这里没有能读成日期的内容。",
    noValues: "这里的单元格都是空的。",
    noPairs: "没有哪一行同时有类别和数字。",
  },
  plot: {
    others: ({ values }) => `其余 ${number(values)} 个值`,
    missing: "缺失",
    odd: "异常",
    from: ({ from, to }) => `${from} 到 ${to}（不含）`,
    between: ({ from, to }) => `${from} 到 ${to}`,
    weekOf: ({ day }) => `${day}起的一周`,
    quarter: ({ quarter, year }) => `${year}年第${quarter}季度`,
    quarterTick: ({ quarter, year }) => `${year}年Q${quarter}`,
    rows: ({ count }) => rowsOf(count),
    share: ({ share }) => percent(share),
    chart: ({ title }) => `图表：${title}。用方向键逐项查看。`,
  },
  tiles: {
    label: "概况",
    rows: "行数",
    removed: ({ count }) => `已删除 ${number(count)} 行`,
    allRows: "还没有删除任何行",
    complete: "完整程度",
    gaps: ({ missing, odd }) =>
      odd > 0 ? `${number(missing)} 格缺失，${number(odd)} 格异常` : `${number(missing)} 格缺失`,
    noGaps: "没有缺失或异常的单元格",
    sum: ({ column }) => among("", column, "合计"),
    middle: ({ mean, median }) => `平均值 ${mean}，中位数 ${median}`,
    time: ({ column }) => column,
    until: ({ from, to }) => `${from}至${to}`,
    days: ({ count }) => `共 ${number(count)} 天`,
    before: ({ value }) => `清理前：${value}`,
  },
  change: {
    unit: "时间单位",
    units: { auto: "自动", day: "按日", week: "按周", month: "按月", quarter: "按季度", year: "按年" },
    date: "日期",
    number: "数字",
    category: "类别",
    column: "列",
    measure: "画什么",
    countRows: "行数",
    measures: MEASURES,
    bars: "柱数",
    bar: { few: "柱少一些", usual: "适中", many: "柱多一些" },
  },
  table: {
    rowsBehind: "对应的行",
    showRowsOf: ({ what }) => `在表中显示“${what}”的行`,
    show: "显示为表格",
    hide: "显示为图表",
    from: "从",
    to: "到",
    period: "起始日期",
    value: "值",
    column: "列",
    rows: "行数",
    rowsBefore: "清理前行数",
    sum: "合计",
    sumBefore: "清理前合计",
    mean: "平均值",
    meanBefore: "清理前平均值",
    median: "中位数",
    medianBefore: "清理前中位数",
    missing: "缺失",
    missingBefore: "清理前缺失",
    odd: "异常",
    oddBefore: "清理前异常",
    others: "（其余）",
    below: "（更低）",
    above: "（更高）",
    leftMissing: "（缺失）",
    leftOdd: "（异常）",
  },
  save: {
    png: "PNG",
    svg: "SVG",
    csv: "数据",
    pngOf: ({ title }) => `把“${title}”下载为图片（PNG）`,
    svgOf: ({ title }) => `把“${title}”下载为矢量图（SVG）`,
    csvOf: ({ title }) => `下载“${title}”的数据（CSV）`,
    failed: "浏览器没能生成这张图片，数据仍可下载。",
  },
  statistics: {
    title: "统计",
    sentence: "每一列都按全部行计算，日期显示为日期。",
    save: "下载为 CSV",
    caption: "每一列的数字",
    head: {
      column: "列",
      kind: "类型",
      count: "有效",
      missing: "缺失",
      odd: "异常",
      distinct: "不同值",
      sum: "合计",
      mean: "平均值",
      deviation: "标准差",
      min: "最小",
      low: "下四分位",
      median: "中位数",
      high: "上四分位",
      max: "最大",
    },
    tips: {
      count: "有内容、且读得成该列类型的单元格",
      distinct: "共有多少种不同的写法",
      deviation: "数值通常离平均值多远（样本标准差）",
      low: "四分之一的值比它小",
      median: "一半的值比它小",
      high: "四分之三的值比它小",
    },
    was: ({ value }) => `清理前：${value}`,
    beforeOf: ({ name }) => `清理前${name}`,
  },
  column: {
    sentence: (p) => `${KINDS[p.kind]} · ${number(p.different)} 个不同值`,
    nothing: "这一列几乎每格都不同，没有可画的内容。",
    empty: "这一列是空的。",
  },
  states: {
    loading: "正在计算…",
    choosing: "正在挑选值得画的内容…",
    none: "没有可画的数字或日期。",
    noneHint: "画图需要数字、日期或重复出现的值。“统计”里能看到每一列。",
    noRows: "没有剩下的行可画。",
    noRowsHint: "停用某个步骤或撤销，就能找回这些行。",
    failed: "没能算出来，你的表没有受影响。",
    stopped: "还没算完就停止了。",
    again: "重试",
    noColumn: "这一列已经不在了。",
  },
};
