import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlain, piecesOf } from "./signs.ts";

/** Marked characters in square brackets. */
function marked(text: string): string {
  return piecesOf(text)
    .map((piece) => (typeof piece === "string" ? piece : `[${piece.name} ${piece.shown}]`))
    .join("");
}

describe("characters that do not show, or look like others", () => {
  it.each([
    ["Ann Lee", "Ann[space ·]Lee"],
    [" Ann ", "[space ·]Ann[space ·]"],
    ["a\u00a0b\u3000c", "a[wide-space ␣]b[wide-space ␣]c"],
    ["a\tb\r\nc", "a[tab ⇥]b[break ␍][break ↵\n]c"],
    ["zero\u200bwidth\ufeff", "zero[invisible ¦]width[invisible ¦]"],
    ["nul\0bell\x07", "nul[control ␀]bell[control ␇]"],
    ["Pаris", "P[look-alike а]ris"],
    ["Москва", "Москва"],
    ["Αthens", "[look-alike Α]thens"],
    ["1O0", "1[look-alike O]0"],
    ["l23.5", "[look-alike l]23.5"],
    ["Oslo", "Oslo"],
    ["ＡＢ１２", "[look-alike Ａ][look-alike Ｂ][look-alike １][look-alike ２]"],
    ["上海市", "上海市"],
    ["2024-03-05", "2024-03-05"],
  ])("%j is drawn as %s", (text, shown) => {
    expect(marked(text)).toBe(shown);
  });

  it("loses and adds nothing but the signs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const pieces = piecesOf(text);
        const unmarked = pieces.filter((piece) => typeof piece === "string").join("");
        const marks = pieces.length - pieces.filter((piece) => typeof piece === "string").length;
        expect([...unmarked].length + marks).toBe([...text].length);
        if (isPlain(text)) expect(unmarked).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
