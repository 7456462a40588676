import type { MeaningKind } from "../../profile/kinds.ts";
import { format } from "../format.ts";

const { number, plural, percent } = format("en");

const KINDS: Record<MeaningKind, string> = {
  empty: "empty",
  id: "id",
  category: "category",
  text: "text",
  whole: "whole",
  decimal: "decimal",
  date: "date",
  boolean: "yes/no",
  email: "e-mail",
  phone: "phone",
  url: "web address",
  "date-time": "date and time",
  money: "money",
  percent: "percent",
  country: "country",
  region: "region",
  "postal-code": "postal code",
  person: "person",
  company: "company",
  address: "address",
  "chinese-id": "identity number",
  card: "card number",
  iban: "IBAN",
};
const QUALITIES = { valid: "valid", odd: "odd", missing: "missing" } as const;
const rowsOf = (count: number) =>
  plural(count, { one: `${number(count)} row`, other: `${number(count)} rows` });
const yearsOf = ({ from, to }: { from: number; to: number }) =>
  from === to ? `date · ${from}` : `date · ${from}–${to}`;

/** English words of the list: the bar above it, headers, cells, menus. */
export const grid = {
  label: ({ name, rows }: { name: string; rows: number }) => `${name}, ${rowsOf(rows)}`,
  rows: {
    label: "Rows shown",
    all: "All rows",
    changed: "Changed",
    changedCount: ({ count }: { count: number }) => `Changed ${number(count)}`,
    removed: "Removed",
    removedCount: ({ count }: { count: number }) => `Removed ${number(count)}`,
  },
  search: {
    label: "Search in the list",
    placeholder: "Search",
    clear: "Clear search",
    next: "Next hit",
    previous: "Previous hit",
    hit: (p: { row: number; column: string }) => `Row ${number(p.row)}, column ${p.column}`,
    found: ({ rows }: { rows: number }) =>
      plural(rows, { one: "1 row found", other: `${number(rows)} rows found` }),
  },
  layout: {
    title: "View",
    button: "View",
    buttonHidden: ({ count }: { count: number }) => `View · ${number(count)} hidden`,
    lines: "Lines per row",
    signs: "Show hidden characters",
    signsHint: "Spaces, line breaks, invisible and look-alike characters",
    columns: "Columns",
    search: "Find a column",
    noneFound: "No column of this name.",
    showAll: "Show all",
    freeze: ({ column }: { column: string }) => `Freeze ${column}: keep it in sight`,
    unfreeze: ({ column }: { column: string }) => `Let ${column} scroll again`,
    note: "This changes only what you see. Hidden columns stay in the list and in what you download.",
  },
  filters: {
    label: "Filters",
    shown: ({ rows, of }: { rows: number; of: number }) => `${number(rows)} of ${rowsOf(of)}`,
    remove: ({ filter }: { filter: string }) => `Take off this filter: ${filter}`,
    clear: "Clear filters",
    keep: "Keep only these rows",
    drop: "Remove these rows",
  },
  sorted: {
    ascending: ({ column }: { column: string }) => `Sorted by ${column}, ascending`,
    descending: ({ column }: { column: string }) => `Sorted by ${column}, descending`,
    notTheFile: "View sorted, the file is not.",
    makeStep: "Make it a step",
    clear: "Back to file order",
    hint: "Click to sort the view",
  },
  header: {
    kind: (p: { kind: MeaningKind }) => KINDS[p.kind],
    different: ({ kind, distinct }: { kind: MeaningKind; distinct: number }) =>
      `${KINDS[kind]} · ${number(distinct)} different`,
    figure: ({ kind, distinct }: { kind: MeaningKind; distinct: number }) =>
      `${KINDS[kind]} · ${number(distinct)}`,
    allDifferent: ({ kind }: { kind: MeaningKind }) => `${KINDS[kind]} · all different`,
    years: (p: { from: number; to: number; distinct: number }) =>
      `${yearsOf(p)} · ${number(p.distinct)} different`,
    yearsFigure: (p: { from: number; to: number; distinct: number }) =>
      `${yearsOf(p)} · ${number(p.distinct)}`,
    full: (p: { name: string; type: string; valid: number; odd: number; missing: number }) =>
      `${p.name}, ${p.type}, ${percent(p.valid)} valid, ${percent(p.odd)} odd, ${percent(p.missing)} missing`,
    looking: "Looking through the column…",
    moved: ({ column }: { column: string }) => `${column} moved.`,
    rowNumber: "Row",
  },
  quality: {
    label: ({ column }: { column: string }) => `Quality of ${column}`,
    part: (p: { quality: keyof typeof QUALITIES; count: number; share: number; rows: number }) =>
      `${QUALITIES[p.quality]}: ${number(p.count)} of ${rowsOf(p.rows)}, ${percent(p.share)}`,
  },
  bars: {
    label: ({ column }: { column: string }) => `Values of ${column}`,
    text: ({ text, count }: { text: string; count: number }) => `${text}: ${rowsOf(count)}`,
    range: ({ from, to, count }: { from: string; to: string; count: number }) =>
      `${from} to under ${to}: ${rowsOf(count)}`,
  },
  cell: {
    missing: "missing",
    removed: "removed",
    signs: {
      space: "Space",
      "wide-space": "A special space: no-break, wide or thin",
      tab: "Tab",
      break: "Line break",
      invisible: "An invisible character",
      control: "A control character",
      "look-alike": "Looks like another letter or digit, but is not the same",
    },
    madeTitle: (p: { row: number; from: number; records: readonly number[] }) =>
      p.records.length === 0
        ? `Row ${number(p.row)}, made by a step`
        : `Row ${number(p.row)}, made from ${plural(p.from, { one: "1 row", other: `${number(p.from)} rows` })} (of the file: ${p.records
            .slice(0, 5)
            .map((record) => number(record))
            .join(", ")}${p.records.length > 5 ? " …" : ""})`,
    rowTitle: (p: { row: number; line: number; file: string | undefined }) =>
      `Row ${number(p.row)}, line ${number(p.line)} of ${p.file ?? "the file"}`,
    edit: ({ column, row }: { column: string; row: number }) => `Edit ${column} in row ${number(row)}`,
    tooLong: ({ characters }: { characters: number }) =>
      `This cell has ${number(characters)} characters, too many to edit here.`,
    notEditable:
      "Cells can be edited when the file is read, no step is being tried out and the list is shown as it is now.",
    edited: "Cell changed.",
    cleared: "Cell emptied.",
    copied: ({ rows, columns }: { rows: number; columns: number }) =>
      rows === 1 && columns === 1
        ? "Cell copied."
        : `${rowsOf(rows)} × ${plural(columns, { one: "1 column", other: `${number(columns)} columns` })} copied.`,
    copiedShort: ({ cells }: { cells: number }) =>
      plural(cells, {
        one: "Copied. 1 long cell was shortened to 500 characters.",
        other: `Copied. ${number(cells)} long cells were shortened to 500 characters.`,
      }),
    copyTooMuch: ({ cells }: { cells: number }) =>
      `That is more than ${number(cells)} cells: download the list instead.`,
    pasted: ({ cells }: { cells: number }) =>
      plural(cells, { one: "1 cell changed.", other: `${number(cells)} cells changed.` }),
    pastedSome: ({ cells, left }: { cells: number; left: number }) =>
      `${plural(cells, { one: "1 cell changed.", other: `${number(cells)} cells changed.` })} ${plural(left, {
        one: "1 was left out: beyond the list, in a removed row, or too long.",
        other: `${number(left)} were left out: beyond the list, in removed rows, or too long.`,
      })}`,
    pasteTooMuch: ({ cells }: { cells: number }) =>
      `That is more than ${number(cells)} cells. To change a whole column, use its menu.`,
    rowsMoved: "Other rows stand here now. Pick the cells again; nothing was changed.",
    pasteFailed: "These rows could not be read just now. Nothing was changed; try again.",
    copyFailed: "The browser did not allow copying.",
  },
  story: {
    title: "Why this cell changed",
    removedTitle: "Why this row was removed",
    removedBy: ({ step }: { step: string }) => `Removed by: ${step}`,
    from: "from",
    to: "to",
    empty: "empty",
    loading: "Looking it up…",
    failed: "The reason could not be looked up just now.",
    nothing: "No step changed this cell.",
    made: ({ count }: { count: number }) =>
      count === 0
        ? "The row was made by this step."
        : `The row was made from ${plural(count, { one: "1 row", other: `${number(count)} rows` })}.`,
  },
  menu: {
    open: ({ column }: { column: string }) => `Menu for ${column}`,
    label: ({ column }: { column: string }) => `Actions for ${column}`,
    search: "Find an action",
    nothing: "No action of this name for a column.",
    view: "View",
    ascending: "Sort ascending",
    descending: "Sort descending",
    fileOrder: "Back to file order",
    onlyMissing: "Show only missing",
    onlyOdd: "Show only odd",
    showAll: "Show all rows again",
    fit: "Fit the width",
    freeze: "Freeze: keep in sight",
    unfreeze: "Unfreeze: let it scroll",
    hide: "Hide from view",
    lookThrough: "Look through its values",
    column: "Column",
    rename: "Rename…",
    moveLeft: "Move left",
    moveRight: "Move right",
    remove: "Remove column",
    only: "Show only rows with",
    fitting: "For this column",
    groups: {
      text: "Text",
      values: "Values",
      numbers: "Numbers",
      dates: "Dates and times",
      contacts: "Contacts",
      categories: "Categories",
      missing: "Missing",
      rows: "Rows",
      columns: "Columns",
      shape: "Shape of the table",
      privacy: "Privacy",
    },
  },
  empty: {
    noMatch: "No row fits what you are looking for.",
    clear: "Clear search and filters",
    noChanges: "Nothing is changed yet.",
    noChangesHint: "Cells that differ from the file as it was read are shown here.",
    noRemoved: "No row is removed.",
    noRemovedHint: "Rows that a step takes out are kept here, with the step that did it.",
    showAll: "Show all rows",
    noRows: "This file has names of columns but no rows.",
  },
};
