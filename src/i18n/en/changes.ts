import { format } from "../format.ts";

const { number, plural } = format("en");

const cells = (count: number) => plural(count, { one: "1 cell", other: `${number(count)} cells` });
const rows = (count: number) => plural(count, { one: "1 row", other: `${number(count)} rows` });
const shown = (text: string) => (text === "" ? "empty" : `“${text}”`);
const byStep = (step: number | undefined) => (step === undefined ? "" : ` by step ${number(step)}`);

/** English words of what changed: going from change to change, the map, the steps' colours, comparing, the story of a row. */
export const changes = {
  tools: {
    label: "Changes",
    next: "Next change",
    previous: "Previous change",
    show: "How changes are shown",
    bySteps: "Colour by step",
    byStepsHint: "Each changed cell wears the colour and the number of the step that changed it last.",
    split: "Before and after side by side",
    splitHint: "The list as it was on the left, as it is on the right. Both scroll together.",
    compare: "Compare two points",
    compareHint: "The file as read, the list after any step, or the list now.",
  },
  met: {
    changed: (p: {
      row: number;
      column: string;
      before: string;
      after: string;
      step: number | undefined;
      again: boolean;
    }) =>
      `${p.again ? "Round again: " : ""}Row ${number(p.row)}, ${p.column}: ${shown(p.before)} became ${shown(p.after)}${p.step === undefined ? "" : ","}${byStep(p.step)}.`,
    removed: (p: { row: number; step: number | undefined; again: boolean }) =>
      `${p.again ? "Round again: " : ""}Row ${number(p.row)} was removed${byStep(p.step)}.`,
    none: "Nothing is changed in these rows.",
  },
  map: {
    label: "Map of changes",
    stretch: (p: { from: number; to: number; changed: number; removed: number; odd: number }) => {
      const told = [
        p.changed > 0 && `${cells(p.changed)} changed`,
        p.removed > 0 && `${rows(p.removed)} removed`,
        p.odd > 0 && `${cells(p.odd)} odd`,
      ].filter((part) => part !== false);
      const where = p.from === p.to ? `Row ${number(p.from)}` : `Rows ${number(p.from)} to ${number(p.to)}`;
      return `${where}: ${told.length > 0 ? told.join(", ") : "nothing changed"}`;
    },
  },
  steps: {
    label: "Colours of the steps",
    only: ({ number: step, line }: { number: number; line: string }) =>
      `Show only what step ${number(step)} did: ${line}`,
    line: ({ number: step, line }: { number: number; line: string }) => `Step ${number(step)}: ${line}`,
    stop: "Stop colouring by step",
  },
  compared: {
    label: "Comparing two points",
    before: "Compare",
    after: "with",
    asRead: "The file as read",
    now: "The list now",
    figures: (p: { cells: number; rows: number }) =>
      p.cells + p.rows === 0
        ? "No difference"
        : [p.cells > 0 && `${cells(p.cells)} changed`, p.rows > 0 && `${rows(p.rows)} removed`]
            .filter((part) => part !== false)
            .join(", "),
    stop: "Back to normal",
    stopped: "Changes are told from the file as read again.",
    made: ({ step }: { step: number }) =>
      `Step ${number(step)} made new rows: cells and rows are compared from there on.`,
  },
  row: {
    title: ({ row }: { row: number }) => `Story of row ${number(row)}`,
    open: "Story of the whole row",
    nothing: "No step touched this row.",
    moved: (p: { from: number; to: number }) => `Moved from place ${number(p.from)} to ${number(p.to)}`,
    removed: "Removed by this step",
    came: "New column",
    went: "Column removed",
    more: ({ count }: { count: number }) =>
      plural(count, { one: "and 1 more cell", other: `and ${number(count)} more cells` }),
  },
  sides: {
    before: "Before",
    after: "After",
    list: ({ side, name }: { side: string; name: string }) => `${side}: ${name}`,
    notYet: "not there yet",
  },
};
