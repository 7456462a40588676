import { format } from "../format.ts";

const { number, bytes, plural } = format("en");

const rows = (count: number) =>
  plural(count, { one: `${number(count)} row`, other: `${number(count)} rows` });

/** English words for making a list ready for another program. */
export const targets = {
  label: "Ready for",
  any: "Any program",
  names: {
    "hubspot-contacts": "HubSpot contacts",
    "salesforce-leads": "Salesforce leads",
    "salesforce-contacts": "Salesforce contacts",
    "mailchimp-audience": "Mailchimp audience",
    "chinese-crm": "Chinese CRM (通用 CRM 客户表)",
  },
  /** For names of files. */
  short: {
    "hubspot-contacts": "-hubspot",
    "salesforce-leads": "-salesforce-leads",
    "salesforce-contacts": "-salesforce-contacts",
    "mailchimp-audience": "-mailchimp",
    "chinese-crm": "-crm",
  },
  refusedName: "-refused",
  hint: "A CSV file with the columns and values it takes in.",
  fields: "What fills its fields",
  field: "Field",
  column: "Column of your list",
  leaveOut: "Leave out",
  required: "required",
  columnFor: ({ field }: { field: string }) => `Column for ${field}`,
  wholeNames: ({ column }: { column: string }) => `“${column}” holds whole names`,
  whole: ({ last }: { last: string }) => `Whole in ${last}`,
  namesApart: "First and last name",
  wholeNote: (p: { first: string; last: string }) =>
    `The whole name goes into ${p.last}, and ${p.first} stays empty.`,
  apartNote: (p: { apart: number; whole: number; last: string }) =>
    p.whole === 0
      ? `All ${number(p.apart)} can be taken apart.`
      : `${number(p.apart)} can be taken apart; ${number(p.whole)} ${p.whole === 1 ? "stays" : "stay"} whole in ${p.last}.`,
  surnameFirst: "Chinese and Korean names begin with the surname.",
  firstOf: ({ column }: { column: string }) => `${column} (first)`,
  lastOf: ({ column }: { column: string }) => `${column} (last)`,
  remembered: "Remembered on this computer for the same columns.",
  checking: "Checking every row…",
  ready: ({ count }: { count: number }) =>
    plural(count, { one: "1 row is ready", other: `${number(count)} rows are ready` }),
  refused: ({ count }: { count: number }) => `${number(count)} would be refused`,
  noneRefused: "none would be refused",
  reasonsLabel: "Why rows would be refused",
  reasons: {
    missing: (p: { count: number; field: string }) => `${number(p.count)} without ${p.field}`,
    "none-of": (p: { count: number; fields: readonly string[] }) =>
      `${number(p.count)} with none of ${p.fields.join(", ")}`,
    "bad-email": (p: { count: number; field: string }) =>
      `${number(p.count)} with an e-mail that can't be right in ${p.field}`,
    "bad-date": (p: { count: number; field: string }) =>
      `${number(p.count)} with no date that is certain in ${p.field}`,
    "bad-number": (p: { count: number; field: string }) => `${number(p.count)} with no number in ${p.field}`,
    "not-a-choice": (p: { count: number; field: string; choices: readonly string[] }) =>
      `${number(p.count)} with something else than ${p.choices.join(", ")} in ${p.field}`,
    "too-long": (p: { count: number; field: string; max: number }) =>
      `${number(p.count)} longer than ${number(p.max)} letters in ${p.field}`,
    "too-many-bytes": (p: { count: number; field: string; max: number }) =>
      `${number(p.count)} longer than ${number(p.max)} bytes in ${p.field}, and would be cut`,
  },
  example: (p: { row: number; text: string }) => `row ${number(p.row)}: ${p.text}`,
  severalReasons: "A row can have several reasons.",
  what: "Rows that would be refused",
  apart: "In a second file that says why",
  apartHint: "Put them right there and import them later.",
  together: "Write them all the same",
  togetherHint: "The other program will tell what it refuses.",
  split: (p: { files: number; rows: number }) =>
    `It takes ${rows(p.rows)} at a time, so you get ${number(p.files)} files in one .zip.`,
  splitBySize: (p: { files: number; bytes: number }) =>
    `It takes ${bytes(p.bytes)} at a time, so you get about ${number(p.files)} files in one .zip.`,
  freeLimit: (p: { bytes: number; most: number }) =>
    `The file is about ${bytes(p.bytes)}. With its free tools HubSpot takes ${bytes(p.most)}.`,
  tooManyColumns: (p: { columns: number; max: number }) =>
    `It takes ${number(p.max)} columns, and these are ${number(p.columns)}. Leave some out.`,
  others: ({ count }: { count: number }) =>
    count === 0
      ? "Every column of your list is in the file"
      : plural(count, {
          one: "1 column of your list goes nowhere",
          other: `${number(count)} columns of your list go nowhere`,
        }),
  othersHint: {
    "hubspot-contacts": "Tick one to add it: HubSpot then asks which of your own properties it fills.",
    "salesforce-leads": "Tick one to add it: Salesforce takes it where you have a field of your own for it.",
    "salesforce-contacts":
      "Tick one to add it: Salesforce takes it where you have a field of your own for it.",
    "mailchimp-audience":
      "Tick one to add it: Mailchimp then asks which field of yours it fills, or makes one.",
    "chinese-crm": "Tick one to add it, where your CRM has a field of your own for it.",
  },
  addAll: "Add all",
  addNone: "Add none",
  addedAs: (p: { name: string; as: string }) => `${p.name} (as “${p.as}”)`,
  leftOut: ({ names }: { names: readonly string[] }) =>
    `${plural(names.length, { one: "This column is", other: "These columns are" })} not in the file: ${names.join(", ")}.`,
  formulas: ({ count }: { count: number }) =>
    plural(count, {
      one: "1 cell would be run as a formula by a spreadsheet: it gets a ' in front.",
      other: `${number(count)} cells would be run as formulas by a spreadsheet: they get a ' in front.`,
    }),
  nothing: "No row is ready yet. Choose a column for each required field.",
  whyColumn: "Why it would be refused",
  between: "; ",
  why: {
    missing: "{field} is missing",
    "none-of": "needs one of {fields}",
    "bad-email": "{field}: this e-mail can't be right",
    "bad-date": "{field}: no date that is certain",
    "bad-number": "{field}: not a number",
    "not-a-choice": "{field}: none of {choices}",
    "too-long": "{field}: longer than {max} letters",
    "too-many-bytes": "{field}: longer than {max} bytes",
  },
  failed: "The list could not be checked.",
};
