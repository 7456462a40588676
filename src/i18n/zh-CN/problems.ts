import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number, bytes, list } = format("zh-CN");

export const problems: Words["problems"] = {
  label: "需要您处理",
  dismiss: "关闭",
  undo: "撤销",
  openReading: "读取方式…",
  "empty-file": {
    what: "这个文件是空的。",
    next: "大小为 0 字节。请确认文件已完整保存或复制，然后重新拖入。",
  },
  "not-text": {
    packed: "这个压缩包在这里打不开。",
    packedNext: "请先解压，再拖入里面的表格文件。",
    other: ({ name }) => `这是${name}，不是文本表格。`,
    otherNext: "不管文件名以什么结尾，内容是别的东西。请拖入含有表格的文件。",
    names: {
      pdf: " PDF 文件",
      png: "图片",
      jpeg: "图片",
      gif: "图片",
      image: "图片",
      docx: " Word 文档",
      pptx: "演示文稿",
      document: "文档",
      iwork: "苹果 Numbers、Pages 或 Keynote 文稿",
      mime: "保存下来的网页或邮件",
      access: " Access 数据库",
      outlook: " Outlook 文件",
      spss: " SPSS 文件",
      stata: " Stata 文件",
      sas: " SAS 文件",
      dbase: " dBASE 文件",
      arrow: " Arrow 文件",
      xlsx: "工作簿",
      xls: "工作簿",
      ods: "工作簿",
      sqlite: "数据库",
      parquet: " Parquet 文件",
      exe: "程序",
      binary: "其他类型的文件",
    },
    nexts: {
      pdf: "请索要生成它的 Excel 或 CSV 文件；或打开它，把表格复制到电子表格里核对后保存，再拖入那个文件。",
      picture: "图片里的表格无法读取。请拖入图片所显示的那个文件。",
      document: "请打开它，选中其中的表格并复制，然后粘贴到这里。",
      iwork: "请在 Numbers 里选择“文件 > 导出为 > Excel 或 CSV”，再把导出的文件拖到这里。",
      mime: "请用 Excel 或浏览器打开，另存为 .xlsx 或网页（.html），再把那个文件拖到这里。",
      access: "请在 Access 里选择“外部数据 > 导出 > Excel 或文本文件”，再把导出的文件拖到这里。",
      outlook: "如果表格是邮件的附件，请先保存附件，再拖入附件。",
      statistics: "请在原来的程序里另存或导出为 CSV 或 Excel，再把那个文件拖到这里。",
      dbase: "请用 LibreOffice 或 Excel 打开，另存为 .xlsx，再把那个文件拖到这里。",
      arrow: "请在原来的程序里另存为 Parquet 或 CSV，再把那个文件拖到这里。",
    },
  },
  encrypted: {
    what: ({ name }) => `${name} 有密码保护。`,
    next: "请在原来的程序里打开，去掉密码另存，再把那个文件拖到这里。没有做任何修改。",
  },
  damaged: {
    what: ({ name }) => `${name} 已损坏，无法完整读取。`,
    next: "请重新复制或下载一次；或在原来的程序里打开并重新保存。",
  },
  "no-table": {
    what: ({ name }) => `${name} 里没有表格。`,
    next: "请确认文件没有选错。工作表、数据库或网页里要有数据行才能读取。",
  },
  "too-much-inside": {
    bytes: (p) => `${p.name} 解压后超过 ${bytes(p.limit)}，已停止。`,
    cells: (p) => `${p.name} 里超过 ${number(p.limit)} 个单元格，已停止。`,
    next: "如果您信任这个文件，请先解压，或在原来的程序里另存为 CSV，再拖到这里。",
  },
  "cell-too-long": {
    what: (p) =>
      `“${p.column}”列${p.row > 0 ? `第 ${number(p.row)} 行` : "表头"}的单元格有 ${number(p.length)} 个字符，而 Excel 单元格最多容纳 ${number(p.limit)} 个。`,
    next: "没有写出文件，也没有截断内容。请缩短这个单元格、去掉这一列，或选择 CSV 等其他格式。",
  },
  "too-many-columns": {
    what: (p) => `表格有 ${number(p.columns)} 列，这种格式最多 ${number(p.limit)} 列。`,
    next: "没有写出文件。请删除不需要的列，或选择 CSV。",
  },
  "too-many-files": {
    what: (p) => `这样会产生 ${number(p.count)} 个或更多文件，最多 ${number(p.limit)} 个。`,
    next: "没有写出文件。请增加每个文件的行数，或选一个不同值较少的列。",
  },
  "row-too-large": {
    what: (p) => `仅第 ${number(p.row)} 行就会让文件超过 ${bytes(p.limit)}。`,
    next: "没有写出文件。请允许更大的文件。",
  },
  "file-too-large": {
    what: ({ limit }) => `文件会超过 ${bytes(limit)}，这种格式容纳不下。`,
    next: "没有写出文件。请拆分成多个文件，或选择 CSV。",
  },
  "delimiter-lacking": {
    what: (p) => `编码 ${p.encoding} 里没有分隔符“${p.delimiter}”。`,
    next: "没有写出文件。请换一个分隔符，或选择 UTF-8。",
  },
  restarted: {
    what: "处理中断，已重新开始。",
    next: "文件和步骤都还在。如果再次出现，请先关掉匹配太慢的那一步，或关闭其他标签页和程序：这个文件需要的内存可能比空闲的多。",
  },
  "file-gone": {
    what: ({ name }) => `${name} 读不到了。`,
    next: "它可能被移动、改名、删除，或所在的磁盘已拔出。放回原处后重新拖入即可，步骤已保留。",
  },
  "file-changed": {
    what: ({ name }) => `读取过程中，${name} 被其他程序修改了。`,
    next: "请在那个程序里保存并关闭，然后重新拖入，步骤已保留。",
  },
  "too-large": {
    what: (p) => `文件有 ${bytes(p.bytes)}，这个浏览器最多能处理约 ${bytes(p.limit)}。`,
    next: "请拆成几个小文件，用同一个清洗方案逐个清洗。",
  },
  "no-file": { what: "还没有打开文件。", next: "请拖入一个文件。" },
  "missing-columns": {
    what: (p) => `“${p.step}”需要的列不存在：${list(p.columns)}。`,
    next: "请修改或停用这个步骤，也可以撤销。",
  },
  "steps-off": {
    what: (p) =>
      `按现在的读取方式，${p.of} 个步骤中有 ${p.steps} 个无法执行${p.columns.length > 0 ? `，缺少的列：${list(p.columns)}` : ""}。这些步骤已停用。`,
    next: "可以在“步骤”里修改后重新启用，或者更改文件的读取方式。",
  },
  "edits-off": {
    what: ({ steps, made }) =>
      made
        ? `现在生成的是另外的行，因此停用了 ${number(steps)} 个修改单个单元格的步骤。`
        : `现在分行方式变了，${steps} 个修改单元格的步骤已停用，以免改到别的行。`,
    next: "请在“步骤”里查看，确认仍然合适再启用；也可以撤销，全部恢复。",
  },
  "unknown-operation": {
    what: ({ op }) => `方案里有当前版本不认识的步骤（“${op}”）。`,
    next: "没有做任何修改。请刷新网页获取最新版本，或从方案里去掉这个步骤。",
  },
  "bad-parameter": {
    what: (p) => `“${p.step}”无法执行：“${p.field}”填得不对。`,
    next: "请修改或停用这个步骤，也可以撤销。",
  },
  "column-exists": {
    what: (p) => `“${p.step}”会产生第二个名为“${p.column}”的列。`,
    next: "请换一个名称，或停用这个步骤。",
  },
  "unknown-column": {
    what: ({ column }) => `已经没有“${column}”这一列。`,
    next: "某个步骤删除了它或改了名。撤销即可恢复。",
  },
  "not-enough-memory": {
    what: "内存不够，无法完成。",
    next: "步骤已保留。请关闭其他标签页再试，或处理小一些的文件。",
  },
  "not-a-recipe": {
    what: "这不是 Limpid 的清洗方案。",
    at: ({ detail }) => `这个清洗方案无法使用：“${detail}”处有问题。`,
    next: "没有做任何修改。清洗方案以 .limpid.json 结尾，用“保存清洗方案”保存。",
  },
  "newer-recipe": {
    what: "这个清洗方案由更新版本的 Limpid 保存。",
    next: "没有做任何修改。请刷新网页获取最新版本，再使用这个方案。",
  },
  "recipe-without-file": {
    what: "清洗方案要用在一张表上。",
    next: "请先打开文件，再把清洗方案拖上来。",
  },
  "nothing-pasted": {
    what: "剪贴板里没有单元格。",
    next: "请在表格软件里复制单元格，再回到这里粘贴。",
  },
  "sample-unreachable": {
    what: ({ name }) => `样例 ${name} 无法加载。`,
    next: "请检查网络后再试，或拖入您自己的文件。",
  },
  unexpected: {
    what: "出现了不该出现的问题。",
    next: ({ message }) => `文件没有被修改，步骤已保留。如果再次出现，请刷新网页。（${message}）`,
  },
  crash: {
    title: "页面的这一部分停止了工作。",
    body: "文件没有被修改，步骤已保存在浏览器里。请刷新网页，然后选择“继续”。",
    reload: "刷新",
  },
  stepNumber: (p) => `第 ${number(p.index)} 步：${p.name}`,
};
