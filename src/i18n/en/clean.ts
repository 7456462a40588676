import { format } from "../format.ts";

const { number, list, percent, plural } = format("en");

/** What is known about a proposal: facts of its reason (names depend on the rule), its count and its columns' names. */
interface Why {
  readonly facts: { readonly [name: string]: string | number };
  /** The texts it is about. */
  readonly values: readonly string[];
  readonly count: number;
  readonly columns: readonly string[];
}
interface Shares {
  readonly odd: number;
  readonly missing: number;
}
/** One decimal everywhere, so that small steps show; the ends as `percent` has them. */
const share = (value: number) => percent(value, 1);
const MOST_VALUES = 4;
/** At most four of the texts, then how many more. */
const quoted = (values: readonly string[], join: (texts: string[]) => string) => {
  const texts = values.map((value) => `“${value}”`);
  return texts.length > MOST_VALUES
    ? `${texts.slice(0, MOST_VALUES).join(", ")} and ${number(texts.length - MOST_VALUES)} more`
    : join(texts);
};
const either = new Intl.ListFormat("en", { type: "disjunction" });
const figure = (value: string | number | undefined) => number(Number(value ?? 0));
const cells = (count: number) =>
  plural(count, { one: `${number(count)} cell`, other: `${number(count)} cells` });
const rows = (count: number) =>
  plural(count, { one: `${number(count)} row`, other: `${number(count)} rows` });
const columns = (count: number) =>
  plural(count, { one: `${number(count)} column`, other: `${number(count)} columns` });

/** English words of what was found and what to do about it. */
export const clean = {
  label: "What was found",
  cleanUp: ({ count }: { count: number }) =>
    plural(count, {
      one: `Clean up ${number(count)} safe thing`,
      other: `Clean up ${number(count)} safe things`,
    }),
  noneTicked: "Nothing ticked",
  safe: "Safe to do",
  safeHint: "What a careful colleague would do without asking. Each can be taken back.",
  decide: "For you to decide",
  decideHint: "These can be meant in more than one way.",
  alone: ({ count }: { count: number }) => `Left alone: ${number(count)}`,
  tickAll: "Tick all",
  tickNone: "Tick none",
  tick: ({ title }: { title: string }) => `Include in the clean-up: ${title}`,
  showRows: "Show rows",
  hideRows: "Show all rows",
  showRowsOf: ({ title }: { title: string }) => `Show rows: ${title}`,
  hideRowsOf: ({ title }: { title: string }) => `Show all rows again: ${title}`,
  leaveAlone: "Leave alone",
  leaveAloneOf: ({ title }: { title: string }) => `Leave alone: ${title}`,
  offerAgain: "Offer again",
  offerAgainOf: ({ title }: { title: string }) => `Offer again: ${title}`,
  change: "Change…",
  changeOf: ({ title }: { title: string }) => `Change before adding: ${title}`,
  takeOf: ({ title, choice }: { title: string; choice: string }) => `${choice} (${title})`,
  cells: ({ count }: { count: number }) => cells(count),
  rows: ({ count }: { count: number }) => rows(count),
  rowsOf: ({ count, of }: { count: number; of: number }) => `${number(count)} of ${rows(of)}`,
  columns: ({ count }: { count: number }) => columns(count),
  moreColumns: ({ count }: { count: number }) => `+${number(count)}`,
  allColumns: "all columns",
  empty: "empty",
  quoted: ({ text }: { text: string }) => `“${text}”`,
  becomes: "becomes",
  rowNumber: ({ row }: { row: number }) => `row ${number(row)}`,
  announced: ({ safe, decide }: { safe: number; decide: number }) =>
    safe + decide === 0
      ? "Nothing to clean up was found."
      : `Found: ${number(safe)} safe to do, ${number(decide)} for you to decide.`,
  quality: {
    line: ({ valid, cells: count }: { valid: number; cells: number }) =>
      `${share(valid)} of ${cells(count)} are valid`,
    rest: ({ odd, missing }: { odd: number; missing: number }) =>
      odd === 0 && missing === 0
        ? "Nothing odd, nothing missing."
        : `${share(odd)} odd · ${share(missing)} missing`,
    restAndBefore: ({ now, before }: { now: Shares; before: Shares }) =>
      `${share(now.odd)} odd, was ${share(before.odd)} · ${share(now.missing)} missing, was ${share(before.missing)}`,
    bar: ({ valid, odd, missing }: { valid: number; odd: number; missing: number }) =>
      `${share(valid)} valid, ${share(odd)} odd, ${share(missing)} missing`,
  },
  looking: {
    title: "Looking for things to clean up…",
    progress: ({ done, total }: { done: number; total: number }) =>
      `${percent(total === 0 ? 0 : done / total)} looked at`,
    reading: "This begins when the whole file is read.",
    again: "Looking again after the change…",
  },
  nothing: {
    title: "Nothing to clean up.",
    text: "Every cell was looked at: no needless spaces, no stand-ins for missing, no repeated or empty rows, no mixed ways of writing.",
    own: "You can still change whatever you like.",
    noRows: "There are no rows to look at.",
    noRowsText: "The file holds the names of its columns and nothing below them.",
    action: "Find an action",
  },
  done: {
    title: "Done so far.",
    kept: ({ count, of }: { count: number; of: number }) => `${number(count)} of ${rows(of)} kept.`,
    changed: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} cell changed.`, other: `${number(count)} cells changed.` }),
    removed: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} row removed.`, other: `${number(count)} rows removed.` }),
    made: ({ step }: { step: number }) =>
      `Step ${number(step)} made new rows. What is counted here is since then.`,
    rows: ({ count }: { count: number }) => `${rows(count)} now.`,
    nothingChanged: "Nothing differs from the file as it was read.",
    show: "Show changes",
    steps: "See the steps",
    rest: "The rest is for you to decide.",
    allDone: "Nothing is left to decide.",
    announced: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} step added.`, other: `${number(count)} steps added.` }),
  },
  failed: {
    title: "The search for things to clean up did not finish.",
    text: "Your file and your steps are as they were. You can go on by hand.",
  },
  titles: {
    "repair.broken": () => "Garbled text",
    "repair.names": ({ count }: Why) =>
      plural(count, { one: "A garbled name", other: `${number(count)} garbled names` }),
    "trim.spaces": () => "Extra spaces",
    "missing.stand-ins": () => "Stand-ins for missing",
    "missing.maybe": ({ values }: Why) =>
      values.length === 0
        ? "Are these missing values?"
        : plural(values.length, {
            one: `Does ${quoted(values, list)} mean missing?`,
            other: `Do ${quoted(values, list)} mean missing?`,
          }),
    "empty-rows": () => "Empty rows",
    "empty-columns": () => "Empty columns",
    "repeated.with-id": () => "The same row again",
    "repeated.no-id": ({ count }: Why) => `${rows(count)} equal to another in every cell`,
    "number.one-reading": () => "One way of writing numbers",
    "number.two-readings": () => "Numbers that can be read two ways",
    "number.mixed-currency": () => "Amounts in several currencies",
    "number.stray-currency": ({ facts }: Why) => `Some amounts have ${facts.symbol}`,
    "date.one-reading": () => "One way of writing dates",
    "date.column-order": () => "One way of writing dates",
    "date.two-readings": ({ facts, count }: Why) =>
      plural(Number(facts.cells ?? count), {
        one: `${figure(facts.cells ?? count)} date can be read two ways`,
        other: `${figure(facts.cells ?? count)} dates can be read two ways`,
      }),
    "date.short-year": ({ facts, count }: Why) =>
      plural(Number(facts.cells ?? count), {
        one: `${figure(facts.cells ?? count)} date has a year of two digits`,
        other: `${figure(facts.cells ?? count)} dates have years of two digits`,
      }),
    "date.maybe-code": () => "Dates, or just numbers?",
    "boolean.words": () => "Several words for yes and no",
    "case.dominant": () => "One spelling: capitals",
    "fingerprint.variants": () => "Different spellings of the same?",
    "text.line-breaks": () => "Line breaks inside cells",
  },
  reasons: {
    "repair.broken": () =>
      "Another program read these letters in the wrong way (encoding). What they were before can be told with certainty.",
    "repair.names": ({ values }: Why) =>
      `By ${plural(values.length, { one: "its bytes the name is", other: "their bytes the names are" })} ${quoted(values, list)}.`,
    "trim.spaces": () => "Spaces at the ends and doubled spaces make equal cells look different.",
    "missing.stand-ins": ({ values }: Why) =>
      values.length === 0
        ? "Beside real values they can only mean that a value is missing."
        : `Beside real values, ${quoted(values, (texts) => either.format(texts))} can only mean that a value is missing.`,
    "missing.maybe": () => "It may stand for a missing value, or be meant as it is written.",
    "empty-rows": () => "These rows hold nothing, once the things above are done.",
    "empty-columns": ({ columns: names }: Why) =>
      plural(names.length, {
        one: "Not one cell of this column is filled.",
        other: "Not one cell of these columns is filled.",
      }),
    "repeated.with-id": ({ facts }: Why) =>
      facts.column === undefined
        ? "Every cell is the same as in an earlier row. The first one stays."
        : `Every cell is the same as in an earlier row, even ${facts.column}, which otherwise differs in each row. The first one stays.`,
    "repeated.no-id": () =>
      "No column tells rows apart, so two equal rows may be two real entries. The first of each would stay.",
    "number.one-reading": ({ facts }: Why) =>
      `Every number here can be read in only one way. ${numbersBecome(facts)}`,
    "number.two-readings": () => "The mark may set off thousands or decimals, and no other cell settles it.",
    "number.mixed-currency": ({ values }: Why) =>
      values.length === 0
        ? "Without their signs, amounts of different worth would look alike."
        : `Without ${list(values)}, amounts of different worth would look alike.`,
    "number.stray-currency": ({ facts }: Why) =>
      plural(Number(facts.cells ?? 0), {
        one: `Only ${figure(facts.cells)} of these amounts has ${facts.symbol}: it may be of another worth.`,
        other: `Only ${figure(facts.cells)} of these amounts have ${facts.symbol}: they may be of another worth.`,
      }),
    "date.one-reading": () => "Each of these dates can be read in only one way. They become year-month-day.",
    "date.column-order": ({ facts }: Why) =>
      plural(Number(facts.proofs ?? 0), {
        one: `${figure(facts.proofs)} date here can only be read ${orderWords(facts.order)}, none the other way; so all are.`,
        other: `${figure(facts.proofs)} dates here can only be read ${orderWords(facts.order)}, none the other way; so all are.`,
      }),
    "date.two-readings": ({ facts }: Why) =>
      twoReadings(Number(facts.dayProofs ?? 0), Number(facts.monthProofs ?? 0)),
    "date.short-year": ({ facts }: Why) =>
      `${Number(facts.proofs) > 0 ? `They are ${orderWords(facts.order)}, as ${dates(Number(facts.proofs))} here can only be. ` : ""}The century is a guess: look at the examples.`,
    "date.maybe-code": () =>
      "8 digits in a row can be a date or a number. The name of the column does not say which.",
    "boolean.words": () => "The column holds only words for yes and no.",
    "case.dominant": ({ facts }: Why) =>
      facts.share === undefined
        ? "Each differs only in its capitals from a spelling that is far more frequent."
        : `Only capitals differ: “${facts.to}” is how ${percent(Number(facts.share))} of the cells with that value write it.`,
    "fingerprint.variants": ({ facts }: Why) =>
      facts.groups === undefined
        ? "They differ only in capitals, spaces, signs or word order, and may mean the same."
        : plural(Number(facts.groups), {
            one: `${figure(facts.groups)} group of spellings: they differ only in capitals, spaces, signs or word order.`,
            other: `${figure(facts.groups)} groups of spellings: within each they differ only in capitals, spaces, signs or word order.`,
          }),
    "text.line-breaks": () => "Some programs read a line break inside a cell as the end of the row.",
  },
  reasonInGeneral: ({ columns: names }: Why) =>
    names.length === 0
      ? "Found by looking at every cell."
      : `Found by looking at every cell of ${list(names)}.`,
  /** What the button of a proposal to decide about says. */
  answers: {
    "repair.broken": "Repair",
    "repair.names": "Rename",
    "missing.maybe": "Yes, missing",
    "repeated.no-id": "Remove the repeats",
    "fingerprint.variants": "Use one spelling",
    "text.line-breaks": "Replace with spaces",
    "number.mixed-currency": "Drop the signs",
    "boolean.words": "Write true and false",
    "empty-rows": "Remove them",
    "empty-columns": "Remove them",
    "repeated.with-id": "Remove the repeats",
  },
  answerInGeneral: "Do it",
  keep: "No, keep",
  choices: {
    "day-first": "Day first",
    "month-first": "Month first",
    "year-first": "Year first",
    "decimal-point": "Point before the decimals",
    "decimal-comma": "Comma before the decimals",
    missing: "Yes, missing",
    keep: "No, keep",
    whole: "Whole numbers",
    decimal: "Decimals",
    text: "Text",
    date: "Dates",
  },
};

/** What is taken away from numbers, and what large units such as 万 come to. */
function numbersBecome({ symbol, unit }: Why["facts"]): string {
  const signs = symbol === undefined || symbol === "" ? "Separators" : "Currency signs and separators";
  if (unit === undefined || unit === "") return `${signs} go; the digits stay.`;
  return `${signs} go, and 1.2${unit} becomes ${unit === "亿" ? "120000000" : "12000"}.`;
}

function twoReadings(day: number, month: number): string {
  if (day < 0) return "Each of these can be day first or month first. The list no longer shows which.";
  if (day > 0 && month > 0)
    return `${dates(day)} can only be day first and ${number(month)} only month first: the column mixes both.`;
  if (day > 0) return `${dates(day)} can only be day first, none month first: too few to be sure.`;
  if (month > 0) return `${dates(month)} can only be month first, none day first: too few to be sure.`;
  return "Nothing in the column says whether the day or the month comes first.";
}

function dates(count: number): string {
  return plural(count, { one: `${number(count)} date`, other: `${number(count)} dates` });
}

function orderWords(order: string | number | undefined): string {
  if (order === "mdy") return "month first";
  return order === "ymd" ? "year first" : "day first";
}
