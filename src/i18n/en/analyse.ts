import type { Measure, TimeUnit } from "../../analysis/question.ts";
import type { ColumnKind } from "../../profile/profile.ts";
import { format } from "../format.ts";

const { number, percent, plural } = format("en");

const rowsOf = (count: number) => plural(count, { one: "1 row", other: `${number(count)} rows` });
const KINDS: Record<ColumnKind, string> = {
  empty: "empty",
  id: "id",
  category: "category",
  text: "text",
  whole: "whole number",
  decimal: "decimal",
  date: "date",
  boolean: "yes/no",
  email: "e-mail",
  phone: "phone",
  url: "web address",
};
const UNITS: Record<TimeUnit, string> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
};
const MEASURES: Record<Measure, string> = {
  sum: "sum",
  mean: "average",
  median: "median",
  count: "rows",
};

/** English words of the page of charts and figures. */
export const analyse = {
  label: "Analyse",
  side: {
    label: "Questions",
    glance: "At a glance",
    glanceHint: "what is in this list",
    statistics: "Statistics",
    statisticsHint: "the figures of every column",
    columns: "One column",
    findColumn: "Find a column",
    noSuchColumn: "No column has this in its name.",
  },
  bar: {
    base: ({ rows }: { rows: number }) =>
      plural(rows, { one: "Over the only row", other: `Over all ${number(rows)} rows, nothing sampled` }),
    compare: "Compare with before",
    compareTip: "Draws the file as it was read beside the list as it is now",
    nothingChanged: "Nothing was changed yet, so there is no before.",
  },
  kinds: (p: { kind: ColumnKind }) => KINDS[p.kind],
  series: {
    now: "now",
    before: "before cleaning",
    nowRows: ({ rows }: { rows: number }) => `now, ${rowsOf(rows)}`,
    beforeRows: ({ rows }: { rows: number }) => `before, ${rowsOf(rows)}`,
    notBefore: "Before cleaning there was no such column.",
  },
  title: {
    distribution: ({ column }: { column: string }) => `Spread of ${column}`,
    top: ({ column }: { column: string }) => `Most frequent in ${column}`,
    rowsOverTime: ({ unit, date }: { unit: TimeUnit; date: string }) => `Rows per ${UNITS[unit]} of ${date}`,
    sumOverTime: (p: { unit: TimeUnit; date: string; number: string }) =>
      `${p.number} per ${UNITS[p.unit]} of ${p.date}`,
    meanOverTime: (p: { unit: TimeUnit; date: string; number: string }) =>
      `Average ${p.number} per ${UNITS[p.unit]} of ${p.date}`,
    byCategory: (p: { number: string; category: string; by: Measure }) =>
      ({
        sum: `${p.number} by ${p.category}`,
        mean: `Average ${p.number} by ${p.category}`,
        median: `Median ${p.number} by ${p.category}`,
        count: `Rows by ${p.category}`,
      })[p.by],
    missing: "Missing and odd cells",
  },
  base: ({ rows, missing, odd }: { rows: number; missing: number; odd: number }) => {
    if (missing > 0 && odd > 0) return `${rowsOf(rows)}, ${number(missing)} missing, ${number(odd)} odd`;
    if (missing > 0) return `${rowsOf(rows)}, ${number(missing)} missing`;
    if (odd > 0) return `${rowsOf(rows)}, ${number(odd)} odd`;
    return rowsOf(rows);
  },
  say: {
    halfBetween: ({ low, high }: { low: string; high: string }) => `Half lie between ${low} and ${high}`,
    halfSame: ({ value }: { value: string }) => `At least half are ${value}`,
    allSame: ({ value }: { value: string }) => `All are ${value}`,
    notDrawnAbove: ({ count, edge }: { count: number; edge: string }) =>
      `${number(count)} above ${edge}, not drawn`,
    notDrawnBelow: ({ count, edge }: { count: number; edge: string }) =>
      `${number(count)} below ${edge}, not drawn`,
    most: ({ text, share }: { text: string; share: number }) => `${text} is most frequent: ${percent(share)}`,
    mostTied: ({ count }: { count: number }) =>
      `No value stands more than ${plural(count, { one: "once", other: `${number(count)} times` })}`,
    highestAndLowest: (p: { high: string; highest: string; low: string; lowest: string }) =>
      `Highest in ${p.high} (${p.highest}), lowest in ${p.low} (${p.lowest})`,
    onePeriod: ({ period, value }: { period: string; value: string }) => `All in ${period}: ${value}`,
    steady: ({ value }: { value: string }) => `The same throughout: ${value}`,
    endsWithin: ({ unit, day }: { unit: TimeUnit; day: string }) =>
      `The list ends on ${day}, so the last ${UNITS[unit]} is not a whole one`,
    earlier: ({ count }: { count: number }) => `${rowsOf(count)} far earlier, not drawn`,
    later: ({ count }: { count: number }) => `${rowsOf(count)} far later, not drawn`,
    brings: ({ text, share }: { text: string; share: number }) =>
      `${text} makes up ${percent(share)} of the sum`,
    leads: ({ text, value }: { text: string; value: string }) => `${text} has the greatest sum: ${value}`,
    onAverage: (p: { high: string; highest: string; low: string; lowest: string }) =>
      `Highest in ${p.high} (${p.highest}), lowest in ${p.low} (${p.lowest})`,
    highestOf: (p: { high: string; highest: string; undrawn: number }) =>
      `Highest in ${p.high} (${p.highest}); ${p.undrawn === 1 ? "one lower value is" : `${p.undrawn} lower values are`} not drawn`,
    only: ({ text, value }: { text: string; value: string }) => `${text}: ${value}`,
    leastComplete: ({ column, share }: { column: string; share: number }) =>
      `Most gaps are in ${column}: ${percent(share)} of its cells`,
    allComplete: "No cell is missing or odd",
    noNumbers: "Nothing here reads as a number.",
    noDates: "Nothing here reads as a date.",
    noValues: "Every cell here is empty.",
    noPairs: "No row has both a value and a number.",
  },
  plot: {
    others: ({ values }: { values: number }) =>
      plural(values, { one: "1 other value", other: `${number(values)} other values` }),
    missing: "missing",
    odd: "odd",
    from: ({ from, to }: { from: string; to: string }) => `${from} to under ${to}`,
    between: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    weekOf: ({ day }: { day: string }) => `week of ${day}`,
    quarter: ({ quarter, year }: { quarter: number; year: string }) => `Q${quarter} ${year}`,
    quarterTick: ({ quarter, year }: { quarter: number; year: string }) => `Q${quarter} ${year}`,
    rows: ({ count }: { count: number }) => rowsOf(count),
    share: ({ share }: { share: number }) => percent(share),
    chart: ({ title }: { title: string }) => `Chart: ${title}. Arrow keys move through it.`,
  },
  tiles: {
    label: "In short",
    rows: "Rows",
    removed: ({ count }: { count: number }) =>
      plural(count, { one: "1 row removed so far", other: `${number(count)} rows removed so far` }),
    allRows: "none removed so far",
    complete: "Complete",
    gaps: ({ missing, odd }: { missing: number; odd: number }) =>
      odd > 0 ? `${number(missing)} cells missing, ${number(odd)} odd` : `${number(missing)} cells missing`,
    noGaps: "no cell missing or odd",
    sum: ({ column }: { column: string }) => `${column}, sum`,
    middle: ({ mean, median }: { mean: string; median: string }) => `average ${mean}, median ${median}`,
    time: ({ column }: { column: string }) => column,
    until: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
    days: ({ count }: { count: number }) =>
      plural(count, { one: "on 1 day", other: `over ${number(count)} days` }),
    before: ({ value }: { value: string }) => `before: ${value}`,
  },
  change: {
    unit: "Step of time",
    units: {
      auto: "automatic",
      day: "by day",
      week: "by week",
      month: "by month",
      quarter: "by quarter",
      year: "by year",
    },
    date: "Date",
    number: "Number",
    category: "Category",
    column: "Column",
    measure: "What is drawn",
    countRows: "rows",
    measures: MEASURES,
    bars: "Bars",
    bar: { few: "few bars", usual: "usual bars", many: "many bars" },
  },
  table: {
    rowsBehind: "Rows behind it",
    showRowsOf: ({ what }: { what: string }) => `Show the rows of ${what} in the list`,
    show: "Show as table",
    hide: "Show as chart",
    from: "from",
    to: "to",
    period: "from day",
    value: "value",
    column: "column",
    rows: "rows",
    rowsBefore: "rows before",
    sum: "sum",
    sumBefore: "sum before",
    mean: "average",
    meanBefore: "average before",
    median: "median",
    medianBefore: "median before",
    missing: "missing",
    missingBefore: "missing before",
    odd: "odd",
    oddBefore: "odd before",
    others: "(all others)",
    below: "(below)",
    above: "(above)",
    leftMissing: "(missing)",
    leftOdd: "(odd)",
  },
  save: {
    png: "PNG",
    svg: "SVG",
    csv: "Numbers",
    pngOf: ({ title }: { title: string }) => `Download “${title}” as a picture (PNG)`,
    svgOf: ({ title }: { title: string }) => `Download “${title}” as a drawing (SVG)`,
    csvOf: ({ title }: { title: string }) => `Download the numbers of “${title}” (CSV)`,
    failed: "The browser could not make this picture. The numbers can still be downloaded.",
  },
  statistics: {
    title: "Statistics",
    sentence: "Every column over all rows. Dates are shown as dates.",
    save: "Download as CSV",
    caption: "Figures of every column",
    head: {
      column: "Column",
      kind: "Kind",
      count: "Valid",
      missing: "Missing",
      odd: "Odd",
      distinct: "Different",
      sum: "Sum",
      mean: "Mean",
      deviation: "Standard deviation",
      min: "Smallest",
      low: "Quarter",
      median: "Median",
      high: "Three quarters",
      max: "Greatest",
    },
    tips: {
      count: "Filled cells that read as what the column is",
      distinct: "How many different texts there are",
      deviation: "How far values usually lie from the mean (sample standard deviation)",
      low: "A quarter of the values lie below (first quartile)",
      median: "Half of the values lie below",
      high: "Three quarters of the values lie below (third quartile)",
    },
    was: ({ value }: { value: string }) => `before: ${value}`,
    beforeOf: ({ name }: { name: string }) => `${name} before`,
  },
  column: {
    sentence: (p: { kind: ColumnKind; different: number }) =>
      `${KINDS[p.kind]} · ${plural(p.different, { one: "1 different value", other: `${number(p.different)} different values` })}`,
    nothing: "Nearly every cell here differs, so there is nothing to draw.",
    empty: "This column is empty.",
  },
  states: {
    loading: "Working it out…",
    choosing: "Looking for what is worth drawing…",
    none: "No numbers or dates to draw.",
    noneHint: "Charts need a column of numbers, dates or repeated values. The statistics show every column.",
    noRows: "No rows are left to draw.",
    noRowsHint: "Switch a step off, or undo, to get rows back.",
    failed: "This could not be worked out. Your list is untouched.",
    stopped: "Stopped before it was worked out.",
    again: "Try again",
    noColumn: "This column is no longer there.",
  },
};
