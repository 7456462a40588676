import type { FormulaProblem } from "../../values/formula/tokens.ts";
import { format } from "../format.ts";

const { number, list, plural } = format("en");
const either = new Intl.ListFormat("en", { type: "disjunction" });

interface Test {
  readonly column: string;
  readonly text: string;
  readonly matchCase: boolean;
}
const asTyped = ({ matchCase }: Test) => (matchCase ? ", capitals as typed" : "");

/** English words of the steps, the forms, the palette and the mapping of columns. */
export const steps = {
  list: {
    label: "Steps, in the order they run",
    empty: "No steps yet.",
    emptyHint:
      "Every change you make becomes a step here. Each can be switched off, changed or taken back at any time; your file itself is never touched.",
    add: "Add a step",
  },
  history: {
    undo: ({ what }: { what: string }) => `Undo: ${what}`,
    redo: ({ what }: { what: string }) => `Redo: ${what}`,
    nothingToUndo: "Nothing to undo",
    nothingToRedo: "Nothing to redo",
    undoWord: "Undo",
    redoWord: "Redo",
    title: "History",
    start: "File as it was read",
    now: "now",
    added: ({ step }: { step: string }) => step,
    addedMany: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} step added`, other: `${number(count)} steps added` }),
    removed: ({ step }: { step: string }) => `Removed: ${step}`,
    removedMany: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} step removed`, other: `${number(count)} steps removed` }),
    changed: ({ step }: { step: string }) => `Changed: ${step}`,
    noted: ({ step }: { step: string }) => `Note: ${step}`,
    grouped: ({ name, count }: { name: string; count: number }) =>
      `Grouped as ${name}: ${plural(count, { one: "1 step", other: `${number(count)} steps` })}`,
    ungrouped: ({ name }: { name: string }) => `Ungrouped: ${name}`,
    renamed: ({ name }: { name: string }) => `Group renamed: ${name}`,
    regrouped: "Steps put into other groups",
    movedMany: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} step moved`, other: `${number(count)} steps moved` }),
    onMany: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} step switched on`,
        other: `${number(count)} steps switched on`,
      }),
    offMany: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} step switched off`,
        other: `${number(count)} steps switched off`,
      }),
    back: "back to where you were",
    there: "to the moment you had chosen",
    moved: ({ step }: { step: string }) => `Moved: ${step}`,
    switchedOn: ({ step }: { step: string }) => `Switched on: ${step}`,
    switchedOff: ({ step }: { step: string }) => `Switched off: ${step}`,
    leftAlone: "A proposal left alone",
    offeredAgain: "A proposal offered again",
    loaded: "Recipe loaded",
    other: "Several changes",
  },
  recipe: {
    save: "Save recipe",
    saveHint: "The steps as a small file, to use on the next list like this. It holds none of your rows.",
    load: "Load recipe",
    loadHint: "Runs the steps of a saved recipe on this list.",
    fileName: ({ name }: { name: string }) => `${name}.limpid.json`,
    saved: ({ name }: { name: string }) => `Saved as ${name}.`,
  },
  describe: {
    allColumns: "all columns",
    wholeList: "the whole list",
    moreColumns: ({ names, more }: { names: readonly string[]; more: number }) =>
      `${names.join(", ")} and ${number(more)} more`,
    columns: ({ names }: { names: readonly string[] }) => list(names),
    quoted: ({ text }: { text: string }) => `“${text}”`,
    nothing: "nothing",
    end: "the end",
    yes: "yes",
    no: "no",
    moreTexts: ({ texts, more }: { texts: readonly string[]; more: number }) =>
      `${texts.join(", ")} and ${number(more)} more`,
    texts: ({ texts }: { texts: readonly string[] }) => list(texts),
    rising: ({ column }: { column: string }) => `${column} ↑`,
    falling: ({ column }: { column: string }) => `${column} ↓`,
    sort: ({ keys }: { keys: readonly string[] }) => keys.join(", then "),
    onlyWhere: ({ step, condition }: { step: string; condition: string }) =>
      `${step}, only where ${condition}`,
    row: ({ row }: { row: number }) => number(row),
    cells: ({ count, names, more }: { count: number; names: readonly string[]; more: number }) =>
      `${plural(count, { one: "1 cell", other: `${number(count)} cells` })} in ${
        more > 0 ? `${names.join(", ")} and ${number(more)} more` : list(names)
      }`,
  },
  condition: {
    missing: ({ column }: { column: string }) => `${column} is missing`,
    filled: ({ column }: { column: string }) => `${column} is filled`,
    equals: (p: Test) => `${p.column} is “${p.text}”${asTyped(p)}`,
    notEquals: (p: Test) => `${p.column} is not “${p.text}”${asTyped(p)}`,
    contains: (p: Test) => `${p.column} contains “${p.text}”${asTyped(p)}`,
    notContains: (p: Test) => `${p.column} does not contain “${p.text}”${asTyped(p)}`,
    starts: (p: Test) => `${p.column} starts with “${p.text}”${asTyped(p)}`,
    ends: (p: Test) => `${p.column} ends with “${p.text}”${asTyped(p)}`,
    matches: (p: Test) => `${p.column} fits the pattern ${p.text}${asTyped(p)}`,
    oneOf: ({ column, texts }: { column: string; texts: readonly string[] }) =>
      `${column} is ${either.format(texts)}`,
    notOneOf: ({ column, texts }: { column: string; texts: readonly string[] }) =>
      `${column} is not ${either.format(texts)}`,
    shaped: ({ column, texts }: { column: string; texts: readonly string[] }) =>
      `${column} looks like ${either.format(texts)}`,
    length: (p: { column: string; from: number; to: number }) =>
      p.from === p.to
        ? `${p.column} has ${plural(p.from, { one: "1 character", other: `${number(p.from)} characters` })}`
        : `${p.column} has ${number(p.from)} to ${number(p.to)} characters`,
    valid: ({ column }: { column: string }) => `${column} is valid`,
    odd: ({ column }: { column: string }) => `${column} is odd`,
    less: ({ column, text }: { column: string; text: string }) => `${column} is below ${text}`,
    atMost: ({ column, text }: { column: string; text: string }) => `${column} is at most ${text}`,
    greater: ({ column, text }: { column: string; text: string }) => `${column} is above ${text}`,
    atLeast: ({ column, text }: { column: string; text: string }) => `${column} is at least ${text}`,
    before: ({ column, text }: { column: string; text: string }) => `${column} is before ${text}`,
    until: ({ column, text }: { column: string; text: string }) => `${column} is on or before ${text}`,
    after: ({ column, text }: { column: string; text: string }) => `${column} is after ${text}`,
    since: ({ column, text }: { column: string; text: string }) => `${column} is on or after ${text}`,
    between: ({ column, from, to }: { column: string; from: string; to: string }) =>
      `${column} is from ${from} to under ${to}`,
    not: ({ condition }: { condition: string }) => `not: ${condition}`,
    all: ({ parts }: { parts: readonly string[] }) => list(parts),
    any: ({ parts }: { parts: readonly string[] }) => either.format(parts),
    inner: ({ condition }: { condition: string }) => `(${condition})`,
    always: "every row",
    never: "no row",
  },
  form: {
    addTitle: ({ name }: { name: string }) => name,
    editTitle: ({ name }: { name: string }) => `Change step: ${name}`,
    add: "Add step",
    save: "Save step",
    cancel: "Cancel",
    back: "Back without adding",
    optional: "may stay empty",
    searchColumns: "Search columns",
    chooseAll: "All",
    chooseNone: "None",
    chosen: ({ count, of }: { count: number; of: number }) => `${number(count)} of ${number(of)} chosen`,
    allWhenNone: "None chosen: all columns count.",
    noColumnFits: "No column has these letters.",
    moreColumns: ({ count }: { count: number }) => `${number(count)} more. Type to find them.`,
    chooseColumn: "Choose a column",
    atEnd: "At the end",
    noColumn: "none",
    perLine: "One per line.",
    addTest: "Add a condition",
    removeTest: ({ test }: { test: string }) => `Remove this condition: ${test}`,
    joinTests: "Which rows",
    all: "All are true",
    any: "Any is true",
    testColumn: "Column",
    test: "Test",
    testValue: "Value",
    testValues: "Values, one per line",
    matchCase: "Capitals as typed",
    measureWhat: "What to work out",
    measureColumn: "Of which column",
    measureName: ({ what, column }: { what: string; column: string }) => `${what} of ${column}`,
    measureCalled: ({ name }: { name: string }) => `Name of the new column: ${name}`,
    addMeasure: "Work out one more",
    removeMeasure: ({ name }: { name: string }) => `Do not work out ${name}`,
    addSort: "Add a column to sort by",
    removeSort: ({ column }: { column: string }) => `Do not sort by ${column}`,
    sortColumn: "Sort by",
    thenColumn: "Then by",
    rising: "A to Z, 0 to 9",
    falling: "Z to A, 9 to 0",
    rows: {
      label: "Rows",
      all: "All rows",
      view: ({ rows }: { rows: number | null }) =>
        rows === null
          ? "Only the rows in view"
          : plural(rows, {
              one: "Only the 1 row in view",
              other: `Only the ${number(rows)} rows in view`,
            }),
      where: "Only rows that fit these tests",
      takesAll: "This step takes all rows, also those that are not in view.",
    },
    row: ({ row }: { row: number }) => `Row ${number(row)}`,
    cells: ({ count }: { count: number }) =>
      plural(count, { one: "1 cell", other: `${number(count)} cells` }),
    empty: "(empty)",
    tests: {
      equals: "is",
      "not-equals": "is not",
      contains: "contains",
      "not-contains": "does not contain",
      starts: "starts with",
      ends: "ends with",
      matches: "fits the pattern",
      "one-of": "is one of",
      missing: "is missing",
      filled: "is filled",
      valid: "is valid",
      odd: "is odd",
      less: "is below",
      "at-most": "is at most",
      greater: "is above",
      "at-least": "is at least",
    },
    dateTests: {
      less: "is before",
      "at-most": "is on or before",
      greater: "is after",
      "at-least": "is on or after",
    },
    types: {
      text: "Text",
      whole: "Whole number",
      decimal: "Decimal",
      date: "Date",
      boolean: "Yes/no",
      unset: "As read",
    },
  },
  preview: {
    label: "What would change",
    counting: "Counting…",
    fillIn: "Fill in the form to see what would change.",
    nothing: "Nothing would change.",
    failed: "This cannot be tried out as it stands.",
    rowsFailed: ({ count }: { count: number }) =>
      plural(count, {
        one: "It gives nothing for 1 row: its cell stays empty",
        other: `It gives nothing for ${number(count)} rows: their cells stay empty`,
      }),
    cells: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} cell would change`,
        other: `${number(count)} cells would change`,
      }),
    rowsMade: (p: { from: number; to: number }) =>
      `${plural(p.to, { one: "1 new row", other: `${number(p.to)} new rows` })} would be made from ${number(p.from)}`,
    rowsRemoved: ({ count, of }: { count: number; of: number }) =>
      plural(of, {
        one: `${number(count)} of ${number(of)} row would be removed`,
        other: `${number(count)} of ${number(of)} rows would be removed`,
      }),
    rowsMoved: "Rows would come in another order",
    columnsAdded: ({ names }: { names: readonly string[] }) =>
      plural(names.length, { one: `New column: ${list(names)}`, other: `New columns: ${list(names)}` }),
    columnsRemoved: ({ names }: { names: readonly string[] }) =>
      plural(names.length, {
        one: `Column taken away: ${list(names)}`,
        other: `Columns taken away: ${list(names)}`,
      }),
    columnsChanged: ({ names }: { names: readonly string[] }) =>
      plural(names.length, {
        one: `Column changed: ${list(names)}`,
        other: `Columns changed: ${list(names)}`,
      }),
    seeGrid: "Shown in the list. Nothing counts yet.",
    onlyAffected: "Show only these rows",
  },
  problem: {
    chooseColumns: "Choose at least one column.",
    chooseColumn: "Choose a column.",
    columnGone: "This column is not in the list at this point.",
    typeText: "Type something here.",
    typeTexts: "Type at least one.",
    numberRange: ({ min, max }: { min: number; max: number }) =>
      `A whole number from ${number(min)} to ${number(max)}.`,
    pattern: "This pattern cannot be read. Check its brackets and slashes.",
    nameTaken: "There is already a column with this name.",
    condition: "Fill in each condition.",
    notANumber: "Type a number, such as 12 or 3.5.",
    notADate: "Type a date as year-month-day, such as 2024-03-31.",
    refused: "This does not fit here.",
    formulaColumn: ({ column }: { column: string }) =>
      `There is no column ${column} at this point. Texts stand in quotes.`,
    formula: ({ kind, at, text }: FormulaProblem) => {
      switch (kind) {
        case "empty":
          return "Type a formula, such as [price]*1.2.";
        case "sign":
          return `“${text}” at character ${number(at + 1)} means nothing in a formula.`;
        case "quote-open":
          return `The quote at character ${number(at + 1)} is never closed.`;
        case "bracket-open":
          return `The bracket [ at character ${number(at + 1)} is never closed.`;
        case "parenthesis-open":
          return `The parenthesis ( at character ${number(at + 1)} is never closed.`;
        case "too-many-parentheses":
          return `The parenthesis ) at character ${number(at + 1)} closes nothing.`;
        case "value-expected":
          return text === ""
            ? "Something is missing at the end: a column, a number or a text."
            : `Before “${text}” at character ${number(at + 1)} a column, a number or a text is missing.`;
        case "operator-expected":
          return `Before “${text}” at character ${number(at + 1)} a sign such as + or & is missing.`;
        case "unknown-function":
          return `There is no function ${text}. Type its first letters to see those there are.`;
        case "too-few":
          return `${text} at character ${number(at + 1)} needs more values.`;
        case "too-many":
          return `${text} at character ${number(at + 1)} takes fewer values.`;
        case "too-deep":
          return "This formula is too long. Make two columns of it.";
      }
    },
  },
  map: {
    title: "This list has other columns",
    intro: ({ columns, steps: count }: { columns: number; steps: number }) =>
      plural(columns, {
        one: `The recipe asks for a column that is not here, in ${number(count)} of its steps. Say which column it is, or go on without. Nothing has run yet.`,
        other: `The recipe asks for ${number(columns)} columns that are not here, in ${number(count)} of its steps. Say which columns they are, or go on without. Nothing has run yet.`,
      }),
    wanted: "Recipe asks for",
    use: "Use",
    columnFor: ({ column }: { column: string }) => `Column to use for ${column}`,
    without: "Go on without",
    usedIn: ({ steps: count }: { steps: number }) =>
      plural(count, { one: `in ${number(count)} step`, other: `in ${number(count)} steps` }),
    offCount: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} step will be switched off.`,
        other: `${number(count)} steps will be switched off.`,
      }),
    allRun: "All steps will run.",
    apply: "Run the recipe",
    cancel: "Cancel",
  },
};
