import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesOf, list, ROWS } from "./lists.ts";
import { inFolder, output, program, pythonWith } from "./programs.ts";

// What openpyxl, LibreOffice and pandas find in the workbooks and the text.

const openpyxl = pythonWith("openpyxl", "python3-openpyxl");
const pandas = pythonWith("pandas", "python3-pandas");
const soffice = program("soffice", "libreoffice-calc-nogui");

const ABOUT = {
  sheet: "What was done",
  rows: [
    ["Step", "Cells"],
    ["Trim", "3"],
  ],
};

const DESCRIBE = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def told(cell):
    value = cell.value
    return [cell.data_type, value.isoformat() if hasattr(value, "isoformat") else value, cell.number_format]
sheet = book.worksheets[0]
print(json.dumps({
    "sheets": book.sheetnames,
    "freeze": sheet.freeze_panes,
    "filter": sheet.auto_filter.ref,
    "bold": [cell.font.b for cell in sheet[1]],
    "quoted": [[cell.quotePrefix for cell in row] for row in sheet.iter_rows(min_row=2)],
    "cells": [[told(cell) for cell in row] for row in sheet.iter_rows(min_row=2)],
    "about": [[cell.value for cell in row] for row in book.worksheets[-1].iter_rows()],
}, default=str))
`;

interface Book {
  readonly sheets: string[];
  readonly freeze: string;
  readonly filter: string;
  readonly bold: boolean[];
  readonly quoted: boolean[][];
  /** Type, value and format of each cell. */
  readonly cells: [string, unknown, string][][];
  readonly about: unknown[][];
}

describe.skipIf(!openpyxl)("openpyxl", () => {
  const described = async (options: Omit<Parameters<typeof bytesOf>[1], "format">) => {
    const bytes = await bytesOf(list(), { format: "xlsx", ...options });
    return inFolder((folder): Book => {
      const file = join(folder, "list.xlsx");
      writeFileSync(file, bytes);
      return JSON.parse(output(openpyxl ?? "", ["-c", DESCRIBE, file])) as Book;
    });
  };

  it("finds names frozen, bold and with filters, and the second sheet", async () => {
    const book = await described({ table: "people: [all]*", about: ABOUT });
    expect(book.sheets).toEqual(["people all", "What was done"]);
    expect(book.freeze).toBe("A2");
    expect(book.filter).toBe("A1:H6");
    expect(book.bold).toEqual(ROWS[0].map(() => true));
    expect(book.about).toEqual(ABOUT.rows);
  });

  it("finds every cell of its type: numbers, days and yes/no where the column says so, else text", async () => {
    const { cells } = await described({});
    expect(cells[0]).toEqual([
      ["s", "00123", "@"],
      ["s", "王小明", "@"],
      ["s", "=1+1", "@"],
      ["n", 41, "0"],
      ["n", 1.1, "0.00"],
      ["d", "1983-05-06T00:00:00", "yyyy\\-mm\\-dd"],
      ["d", "2024-03-05T14:30:00", "yyyy\\-mm\\-dd\\ hh:mm"],
      ["b", true, "General"],
    ]);
    const texts = cells.map((row) => row.slice(0, 3).map(([, value]) => value ?? ""));
    expect(texts).toEqual(ROWS.slice(1).map((row) => row.slice(0, 3)));
    expect(cells[1][6][1]).toBe("2024-03-05T14:30:07");
  });

  it("finds no formula, and Excel's own mark on texts that would become one", async () => {
    const { quoted } = await described({});
    const marked = quoted.flatMap((row, r) => row.flatMap((mark, c) => (mark ? [ROWS[r + 1][c]] : [])));
    expect(marked).toEqual(["=1+1", "@SUM(1)"]);
    const plain = await described({ guardFormulas: false });
    expect(plain.quoted.flat()).not.toContain(true);
  });
});

describe.skipIf(!soffice)("LibreOffice", () => {
  it("opens the workbook and saves the same cells as CSV", { timeout: 120_000 }, () =>
    inFolder(async (folder) => {
      const file = join(folder, "list.xlsx");
      const rows = ROWS.map((row) => row.map((cell) => cell.replace("\t", " ")));
      writeFileSync(file, await bytesOf(list(rows), { format: "xlsx", about: ABOUT }));
      output("soffice", [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true",
        "--outdir",
        folder,
        file,
      ]);
      const saved = readFileSync(join(folder, "list.csv"), "utf8").replace(/^\ufeff/, "");
      const shown = rows.map((row, r) =>
        row.map((cell, c) => (r > 0 && c === 7 ? cell.toUpperCase() : cell)),
      );
      expect(saved).toBe(shown.map((row) => `${row.map(quoted).join(",")}\n`).join(""));
    }),
  );
});

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const READ_CSV = `
import json, sys, pandas
frame = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False, encoding=sys.argv[2], sep=sys.argv[3], engine="python" if sys.argv[3] > "~" else "c")
print(json.dumps([list(frame.columns)] + frame.values.tolist()))
`;

describe.skipIf(!pandas)("pandas", () => {
  it.each([
    ["utf-8", "utf-8-sig", ","],
    ["utf-16le", "utf-16", ";"],
    ["gb18030", "gb18030", "\t"],
    ["utf-8", "utf-8-sig", "，"],
  ] as const)("reads CSV in %s as %s, cells kept apart by %j", async (encoding, theirs, delimiter) => {
    const bytes = await bytesOf(list(), { format: "csv", encoding, delimiter, guardFormulas: false });
    await inFolder((folder) => {
      const file = join(folder, "list.csv");
      writeFileSync(file, bytes);
      expect(JSON.parse(output(pandas ?? "", ["-c", READ_CSV, file, theirs, delimiter]))).toEqual(ROWS);
    });
  });

  it("reads Big5 and Shift-JIS, with ? for what they lack", async () => {
    const rows = [
      ["名", "n"],
      ["中文", "1"],
      ["é", "2"],
    ];
    for (const [encoding, theirs] of [
      ["big5", "big5"],
      ["shift_jis", "cp932"],
    ] as const) {
      const bytes = await bytesOf(list(rows), { format: "csv", encoding });
      await inFolder((folder) => {
        const file = join(folder, "list.csv");
        writeFileSync(file, bytes);
        const read: unknown = JSON.parse(output(pandas ?? "", ["-c", READ_CSV, file, theirs, ","]));
        expect(read).toEqual([
          ["名", "n"],
          ["中文", "1"],
          ["?", "2"],
        ]);
      });
    }
  });

  it("reads NDJSON as it was", async () => {
    const bytes = await bytesOf(list(), { format: "ndjson" });
    await inFolder((folder) => {
      const file = join(folder, "list.ndjson");
      writeFileSync(file, bytes);
      const script =
        "import json, sys, pandas\nframe = pandas.read_json(sys.argv[1], lines=True, dtype=False, convert_dates=False)\nprint(frame.to_json(orient='values'))";
      const read = JSON.parse(output(pandas ?? "", ["-c", script, file])) as unknown[][];
      expect(read[0]).toEqual(["00123", "王小明", "=1+1", 41, 1.1, "1983-05-06", "2024-03-05 14:30", true]);
      expect(read[1][0]).toBe("110101199003078888");
    });
  });
});
