import { asPool, BLOCK_SHIFT, type Cells, type Dictionary, poolTexts } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import { columnById, type Table } from "../table/table.ts";
import type { ColumnTest, Condition } from "./condition.ts";
import { reader } from "./reading.ts";
import { lengthOf, shapeOf } from "./shape.ts";

/** The base rows for which the condition holds (also rows the table no longer shows). A column that is not there: none. */
export async function rowsWhere(table: Table, condition: Condition, pace: Pace): Promise<RowSet> {
  const { length } = table.base;
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const sets: RowSet[] = [];
    for (const part of parts) sets.push(await rowsWhere(table, part, pace));
    const wanted = "all" in condition ? sets.length : 1;
    return choose(length, (row) => {
      let n = 0;
      for (const set of sets) if (set.has(row)) n++;
      return n >= wanted;
    });
  }
  if ("not" in condition) {
    const set = await rowsWhere(table, condition.not, pace);
    return choose(length, (row) => !set.has(row));
  }
  const column = columnById(table, condition.column);
  return column ? textsWhere(column.cells, testOf(condition), pace) : new RowSet(length);
}

function choose(length: number, holds: (row: number) => boolean): RowSet {
  const set = new RowSet(length);
  for (let row = 0; row < length; row++) if (holds(row)) set.add(row);
  return set;
}

/** Base rows whose text passes, asked once per distinct text where there are codes. */
export async function textsWhere(
  cells: Cells,
  passes: (text: string) => boolean,
  pace: Pace,
): Promise<RowSet> {
  const set = new RowSet(cells.length);
  const known = new Map<Dictionary, Uint8Array>();
  for (let b = 0; b < cells.blocks.length; b++) {
    const block = cells.blocks[b];
    const first = b << BLOCK_SHIFT;
    if (block.kind === "codes") {
      const { texts } = block.dictionary;
      const passing = known.get(block.dictionary) ?? Uint8Array.from(texts, (text) => (passes(text) ? 1 : 0));
      known.set(block.dictionary, passing);
      for (let i = 0; i < block.length; i++) if (passing[block.codes[i]] === 1) set.add(first + i);
    } else {
      const texts = poolTexts(asPool(block));
      for (let i = 0; i < texts.length; i++) if (passes(texts[i])) set.add(first + i);
    }
    await pace.tick(b, cells.blocks.length);
  }
  return set;
}

/** One test as a function of the text. A pattern that is not one matches nothing. */
export function testOf(test: ColumnTest): (text: string) => boolean {
  switch (test.is) {
    case "missing":
      return (text) => text === "";
    case "filled":
      return (text) => text !== "";
    case "equals":
    case "contains":
    case "starts":
    case "ends":
      return textTest(test.is, test.text, test.matchCase ?? false);
    case "matches": {
      const pattern = patternOf(test.text, test.matchCase ?? false);
      return pattern ? (text) => pattern.test(text) : () => false;
    }
    case "one-of": {
      const wanted = new Set(test.texts);
      return (text) => wanted.has(text);
    }
    case "shaped": {
      const wanted = new Set(test.texts);
      return (text) => text !== "" && wanted.has(shapeOf(text));
    }
    case "length":
      return (text) => {
        const length = text === "" ? -1 : lengthOf(text);
        return length >= test.from && length < test.to;
      };
    case "valid":
    case "odd": {
      const { canonical } = reader(test.as);
      const wanted = test.is === "valid";
      return (text) => text !== "" && (canonical(text) !== null) === wanted;
    }
    case "between": {
      const { number } = reader(test.as);
      return (text) => {
        const value = text === "" ? Number.NaN : number(text);
        return value >= test.from && value < test.to;
      };
    }
    case "less":
    case "at-most":
    case "greater":
    case "at-least":
      return orderTest(test.is, reader(test.as).number, test.text);
  }
}

function textTest(
  is: "equals" | "contains" | "starts" | "ends",
  wanted: string,
  matchCase: boolean,
): (text: string) => boolean {
  const fold = matchCase ? (text: string) => text : (text: string) => text.toLowerCase();
  const needle = fold(wanted);
  switch (is) {
    case "equals":
      return (text) => fold(text) === needle;
    case "contains":
      return (text) => fold(text).includes(needle);
    case "starts":
      return (text) => fold(text).startsWith(needle);
    case "ends":
      return (text) => fold(text).endsWith(needle);
  }
}

function orderTest(
  is: "less" | "at-most" | "greater" | "at-least",
  number: (text: string) => number,
  limitText: string,
): (text: string) => boolean {
  const limit = number(limitText);
  const of = (text: string) => (text === "" ? Number.NaN : number(text));
  switch (is) {
    case "less":
      return (text) => of(text) < limit;
    case "at-most":
      return (text) => of(text) <= limit;
    case "greater":
      return (text) => of(text) > limit;
    case "at-least":
      return (text) => of(text) >= limit;
  }
}

/** The regular expression, or null when the text is not one. */
export function patternOf(text: string, matchCase: boolean, flags = ""): RegExp | null {
  try {
    return new RegExp(text, `${flags}u${matchCase ? "" : "i"}`);
  } catch {
    return null;
  }
}
