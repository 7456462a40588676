import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unhurried } from "../table/pace.ts";
import { rankTexts } from "./text-order.ts";

function plain(texts: readonly string[], language: string): string[] {
  return [...texts].sort(new Intl.Collator(language, { numeric: true }).compare);
}

async function ordered(texts: readonly string[], language: string): Promise<string[]> {
  const { of } = await rankTexts(texts, language, unhurried);
  return texts
    .map((text, i) => ({ text, rank: of[i] }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
}

/** Signs, digits and letters that stand in each other's way, and some that have no key. No wide digits: the collators of most languages go round in a circle with them. */
const piece = fc.oneof(
  fc.constantFrom(
    "a",
    "A",
    "b",
    "ab",
    "AB",
    "ch",
    "aa",
    "lj",
    " ",
    "-",
    "_",
    "'",
    ".",
    ",",
    "/",
    "$",
    "~",
    "\t",
  ),
  fc.constantFrom("0", "00", "1", "01", "9", "10", "100", "12345678901234567890123"),
  fc.constantFrom("á", "ß", "张", "李", "ａ", "æ", "\u0301", "\u00a0", "\u200d"),
  fc.string({ unit: "binary-ascii", maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
const texts = fc.oneof(
  fc.array(text, { maxLength: 40 }),
  // Enough of them to be sorted by their keys, many with the same beginning.
  fc
    .array(fc.tuple(fc.constantFrom("", "item ", "item 0", "Item 1"), text), {
      minLength: 60,
      maxLength: 200,
    })
    .map((pairs) => pairs.map(([start, end]) => start + end)),
);

describe("the order of texts", () => {
  it.each([["en"], ["zh-CN"], ["de"], ["cs"]])(
    "is that of the collator, equal ones as they stood: %s",
    async (language) => {
      await fc.assert(
        fc.asyncProperty(texts, async (some) => {
          expect(await ordered(some, language)).toEqual(plain(some, language));
        }),
      );
    },
  );

  it("is the same for texts that the collator takes for equal, and for no others", async () => {
    const { compare } = new Intl.Collator("en", { numeric: true });
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const { of, most } = await rankTexts(some, "en", unhurried);
        const sorted = some.map((text, i) => ({ text, rank: of[i] })).sort((a, b) => a.rank - b.rank);
        expect(most).toBe(sorted.at(-1)?.rank ?? 0);
        for (const [i, { text, rank }] of sorted.entries()) {
          const before = sorted[i - 1];
          if (before) expect(rank - before.rank).toBe(compare(before.text, text) === 0 ? 0 : 1);
        }
      }),
    );
  });

  it("goes by numbers inside the texts, by signs before digits and digits before letters", async () => {
    const wanted = [
      "",
      "_1",
      "-1",
      "#1",
      "$1",
      "0",
      "00",
      "1",
      "01",
      "2",
      "10",
      "a",
      "A",
      "a 2",
      "a 10",
      "a2",
      "b",
    ];
    expect(await ordered([...wanted].reverse(), "en")).toEqual(plain([...wanted].reverse(), "en"));
    expect(plain(["a 10", "a 9", "9", "a"], "en")).toEqual(["9", "a", "a 9", "a 10"]);
  });
});
