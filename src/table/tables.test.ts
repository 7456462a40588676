import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asPool, BLOCK_ROWS, type Cells, textAt } from "./cells.ts";
import { CellsBuilder } from "./cells-builder.ts";
import { changedCells, diff } from "./diff.ts";
import { countDistinct, firstEqualRow } from "./group-rows.ts";
import { cellsOf, gridOf, tableOf } from "./literal.ts";
import { mapText, setTexts } from "./map-text.ts";
import { groupByText, numbers } from "./numbers.ts";
import { unhurried } from "./pace.ts";
import { RowSet } from "./row-set.ts";
import { replaceColumns, selectRows } from "./table.ts";
import { tally } from "./tally.ts";

const textsOf = (cells: Cells) => Array.from({ length: cells.length }, (_, row) => textAt(cells, row));

/** Texts enough to give up codes: after 32,768 rows of all different ones a column keeps plain bytes. */
const many = Array.from({ length: BLOCK_ROWS + 5000 }, (_, i) => (i % 7 === 0 ? " é " : `text ${i}`));

const someTexts = fc.array(fc.oneof(fc.constantFrom("", "a", "A", " a", "é", "张三", "😀"), fc.string()), {
  minLength: 1,
  maxLength: 30,
});
/** Short lists of texts, and the same ones put behind many different rows, so that plain and patched blocks come up too. */
const anyCells = fc
  .tuple(someTexts, fc.boolean())
  .map(([texts, long]) => (long ? [...many, ...texts.map(wellFormed)] : texts.map(wellFormed)));
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "");

describe("a column holds the texts it was given", () => {
  it("whatever they are, few or many, coded or plain", () => {
    fc.assert(
      fc.property(anyCells, (texts) => {
        expect(textsOf(cellsOf(texts))).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  it("few different texts become codes, many become plain bytes", () => {
    expect(cellsOf(["a", "b", "a"]).blocks[0].kind).toBe("codes");
    expect(cellsOf(many).blocks.map((block) => block.kind)).toEqual(["pool", "pool"]);
  });

  it("a snapshot shows the rows so far", () => {
    const builder = new CellsBuilder();
    builder.appendText("a");
    expect(textsOf(builder.snapshot())).toEqual(["a"]);
    builder.appendText("b");
    expect(textsOf(builder.finish())).toEqual(["a", "b"]);
  });
});

describe("changing texts", () => {
  const trim = (text: string) => text.trim();

  it("gives what changing each text gives, and the very same cells when nothing changes", async () => {
    await fc.assert(
      fc.asyncProperty(anyCells, async (texts) => {
        const cells = cellsOf(texts);
        const trimmed = await mapText(cells, trim, unhurried);
        expect(textsOf(trimmed)).toEqual(texts.map(trim));
        expect(await mapText(trimmed, trim, unhurried)).toBe(trimmed);
      }),
      { numRuns: 40 },
    );
  });

  it("asks once per different text where there are codes", async () => {
    const asked: string[] = [];
    const cells = cellsOf(Array.from({ length: 1000 }, (_, i) => (i % 2 ? "x" : "y")));
    await mapText(
      cells,
      (text) => {
        asked.push(text);
        return text;
      },
      unhurried,
    );
    expect(asked).toEqual(["y", "x"]);
  });

  it("only in the rows asked for", async () => {
    for (const texts of [["a", "b", "a"], many]) {
      const cells = cellsOf(texts);
      const changed = await mapText(cells, () => "z", unhurried, RowSet.of(cells.length, [0, 2]));
      expect(textsOf(changed)).toEqual(texts.map((text, row) => (row === 0 || row === 2 ? "z" : text)));
    }
  });

  it("a few changed rows of a plain block are a patch over the very same bytes", async () => {
    const cells = cellsOf(many);
    const once = await mapText(cells, (text) => (text === "text 5" ? "five" : text), unhurried);
    const twice = await mapText(once, (text) => (text === "text 6" ? "six" : text), unhurried);
    const [block] = twice.blocks;
    expect(block.kind === "patch" && block.under === cells.blocks[0]).toBe(true);
    expect(twice.blocks[1]).toBe(cells.blocks[1]);
    expect(textsOf(twice).slice(4, 8)).toEqual(["text 4", "five", "six", " é "]);
    expect(block.kind !== "codes" && asPool(block).length).toBe(BLOCK_ROWS);
  });

  it("single texts can be set in any kind of block", () => {
    for (const texts of [["a", "b", "a"], many]) {
      const cells = cellsOf(texts);
      const edited = setTexts(cells, new Map([[1, "neu"]]));
      expect(textsOf(edited)).toEqual(texts.map((text, row) => (row === 1 ? "neu" : text)));
      expect(setTexts(edited, new Map([[1, "neu"]]))).toBe(edited);
    }
  });
});

describe("tables share what they do not change", () => {
  const table = tableOf([
    ["a", "b"],
    [" 1", "x"],
    ["2", "y"],
    ["3", "x"],
  ]);

  it("an untouched column is the same object, and no change is the same table", async () => {
    const [a, b] = table.columns;
    const changed = replaceColumns(table, [
      { ...a, cells: await mapText(a.cells, (t) => t.trim(), unhurried) },
    ]);
    expect(changed.columns[1]).toBe(b);
    expect(replaceColumns(table, [{ ...b }])).toBe(table);
  });

  it("the difference names changed cells and removed rows, each by its source row", async () => {
    const [a] = table.columns;
    const changed = replaceColumns(table, [
      { ...a, cells: await mapText(a.cells, (t) => t.trim(), unhurried) },
    ]);
    const after = selectRows(changed, Uint32Array.of(2, 0));
    const found = await diff(table, after, unhurried);
    expect(gridOf(after)).toEqual([
      ["a", "b"],
      ["3", "x"],
      ["1", "x"],
    ]);
    expect([...found.removed]).toEqual([1]);
    expect([found.cellsChanged, found.rowsChanged]).toEqual([1, 1]);
    expect(found.changedRows.has(0)).toBe(true);
  });

  it("changed cells are found between any two kinds of blocks", async () => {
    await fc.assert(
      fc.asyncProperty(anyCells, fc.boolean(), async (texts, afresh) => {
        const before = cellsOf(texts);
        const next = texts.map((text) => (text.includes("a") || text.endsWith("5") ? `${text}!` : text));
        const after = afresh
          ? cellsOf(next)
          : await mapText(before, (t) => (t.includes("a") || t.endsWith("5") ? `${t}!` : t), unhurried);
        const rows = await changedCells(before, after, unhurried);
        expect(rows.count()).toBe(texts.filter((text, row) => text !== next[row]).length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("equal rows and different texts are counted exactly", () => {
  it("the first of equal rows is found, over all columns together", async () => {
    const table = tableOf([
      ["a", "b"],
      ["ab", "c"],
      ["a", "bc"],
      ["ab", "c"],
      ["", "abc"],
      ["a", "bc"],
    ]);
    const cells = table.columns.map((column) => column.cells);
    expect([...(await firstEqualRow(cells, 5, null, unhurried))]).toEqual([0, 1, 0, 3, 1]);
    expect([...(await firstEqualRow(cells, 5, Uint32Array.of(4, 2, 1), unhurried))]).toEqual([0, 1, 0]);
  });

  it("as a Map of joined rows finds them, in every kind of block", async () => {
    await fc.assert(
      fc.asyncProperty(anyCells, anyCells, async (one, two) => {
        const length = Math.min(one.length, two.length);
        const cells = [cellsOf(one.slice(0, length)), cellsOf(two.slice(0, length))];
        const seen = new Map<string, number>();
        const expected = Array.from({ length }, (_, row) => {
          const key = JSON.stringify([one[row], two[row]]);
          if (!seen.has(key)) seen.set(key, row);
          return seen.get(key);
        });
        expect(Array.from(await firstEqualRow(cells, length, null, unhurried))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("different texts are counted without the empty one", async () => {
    await fc.assert(
      fc.asyncProperty(anyCells, async (texts) => {
        const filled = new Set(texts.filter((text) => text !== ""));
        expect(await countDistinct(cellsOf(texts), null, unhurried)).toBe(filled.size);
      }),
      { numRuns: 30 },
    );
  });

  it("a tally counts every chosen row once", async () => {
    await fc.assert(
      fc.asyncProperty(anyCells, async (texts) => {
        const rows = Uint32Array.from(texts.keys()).filter((row) => row % 3 !== 1);
        const counts = new Map<string, number>();
        await tally(
          cellsOf(texts),
          rows,
          (text, n) => counts.set(text, (counts.get(text) ?? 0) + n),
          unhurried,
        );
        const expected = new Map<string, number>();
        for (const row of rows) expected.set(texts[row], (expected.get(texts[row]) ?? 0) + 1);
        expect(counts).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("numbers and groups are views of the texts", () => {
  it("a number per row, NaN where there is none, kept with the cells", async () => {
    const cells = cellsOf(["1", "", "x", "2.5"]);
    const values = await numbers(cells, "n", Number, unhurried);
    expect([...values]).toEqual([1, Number.NaN, Number.NaN, 2.5]);
    expect(await numbers(cells, "n", Number, unhurried)).toBe(values);
  });

  it("a group per different text, or none when there are too many", async () => {
    const cells = cellsOf(["b", "a", "b"]);
    expect(await groupByText(cells, 10, unhurried)).toEqual({
      groupOf: Uint32Array.of(0, 1, 0),
      texts: ["b", "a"],
    });
    expect(await groupByText(cells, 1, unhurried)).toBeNull();
  });
});

describe("a set of rows", () => {
  it("does what a Set of numbers does", () => {
    const rows = fc.array(fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const one = RowSet.of(100, a);
        const two = RowSet.of(100, b);
        expect(one.count()).toBe(new Set(a).size);
        expect(one.countIn(two)).toBe(new Set(a.filter((row) => b.includes(row))).size);
        one.addAll(two);
        expect(one.count()).toBe(new Set([...a, ...b]).size);
      }),
    );
  });
});
