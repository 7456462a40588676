import { describe, expect, it } from "vitest";
import type { Operation } from "../operation.ts";
import { columnOf, proposalsOf, safeChanges, times } from "../proposals-of.ts";
import { merge } from "./merge.ts";

const operation = merge as unknown as Operation;
const safely = (texts: readonly string[]) => safeChanges(operation, columnOf("x", texts));
const proposed = async (texts: readonly string[]) =>
  (await proposalsOf(operation, columnOf("x", texts))).map(
    ({ rule, safe }) => `${rule}${safe ? " (safe)" : ""}`,
  );
const others = [...times(4, "Oslo"), ...times(4, "Bari")];

describe("letter case", () => {
  it.each<[string, string[], string[]]>([
    ["all small or all capitals", [...times(6, "Rome"), "rome", "ROME"], ["rome → Rome", "ROME → Rome"]],
    ["small where capitals are usual", [...times(6, "USA"), "usa"], ["usa → USA"]],
    ["exactly three cells of five", [...times(3, "Rome"), ...times(2, "rome")], times(2, "rome → Rome")],
    ["an accent coded in two ways", [...times(6, "Orléans"), "Orle\u0301ans"], ["Orle\u0301ans → Orléans"]],
    ["small after the first word", [...times(6, "New York"), "New york"], ["New york → New York"]],
    ["one letter", [...times(6, "M"), "m"], ["m → M"]],
  ])("is safe to unify under a clearly usual spelling: %s", async (_, texts, changes) => {
    expect(await safely([...others, ...texts])).toEqual(changes);
  });

  it.each<[string, string[]]>([
    ["two names that are both right", [...times(9, "MacDonald"), "Macdonald"]],
    ["the right spelling is the rarer one", [...times(9, "london"), "London"]],
    ["capitals that are an abbreviation", [...times(9, "usa"), "USA"]],
    ["all small but the first word where that is usual", [...times(9, "New york"), "New York"]],
    ["units", [...times(9, "Mb"), "MB"]],
    ["signs of two letters", [...times(9, "CO"), "co"]],
    ["ß and ss", [...times(9, "Weiß"), "Weiss"]],
    ["under 60 % of its cells", [...times(5, "Rome"), ...times(4, "rome")]],
    ["only two cells", [...times(2, "Rome"), "rome"]],
  ])("is a question: %s", async (_, texts) => {
    expect(await safely([...others, ...others, ...texts])).toEqual([]);
    expect(await proposed([...others, ...others, ...texts])).toEqual(["fingerprint"]);
  });

  it("is not looked at where values do not recur: people may write their names in capitals", async () => {
    expect(await proposed(["ANN LEE", "Ann Lee", "Ann Lee", "Bob Day", "Eve Moss", "EVE MOSS"])).toEqual([]);
  });

  it("settles what is careless and asks about the rest of the same group", async () => {
    const texts = [...others, ...times(9, "New York"), "new york", "New york", "NEW York"];
    expect(await safely(texts)).toEqual(["new york → New York", "New york → New York"]);
    expect(await proposed(texts)).toEqual(["case (safe)", "fingerprint"]);
  });
});

describe("spellings that differ in more than capitals", () => {
  it("are a question", async () => {
    expect(await proposed([...others, ...times(9, "Acme, Inc."), "acme inc"])).toEqual(["fingerprint"]);
  });

  it("are not asked about where the signs tell values apart", async () => {
    expect(
      await proposed([...times(4, "A+"), ...times(4, "A-"), ...times(4, "1.5"), ...times(4, "15")]),
    ).toEqual([]);
  });
});
