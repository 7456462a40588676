import { format } from "../format.ts";

const { number, plural } = format("en");

/** English words of the panel that looks through columns by counts. */
export const facets = {
  intro:
    "See which values a column has and how often. Tick some to see only their rows; nothing in the file changes.",
  add: "Look through a column",
  choose: "Choose a column…",
  close: ({ column }: { column: string }) => `Take away the filter for ${column}`,
  by: ({ column }: { column: string }) => `What to count in ${column}`,
  ways: { values: "Values", shapes: "Patterns", lengths: "Lengths", ranges: "Ranges" },
  shapesHint: "A capital, a small letter, 9 digit, 中 Chinese character.",
  values: ({ column }: { column: string }) => `Values of ${column}`,
  search: ({ column }: { column: string }) => `Search the values of ${column}`,
  searchShort: "Search values",
  order: "Order",
  byCount: "By count",
  byName: "By name",
  missing: "missing",
  odd: "odd",
  emptyText: "(nothing)",
  rows: ({ count }: { count: number }) => plural(count, { one: "1 row", other: `${number(count)} rows` }),
  others: (p: { values: number; count: number }) =>
    `${plural(p.values, { one: "1 more value", other: `${number(p.values)} more values` })} in ${plural(p.count, { one: "1 row", other: `${number(p.count)} rows` })}`,
  noMatch: "No value contains that.",
  nothing: "No rows are left to count.",
  edit: ({ text }: { text: string }) => `Change “${text}” everywhere`,
  newText: ({ text }: { text: string }) => `New text for “${text}”`,
  save: "Change",
  except: "All but these",
  clear: "Untick all",
  bar: (p: { from: string; to: string; count: number }) =>
    `${p.from} to under ${p.to}: ${plural(p.count, { one: "1 row", other: `${number(p.count)} rows` })}`,
  lengthBar: (p: { from: number; to: number; count: number }) =>
    `${p.from === p.to ? plural(p.from, { one: "1 character", other: `${number(p.from)} characters` }) : `${number(p.from)} to ${number(p.to)} characters`}: ${plural(p.count, { one: "1 row", other: `${number(p.count)} rows` })}`,
  bars: ({ column }: { column: string }) => `Ranges of ${column}`,
  from: "From",
  to: "To under",
  dragHint: "Drag over the bars, or type.",
  failed: "It could not be counted.",
  otherFilter: "This column is filtered in another way.",
};
