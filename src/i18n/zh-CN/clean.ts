import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, percent } = format("zh-CN");
const share = (value: number) => percent(value, 1);
const MOST_VALUES = 4;
const quoted = (values: readonly string[]) =>
  values
    .slice(0, MOST_VALUES)
    .map((value) => `“${value}”`)
    .join("、") + (values.length > MOST_VALUES ? `等 ${number(values.length)} 种写法` : "");
const figure = (value: string | number | undefined) => number(Number(value ?? 0));

export const clean: Words["clean"] = {
  label: "发现的问题",
  cleanUp: ({ count }) => `一键清理 ${number(count)} 项`,
  noneTicked: "没有勾选任何项",
  safe: "可放心处理",
  safeHint: "细心的同事不用问也会这样做。每一项都可以撤回。",
  decide: "由你决定",
  decideHint: "这些内容可能有不止一种意思。",
  alone: ({ count }) => `不处理的：${number(count)} 项`,
  tickAll: "全部勾选",
  tickNone: "全部取消",
  tick: ({ title }) => `清理时包含：${title}`,
  showRows: "查看相关行",
  hideRows: "查看所有行",
  showRowsOf: ({ title }) => `查看相关行：${title}`,
  hideRowsOf: ({ title }) => `重新查看所有行：${title}`,
  leaveAlone: "不处理",
  leaveAloneOf: ({ title }) => `不处理：${title}`,
  offerAgain: "重新显示",
  offerAgainOf: ({ title }) => `重新显示：${title}`,
  change: "修改…",
  changeOf: ({ title }) => `修改后再添加：${title}`,
  takeOf: ({ title, choice }) => `${choice}（${title}）`,
  cells: ({ count }) => `${number(count)} 个单元格`,
  rows: ({ count }) => `${number(count)} 行`,
  rowsOf: ({ count, of }) => `${number(of)} 行中的 ${number(count)} 行`,
  columns: ({ count }) => `${number(count)} 列`,
  moreColumns: ({ count }) => `+${number(count)}`,
  allColumns: "所有列",
  empty: "空",
  quoted: ({ text }) => `“${text}”`,
  becomes: "变为",
  rowNumber: ({ row }) => `第 ${number(row)} 行`,
  announced: ({ safe, decide }) =>
    safe + decide === 0
      ? "没有发现需要清理的内容。"
      : `发现：${number(safe)} 项可放心处理，${number(decide)} 项由你决定。`,
  quality: {
    line: ({ valid, cells }) => `${number(cells)} 个单元格中 ${share(valid)} 有效`,
    rest: ({ odd, missing }) =>
      odd === 0 && missing === 0 ? "没有异常，没有缺失。" : `异常 ${share(odd)} · 缺失 ${share(missing)}`,
    restAndBefore: ({ now, before }) =>
      `异常 ${share(now.odd)}（原 ${share(before.odd)}）· 缺失 ${share(now.missing)}（原 ${share(before.missing)}）`,
    bar: ({ valid, odd, missing }) => `有效 ${share(valid)}，异常 ${share(odd)}，缺失 ${share(missing)}`,
  },
  looking: {
    title: "正在查找可以清理的内容…",
    progress: ({ done, total }) => `已检查 ${percent(total === 0 ? 0 : done / total)}`,
    reading: "整个文件读完后开始查找。",
    again: "有修改，正在重新查找…",
  },
  nothing: {
    title: "没有需要清理的内容。",
    text: "每个单元格都检查过了：没有多余空格，没有代替空白的写法，没有重复行和空行，也没有混用的写法。",
    own: "仍可随意修改。",
    noRows: "没有可以检查的行。",
    noRowsText: "文件里只有列名，下面没有数据。",
    action: "查找操作",
  },
  done: {
    title: "目前的结果",
    kept: ({ count, of }) => `${number(of)} 行中保留 ${number(count)} 行。`,
    changed: ({ count }) => `修改了 ${number(count)} 个单元格。`,
    removed: ({ count }) => `删除了 ${number(count)} 行。`,
    made: ({ step }) => `第 ${number(step)} 步生成了新的行，这里统计的是那之后的修改。`,
    rows: ({ count }) => `现在共 ${number(count)} 行。`,
    nothingChanged: "与刚读入的文件没有差别。",
    show: "查看修改",
    steps: "查看步骤",
    rest: "其余的由你决定。",
    allDone: "没有需要决定的内容了。",
    announced: ({ count }) => `添加了 ${number(count)} 个步骤。`,
  },
  failed: {
    title: "没能查找完可以清理的内容。",
    text: "文件和步骤都没有变化，可以手动继续。",
  },
  titles: {
    "repair.broken": () => "乱码",
    "repair.names": ({ count }) => `${number(count)} 个列名是乱码`,
    "trim.spaces": () => "多余空格",
    "missing.stand-ins": () => "代替空白的写法",
    "missing.maybe": ({ values }) =>
      values.length === 0 ? "这些值表示缺失吗？" : `${quoted(values)}表示缺失吗？`,
    "empty-rows": () => "空行",
    "empty-columns": () => "空列",
    "repeated.with-id": () => "重复行",
    "repeated.no-id": ({ count }) => `${number(count)} 行与其他行完全相同`,
    "number.one-reading": () => "统一数字写法",
    "number.two-readings": () => "有两种读法的数字",
    "number.mixed-currency": () => "混用多种货币的金额",
    "number.stray-currency": ({ facts }) => `有些金额带有 ${facts.symbol}`,
    "date.one-reading": () => "统一日期写法",
    "date.column-order": () => "统一日期写法",
    "date.two-readings": ({ facts, count }) => `${figure(facts.cells ?? count)} 个日期有两种读法`,
    "date.short-year": ({ facts, count }) => `${figure(facts.cells ?? count)} 个日期的年份只有两位`,
    "date.maybe-code": () => "是日期，还是普通数字？",
    "boolean.words": () => "“是/否”有几种写法",
    "case.dominant": () => "统一大小写",
    "fingerprint.variants": () => "同一内容的不同写法？",
    "text.line-breaks": () => "单元格内的换行",
  },
  reasons: {
    "repair.broken": () => "别的程序用错了编码，变成了乱码。原来的文字可以完全确定。",
    "repair.names": ({ values }) => `按字节还原，列名是${quoted(values)}。`,
    "trim.spaces": () => "首尾空格和连续空格会让相同的内容看起来不同。",
    "missing.stand-ins": ({ values }) =>
      values.length === 0
        ? "其余都是真实的值，它们只能表示缺失。"
        : `其余都是真实的值，${quoted(values)}只能表示缺失。`,
    "missing.maybe": () => "可能代表缺失，也可能就是字面的意思。",
    "empty-rows": () => "完成上面各项后，这些行没有任何内容。",
    "empty-columns": () => "没有一个单元格有内容。",
    "repeated.with-id": ({ facts }) =>
      facts.column === undefined
        ? "每个单元格都与前面某一行相同。保留第一行。"
        : `每个单元格都与前面某一行相同，连本应各不相同的“${facts.column}”也一样。保留第一行。`,
    "repeated.no-id": () => "没有能区分各行的列，两行相同也可能确实是两条。若删除，每组保留第一行。",
    "number.one-reading": ({ facts }) => `这里的数字都只有一种读法。${numbersBecome(facts)}`,
    "number.two-readings": () => "其中的符号可能是千分位，也可能是小数点，其他单元格也无法判断。",
    "number.mixed-currency": ({ values }) =>
      values.length === 0
        ? "去掉货币符号后，不同币种的金额会混在一起。"
        : `去掉 ${values.join("、")} 后，不同币种的金额会混在一起。`,
    "number.stray-currency": ({ facts }) =>
      `这些金额中只有 ${figure(facts.cells)} 个带有 ${facts.symbol}，可能是另一种货币。`,
    "date.one-reading": () => "这些日期都只有一种读法，将统一写成“年-月-日”。",
    "date.column-order": ({ facts }) =>
      `有 ${figure(facts.proofs)} 个日期只能按“${orderWords(facts.order)}”来读，没有相反的，因此整列都这样读。`,
    "date.two-readings": ({ facts }) =>
      twoReadings(Number(facts.dayProofs ?? 0), Number(facts.monthProofs ?? 0)),
    "date.short-year": ({ facts }) =>
      `${Number(facts.proofs) > 0 ? `顺序是${orderWords(facts.order)}：有 ${figure(facts.proofs)} 个日期只能这样读。` : ""}属于哪个世纪只能推测，请看例子。`,
    "date.maybe-code": () => "连着的 8 位数字可能是日期，也可能是普通数字，从列名看不出来。",
    "boolean.words": () => "这一列只有表示“是”和“否”的词。",
    "case.dominant": ({ facts }) =>
      facts.share === undefined
        ? "与常用得多的写法只有大小写不同。"
        : `只有大小写不同：同一个值，${percent(Number(facts.share))} 的单元格写作“${facts.to}”。`,
    "fingerprint.variants": ({ facts }) =>
      facts.groups === undefined
        ? "只有大小写、空格、符号或词序不同，可能是同一内容。"
        : `有 ${figure(facts.groups)} 组写法，每组之内只有大小写、空格、符号或词序不同。`,
    "text.line-breaks": () => "有些软件会把单元格内的换行当成一行的结束。",
  },
  reasonInGeneral: ({ columns }) =>
    columns.length === 0 ? "检查每个单元格后发现。" : `检查“${columns.join("、")}”的每个单元格后发现。`,
  answers: {
    "repair.broken": "修复",
    "repair.names": "改名",
    "missing.maybe": "是，表示缺失",
    "repeated.no-id": "删除重复的",
    "fingerprint.variants": "统一写法",
    "text.line-breaks": "换成空格",
    "number.mixed-currency": "去掉货币符号",
    "boolean.words": "写成 true 和 false",
    "empty-rows": "删除",
    "empty-columns": "删除",
    "repeated.with-id": "删除重复的",
  },
  answerInGeneral: "执行",
  keep: "不是，保留",
  choices: {
    "day-first": "日在前",
    "month-first": "月在前",
    "year-first": "年在前",
    "decimal-point": "点后面是小数",
    "decimal-comma": "逗号后面是小数",
    missing: "是，表示缺失",
    keep: "不是，保留",
    whole: "整数",
    decimal: "小数",
    text: "文本",
    date: "日期",
  },
};

/** 数字去掉什么，以及“万”这样的单位换算成多少。 */
function numbersBecome({ symbol, unit }: { readonly [name: string]: string | number }): string {
  const signs = symbol === undefined || symbol === "" ? "分隔符" : "货币符号和分隔符";
  if (unit === undefined || unit === "") return `去掉${signs}，每一位数字都会保留。`;
  return `去掉${signs}，1.2${unit} 变为 ${unit === "亿" ? "120000000" : "12000"}。`;
}

function twoReadings(day: number, month: number): string {
  if (day < 0) return "这些日期可能是日在前，也可能是月在前，表里已看不出是哪一种。";
  if (day > 0 && month > 0)
    return `有 ${number(day)} 个日期只能是日在前，有 ${number(month)} 个只能是月在前：这一列混用了两种。`;
  if (day > 0) return `有 ${number(day)} 个日期只能是日在前，没有只能是月在前的，但数量太少，不能确定。`;
  if (month > 0) return `有 ${number(month)} 个日期只能是月在前，没有只能是日在前的，但数量太少，不能确定。`;
  return "这一列里没有任何内容能说明是日在前还是月在前。";
}

function orderWords(order: string | number | undefined): string {
  if (order === "mdy") return "月在前";
  return order === "ymd" ? "年在前" : "日在前";
}
