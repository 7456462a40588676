import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, list } = format("zh-CN");

/** Names in quotes need no space before them. */
function quoted(names: readonly string[]): string {
  return list(names.map((name) => `“${name}”`));
}

export const reading: Words["reading"] = {
  readAs: {
    sentence: ({ parts }) => `读取方式：${parts.join("，")}`,
    part: ({ part }) => `“${part}”`,
    choosePart: "选择这个文件里的另一张表",
    change: "更改",
    changeTip: "更改文件的读取方式",
    names: ({ line }) => `文件第 ${number(line)} 行为列名`,
    noNames: "没有列名",
    doubts: ({ count }) => `关于这个文件有 ${number(count)} 点说明`,
    doubtsTitle: "关于这个文件",
  },
  formats: {
    csv: "文本",
    workbook: "工作簿",
    json: "JSON",
    ndjson: "JSON 行",
    parquet: "Parquet",
    sqlite: "数据库",
    vcard: "联系人（vCard）",
    html: "网页",
    fixed: "按空格对齐的列",
  },
  besideLists: "列表之外的内容",
  delimiters: {
    ",": "逗号分隔",
    ";": "分号分隔",
    "\t": "制表符分隔",
    "|": "竖线分隔",
    " ": "空格分隔",
    other: ({ sign }) => `“${sign}”分隔`,
  },
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16（大端）",
    gb18030: "GB18030（简体中文，含 GBK）",
    big5: "Big5（繁体中文）",
    shift_jis: "Shift JIS（日文）",
    "euc-kr": "EUC-KR（韩文）",
    "windows-1252": "Windows-1252（西欧）",
    "windows-1250": "Windows-1250（中欧）",
    "windows-1251": "Windows-1251（西里尔）",
    "windows-1254": "Windows-1254（土耳其）",
  },
  quotes: { '"': '双引号 "…"', "'": "单引号 '…'", "": "没有" },
  escapes: { double: "两个引号", backslash: "反斜杠" },
  alternatives: {
    label: "换一种读法",
    headerRows: ({ headerRows }) => (headerRows === 0 ? "没有列名" : `${number(headerRows)} 行列名`),
    skipRows: ({ lines }) => (lines === 0 ? "保留所有行" : `跳过 ${number(lines)} 行`),
    leaveOut: ({ lines }) => `去掉最后 ${number(lines)} 行`,
    firstTable: "只要第一张表",
    secondTable: "读取第二张表",
    keepBelow: "作为数据行保留",
    keepRepeated: "作为数据行保留",
    dropRepeated: "去掉它们",
  },
  options: {
    title: "文件的读取方式",
    intro: "这些是 Limpid 自动判断的。表格看起来不对时再改，步骤会保留。",
    part: "读取哪张表",
    partRows: (p) => `${p.name} · ${number(p.rows)} 行${p.hidden ? "（隐藏）" : ""}`,
    partName: (p) => `${p.name}${p.hidden ? "（隐藏）" : ""}`,
    nothing: "这种文件的读取方式没有可更改的地方。",
    encoding: "文字编码",
    encodingHint: "出现乱码时，换一种试试。",
    delimiter: "单元格之间用什么分隔",
    aligned: "按空格对齐（固定宽度）",
    cuts: "各列从第几个位置之后开始",
    cutsHint: "例如 12, 30, 41。不填则自动判断。",
    cutsWrong: "请填由小到大的整数，用逗号隔开",
    wide: "中日韩文字占两个位置",
    otherDelimiter: "其他符号",
    otherDelimiterHint: "键盘上的一个符号",
    quote: "单元格外的引号",
    header: "列名占几行",
    headerRows: ({ headerRows }) => (headerRows === 0 ? "没有" : `${number(headerRows)} 行`),
    skip: "跳过表格上方的行数",
    skipEnd: "跳过表格下方的行数",
    repeated: "去掉重复出现的列名行",
    escape: "单元格里的引号写作",
    comment: "跳过以此开头的行",
    commentHint: "例如 #；不填则不跳过。",
    preview: "这样读取的前几行",
    previewMore: ({ columns }) => `还有 ${number(columns)} 列`,
    previewEnds: "这样读取的开头和结尾几行",
    previewBetween: ({ rows }) => `中间还有 ${number(rows)} 行`,
    anew: "恢复自动判断",
    skipWrong: "请填 0 到 1,000 的整数",
    signWrong: "请填一个普通符号，如 ^ 或 ~",
    read: "重新读取",
  },
  doubts: {
    encoding: (p) => `文字按 ${p.encoding} 读取；${p.alternatives} 也差不多合适。`,
    brokenCharacters: ({ count }) => `开头部分有 ${number(count)} 处在这种编码里不是文字，显示为 �。`,
    nulBytes: "文件里夹有多余的零字节，是其他程序留下的，已原样保留。",
    delimiter: (p) => `按${p.delimiter}读取；${p.alternatives}也有可能。`,
    quote: "单元格外的引号有不止一种读法。",
    escapeBackslash: '单元格里的引号按反斜杠写法（\\"）读取；反斜杠也可能只是普通符号。',
    escapeDouble: "反斜杠按普通符号读取；它也可能是单元格里引号的写法。",
    headerYes: ({ headerRows }) =>
      headerRows === 1
        ? "第一行当作列名；也可能有别的读法。"
        : `前 ${number(headerRows)} 行合并为列名；也可能有别的读法。`,
    headerNo: "第一行当作数据；它也可能是列名。",
    preamble: ({ lines }) => `表格上方的 ${number(lines)} 行已跳过。`,
    notesBelow: (p) => `最后 ${number(p.lines)} 行像是注释（“${p.text}”），已作为数据行保留。`,
    totalsBelow: (p) => `最后 ${number(p.lines)} 行像是合计（“${p.text}”），已作为数据行保留。`,
    secondTable: ({ text }) => `表格下方似乎还有另一张表（“${text}”），它的内容已作为数据行保留。`,
    brokenBefore: (p) =>
      `有 ${number(p.count)} 处文字在写入这个文件之前就已成乱码，例如“${p.example.before}”，原文是“${p.example.after}”。可以恢复：请看清理建议中的“乱码”。`,
    brokenForGood: (p) =>
      `有 ${number(p.count)} 处文字在写入这个文件之前就已丢失，例如“${p.example.before}”，无法从这个文件恢复：请从原系统重新导出一份 UTF-8 编码的文件。`,
    comments: (p) =>
      `有 ${number(p.count)} 行以 ${p.comment} 开头，已跳过，最早在文件第 ${number(p.line)} 行。`,
    repeatedHeader: (p) =>
      `列名在表格中又出现了 ${number(p.count)} 次，最早在文件第 ${number(p.line)} 行；已作为数据行保留。`,
    repeatedHeaderOut: (p) => `已跳过 ${number(p.count)} 行重复的列名，最早在文件第 ${number(p.line)} 行。`,
    repeatedNames: ({ names }) => `列名有重复（${list(names)}），后面的加了编号。`,
    emptyNames: ({ columns }) => `${number(columns.length)} 列没有名称，已命名为 ${list(columns)}。`,
    shortRows: (p) => `有 ${number(p.count)} 行比列名少，最早在文件第 ${number(p.line)} 行；缺的部分留空。`,
    longRows: (p) =>
      `有 ${number(p.count)} 行比列名多，最早在文件第 ${number(p.line)} 行；多出的部分放在 ${list(p.columns)}。`,
    loneQuote: (p) =>
      `有 ${number(p.count)} 个引号没有配对（文件第 ${list(p.lines.map((line) => number(line)))} 行${p.count > p.lines.length ? "等" : ""}），已按普通符号读取，没有丢行。`,
    strayQuotes: (p) =>
      `有 ${number(p.count)} 个单元格里的引号位置不对，最早在文件第 ${number(p.line)} 行；已原样保留。`,
    lostCharacters: ({ count }) => `有 ${number(count)} 处无法读成文字，显示为 �。换一种编码也许能恢复。`,
    onlyHeader: "只有列名，下面没有数据行。",
    severalParts: (p) =>
      `文件里有 ${number(p.others.length + 1)} 张表，已读取“${p.part}”；其余是${quoted(p.others)}。`,
    noSuchPart: (p) =>
      `之前选定的“${p.asked}”不在这个文件里，已改为读取${p.part === "" ? "唯一的一张表" : `“${p.part}”`}。`,
    leftOutBelow: (p) => `最后 ${number(p.lines)} 行（“${p.text}”）已按你的选择去掉。`,
    hiddenParts: ({ names }) => `文件里有 ${number(names.length)} 张隐藏的工作表：${list(names)}。`,
    hiddenRows: ({ count }) => `工作表里有 ${number(count)} 行被隐藏（例如被筛选），已全部读取。`,
    hiddenColumns: ({ names }) => `工作表里有 ${number(names.length)} 列被隐藏，也已读取：${list(names)}。`,
    mergedCells: ({ count }) => `有 ${number(count)} 处合并单元格；内容放在第一个单元格，其余为空。`,
    formulas: (p) =>
      `有 ${number(p.count)} 个单元格是公式，读取的是保存文件时显示的值${p.empty > 0 ? `，其中 ${number(p.empty)} 个没有值` : ""}。`,
    dates1904: "这个工作簿从 1904 年开始计算日期（旧版 Mac 的方式），日期已按此读取。",
    cellErrors: ({ count }) => `有 ${number(count)} 个单元格是 #N/A 之类的错误值，已按文字保留。`,
    nested: ({ columns }) => `单元格里的列表按原样保留在 ${list(columns)}。`,
    oddRecords: (p) =>
      `有 ${number(p.count)} 条与其他行的结构不同，最早在文件第 ${number(p.line)} 行；内容放在单独的一列。`,
    appended: (p) =>
      `${number(p.files.length)} 个文件上下拼接：${list(p.files)}。${p.partial.length > 0 ? `不是每个文件都有的列：${list(p.partial)}。` : ""}`,
    ruleLines: (p) => `有 ${number(p.count)} 行只有横线，已跳过，最早在文件第 ${number(p.line)} 行。`,
    cutWords: (p) =>
      `有 ${number(p.count)} 行的文字跨在两列之间，已被切开，最早在文件第 ${number(p.line)} 行。如果不对，请调整各列的位置。`,
    nulls: ({ count }) => `有 ${number(count)} 个单元格标为 NULL，其余空的是空文本；这里都视为缺失。`,
    binaryCells: ({ count }) => `有 ${number(count)} 个单元格不是文字而是字节，已写成十六进制。`,
  },
};
