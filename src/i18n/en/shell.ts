import { format } from "../format.ts";

const { number, bytesOf, percent, plural } = format("en");

const rows = (count: number) =>
  plural(count, { one: `${number(count)} row`, other: `${number(count)} rows` });
const steps = (count: number) =>
  plural(count, { one: `${number(count)} step`, other: `${number(count)} steps` });

/** English words of the frame around everything: bars, panel, jobs, messages, questions before closing. */
export const shell = {
  close: "Close",
  cancel: "Cancel",
  pageTitle: ({ name }: { name: string }) => `${name} · Limpid`,
  bar: "Tools",
  clean: "Clean",
  analyse: "Analyse",
  view: "What to do",
  undo: "Undo",
  redo: "Redo",
  findAction: "Find an action",
  download: "Download",
  language: "中文",
  languageTip: "用中文显示",
  light: "Use light colours",
  dark: "Use dark colours",
  settings: "Settings",
  hidePanel: "Hide the panel",
  panel: "Found and steps",
  panelWidth: "Width of the panel",
  found: "Found",
  filter: "Filter",
  steps: "Steps",
  stepCount: ({ count }: { count: number }) => steps(count),
  size: (p: { rows: number; columns: number }) =>
    `${rows(p.rows)} · ${plural(p.columns, { one: `${number(p.columns)} column`, other: `${number(p.columns)} columns` })}`,
  file: {
    more: ({ count }: { count: number }) => `+ ${number(count)} more`,
    menu: ({ name }: { name: string }) => `${name}: file menu`,
    open: "Open another file…",
    compare: "Compare with another list…",
    close: "Close this tab",
    reading: "How it is read…",
    loadRecipe: "Use a saved recipe…",
    saveRecipe: "Save the recipe",
    privacy: "How to check that nothing is sent",
    settings: "Settings…",
    shortcuts: "Keys",
    forget: "Forget this file…",
  },
  status: {
    rows: ({ count }: { count: number }) => rows(count),
    made: (p: { rows: number; now: number }) =>
      `${rows(p.rows)} in the file · ${number(p.now)} made from them`,
    madeTip: "Since the last step that made new rows.",
    kept: (p: { rows: number; kept: number }) => `${rows(p.rows)} · ${number(p.kept)} kept`,
    changed: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} cell changed`, other: `${number(count)} cells changed` }),
    changedTip:
      "Cells of the rows that stay whose text differs from the file. The steps may add up to more: a cell changed twice counts in both, and cells of removed rows count there too.",
    offline: "Works offline",
    offlineTip: "Everything this page needs is stored on this computer.",
    sent: "0 bytes of your file sent",
    check: "How to check",
    stop: "Stop",
  },
  jobs: {
    open: "Reading the file",
    run: "Working on the rows",
    profile: "Looking at the columns",
    suggest: "Looking for what could be better",
    analyse: "Counting for the charts",
    write: "Writing the file",
    share: ({ share }: { share: number }) => percent(share),
    read: (p: { done: number; total: number; rows: number }) => {
      const size = bytesOf(p.done, p.total);
      return `${size.done} of ${size.total} · ${rows(p.rows)}`;
    },
  },
  said: {
    read: (p: { name: string; rows: number }) => `${p.name} was read: ${rows(p.rows)}.`,
    shown: (p: { name: string; rows: number }) => `${p.name}: ${rows(p.rows)}.`,
    made: (p: { now: number; changed: number }) =>
      `${rows(p.now)} now, ${plural(p.changed, { one: "1 cell", other: `${number(p.changed)} cells` })} changed.`,
    ran: (p: { kept: number; changed: number }) =>
      `${rows(p.kept)} kept, ${plural(p.changed, { one: "1 cell", other: `${number(p.changed)} cells` })} changed.`,
  },
  notices: {
    area: "Messages",
    noSpace: ({ name }: { name: string }) =>
      `There is no room on this computer to keep ${name} for after a reload. Your work in this tab is fine.`,
    noStorage:
      "This browser keeps nothing for this page, so a reload starts anew. Your work in this tab is fine.",
    wentOn: (p: { name: string; more: number }) =>
      p.more === 0
        ? `Here is ${p.name} again, with all its steps.`
        : `Here is ${p.name} again, with all its steps. ${plural(p.more, { one: "The other tab is", other: "The other tabs are" })} read when you choose ${plural(p.more, { one: "it", other: "them" })}.`,
    readAgain: ({ name }: { name: string }) =>
      `${name} was put aside to save memory. It is being read again; its steps are kept.`,
    recipeLoaded: (p: { steps: number; off: number }) =>
      p.off === 0
        ? `The recipe was used: ${steps(p.steps)}.`
        : `The recipe was used: ${steps(p.steps)}, ${number(p.off)} of them switched off because they change single cells of another file.`,
    forgotten: "Forgotten. Nothing of the file is left in this browser.",
    updateReady: "A new version is ready.",
    updateStarts: "The new version starts in a moment.",
    reload: "Reload",
  },
  replace: {
    title: ({ name }: { name: string }) => `Open ${name} instead?`,
    body: (p: { name: string; steps: number }) =>
      `Your work on ${p.name} (${steps(p.steps)}) is not downloaded yet. Opening another file puts it away for good.`,
    open: "Open it",
    download: "Download first",
  },
  forget: {
    title: ({ name }: { name: string }) => `Forget ${name}?`,
    body: "Limpid closes the file and deletes its own copy and the steps from this browser. The file on your disk stays as it is.",
    unsaved: ({ count }: { count: number }) => `${steps(count)} not downloaded yet will be gone.`,
    forget: "Forget it",
  },
};
