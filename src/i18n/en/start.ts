import { format } from "../format.ts";

const { number, bytes, bytesOf, plural } = format("en");

const rows = (count: number) =>
  plural(count, { one: `${number(count)} row`, other: `${number(count)} rows` });

/** English words of the start page, of reading and of the page on privacy. */
export const start = {
  title: "Drop a messy list. Take away a clean one.",
  lead: "Limpid finds what is wrong in a spreadsheet, shows every change before it counts, and answers the first questions with charts.",
  picture:
    "Five rows of the sample “Customers, messy”, before and after cleaning up: cities, dates and amounts written in one way, “N/A” left empty, a repeated row removed.",
  marks: { changed: "changed", removed: "removed", missing: "missing" },
  choose: "Choose a file",
  orDrop: "or drop it anywhere, or paste cells",
  formats: "CSV, Excel, JSON, Parquet, SQLite, contacts and more, up to about a gigabyte",
  samples: "Or try it with one of these",
  sampleCustomers: "Customers, messy",
  sampleCustomersHint: "About 5,000 rows, messy dates",
  sampleOrders: "Orders, two years",
  sampleOrdersHint: "20,000 rows, ready for charts",
  sampleChinese: "客户名单",
  sampleChineseHint: "3,000 rows, saved by Excel (GBK)",
  never: "Your file never leaves this computer.",
  howToCheck: "How to check",
  earlier: (p: { name: string; more: number; steps: string; when: string }) =>
    `Go on with ${p.name}${p.more === 0 ? "" : ` and ${number(p.more)} more`} (${p.steps}, ${p.when})`,
  goOn: "Go on",
  forget: "Forget",
  forgotten: "Forgotten: the file and your steps are no longer kept.",
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
  privacy: {
    title: "Your file stays here. See for yourself.",
    intro: "Limpid is a page that works in your browser. It has no server that could receive anything.",
    tests: [
      "Switch off the network (flight mode, or pull the cable) and drop a file: everything still works.",
      "Or press F12, open “Network”, and work: only the page's own files appear there, never yours.",
      "The page's own rules forbid it to talk to any other address, and the browser enforces them.",
    ] as readonly string[],
    kept: "So that you can go on after a reload, the browser keeps a copy of the file and your steps on this computer. “Forget this file” deletes both. Your settings and the actions you chose lately are kept too; they say nothing about your files.",
    open: "The program is open source (MIT licence): anyone can read how it works.",
    builtWith: "Built with",
  },
};
