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
  closing: {
    title: ({ name }: { name: string }) => `Close ${name}?`,
    body: ({ count }: { count: number }) =>
      `${steps(count)} not downloaded yet will be gone. The file on your disk stays as it is.`,
    cancel: "Cancel",
    close: "Close it",
    download: "Download first",
  },
};
