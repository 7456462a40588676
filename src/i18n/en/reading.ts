import { format } from "../format.ts";

const { number, plural, list } = format("en");

/** English words for how a file was read: the line above the list, what is worth knowing, the options. */
export const reading = {
  readAs: {
    sentence: ({ parts }: { parts: readonly string[] }) => `Read as ${parts.join(", ")}`,
    part: ({ part }: { part: string }) => `“${part}”`,
    choosePart: "Choose another table of this file",
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
  formats: {
    csv: "text",
    workbook: "a workbook",
    json: "JSON",
    ndjson: "JSON lines",
    parquet: "Parquet",
    sqlite: "a database",
    vcard: "contacts (vCard)",
    html: "a web page",
    fixed: "aligned columns",
  },
  besideLists: "what stands beside the lists",
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
  escapes: { double: "a second quote", backslash: "a backslash" },
  alternatives: {
    label: "Read it otherwise",
    headerRows: ({ headerRows }: { headerRows: number }) =>
      headerRows === 0
        ? "No names"
        : plural(headerRows, { one: "1 row of names", other: `${number(headerRows)} rows of names` }),
    skipRows: ({ lines }: { lines: number }) =>
      lines === 0
        ? "Keep all lines"
        : `Leave out ${plural(lines, { one: "1 line", other: `${number(lines)} lines` })}`,
    leaveOut: ({ lines }: { lines: number }) =>
      plural(lines, { one: "Leave out the last line", other: `Leave out the last ${number(lines)} lines` }),
    firstTable: "Only the first table",
    secondTable: "The second table",
    keepBelow: "Keep them as rows",
    keepRepeated: "Keep them as rows",
    dropRepeated: "Leave them out",
  },
  options: {
    title: "How the file is read",
    intro: "Limpid found this out by itself. Change it when the list looks wrong; your steps stay.",
    part: "Table to read",
    partRows: (p: { name: string; rows: number; hidden: boolean }) =>
      `${p.name} · ${plural(p.rows, { one: "1 row", other: `${number(p.rows)} rows` })}${p.hidden ? " (hidden)" : ""}`,
    partName: (p: { name: string; hidden: boolean }) => `${p.name}${p.hidden ? " (hidden)" : ""}`,
    nothing: "There is nothing to change about how this kind of file is read.",
    encoding: "Letters stored as (encoding)",
    encodingHint: "Try another one when accents or Chinese look garbled.",
    delimiter: "Cells kept apart by",
    aligned: "aligned by spaces (fixed width)",
    cuts: "Columns begin after so many places",
    cutsHint: "For example 12, 30, 41. Empty: Limpid finds them.",
    cutsWrong: "Rising whole numbers with commas between",
    wide: "Chinese, Japanese and Korean letters take two places",
    otherDelimiter: "Another sign",
    otherDelimiterHint: "One sign, such as ^ or ~; or one with a space after it.",
    quote: "Quotes around cells",
    header: "Rows that hold the names",
    headerRows: ({ headerRows }: { headerRows: number }) => (headerRows === 0 ? "none" : number(headerRows)),
    skip: "Lines above the list to leave out",
    skipEnd: "Lines below the list to leave out",
    repeated: "Leave out rows that repeat the names",
    escape: "A quote inside a cell is marked by",
    comment: "Leave out lines that begin with",
    commentHint: "For example #; empty for none.",
    preview: "The first rows, read so",
    previewMore: ({ columns }: { columns: number }) =>
      plural(columns, { one: "and 1 more column", other: `and ${number(columns)} more columns` }),
    previewEnds: "The first and last rows, read so",
    previewBetween: ({ rows }: { rows: number }) =>
      plural(rows, { one: "1 row between", other: `${number(rows)} rows between` }),
    anew: "Back to automatic",
    skipWrong: "A whole number from 0 to 1,000",
    signWrong: "One sign that is no quote",
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
    escapeBackslash:
      'A quote inside a cell was read as \\", behind a backslash; backslashes could be plain signs.',
    escapeDouble: "Backslashes were read as plain signs; they could stand before quotes inside cells.",
    headerYes: ({ headerRows: count }: { headerRows: number }) =>
      plural(count, {
        one: "The first row was taken as names; it could be read in another way.",
        other: `The first ${number(count)} rows were joined to names; they could be read in another way.`,
      }),
    headerNo: "The first row was taken as data; it could be names.",
    preamble: ({ lines: count }: { lines: number }) =>
      `${plural(count, { one: "The line", other: `The ${number(count)} lines` })} above the list ${plural(count, { one: "was", other: "were" })} left out.`,
    notesBelow: (p: { lines: number; text: string }) =>
      `${plural(p.lines, { one: "The last line looks", other: `The last ${number(p.lines)} lines look` })} like a note (“${p.text}”) and ${plural(p.lines, { one: "is", other: "are" })} kept as ${plural(p.lines, { one: "a row", other: "rows" })}.`,
    totalsBelow: (p: { lines: number; text: string }) =>
      `${plural(p.lines, { one: "The last line looks", other: `The last ${number(p.lines)} lines look` })} like a sum (“${p.text}”) and ${plural(p.lines, { one: "is", other: "are" })} kept as ${plural(p.lines, { one: "a row", other: "rows" })}.`,
    secondTable: ({ text }: { text: string }) =>
      `Below the list another one seems to begin (“${text}”); its lines are kept as rows.`,
    brokenBefore: (p: { count: number; example: { before: string; after: string } }) =>
      `${plural(p.count, { one: "1 text was", other: `${number(p.count)} texts were` })} already garbled when this file was written, such as “${p.example.before}” for “${p.example.after}”. ${plural(p.count, { one: "It", other: "They" })} can be brought back: see what was found, “Garbled text”.`,
    brokenForGood: (p: { count: number; example: { before: string } }) =>
      `${plural(p.count, { one: "1 text has", other: `${number(p.count)} texts have` })} letters that were already lost when this file was written, such as “${p.example.before}”. They cannot be brought back from here: get the file anew from where it came, saved as UTF-8.`,
    comments: (p: { comment: string; count: number; line: number }) =>
      `${plural(p.count, { one: "1 line that begins", other: `${number(p.count)} lines that begin` })} with ${p.comment} ${plural(p.count, { one: "was", other: "were" })} left out, first on line ${number(p.line)}.`,
    repeatedHeader: (p: { count: number; line: number }) =>
      `The names stand again ${plural(p.count, { one: "in 1 row", other: `in ${number(p.count)} rows` })} of the list, first on line ${number(p.line)}; ${plural(p.count, { one: "it is", other: "they are" })} kept as ${plural(p.count, { one: "a row", other: "rows" })}.`,
    repeatedHeaderOut: (p: { count: number; line: number }) =>
      `${plural(p.count, { one: "1 row that repeats", other: `${number(p.count)} rows that repeat` })} the names ${plural(p.count, { one: "was", other: "were" })} left out, first on line ${number(p.line)}.`,
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
    severalParts: (p: { part: string; others: readonly string[] }) =>
      `The file holds ${number(p.others.length + 1)} tables. “${p.part}” was read; ${plural(p.others.length, { one: "the other is", other: "the others are" })} ${list(p.others)}.`,
    noSuchPart: (p: { asked: string; part: string }) =>
      `The table “${p.asked}”, chosen earlier, is not in this file; ${p.part === "" ? "the only one" : `“${p.part}”`} was read instead.`,
    leftOutBelow: (p: { lines: number; text: string }) =>
      `${plural(p.lines, { one: "The last line", other: `The last ${number(p.lines)} lines` })} (“${p.text}”) ${plural(p.lines, { one: "was", other: "were" })} left out, as chosen.`,
    hiddenParts: ({ names }: { names: readonly string[] }) =>
      `${plural(names.length, { one: "A sheet is", other: `${number(names.length)} sheets are` })} hidden in the file: ${list(names)}.`,
    hiddenRows: ({ count }: { count: number }) =>
      `${plural(count, { one: "1 row is", other: `${number(count)} rows are` })} hidden in the sheet, for example by a filter; all were read.`,
    hiddenColumns: ({ names }: { names: readonly string[] }) =>
      `${plural(names.length, { one: "A column is", other: `${number(names.length)} columns are` })} hidden in the sheet and were read all the same: ${list(names)}.`,
    mergedCells: ({ count }: { count: number }) =>
      `${plural(count, { one: "1 group of cells was", other: `${number(count)} groups of cells were` })} merged; the first cell of each holds the text, the others are empty.`,
    formulas: (p: { count: number; empty: number }) =>
      `${plural(p.count, { one: "1 cell holds a formula", other: `${number(p.count)} cells hold formulas` })}; what they showed when the file was saved was read${p.empty > 0 ? `, and ${number(p.empty)} of them showed nothing` : ""}.`,
    dates1904: "The workbook counts its days from 1904, as old Macs did; its dates were read so.",
    cellErrors: ({ count }: { count: number }) =>
      `${plural(count, { one: "1 cell holds an error", other: `${number(count)} cells hold errors` })} such as #N/A; they are kept as text.`,
    nested: ({ columns }: { columns: readonly string[] }) =>
      `Lists inside one cell are kept as they are written, in ${list(columns)}.`,
    oddRecords: (p: { count: number; line: number }) =>
      `${plural(p.count, { one: "1 entry does", other: `${number(p.count)} entries do` })} not fit the other rows, first on line ${number(p.line)}; the text is kept in a column of its own.`,
    appended: (p: { files: readonly string[]; partial: readonly string[] }) =>
      `${number(p.files.length)} files stand one under the other: ${list(p.files)}.${p.partial.length > 0 ? ` Not in all of them: ${list(p.partial)}.` : ""}`,
    ruleLines: (p: { count: number; line: number }) =>
      `${plural(p.count, { one: "1 line of dashes was", other: `${number(p.count)} lines of dashes were` })} left out, first on line ${number(p.line)}.`,
    cutWords: (p: { count: number; line: number }) =>
      `${plural(p.count, { one: "In 1 line a word stands", other: `In ${number(p.count)} lines words stand` })} across the border of two columns and ${plural(p.count, { one: "was", other: "were" })} cut, first on line ${number(p.line)}. Move the borders if that is wrong.`,
    nulls: ({ count }: { count: number }) =>
      `${plural(count, { one: "1 cell was", other: `${number(count)} cells were` })} marked as NULL, others as empty text; both are missing here.`,
    binaryCells: ({ count }: { count: number }) =>
      `${plural(count, { one: "1 cell holds", other: `${number(count)} cells hold` })} no text but bytes; they are written in hexadecimal digits.`,
  },
};
