import { describe, expect, it } from "vitest";
import { removeEmptyColumns } from "./columns/remove-empty-columns.ts";
import { missing } from "./missing/missing.ts";
import type { Grid, Operation } from "./operation.ts";
import { columnOf, proposalsOf, safeChanges, times } from "./proposals-of.ts";
import { removeEmptyRows } from "./rows/remove-empty-rows.ts";
import { removeRepeated } from "./rows/remove-repeated.ts";
import { trim } from "./text/trim.ts";

const asOne = (operation: unknown) => operation as Operation;

describe("extra spaces", () => {
  it("are found in every column that has them, as one safe step", async () => {
    const grid = [
      ["name", "city", "id"],
      [" Ann", "New  York", "1"],
      ["Bob", "Rome\u3000", "2"],
    ];
    expect(await proposalsOf(asOne(trim), grid)).toMatchObject([
      { safe: true, columns: ["name", "city"], params: { columns: ["name", "city"], inner: true } },
    ]);
  });

  it.each([
    ["nothing to take away", ["Ann", "New York", ""]],
    ["a line break inside a cell", ["Street 1\nTown", "Ann"]],
  ])("are not found: %s", async (_, texts) => {
    expect(await proposalsOf(asOne(trim), columnOf("note", texts))).toEqual([]);
  });
});

const emails = ["a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org", "f@x.org"];

describe("stand-ins for missing", () => {
  it.each<[string, Grid, string[]]>([
    ["N/A and 未知 among texts", columnOf("city", ["Rome", "Oslo", "Bari", "N/A", "未知"]), ["N/A", "未知"]],
    ["a dash among e-mails", columnOf("email", [...emails, "-", "none"]), ["-", "none"]],
    [
      "sheet errors among numbers",
      columnOf("amount", ["1.5", "2.5", "3.5", "4.5", "5.5", "#REF!"]),
      ["#REF!"],
    ],
    ["null among ages", columnOf("age", ["31", "42", "53", "64", "null"]), ["null"]],
    ["“missing” among ages", columnOf("age", ["31", "42", "53", "64", "missing"]), ["missing"]],
  ])("are safe to empty: %s", async (_, grid, values) => {
    expect(await safeChanges(asOne(missing), grid)).toEqual(values.map((value) => `${value} → `));
  });

  it.each<[string, string[]]>([
    ["“none” is an answer", ["Nuts", "Milk", "None", "Eggs", "none"]],
    ["a dash in text", ["Paid", "-", "Late", "Open"]],
    ["a person called Nan", ["Ann", "Nan", "Bob", "Eve"]],
    ["a person called Null", ["Smith", "Null", "Baker", "Miller"]],
    ["a parcel that is missing", ["Delivered", "Missing", "Lost", "missing", "Returned"]],
    ["an article that is not available", ["Available", "Not available", "Sold", "Ordered"]],
    ["“Not applicable” in a survey", ["Agree", "Not applicable", "Disagree", "Undecided"]],
    ["the country code of Namibia", ["DE", "NA", "FR", "IT", "NA"]],
    ["有 and 无", ["有", "无", "有", "无", "有", "有"]],
    ["nothing but stand-ins", ["N/A", "N/A", "N/A"]],
    ["two real values only", ["yes", "no", "N/A", "yes"]],
    ["a column that is about them", [...times(40, "n/a"), "one", "two", "three"]],
  ])("are a question: %s", async (_, texts) => {
    const proposals = await proposalsOf(asOne(missing), columnOf("answer", texts));
    expect(proposals.map(({ safe }) => safe)).toEqual([false]);
  });

  it("are left as a question in every spelling when one spelling is a name", async () => {
    const texts = ["Smith", "Null", "Baker", "Miller", "NULL"];
    expect(await safeChanges(asOne(missing), columnOf("name", texts))).toEqual([]);
  });

  it("become one step for all columns in which none of them is doubtful", async () => {
    const grid = [
      ["city", "email", "plan"],
      ...emails.map((email, i) => [
        ["Rome", "Oslo", "Bari"][i % 3],
        email,
        ["Free", "Pro", "None", "Basic"][i % 4],
      ]),
      ["N/A", "-", "n/a"],
    ];
    const proposals = await proposalsOf(asOne(missing), grid);
    expect(proposals.map(({ safe, columns, params }) => [safe, columns, params])).toEqual([
      [true, ["city", "email", "plan"], { columns: ["city", "email", "plan"], values: ["-", "N/A"] }],
      [false, ["plan"], { columns: ["plan"], values: ["None"] }],
    ]);
  });

  it("are not emptied in a column where another column's stand-in may be a value", async () => {
    const grid = [
      ["email", "diet"],
      ...emails.map((email, i) => [email, ["Nuts", "none", "Eggs", "N/A", "Milk", "none"][i]]),
      ["none", "Fish"],
    ];
    expect(await safeChanges(asOne(missing), grid)).toEqual(["none → ", "N/A → "]);
  });

  it.each([[["Rome", "Oslo", ""]], [["unknowns", "Nancy", "A-"]]])("are not found in %j", async (texts) => {
    expect(await proposalsOf(asOne(missing), columnOf("x", texts))).toEqual([]);
  });
});

describe("empty rows", () => {
  it("are safe to remove where every column has a missing cell", async () => {
    const grid = [
      ["a", "b"],
      ["1", ""],
      ["", ""],
      ["2", "x"],
    ];
    expect(await safeChanges(asOne(removeEmptyRows), grid)).toEqual(["1 rows, 0 columns"]);
  });

  it("are not looked for where a column is filled throughout", async () => {
    const grid = [
      ["a", "b"],
      ["1", ""],
      ["2", ""],
    ];
    expect(await proposalsOf(asOne(removeEmptyRows), grid)).toEqual([]);
  });
});

describe("empty columns", () => {
  it("are a question: another program may wait for the column", async () => {
    const grid = [
      ["a", "fax"],
      ["1", ""],
    ];
    expect(await proposalsOf(asOne(removeEmptyColumns), grid)).toMatchObject([
      { safe: false, columns: ["fax"], changes: ["0 rows, 1 columns"] },
    ]);
  });

  it("are not found when all columns are empty", async () => {
    expect(await proposalsOf(asOne(removeEmptyColumns), [["a"], [""]])).toEqual([]);
  });
});

describe("repeated rows", () => {
  const customers = Array.from({ length: 12 }, (_, i) => [`C-${100 + i}`, ["Rome", "Oslo"][i % 2]]);

  it("are safe to remove when a column tells rows apart", async () => {
    const grid = [["customer", "city"], ...customers, customers[3]];
    expect(await proposalsOf(asOne(removeRepeated), grid)).toMatchObject([
      { safe: true, reason: { facts: { column: "customer" } }, changes: ["1 rows, 0 columns"] },
    ]);
  });

  it.each<[string, Grid]>([
    [
      "no column tells rows apart: two equal orders may be two orders",
      [
        ["product", "quantity"],
        ["Tea", "1"],
        ["Tea", "1"],
        ["Mug", "2"],
      ],
    ],
    [
      "what looks like an id says the same of two different rows: these are postcodes",
      [
        ["zip", "product"],
        ...customers.map(([, city], i) => [`${10115 + i}`, city]),
        ["10115", "Oslo"],
        ["10115", "Oslo"],
      ],
    ],
    [
      "the id is another one's: a customer may order twice",
      [["customer_id", "product"], ...customers, ["C-100", "Bari"], ["C-101", "Oslo"]],
    ],
  ])("are a question when %s", async (_, grid) => {
    expect((await proposalsOf(asOne(removeRepeated), grid)).map(({ safe }) => safe)).toEqual([false]);
  });

  it("are safe to remove when ids are missing elsewhere", async () => {
    const grid = [["id", "city"], ...customers, ["", "Rome"], ["", "Oslo"], customers[0]];
    expect((await proposalsOf(asOne(removeRepeated), grid)).map(({ safe }) => safe)).toEqual([true]);
  });
});
