import { describe, expect, it } from "vitest";
import { answer as ask } from "../../analysis/answer.ts";
import type { ChartQuestion } from "../../analysis/question.ts";
import { profileColumn } from "../../profile/profile-column.ts";
import { tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { rowsWhere } from "../../values/rows-where.ts";
import type { ChartAnswer } from "./compare.ts";
import { type RowsBehind, rowsBehind } from "./rows-of.ts";

const rows = [
  ["id", "city", "spent", "on"],
  ...Array.from({ length: 60 }, (_, i) => [
    String(i),
    ["Rome", "Oslo", "Bonn", "", "Bern", "Basel", "Paris"][i % 7],
    i % 11 === 0 ? "" : (i * 1.5).toFixed(2),
    i % 13 === 0 ? "soon" : `2024-${String((i % 9) + 1).padStart(2, "0")}-1${i % 9}`,
  ]),
];
const table = tableOf(rows);
const profiles = new Map(
  await Promise.all(
    table.columns.map(
      async (column) => [column.id, await profileColumn(column, table.rows, unhurried)] as const,
    ),
  ),
);

async function counted(question: ChartQuestion) {
  const answer = (await ask(table, profiles, question, unhurried)) as ChartAnswer;
  const { each, others } = rowsBehind(answer, profiles);
  const count = async (filters: RowsBehind | null) =>
    filters === null ? 0 : (await rowsWhere(table, { all: filters }, unhurried)).count();
  return { answer, each: await Promise.all(each.map(count)), others: await count(others) };
}

describe("the rows behind a bar", () => {
  it("are as many as the bar of a distribution says, the highest value included", async () => {
    const { answer, each } = await counted({
      kind: "distribution",
      column: "spent",
      edges: [0, 30, 60, 88.5],
    });
    expect(answer.kind === "distribution" && answer.bars.map((bar) => bar.count)).toEqual(each);
    expect(each.reduce((sum, one) => sum + one)).toBeGreaterThan(50);
  });

  it("are as many as the bar of a value says, and as all others together", async () => {
    const { answer, each, others } = await counted({ kind: "top", column: "city", limit: 3 });
    if (answer.kind !== "top") throw new Error("another answer");
    expect(each).toEqual(answer.bars.map((bar) => bar.count));
    expect(others).toBe(answer.others.count);
  });

  it("are as many as a point in time says, also where a number is summed", async () => {
    for (const number of [undefined, "spent"]) {
      const { answer, each } = await counted({
        kind: "over-time",
        date: "on",
        unit: "month",
        ...(number !== undefined && { number }),
      });
      expect(answer.kind === "over-time" && answer.points.map((point) => point.count)).toEqual(each);
    }
  });

  it("are as many as the bar of a category with a number says", async () => {
    const { answer, each, others } = await counted({
      kind: "by-category",
      category: "city",
      number: "spent",
      limit: 4,
    });
    if (answer.kind !== "by-category") throw new Error("another answer");
    expect(each).toEqual(answer.bars.map((bar) => bar.count));
    expect(others).toBe(answer.others.count);
  });

  it("are the missing ones, or the odd ones where none is missing", async () => {
    const { answer } = await counted({ kind: "missing" });
    const { each } = rowsBehind(answer, profiles);
    const of = (column: string) =>
      answer.kind === "missing" ? each[answer.bars.findIndex((bar) => bar.column === column)] : null;
    expect(of("city")).toEqual([{ column: "city", is: "missing" }]);
    expect(of("on")).toMatchObject([{ column: "on", is: "odd" }]);
    expect(of("id")).toBeNull();
  });
});
