import { format } from "../format.ts";

const { number, plural } = format("en");

const rows = (count: number) =>
  plural(count, { one: `${number(count)} row`, other: `${number(count)} rows` });
const steps = (count: number) =>
  plural(count, { one: `${number(count)} step`, other: `${number(count)} steps` });

/** English words for files that are open side by side. */
export const tabs = {
  bar: "Open lists",
  rows: ({ count }: { count: number }) => rows(count),
  more: (p: { name: string; count: number }) => `${p.name} + ${number(p.count)} more`,
  of: (p: { part: string; file: string }) => `${p.part}, ${p.file}`,
  unsaved: "not downloaded",
  reading: "being read",
  asleep: "put aside, read when you choose it",
  failed: "could not be read; choose it to try again",
  offered: "not read yet",
  offeredTip: (p: { name: string; file: string }) => `Read ${p.name} of ${p.file} and open it in a tab`,
  close: ({ name }: { name: string }) => `Close ${name} · Delete`,
  open: "Open another file in a new tab",
  closed: ({ name }: { name: string }) => `${name} is closed.`,
  beside: {
    title: ({ name }: { name: string }) => `Open ${name}`,
    tab: "In a new tab",
    tabHint: ({ name }: { name: string }) => `${name} stays open as it is.`,
    under: ({ name }: { name: string }) => `Put it under ${name}`,
    underHint:
      "Their rows become one list, in a new tab. Steps made so far stay with the list they were made on.",
    instead: ({ name }: { name: string }) => `In place of ${name}`,
    insteadHint: ({ name }: { name: string }) => `${name} is closed.`,
    insteadUnsaved: ({ count }: { count: number }) =>
      `${steps(count)} not downloaded yet: you are asked before ${plural(count, { one: "it goes", other: "they go" })}.`,
    cancel: "Cancel",
  },
  compare: {
    open: "Compare with another list",
    title: ({ name }: { name: string }) => `Compare ${name} with another list`,
    withList: "With",
    columns: ({ count }: { count: number }) =>
      plural(count, { one: "1 column in both", other: `${number(count)} columns in both` }),
    onlyIn: (p: { name: string; columns: readonly string[]; more: number }) =>
      `Only in ${p.name}: ${p.columns.join(", ")}${p.more > 0 ? ` and ${number(p.more)} more` : ""}`,
    noColumns: "These two lists have no column of the same name, so their rows can't be compared.",
    key: "The same row has the same",
    and: "and the same",
    allColumns: "All columns together",
    nothingMore: "Nothing more",
    repeated: ({ count }: { count: number }) =>
      `${plural(count, { one: "1 key stands", other: `${number(count)} keys stand` })} more than once; their rows were paired in their order.`,
    which: "Rows to look at",
    different: ({ count }: { count: number }) => `Different ${number(count)}`,
    only: (p: { name: string; count: number }) => `Only in ${p.name} ${number(p.count)}`,
    equal: ({ count }: { count: number }) => `Equal ${number(count)}`,
    table: "Rows of both lists",
    list: "List",
    row: "Row",
    differs: "differs",
    differing: ({ count }: { count: number }) =>
      plural(count, { one: "1 row differs", other: `${number(count)} rows differ` }),
    columnsLeft: ({ count }: { count: number }) =>
      plural(count, { one: "1 more column is", other: `${number(count)} more columns are` }) +
      " not shown here.",
    none: "There are no such rows.",
    more: ({ count }: { count: number }) => `Show ${rows(count)} more`,
    working: "Comparing…",
    said: (p: { different: number; left: number; right: number; equal: number }) =>
      `${rows(p.different)} different, ${number(p.left)} only in the first list, ${number(p.right)} only in the second, ${number(p.equal)} equal.`,
    missing: "missing",
    close: "Done",
  },
  closing: {
    title: ({ name }: { name: string }) => `Close ${name}?`,
    body: ({ count }: { count: number }) =>
      `${steps(count)} not downloaded yet will be gone. The file on your disk stays as it is.`,
    cancel: "Cancel",
    close: "Close it",
    download: "Download first",
  },
};
