import { describe, expect, it } from "vitest";
import type { Operation, Proposal } from "../operation.ts";
import { columnOf, proposalsOf, safeChanges, times } from "../proposals-of.ts";
import { setType } from "./set-type.ts";

const operation = setType as unknown as Operation;
const proposed = (texts: readonly string[], name = "x") => proposalsOf(operation, columnOf(name, texts));
const safely = (texts: readonly string[], name = "x") => safeChanges(operation, columnOf(name, texts));
const rules = (proposals: readonly Proposal[]) =>
  proposals.map(({ rule, safe }) => `${rule}${safe ? " (safe)" : ""}`);

describe("numbers", () => {
  it.each<[string, string[], string[]]>([
    ["signs of money and groups", ["$1,234.50", "12.00", "$7"], ["$1,234.50 → 1234.50", "$7 → 7"]],
    ["decimal commas", ["1.234,50", "12,5", "7"], ["1.234,50 → 1234.50", "12,5 → 12.5"]],
    ["groups of a space", ["1 234,5", "12,5", "7"], ["1 234,5 → 1234.5", "12,5 → 12.5"]],
    ["minus at the end and in parentheses", ["12.5-", "(3.25)", "4"], ["12.5- → -12.5", "(3.25) → -3.25"]],
    [
      "one currency written in several ways",
      ["5元", "￥6.5", "¥7", "RMB 8", "9"],
      ["5元 → 5", "￥6.5 → 6.5", "¥7 → 7", "RMB 8 → 8"],
    ],
    ["dollars written in several ways", ["$5", "USD 6.5", "US$7"], ["$5 → 5", "USD 6.5 → 6.5", "US$7 → 7"]],
    ["euros and pounds each by sign and code", ["€5", "6 EUR", "7 €"], ["€5 → 5", "6 EUR → 6", "7 € → 7"]],
    ["万 and 亿", ["1.2万", "3亿", "450"], ["1.2万 → 12000", "3亿 → 300000000"]],
    ["a few notes beside them", ["$1.5", "2", "3", "4", "ask Bob"], ["$1.5 → 1.5"]],
  ])("have one reading: %s", async (_, texts, changes) => {
    expect(await safely(texts)).toEqual(changes);
  });

  it.each<[string, string[], string?]>([
    ["codes that begin with zero", ["007", "012", "1,234.5", "345"]],
    ["identity numbers of 18 digits", ["110101199003074518", "110101199003074519", "$5"]],
    ["1E5 beside numbers", ["1E5", "2E7", "3", "4", "5", "6", "7", "8", "9", "10"]],
    ["percentages", ["12%", "15.5%", "7"]],
    ["phone numbers with a plus", ["+4930123456", "+49 301 234 567", "+4930123457"]],
    ["numbers of companies in groups of three", ["732 829 320", "552 100 554", "443 061 841"]],
    ["a phone column in groups of three", ["612 345 678", "612 345 679", "61 345 678"], "Phone"],
    ["postcodes", ["1 234", "5 678,5", "9"], "zip code"],
    ["names that read like Nan", ["Nan", "Ann", "Bob"]],
    ["all decimals written out: 12.00 is not made 12", ["12.00", "7.00", "8.00"]],
    ["whole numbers as they should be", ["1", "22", "-3"]],
  ])("are left alone: %s", async (_, texts, name) => {
    expect(await safely(texts, name)).toEqual([]);
    expect(rules(await proposed(texts, name)).filter((rule) => rule !== "one-reading (safe)")).toEqual([]);
  });

  it("are a question when only one in twenty has a currency", async () => {
    expect(rules(await proposed([...times(30, "5.00"), "€5.00"]))).toEqual(["stray-currency"]);
  });

  it.each<[string, string[]]>([
    ["nothing settles 1,234", ["1,234", "5,678", "12"]],
    ["both marks are proven", ["1,5", "2.5", "3"]],
    ["one proof stands against many", [...times(12, "1,234"), "2.5"]],
  ])("can be read two ways: %s", async (_, texts) => {
    const proposals = await proposed(texts);
    expect(rules(proposals)).toEqual(["two-readings"]);
    expect(proposals[0].choices?.map(({ params }) => params)).toEqual([
      { columns: ["x"], type: "decimal", mark: "." },
      { columns: ["x"], type: "decimal", mark: "," },
    ]);
  });

  it("are asked about when all of them are written 8.000, unless another column proves points", async () => {
    const [question, ...others] = await proposed(["8.000", "12.000", "950"]);
    expect(question).toMatchObject({ rule: "two-readings", safe: false, params: { mark: "," } });
    expect(others).toEqual([]);
    const beside = (price: string) =>
      proposalsOf(operation, [
        ["kg", "price"],
        ["8.000", price],
        ["12.125", price],
        ["950", price],
      ]);
    expect(rules(await beside("2.5"))).toEqual(["one-reading (safe)"]);
    expect(rules(await beside("2,5"))).toEqual(["two-readings", "one-reading (safe)"]);
  });

  it("are settled by enough proofs of the same mark", async () => {
    expect(await safely([...times(5, "1,234"), "2.5"])).toEqual(times(5, "1,234 → 1234"));
  });

  it("are a question when the currencies differ, with every sign named", async () => {
    const [mixed, ...others] = await proposed(["$5", "€6", "7"]);
    expect(mixed).toMatchObject({
      rule: "mixed-currency",
      safe: false,
      reason: { facts: { symbols: "$  €" } },
    });
    expect(others).toEqual([]);
  });

  it("are not mixed when ¥ and yen signs stand for one currency only", async () => {
    expect(rules(await proposed(["¥5", "6円"]))).toEqual(["mixed-currency"]);
    expect(rules(await proposed(["JP¥5", "6円"]))).toEqual(["one-reading (safe)"]);
  });
});

const months = (form: (day: number, month: number) => string, from: number, count: number) =>
  Array.from({ length: count }, (_, i) => form(from + (i % (29 - from)), (i % 12) + 1));
const slashed = (first: number, second: number) => `${two(first)}/${two(second)}/2024`;
const two = (number: number) => String(number).padStart(2, "0");

describe("dates", () => {
  it("with one reading are safe, in every form", async () => {
    expect(
      await safely(["2024年3月5日", "5 Mar 2024", "2024/3/5", "20240305", "13/01/2024", "05/05/2024"]),
    ).toEqual([
      "2024年3月5日 → 2024-03-05",
      "5 Mar 2024 → 2024-03-05",
      "2024/3/5 → 2024-03-05",
      "20240305 → 2024-03-05",
      "13/01/2024 → 2024-01-13",
      "05/05/2024 → 2024-05-05",
    ]);
  });

  it("are read day first when 20 of them prove it and none speaks against it", async () => {
    const texts = [...months(slashed, 13, 20), "03/04/2024"];
    expect((await safely(texts)).at(-1)).toBe("03/04/2024 → 2024-04-03");
    expect(rules(await proposed(texts))).toEqual(["column-order (safe)"]);
  });

  it("are read month first just the same", async () => {
    const texts = [...months((day, month) => slashed(month, day), 13, 20), "03/04/2024"];
    expect((await safely(texts)).at(-1)).toBe("03/04/2024 → 2024-03-04");
  });

  it.each<[string, string[]]>([
    ["there are 19 proofs", months(slashed, 13, 19)],
    [
      "20 proofs stand against more than five times as many",
      [...months(slashed, 13, 20), ...times(101, "05/06/2024")],
    ],
    ["the proofs are written with another sign", months((day, month) => `${day}.${month}.2024`, 13, 40)],
  ])("can be read two ways when %s", async (_, others) => {
    const texts = [...others, "03/04/2024", "2024-01-01"];
    const proposals = await proposed(texts);
    expect(rules(proposals)).toEqual(["two-readings"]);
    expect(await safely(texts)).toEqual([]);
    expect(proposals[0].choices?.map(({ label }) => label)).toEqual(["day-first", "month-first"]);
  });

  it("can be read two ways when there are no proofs", async () => {
    expect(rules(await proposed(["03/04/2024", "05/06/2024", "2024-01-01"]))).toEqual([
      "one-reading (safe)",
      "two-readings",
    ]);
  });

  it("of eight digits may be codes, unless the name says that they are dates", async () => {
    const texts = ["20231201", "20231202", "20231203"];
    expect(rules(await proposed(texts, "batch"))).toEqual(["maybe-code"]);
    expect(rules(await proposed(texts, "order_date"))).toEqual(["one-reading (safe)"]);
  });

  it("are asked about alone when the column mixes both orders: no proof is lost that could still decide", async () => {
    const texts = [...months(slashed, 13, 30), "01/25/2024", "03/04/2024", "2024-01-01"];
    const proposals = await proposed(texts);
    expect(rules(proposals)).toEqual(["one-reading (safe)", "two-readings"]);
    expect(proposals[1].reason.facts).toMatchObject({ dayProofs: 30, monthProofs: 1 });
    expect((await safely(texts)).filter((change) => change.startsWith("03/04"))).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["ISO times are one way of writing already", "at", ["2024-01-01T10:00:00Z", "2024-01-02T10:00:00+02:00"]],
    ["ISO dates beside ISO times, too", "at", ["2024-01-01", "2024-01-02T10:00:00Z"]],
  ])("%s", async (_title, _name, texts) => {
    expect(await safely([...texts, ...texts, ...texts])).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["beside proofs of the order", [...months(slashed, 13, 25), "25/12/35", "03/04/24"]],
    ["with a month in words", ["5 Mar 24", "6 Apr 35", "7 May 2024"]],
    ["in Chinese", ["24年3月5日", "35年4月6日", "2024年3月5日"]],
  ])("with a year of two digits are never safe: %s", async (_, texts) => {
    const changes = await safely(texts);
    expect(changes.filter((change) => !change.includes("2024"))).toEqual([]);
    expect(rules(await proposed(texts))).toEqual(["one-reading (safe)", "short-year"]);
  });

  it("are not made of ids that happen to be days", async () => {
    expect(await proposed(["20240305", "20240306", "20240307"], "Order No")).toEqual([]);
  });

  it("that do not exist, and texts beside them, stay as they are", async () => {
    expect(
      await safely(["2024-02-30", "2024/3/5", "2024/3/6", "2024/3/7", "2024/3/8", "2024/3/9", "soon"]),
    ).toEqual([
      "2024/3/5 → 2024-03-05",
      "2024/3/6 → 2024-03-06",
      "2024/3/7 → 2024-03-07",
      "2024/3/8 → 2024-03-08",
      "2024/3/9 → 2024-03-09",
    ]);
  });
});

describe("yes and no", () => {
  it("in more than two spellings are a question", async () => {
    expect(rules(await proposed(["yes", "no", "Y", "是"]))).toEqual(["words"]);
  });

  it.each([[["yes", "no", "no"]], [["0", "1", "1", "0"]], [["t", "f"]]])(
    "are left alone: %j",
    async (texts) => {
      expect(await safely(texts)).toEqual([]);
      expect(rules(await proposed(texts))).not.toContain("words");
    },
  );
});
