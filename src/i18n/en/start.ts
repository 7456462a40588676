import { format } from "../format.ts";

const { number, bytes, bytesOf, plural, list } = format("en");

const rows = (count: number) =>
  plural(count, { one: `${number(count)} row`, other: `${number(count)} rows` });

/** English words of the start page, of reading and of the page on privacy. */
export const start = {
  title: "Drop a messy list. Take away a clean one.",
  lead: "Limpid finds what is wrong in a spreadsheet, shows every change before it counts, and answers the first questions with charts.",
  picture:
    "A messy list of three rows becomes a clean one: names and dates in one form, a repeated row gone.",
  choose: "Choose a file",
  orDrop: "or drop it anywhere, or paste cells",
  formats: "CSV and other text tables, up to about a gigabyte",
  samples: "Or try it with one of these",
  sampleCustomers: "Customers, messy",
  sampleCustomersHint: "About 5,000 rows, dates in many forms",
  sampleOrders: "Orders, two years",
  sampleOrdersHint: "20,000 rows, ready for charts",
  sampleChinese: "客户名单",
  sampleChineseHint: "3,000 rows, saved by Excel (GBK)",
  never: "Your file never leaves this computer.",
  howToCheck: "How to check",
  earlier: (p: { name: string; steps: string; when: string }) =>
    `Go on with ${p.name} (${p.steps}, ${p.when})`,
  goOn: "Go on",
  forget: "Forget",
  dropHere: "Drop it to open",
  dropHint: "It is read on this computer and sent nowhere.",
  recipeFile: "Limpid recipe",
  reading: {
    title: ({ name }: { name: string }) => `Reading ${name}`,
    beginning: ({ total }: { total: number }) => `${bytes(total)}, looking at how it is written`,
    progress: (p: { done: number; total: number; rows: number }) => {
      const size = bytesOf(p.done, p.total);
      return `${size.done} of ${size.total} · ${rows(p.rows)}`;
    },
    cancel: "Cancel",
  },
  readAs: {
    sentence: (p: { encoding: string; delimiter: string; header: string }) =>
      `Read as ${p.encoding}, ${p.delimiter}, ${p.header}`,
    change: "change",
    changeTip: "Change how the file is read",
    names: ({ line }: { line: number }) => `names in line ${number(line)}`,
    noNames: "no names",
    doubts: ({ count }: { count: number }) =>
      plural(count, {
        one: "1 thing to know about the file",
        other: `${number(count)} things to know about the file`,
      }),
    doubtsTitle: "About this file",
  },
  delimiters: {
    ",": "comma",
    ";": "semicolon",
    "\t": "tab",
    "|": "pipe",
    " ": "space",
    other: ({ sign }: { sign: string }) => `“${sign}”`,
  },
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16 (big-endian)",
    gb18030: "GB18030 (Chinese, also GBK)",
    big5: "Big5 (Traditional Chinese)",
    shift_jis: "Shift JIS (Japanese)",
    "euc-kr": "EUC-KR (Korean)",
    "windows-1252": "Windows-1252 (Western European)",
    "windows-1250": "Windows-1250 (Central European)",
    "windows-1251": "Windows-1251 (Cyrillic)",
    "windows-1254": "Windows-1254 (Turkish)",
  },
  quotes: { '"': 'double, "…"', "'": "single, '…'", "": "none" },
  options: {
    title: "How the file is read",
    intro: "Limpid found this out by itself. Change it when the list looks wrong; your steps stay.",
    encoding: "Letters stored as (encoding)",
    encodingHint: "Try another one when accents or Chinese look garbled.",
    delimiter: "Cells kept apart by",
    otherDelimiter: "Another sign",
    otherDelimiterHint: "One sign from the keyboard",
    quote: "Quotes around cells",
    header: "The first row holds the names of the columns",
    skip: "Lines above the list to leave out",
    skipWrong: "A whole number from 0 to 1,000",
    signWrong: "One plain sign, such as ^ or ~",
    read: "Read again",
  },
  doubts: {
    encoding: (p: { encoding: string; alternatives: string }) =>
      `The letters were read as ${p.encoding}; ${p.alternatives} would fit nearly as well.`,
    brokenCharacters: ({ count }: { count: number }) =>
      `Near the start, ${plural(count, { one: "1 place holds", other: `${number(count)} places hold` })} no letter in this encoding and show as �.`,
    nulBytes: "The file holds stray zero bytes, as programs leave them. They are kept as they are.",
    delimiter: (p: { delimiter: string; alternatives: string }) =>
      `Cells were kept apart by ${p.delimiter}; ${p.alternatives} would be possible too.`,
    quote: "The quotes around cells could be read in more than one way.",
    headerYes: "The first row was taken as names; it could be data.",
    headerNo: "The first row was taken as data; it could be names.",
    preamble: ({ lines: count }: { lines: number }) =>
      `${plural(count, { one: "The line", other: `The ${number(count)} lines` })} above the list ${plural(count, { one: "was", other: "were" })} left out.`,
    repeatedNames: ({ names }: { names: readonly string[] }) =>
      `${plural(names.length, { one: "A column name stands", other: "Column names stand" })} more than once (${list(names)}); the later ones got a number.`,
    emptyNames: ({ columns }: { columns: readonly string[] }) =>
      `${plural(columns.length, { one: "A column", other: `${number(columns.length)} columns` })} without a name got one: ${list(columns)}.`,
    shortRows: (p: { count: number; line: number }) =>
      `${plural(p.count, { one: "1 row is", other: `${number(p.count)} rows are` })} shorter than the header, first on line ${number(p.line)}; what is missing there is empty.`,
    longRows: (p: { count: number; line: number; columns: readonly string[] }) =>
      `${plural(p.count, { one: "1 row is", other: `${number(p.count)} rows are` })} longer than the header, first on line ${number(p.line)}; the rest stands in ${list(p.columns)}.`,
    loneQuote: (p: { count: number; lines: readonly number[] }) =>
      plural(p.count, {
        one: `A quote on line ${list(p.lines.map((line) => number(line)))} is never closed; it was read as a plain sign, so no row is lost.`,
        other: `${number(p.count)} quotes are never closed (line ${list(p.lines.map((line) => number(line)))}${p.count > p.lines.length ? " and more" : ""}); they were read as plain signs, so no row is lost.`,
      }),
    strayQuotes: (p: { count: number; line: number }) =>
      `${plural(p.count, { one: "1 cell has", other: `${number(p.count)} cells have` })} quotes where none belong, first on line ${number(p.line)}; they are kept as they stand.`,
    lostCharacters: ({ count }: { count: number }) =>
      `${plural(count, { one: "1 place", other: `${number(count)} places` })} could not be read as a letter and show as �. Another encoding may bring them back.`,
    onlyHeader: "There are names but no rows below them.",
  },
  privacy: {
    title: "Your file stays here. See for yourself.",
    intro: "Limpid is a page that works in your browser. It has no server that could receive anything.",
    tests: [
      "Switch off the network (flight mode, or pull the cable) and drop a file: everything still works.",
      "Or press F12, open “Network”, and work: only the page's own files appear there, never yours.",
      "The page's own rules forbid it to talk to any other address, and the browser enforces them.",
    ] as readonly string[],
    kept: "So that you can go on after a reload, the browser keeps a copy of the file and your steps on this computer. “Forget this file” deletes both.",
    open: "The program is open source (MIT licence): anyone can read how it works.",
    builtWith: "Built with",
  },
};
