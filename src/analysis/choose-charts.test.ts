import { describe, expect, it } from "vitest";
import type { ColumnKind } from "../profile/profile.ts";
import { tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { chooseCharts } from "./choose-charts.ts";
import { amountness, namesBirth, namesCode, namesRemark } from "./column-role.ts";
import { explained } from "./explained.ts";
import { profiled } from "./profiled.ts";

function choose(grid: readonly (readonly string[])[], kinds: { readonly [column: string]: ColumnKind }) {
  const table = tableOf(grid);
  return chooseCharts(table, profiled(table, kinds), unhurried);
}

/** 60 orders over 60 days; the plan decides the price, the shop decides nothing. */
const ORDERS = Array.from({ length: 60 }, (_, i) => [
  `O${i}`,
  new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
  ["Free", "Basic", "Pro"][i % 3],
  ["North", "South", "East", "West"][(i >> 2) % 4],
  String([10, 20, 90][i % 3] + (i % 5) / 10),
  String(20 + ((i * 7) % 41)),
  "EUR",
]);
const NAMES = ["order_id", "order_date", "plan", "shop", "amount", "age", "currency"];
const KINDS = {
  order_id: "id",
  order_date: "date",
  plan: "category",
  shop: "category",
  amount: "decimal",
  age: "whole",
  currency: "category",
} as const;

describe("charts chosen by the columns' types", () => {
  it("begins with the amount over time, and leaves out ids and constants", async () => {
    const questions = await choose([NAMES, ...ORDERS], KINDS);
    expect(questions[0]).toEqual({ kind: "over-time", date: "order_date", number: "amount" });
    expect(questions).toContainEqual({ kind: "over-time", date: "order_date" });
    expect(questions).toContainEqual({ kind: "top", column: "plan" });
    expect(questions).toContainEqual({ kind: "distribution", column: "amount" });
    expect(questions).toContainEqual({ kind: "distribution", column: "age" });
    const asked = JSON.stringify(questions);
    expect(asked).not.toContain("order_id");
    expect(asked).not.toContain("currency");
    expect(questions.length).toBeLessThanOrEqual(12);
  });

  it("shows a number by the category that explains it, not by one that does not", async () => {
    const questions = await choose([NAMES, ...ORDERS], KINDS);
    expect(questions).toContainEqual({ kind: "by-category", category: "plan", number: "amount", by: "mean" });
    expect(questions).not.toContainEqual({
      kind: "by-category",
      category: "shop",
      number: "amount",
      by: "mean",
    });
  });

  it("prefers a well filled category with rare misspellings to a sparse one", async () => {
    const rows = ORDERS.map((row, i) => [
      ...row,
      i % 20 === 0 ? `Red${i}` : ["Red", "Blue", "Green"][i % 3],
      i % 3 === 0 ? "x" : i % 7 === 0 ? "y" : "",
    ]);
    const questions = await choose([[...NAMES, "colour", "flag"], ...rows], {
      ...KINDS,
      colour: "category",
      flag: "category",
    });
    const at = (column: string) =>
      questions.findIndex((question) => question.kind === "top" && question.column === column);
    expect(at("colour")).toBeGreaterThanOrEqual(0);
    expect(at("flag") === -1 || at("flag") > at("colour")).toBe(true);
  });

  it("does not add up ages", async () => {
    const questions = await choose([NAMES, ...ORDERS], KINDS);
    expect(questions).not.toContainEqual({ kind: "over-time", date: "order_date", number: "age" });
  });

  it("ends with what is missing, only when something is", async () => {
    const whole = await choose([NAMES, ...ORDERS], KINDS);
    expect(whole).not.toContainEqual({ kind: "missing" });
    const holes = await choose([NAMES, ...ORDERS, ["O60", "", "", "", "", "", ""]], KINDS);
    expect(holes[holes.length - 1]).toEqual({ kind: "missing" });
  });

  it("proposes nothing where nothing can be said", async () => {
    expect(await choose([["a", "b"]], { a: "empty", b: "empty" })).toEqual([]);
    expect(await choose([["a"], ["1"]], { a: "whole" })).toEqual([]);
    const same = Array.from({ length: 9 }, () => ["7", "2024-01-01", "yes"]);
    expect(await choose([["n", "d", "b"], ...same], { n: "whole", d: "date", b: "boolean" })).toEqual([]);
    const notes = Array.from({ length: 30 }, (_, i) => [`note ${i}`]);
    expect(await choose([["note"], ...notes], { note: "text" })).toEqual([]);
  });

  it("gives the same charts under Chinese names", async () => {
    const names = ["订单编号", "下单日期", "套餐", "门店", "金额", "年龄", "货币"];
    const kinds = Object.fromEntries(NAMES.map((name, i) => [names[i], KINDS[name as keyof typeof KINDS]]));
    const translated = (await choose([NAMES, ...ORDERS], KINDS)).map((question) =>
      NAMES.reduce(
        (text, name, i) => text.replaceAll(`"${name}"`, `"${names[i]}"`),
        JSON.stringify(question),
      ),
    );
    expect((await choose([names, ...ORDERS], kinds)).map((question) => JSON.stringify(question))).toEqual(
      translated,
    );
  });
});

describe("what a name says", () => {
  const facts = (name: string, kind: ColumnKind = "whole") => {
    const table = tableOf([[name], ["1"]]);
    return { id: name, name, profile: profiled(table, { [name]: kind }).get(name)! };
  };

  it.each([
    ["Total (EUR)", 3],
    ["orderAmount", 3],
    ["qty", 2],
    ["unit_price", 0],
    ["age", 0],
    ["average price", 0],
    ["page_views", 2],
    ["销售额", 3],
    ["单价", 0],
    ["数量", 2],
    ["n", 0],
  ] as const)("weighs a sum of %s with %i", (name, weight) => {
    expect(amountness(facts(name))).toBe(weight);
  });

  it("knows codes and birthdays, not words that only contain them", () => {
    expect(["zip_code", "Phone", "会员编号"].map(namesCode)).toEqual([true, true, true]);
    expect(["candid", "notes"].map(namesCode)).toEqual([false, false]);
    expect(["Date of birth", "生日"].map(namesBirth)).toEqual([true, true]);
    expect(namesBirth("order_date")).toBe(false);
    expect(["Notes", "备注", "plan"].map(namesRemark)).toEqual([true, true, false]);
  });
});

describe("variance explained", () => {
  it("is 1 when groups decide the value, 0 when they do not differ or there is nothing to explain", () => {
    const groups = Uint32Array.of(0, 0, 1, 1);
    const texts = ["a", "b"];
    expect(explained({ groups, texts, values: Float64Array.of(1, 1, 5, 5) }).share).toBe(1);
    expect(explained({ groups, texts, values: Float64Array.of(1, 5, 1, 5) }).share).toBe(0);
    expect(explained({ groups, texts, values: Float64Array.of(2, 2, 2, 2) }).share).toBe(0);
    expect(explained({ groups: new Uint32Array(), texts: [], values: new Float64Array() }).share).toBe(0);
  });
});
