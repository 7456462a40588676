import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number } = format("zh-CN");
const either = new Intl.ListFormat("zh-CN", { type: "disjunction" });

const asTyped = ({ matchCase }: { matchCase: boolean }) => (matchCase ? "（区分大小写）" : "");

export const steps: Words["steps"] = {
  list: {
    label: "步骤，按执行顺序排列",
    empty: "还没有步骤。",
    emptyHint: "每一处修改都会成为这里的一个步骤，随时可以停用、修改或撤回；原文件始终不会被修改。",
    add: "添加步骤",
  },
  history: {
    undo: ({ what }) => `撤销：${what}`,
    redo: ({ what }) => `恢复：${what}`,
    nothingToUndo: "没有可撤销的操作",
    nothingToRedo: "没有可恢复的操作",
    undoWord: "撤销",
    redoWord: "恢复",
    title: "历史记录",
    start: "刚读入的文件",
    now: "当前",
    added: ({ step }) => step,
    addedMany: ({ count }) => `添加了 ${number(count)} 个步骤`,
    removed: ({ step }) => `删除：${step}`,
    removedMany: ({ count }) => `删除了 ${number(count)} 个步骤`,
    changed: ({ step }) => `修改：${step}`,
    noted: ({ step }) => `批注：${step}`,
    grouped: ({ name, count }) => `组成“${name}”：${number(count)} 个步骤`,
    ungrouped: ({ name }) => `取消分组：${name}`,
    renamed: ({ name }) => `分组改名：${name}`,
    regrouped: "步骤改换了分组",
    movedMany: ({ count }) => `移动了 ${number(count)} 个步骤`,
    onMany: ({ count }) => `启用了 ${number(count)} 个步骤`,
    offMany: ({ count }) => `停用了 ${number(count)} 个步骤`,
    back: "回到刚才的位置",
    there: "回到刚才选择的时刻",
    moved: ({ step }) => `移动：${step}`,
    switchedOn: ({ step }) => `启用：${step}`,
    switchedOff: ({ step }) => `停用：${step}`,
    leftAlone: "一条建议设为不处理",
    offeredAgain: "重新显示一条建议",
    loaded: "载入清洗方案",
    other: "多处修改",
  },
  recipe: {
    save: "保存清洗方案",
    saveHint: "把步骤保存为一个小文件，下次遇到同类表格时直接使用。其中不含任何数据行。",
    load: "载入清洗方案",
    loadHint: "在这张表上执行已保存的清洗方案。",
    fileName: ({ name }) => `${name}.limpid.json`,
    saved: ({ name }) => `已保存为 ${name}。`,
  },
  describe: {
    allColumns: "所有列",
    wholeList: "整张表",
    moreColumns: ({ names, more }) => `${names.join("、")}等 ${number(names.length + more)} 列`,
    columns: ({ names }) => names.join("、"),
    quoted: ({ text }) => `“${text}”`,
    nothing: "空",
    end: "末尾",
    yes: "是",
    no: "否",
    moreTexts: ({ texts, more }) => `${texts.join("、")}等 ${number(texts.length + more)} 个值`,
    texts: ({ texts }) => texts.join("、"),
    rising: ({ column }) => `${column} ↑`,
    falling: ({ column }) => `${column} ↓`,
    sort: ({ keys }) => keys.join("，再按 "),
    onlyWhere: ({ step, condition }) => `${step}（仅限：${condition}）`,
    row: ({ row }) => number(row),
    cells: ({ count, names, more }) =>
      `${names.join("、")}${more > 0 ? `等 ${number(names.length + more)} 列` : ""}的 ${number(count)} 个单元格`,
  },
  condition: {
    missing: ({ column }) => `${column} 缺失`,
    filled: ({ column }) => `${column} 不为空`,
    equals: (p) => `${p.column} 等于“${p.text}”${asTyped(p)}`,
    notEquals: (p) => `${p.column} 不等于“${p.text}”${asTyped(p)}`,
    contains: (p) => `${p.column} 包含“${p.text}”${asTyped(p)}`,
    notContains: (p) => `${p.column} 不包含“${p.text}”${asTyped(p)}`,
    starts: (p) => `${p.column} 以“${p.text}”开头${asTyped(p)}`,
    ends: (p) => `${p.column} 以“${p.text}”结尾${asTyped(p)}`,
    matches: (p) => `${p.column} 符合规则 ${p.text}${asTyped(p)}`,
    oneOf: ({ column, texts }) => `${column} 是 ${either.format(texts)}`,
    notOneOf: ({ column, texts }) => `${column} 不是 ${either.format(texts)}`,
    shaped: ({ column, texts }) => `${column} 的样式是 ${either.format(texts)}`,
    length: (p) =>
      p.from === p.to
        ? `${p.column} 有 ${number(p.from)} 个字符`
        : `${p.column} 有 ${number(p.from)} 到 ${number(p.to)} 个字符`,
    valid: ({ column }) => `${column} 有效`,
    odd: ({ column }) => `${column} 异常`,
    less: ({ column, text }) => `${column} 小于 ${text}`,
    atMost: ({ column, text }) => `${column} 不大于 ${text}`,
    greater: ({ column, text }) => `${column} 大于 ${text}`,
    atLeast: ({ column, text }) => `${column} 不小于 ${text}`,
    before: ({ column, text }) => `${column} 早于 ${text}`,
    until: ({ column, text }) => `${column} 不晚于 ${text}`,
    after: ({ column, text }) => `${column} 晚于 ${text}`,
    since: ({ column, text }) => `${column} 不早于 ${text}`,
    between: ({ column, from, to }) => `${column} 从 ${from} 起、小于 ${to}`,
    not: ({ condition }) => `不满足“${condition}”`,
    all: ({ parts }) => parts.join("，并且 "),
    any: ({ parts }) => parts.join("，或者 "),
    inner: ({ condition }) => `（${condition}）`,
    always: "每一行",
    never: "没有任何行",
  },
  form: {
    addTitle: ({ name }) => name,
    editTitle: ({ name }) => `修改步骤：${name}`,
    add: "添加步骤",
    save: "保存修改",
    cancel: "取消",
    back: "返回，不添加",
    optional: "可不填",
    searchColumns: "搜索列",
    chooseAll: "全选",
    chooseNone: "全不选",
    chosen: ({ count, of }) => `已选 ${number(count)} 列，共 ${number(of)} 列`,
    allWhenNone: "一列都不选时，按所有列处理。",
    noColumnFits: "没有包含这些字的列。",
    moreColumns: ({ count }) => `还有 ${number(count)} 列，请输入列名查找。`,
    chooseColumn: "选择一列",
    atEnd: "放到最后",
    noColumn: "不选",
    perLine: "每行填一个。",
    addTest: "添加条件",
    removeTest: ({ test }) => `删除此条件：${test}`,
    joinTests: "哪些行",
    all: "满足全部条件",
    any: "满足任一条件",
    testColumn: "列",
    test: "条件",
    testValue: "值",
    testValues: "值，每行一个",
    matchCase: "区分大小写",
    addSort: "添加排序列",
    removeSort: ({ column }) => `不按“${column}”排序`,
    measureWhat: "计算什么",
    measureColumn: "哪一列",
    measureName: ({ what, column }) => `${column}${what}`,
    measureCalled: ({ name }) => `新列的名字：${name}`,
    addMeasure: "再计算一项",
    removeMeasure: ({ name }) => `不计算“${name}”`,
    sortColumn: "排序依据",
    thenColumn: "次要依据",
    rising: "升序",
    falling: "降序",
    rows: {
      label: "处理哪些行",
      all: "所有行",
      view: ({ rows }) => (rows === null ? "只处理当前显示的行" : `只处理当前显示的 ${number(rows)} 行`),
      where: "只处理符合条件的行",
      takesAll: "这一步处理所有行，包括没有显示的行。",
    },
    row: ({ row }) => `第 ${number(row)} 行`,
    cells: ({ count }) => `${number(count)} 个单元格`,
    empty: "（空）",
    tests: {
      equals: "等于",
      "not-equals": "不等于",
      contains: "包含",
      "not-contains": "不包含",
      starts: "开头是",
      ends: "结尾是",
      matches: "符合规则",
      "one-of": "是其中之一",
      missing: "缺失",
      filled: "不为空",
      valid: "有效",
      odd: "异常",
      less: "小于",
      "at-most": "小于或等于",
      greater: "大于",
      "at-least": "大于或等于",
    },
    dateTests: {
      less: "早于",
      "at-most": "不晚于",
      greater: "晚于",
      "at-least": "不早于",
    },
    types: {
      text: "文本",
      whole: "整数",
      decimal: "小数",
      date: "日期",
      boolean: "是/否",
      unset: "读入时的样子",
    },
  },
  preview: {
    label: "预计的修改",
    counting: "正在统计…",
    fillIn: "填好各项后即可看到会修改什么。",
    nothing: "不会有任何修改。",
    failed: "按现在的填写无法试运行。",
    rowsFailed: ({ count }) => `有 ${number(count)} 行算不出结果，单元格留空`,
    cells: ({ count }) => `将修改 ${number(count)} 个单元格`,
    rowsMade: (p) => `将由 ${number(p.from)} 行生成 ${number(p.to)} 行`,
    rowsRemoved: ({ count, of }) => `将删除 ${number(count)} 行，共 ${number(of)} 行`,
    rowsMoved: "行的顺序会改变",
    columnsAdded: ({ names }) => `新增列：${names.join("、")}`,
    columnsRemoved: ({ names }) => `删除列：${names.join("、")}`,
    columnsChanged: ({ names }) => `修改列：${names.join("、")}`,
    seeGrid: "表格中已显示效果，尚未生效。",
    onlyAffected: "只看这些行",
  },
  problem: {
    chooseColumns: "请至少选择一列。",
    chooseColumn: "请选择一列。",
    columnGone: "执行到这里时，表中没有这一列。",
    typeText: "请在这里填写内容。",
    typeTexts: "请至少填写一个。",
    numberRange: ({ min, max }) => `请填写 ${number(min)} 到 ${number(max)} 之间的整数。`,
    pattern: "这个规则无法识别，请检查括号和斜杠。",
    nameTaken: "已有同名的列。",
    condition: "请把每个条件填写完整。",
    notANumber: "请填写数字，例如 12 或 3.5。",
    notADate: "请按“年-月-日”填写日期，例如 2024-03-31。",
    refused: "这里不能这样填写。",
    formulaColumn: ({ column }) => `此处没有名为“${column}”的列。文字要放在引号里。`,
    formula: ({ kind, at, text }) => {
      switch (kind) {
        case "empty":
          return "请输入公式，例如 [单价]*1.2。";
        case "sign":
          return `第 ${number(at + 1)} 个字符“${text}”不能用在公式里。`;
        case "quote-open":
          return `第 ${number(at + 1)} 个字符处的引号没有结束。`;
        case "bracket-open":
          return `第 ${number(at + 1)} 个字符处的方括号 [ 没有结束。`;
        case "parenthesis-open":
          return `第 ${number(at + 1)} 个字符处的括号 ( 没有结束。`;
        case "too-many-parentheses":
          return `第 ${number(at + 1)} 个字符处的括号 ) 是多余的。`;
        case "value-expected":
          return text === ""
            ? "公式末尾缺少内容：列、数字或文字。"
            : `第 ${number(at + 1)} 个字符“${text}”之前缺少列、数字或文字。`;
        case "operator-expected":
          return `第 ${number(at + 1)} 个字符“${text}”之前缺少 + 或 & 之类的运算符。`;
        case "unknown-function":
          return `没有名为 ${text} 的函数。输入开头几个字母可查看可用的函数。`;
        case "too-few":
          return `第 ${number(at + 1)} 个字符处的 ${text} 参数太少。`;
        case "too-many":
          return `第 ${number(at + 1)} 个字符处的 ${text} 参数太多。`;
        case "too-deep":
          return "公式太长，请分成两列来做。";
      }
    },
  },
  map: {
    title: "这张表的列不一样",
    intro: ({ columns, steps: count }) =>
      `清洗方案需要的 ${number(columns)} 列在这张表里没有，涉及 ${number(count)} 个步骤。请指明对应的列，或不用这些列继续。目前还没有执行任何步骤。`,
    wanted: "方案需要的列",
    use: "使用",
    columnFor: ({ column }) => `用哪一列代替“${column}”`,
    without: "不用这一列",
    usedIn: ({ steps: count }) => `用于 ${number(count)} 个步骤`,
    offCount: ({ count }) => `${number(count)} 个步骤将被停用。`,
    allRun: "所有步骤都会执行。",
    apply: "执行清洗方案",
    cancel: "取消",
  },
};
