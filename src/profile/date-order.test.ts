import { describe, expect, it } from "vitest";
import { cellsOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { dateEvidence, provenOrder } from "./date-order.ts";
import { looksLikeId, namesCode } from "./id-column.ts";
import { sampleTexts } from "./sample-texts.ts";

const evidence = (texts: readonly string[]) => dateEvidence(cellsOf(texts), null, unhurried);
const times = (count: number, text: string) => new Array<string>(count).fill(text);

describe("what dates say about their order", () => {
  it("is counted in cells, for each sign by itself", async () => {
    const found = await evidence([
      ...times(2, "25/12/2023"),
      "12/25/2023",
      ...times(3, "03/04/2024"),
      "05/05/2024",
      "03.04.2024",
      "2024-03-05",
      "5 Mar 24",
      "03/04/24",
      "soon",
      "",
    ]);
    expect(found).toMatchObject({
      dayFirst: 2,
      monthFirst: 1,
      twoWays: 5,
      certain: 5,
      needsOrder: 6,
      shortYear: 2,
      unread: 1,
    });
    expect(found.bySign.get("/")).toEqual({ dayFirst: 2, monthFirst: 1, twoWays: 4 });
    expect(found.bySign.get(".")).toEqual({ dayFirst: 0, monthFirst: 0, twoWays: 1 });
    expect(found.example).toEqual({ text: "03/04/2024", dayFirst: "2024-04-03", monthFirst: "2024-03-04" });
  });

  it.each<[string, string[], string]>([
    ["20 proofs", times(20, "25/12/2023"), "dmy"],
    ["20 proofs of the other order", times(20, "12/25/2023"), "mdy"],
    ["19 proofs", times(19, "25/12/2023"), "certain"],
    ["one that speaks against it", [...times(40, "25/12/2023"), "12/25/2023"], "certain"],
    ["five times as many open ones", [...times(20, "25/12/2023"), ...times(100, "03/04/2024")], "dmy"],
    ["more open ones than that", [...times(20, "25/12/2023"), ...times(101, "03/04/2024")], "certain"],
    ["open ones written with another sign", [...times(40, "25.12.2023"), "03/04/2024"], "certain"],
    ["full-width signs, which are the same", [...times(20, "25／12／2023"), "03/04/2024"], "dmy"],
    ["no dates of three numbers", times(30, "2024-03-05"), "certain"],
  ])("proves an order or not: %s", async (_, texts, order) => {
    expect(provenOrder(await evidence(texts))).toBe(order);
  });
});

describe("ids", () => {
  it.each([
    ["x", ["C-1", "C-2", "C-3"], false],
    ["x", ["C-101", "C-102", "C-103"], true],
    ["customer_id", ["1", "22", "333"], true],
    ["orderId", ["1", "22", "333"], true],
    ["订单编号", ["1", "22", "333"], true],
    ["paid", ["1", "22", "333"], false],
    ["id", ["one", "two", "three"], false],
    ["id", ["1 a", "2 b", "3 c"], false],
    ["price", ["1.99", "2.49", "3.00"], false],
  ])("%s with %j: %j", (name, texts, expected) => {
    expect(looksLikeId(name, texts, { filled: texts.length, distinct: texts.length })).toBe(expected);
  });

  it("repeat in less than one cell of ten", () => {
    const texts = ["C-101", "C-102", "C-103"];
    expect(looksLikeId("x", texts, { filled: 10, distinct: 9 })).toBe(true);
    expect(looksLikeId("x", texts, { filled: 10, distinct: 8 })).toBe(false);
    expect(looksLikeId("x", ["C-101"], { filled: 2, distinct: 2 })).toBe(false);
  });

  it.each([
    "Phone",
    "mobile no",
    "zip",
    "Postal Code",
    "IBAN",
    "customer_id",
    "order no.",
    "手机号码",
    "邮编",
    "身份证号",
  ])("%s names a code", (name) => {
    expect(namesCode(name)).toBe(true);
  });

  it.each([
    "amount",
    "age",
    "Total",
    "headphones sold",
    "account balance",
    "zipped",
    "paid",
    "note",
    "金额",
    "数量",
  ])("%s does not", (name) => {
    expect(namesCode(name)).toBe(false);
  });
});

describe("a sample", () => {
  it("is the whole column when that is small, without missing cells", () => {
    expect(sampleTexts(cellsOf(["a", "", "b"]), null, 10)).toEqual(["a", "b"]);
    expect(sampleTexts(cellsOf(["a", "", "b", "c"]), Uint32Array.of(3, 1, 0), 10)).toEqual(["a", "c"]);
  });

  it("is spread over a large column and no larger than asked", () => {
    const texts = Array.from({ length: 1003 }, (_, i) => `${i}`);
    const sample = sampleTexts(cellsOf(texts), null, 100);
    expect(sample.length).toBeGreaterThan(80);
    expect(sample.length).toBeLessThanOrEqual(100);
    expect(Number(sample.at(-1))).toBeGreaterThan(950);
  });

  it("finds the few filled cells of a nearly empty column", () => {
    const texts = Array.from({ length: 5000 }, (_, i) => (i === 4321 || i === 7 ? "here" : ""));
    expect(sampleTexts(cellsOf(texts), null, 100)).toEqual(["here", "here"]);
  });
});
