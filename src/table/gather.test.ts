import fc from "fast-check";
import { expect, it } from "vitest";
import { BLOCK_ROWS, blockTexts, type Cells, poolOf } from "./cells.ts";
import { gatherCells } from "./gather.ts";
import { cellsOf } from "./literal.ts";
import { setTexts } from "./map-text.ts";
import { unhurried } from "./pace.ts";

const textsIn = (cells: Cells) => cells.blocks.flatMap(blockTexts);
const pooled = (texts: readonly string[]): Cells => ({ length: texts.length, blocks: [poolOf(texts)] });
const patched = (texts: readonly string[]): Cells =>
  setTexts(pooled(texts.map((text, row) => (row % 5 === 1 ? "other" : text))), new Map([...texts.entries()]));

it("rows taken in any order, more than once or not at all, have their texts", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("a", "b", "", "é", "长".repeat(9)), { minLength: 1, maxLength: 20 }),
      fc.array(fc.integer({ min: -1, max: 99 }), { maxLength: 40 }),
      async (texts, asked) => {
        const rows = asked.map((row) => (row < 0 ? row : row % texts.length));
        const expected = rows.map((row) => (row < 0 ? "" : texts[row]));
        for (const cells of [cellsOf(texts), pooled(texts), patched(texts)])
          expect(textsIn(await gatherCells(cells, Int32Array.from(rows), unhurried))).toEqual(expected);
      },
    ),
  ));

it("rows of several blocks are taken from each", async () => {
  const texts = Array.from({ length: BLOCK_ROWS + 10 }, (_, row) => `r${row}`);
  const few = texts.map((_, row) => `r${row % 3}`);
  const rows = Uint32Array.of(0, BLOCK_ROWS + 4, 17, BLOCK_ROWS);
  for (const all of [texts, few])
    expect(textsIn(await gatherCells(cellsOf(all), rows, unhurried))).toEqual(
      [...rows].map((row) => all[row]),
    );
});
