import { format } from "../format.ts";

const { number, bytes, list, plural } = format("en");

const columns = (names: readonly string[]) =>
  plural(names.length, { one: `the column ${list(names)}`, other: `the columns ${list(names)}` });

/** English words for what went wrong: what happened, that nothing is lost, what to do next. */
export const problems = {
  label: "Something needs you",
  dismiss: "Close",
  undo: "Undo",
  openReading: "How it is read…",
  "empty-file": {
    what: "The file is empty.",
    next: "It holds 0 bytes. Check that it was saved or copied completely, then drop it again.",
  },
  "not-text": {
    packed: "This is a packed file that can't be opened here.",
    packedNext: "Unpack it first, then drop the list that is inside.",
    other: ({ name }: { name: string }) => `This is ${name}, not a list of text.`,
    otherNext:
      "Whatever its name ends with, its contents are something else. Drop a file that holds a table.",
    names: {
      pdf: "a PDF",
      png: "a picture",
      jpeg: "a picture",
      gif: "a picture",
      image: "a picture",
      docx: "a Word document",
      pptx: "a presentation",
      document: "a document",
      iwork: "a document of Apple Numbers, Pages or Keynote",
      mime: "a saved web page or e-mail",
      access: "an Access database",
      outlook: "an Outlook file",
      spss: "an SPSS file",
      stata: "a Stata file",
      sas: "a SAS file",
      dbase: "a dBASE file",
      arrow: "an Arrow file",
      xlsx: "a workbook",
      xls: "a workbook",
      ods: "a workbook",
      sqlite: "a database",
      parquet: "a Parquet file",
      exe: "a program",
      binary: "a file of another kind",
    },
    nexts: {
      pdf: "Ask for the Excel or CSV file it was made from. Or open it, copy the table into a spreadsheet, check it there, and drop that.",
      picture: "Tables in pictures can't be read. Drop the file that the picture shows.",
      document: "Open it, select the table in it, copy it, and paste it here.",
      iwork: "In Numbers, choose File > Export To > Excel or CSV, then drop that file here.",
      mime: "Open it in Excel or a browser and save it as .xlsx or as a web page (.html), then drop that file here.",
      access: "In Access, choose External Data > Export > Excel or Text File, then drop that file here.",
      outlook: "If the list is attached to an e-mail, save the attachment and drop that.",
      statistics: "Save or export it there as CSV or Excel, then drop that file here.",
      dbase: "Open it in LibreOffice or Excel, save it as .xlsx, then drop that file here.",
      arrow: "Save it as Parquet or CSV in the program it comes from, then drop that file here.",
    },
  },
  encrypted: {
    what: ({ name }: { name: string }) => `${name} is protected by a password.`,
    next: "Open it in its program, save it without a password, then drop that file here. Nothing was changed.",
  },
  damaged: {
    what: ({ name }: { name: string }) => `${name} is damaged and can't be read to its end.`,
    next: "Copy or download it once more; or open it in its program and save it again.",
  },
  "no-table": {
    what: ({ name }: { name: string }) => `There is no table in ${name}.`,
    next: "Check that it is the right file. A sheet, a database or a page must hold rows to be read.",
  },
  "too-much-inside": {
    bytes: (p: { name: string; limit: number }) =>
      `${p.name} unpacks to more than ${bytes(p.limit)}, so it was stopped.`,
    cells: (p: { name: string; limit: number }) =>
      `${p.name} holds more than ${number(p.limit)} cells, so it was stopped.`,
    next: "If you trust the file, unpack it or save it as CSV in its program, then drop that here.",
  },
  "cell-too-long": {
    what: (p: { column: string; row: number; length: number; limit: number }) =>
      `The cell in ${p.row > 0 ? `row ${number(p.row)} of ` : "the head of "}“${p.column}” has ${number(p.length)} characters; an Excel cell holds ${number(p.limit)}.`,
    next: "Nothing was written, so nothing was cut off. Shorten it, leave the column out, or choose CSV or another format.",
  },
  "too-many-columns": {
    what: (p: { columns: number; limit: number }) =>
      `The list has ${number(p.columns)} columns; this format holds ${number(p.limit)}.`,
    next: "Nothing was written. Remove columns you do not need, or choose CSV.",
  },
  "too-many-files": {
    what: (p: { count: number; limit: number }) =>
      `This would make ${number(p.count)} files or more; ${number(p.limit)} is the most.`,
    next: "Nothing was written. Choose more rows for each file, or a column with fewer different values.",
  },
  "row-too-large": {
    what: (p: { row: number; limit: number }) =>
      `Row ${number(p.row)} alone makes a file larger than ${bytes(p.limit)}.`,
    next: "Nothing was written. Allow larger files.",
  },
  "file-too-large": {
    what: ({ limit }: { limit: number }) =>
      `The file would be larger than ${bytes(limit)}, the most this format holds.`,
    next: "Nothing was written. Split the list into several files, or choose CSV.",
  },
  "delimiter-lacking": {
    what: (p: { delimiter: string; encoding: string }) =>
      `Letters stored as ${p.encoding} have no “${p.delimiter}” to keep cells apart with.`,
    next: "Nothing was written. Choose another sign between the cells, or store the letters as UTF-8.",
  },
  restarted: {
    what: "The work stopped halfway and was started again.",
    next: "Your file and your steps are still here. If it happens again, a pattern may take too long: switch its step off. Or the file needs more memory than is free: close other tabs and programs.",
  },
  "file-gone": {
    what: ({ name }: { name: string }) => `${name} can't be read any more.`,
    next: "It was moved, renamed or deleted, or its drive was taken out. Put it back and drop it again; your steps are kept.",
  },
  "file-changed": {
    what: ({ name }: { name: string }) => `${name} was changed by another program while it was being read.`,
    next: "Save and close it there, then drop it again; your steps are kept.",
  },
  "too-large": {
    what: (p: { bytes: number; limit: number }) =>
      `The file is ${bytes(p.bytes)}; this browser can work on up to about ${bytes(p.limit)}.`,
    next: "Cut it into smaller files and clean them one by one with the same recipe.",
  },
  "no-file": { what: "There is no file open.", next: "Drop a file to begin." },
  "missing-columns": {
    what: (p: { step: string; columns: readonly string[] }) =>
      `“${p.step}” needs ${columns(p.columns)}, which ${p.columns.length === 1 ? "is" : "are"} not there.`,
    next: "Change the step, switch it off, or undo.",
  },
  "steps-off": {
    what: (p: { steps: number; of: number; columns: readonly string[] }) =>
      `${number(p.steps)} of ${plural(p.of, { one: "1 step", other: `${number(p.of)} steps` })} could not be done on the file as it is read now${p.columns.length > 0 ? `: ${columns(p.columns)} ${p.columns.length === 1 ? "is" : "are"} not there` : ""}. ${p.steps === 1 ? "It was" : "They were"} switched off.`,
    next: "Under Steps you can change them and switch them on again. Or change how the file is read.",
  },
  "edits-off": {
    what: ({ steps, made }: { steps: number; made?: true }) => {
      if (made)
        return plural(steps, {
          one: "Other rows are made now, so 1 step that edits single cells was switched off.",
          other: `Other rows are made now, so ${number(steps)} steps that edit single cells were switched off.`,
        });
      return plural(steps, {
        one: "The file is cut into other rows now, so 1 step that edits single cells was switched off.",
        other: `The file is cut into other rows now, so ${number(steps)} steps that edit single cells were switched off.`,
      });
    },
    next: "Look at them under Steps: where they still fit, switch them on again. Undo does so for all.",
  },
  "unknown-operation": {
    what: ({ op }: { op: string }) => `This recipe has a step that this version does not know (“${op}”).`,
    next: "Nothing was changed. Reload the page to get the newest version, or take that step out of the recipe.",
  },
  "bad-parameter": {
    what: (p: { step: string; field: string }) =>
      `“${p.step}” can't run: something is off with “${p.field}”.`,
    next: "Change the step, switch it off, or undo.",
  },
  "column-exists": {
    what: (p: { step: string; column: string }) =>
      `“${p.step}” would make a second column named “${p.column}”.`,
    next: "Give it another name, or switch the step off.",
  },
  "unknown-column": {
    what: ({ column }: { column: string }) => `There is no column “${column}” any more.`,
    next: "A step removed or renamed it. Undo brings it back.",
  },
  "not-enough-memory": {
    what: "There was not enough memory for this.",
    next: "Your steps are kept. Close other tabs and try again, or work on a smaller file.",
  },
  "not-a-recipe": {
    what: "This is not a Limpid recipe.",
    at: ({ detail }: { detail: string }) => `This recipe can't be used: something is off at “${detail}”.`,
    next: "Nothing was changed. Recipes end in .limpid.json and are saved with “Save the recipe”.",
  },
  "newer-recipe": {
    what: "This recipe was saved by a newer version of Limpid.",
    next: "Nothing was changed. Reload this page to get the newest version, then use the recipe again.",
  },
  "recipe-without-file": {
    what: "A recipe needs a list to work on.",
    next: "Open your file first, then drop the recipe on it.",
  },
  "nothing-pasted": {
    what: "There are no cells in the clipboard.",
    next: "Copy the cells in your spreadsheet, come back here and paste again.",
  },
  "sample-unreachable": {
    what: ({ name }: { name: string }) => `The sample ${name} could not be loaded.`,
    next: "Check the network and try again, or drop a file of your own.",
  },
  unexpected: {
    what: "Something went wrong that should not.",
    next: ({ message }: { message: string }) =>
      `Your file is untouched and your steps are kept. If it happens again, reload the page. (${message})`,
  },
  crash: {
    title: "This part of the page stopped.",
    body: "Your file is untouched and your steps are kept in this browser. Reload the page and choose “Go on”.",
    reload: "Reload",
  },
  stepNumber: (p: { index: number; name: string }) => `Step ${number(p.index)}: ${p.name}`,
};
