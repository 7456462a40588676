import { format } from "../format.ts";

const { number, list, plural } = format("en");

const steps = (count: number) => plural(count, { one: "1 step", other: `${number(count)} steps` });
const cells = (count: number) => plural(count, { one: "1 cell", other: `${number(count)} cells` });
const rows = (count: number) => plural(count, { one: "1 row", other: `${number(count)} rows` });

/** English words of the list of steps and of what is done to them; fetched with the list. */
export const stepList = {
  list: {
    running: "Working…",
    switchedOff: "Switched off",
    cells: ({ count }: { count: number }) => `${cells(count)} changed`,
    rowsMade: (p: { from: number; to: number }) => `${rows(p.to)} made from ${number(p.from)}`,
    rowsRemoved: ({ count }: { count: number }) => `${rows(count)} removed`,
    rowsMoved: "Rows put in order",
    rowsFailed: ({ count }: { count: number }) => `nothing for ${rows(count)}`,
    columnsAdded: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} column added`, other: `${number(count)} columns added` }),
    columnsRemoved: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} column removed`, other: `${number(count)} columns removed` }),
    columnsChanged: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} column changed`, other: `${number(count)} columns changed` }),
    nothing: "Changes nothing here",
    took: ({ time }: { time: string }) => `Took ${time}`,
    milliseconds: ({ count }: { count: number }) => (count < 1 ? "under 1 ms" : `${number(count)} ms`),
    seconds: ({ count }: { count: number }) => `${number(count, count < 10 ? 1 : 0)} s`,
    switchOn: ({ step }: { step: string }) => `Use this step: ${step}`,
    edit: ({ step }: { step: string }) => `Change this step: ${step}`,
    more: ({ step }: { step: string }) => `More for this step: ${step}`,
    drag: ({ step }: { step: string }) => `Drag to move, or press Alt+↑ or Alt+↓: ${step}`,
    editShort: "Change…",
    removeShort: "Remove",
    removeAsk: "What changes without it?",
    duplicate: "Duplicate",
    moveUp: "Move up",
    moveDown: "Move down",
    showChanges: "Show what it changes",
    hideChanges: "Show all rows again",
    moved: ({ step, to, count }: { step: string; to: number; count: number }) =>
      `${step} is now step ${number(to)} of ${number(count)}.`,
    movedInto: (p: { step: string; to: number; count: number; group: string }) =>
      `${p.step} is now step ${number(p.to)} of ${number(p.count)}, in ${p.group}.`,
    stays: "It cannot be moved further.",
    removed: ({ step }: { step: string }) => `Removed: ${step}`,
    duplicated: ({ step, to }: { step: string; to: number }) => `Duplicated as step ${number(to)}: ${step}`,
  },
  failing: {
    columns: ({ columns }: { columns: readonly string[] }) =>
      plural(columns.length, {
        one: `There is no column ${list(columns)} at this point. Change the step or switch it off.`,
        other: `There are no columns ${list(columns)} at this point. Change the step or switch it off.`,
      }),
    operation: "This version does not know this kind of step. Switch it off to go on without it.",
    parameter: ({ field }: { field: string }) => `“${field}” does not fit. Change the step or switch it off.`,
    columnExists: ({ column }: { column: string }) =>
      `There is already a column called ${column}. Choose another name.`,
    held: ({ index }: { index: number }) => `Not run: step ${number(index)} comes first and needs a look.`,
    label: "Not all steps could run",
    source: ({ index }: { index: number }) =>
      `Step ${number(index)} could not run, so the list is shown as it was read.`,
    asFar: ({ index }: { index: number }) =>
      `Step ${number(index)} could not run, so the list is shown as it was before that step.`,
    go: "Show the step",
    undo: "Undo",
    notYet: "Not everything is done yet",
    less: ({ index }: { index: number }) =>
      `Step ${number(index)} could not run, so a file made now would hold less than your steps say. Nothing was written.`,
    turnOff: "Switch the step off",
  },
  note: {
    add: "Add a note…",
    change: "Change the note…",
    label: ({ step }: { step: string }) => `Note on this step: ${step}`,
    edit: ({ note }: { note: string }) => `Note: ${note}. Change it`,
    placeholder: "Why is this step here?",
    keys: "Enter keeps it, Esc leaves it as it was.",
    kept: "Note kept.",
    gone: "Note removed.",
  },
  groups: {
    name: "Group",
    label: ({ name, count }: { name: string; count: number }) => `${name}, group of ${steps(count)}`,
    count: ({ count }: { count: number }) => steps(count),
    rename: "Rename",
    nameOf: ({ name }: { name: string }) => `Name of the group ${name}`,
    switchOn: ({ name }: { name: string }) => `Use all steps of ${name}`,
    more: ({ name }: { name: string }) => `More for the group ${name}`,
    drag: ({ name }: { name: string }) => `Drag to move, or press Alt+↑ or Alt+↓: ${name}`,
    someOff: ({ count }: { count: number }) => `${number(count)} switched off`,
    allOff: "Switched off",
    withAbove: "Group with the one above",
    withBelow: "Group with the one below",
    intoAbove: ({ name }: { name: string }) => `Put into ${name}`,
    takeOut: "Take out of the group",
    ungroup: "Ungroup",
    fold: "Fold",
    unfold: "Unfold",
    remove: "Remove all its steps",
    removeAsk: "What changes without them?",
    made: ({ count }: { count: number }) => `${steps(count)} grouped. Type a name.`,
    ungrouped: ({ name }: { name: string }) => `${name} is no group any more; its steps are still here.`,
    removed: ({ name, count }: { name: string; count: number }) => `Removed: ${name}, ${steps(count)}`,
    moved: ({ name, from, to, count }: { name: string; from: number; to: number; count: number }) =>
      from === to
        ? `${name} is now step ${number(from)} of ${number(count)}.`
        : `${name} is now steps ${number(from)} to ${number(to)} of ${number(count)}.`,
  },
  selected: {
    label: "Chosen steps",
    count: ({ count }: { count: number }) => `${steps(count)} chosen`,
    group: "Group",
    turnOff: "Switch off",
    turnOn: "Switch on",
    remove: "Remove",
    clear: "Choose none",
    removed: ({ count }: { count: number }) => `${steps(count)} removed.`,
  },
  removal: {
    title: ({ count }: { count: number }) =>
      plural(count, {
        one: "Without this step",
        other: "Without these steps",
      }),
    counting: "Working out the list without it…",
    nothing: "Nothing: the list would be the same.",
    cells: ({ count }: { count: number }) => `${cells(count)} would be different`,
    rowsBack: ({ count }: { count: number }) =>
      plural(count, { one: "1 more row would be there", other: `${number(count)} more rows would be there` }),
    rowsGone: ({ count }: { count: number }) => `${rows(count)} of now would be missing`,
    otherRows: (p: { was: number; would: number }) =>
      `Other rows would be made: ${rows(p.would)} instead of ${number(p.was)}. Their cells cannot be compared.`,
    rowsMoved: "Rows would come in another order",
    columnsBack: ({ names }: { names: readonly string[] }) =>
      plural(names.length, {
        one: `1 more column: ${list(names)}`,
        other: `${number(names.length)} more columns: ${list(names)}`,
      }),
    columnsGone: ({ names }: { names: readonly string[] }) =>
      plural(names.length, {
        one: `1 column less: ${list(names)}`,
        other: `${number(names.length)} columns less: ${list(names)}`,
      }),
    columnsChanged: ({ names }: { names: readonly string[] }) =>
      `Another name, type or place: ${list(names)}`,
    later: "Other steps",
    noOther: "No other step would do anything else.",
    now: ({ did }: { did: string }) => `now: ${did}`,
    would: ({ did }: { did: string }) => `then: ${did}`,
    notRun: "not run",
    more: ({ count }: { count: number }) => `and ${steps(count)} more`,
    keep: "Keep",
    remove: "Remove",
    failed: "This could not be worked out. Nothing was changed.",
  },
  moments: {
    hint: "Choose a moment to go to. Undo brings you back.",
    leftAt: ({ moment, count }: { moment: string; count: number }) =>
      `Left aside after “${moment}”: ${plural(count, { one: "1 change", other: `${number(count)} changes` })}`,
    earlier: ({ count }: { count: number }) => `Show ${number(count)} earlier`,
    went: ({ moment }: { moment: string }) => `Now at: ${moment}`,
  },
};
