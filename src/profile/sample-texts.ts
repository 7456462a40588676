import { type Cells, isEmptyAt, textAt } from "../table/cells.ts";

/**
 * At most `most` filled texts of these rows (base rows; null: all), evenly spread over the column. The order of the rows
 * does not matter: a sorted table is the same table to look at.
 */
export function sampleTexts(cells: Cells, rows: Uint32Array | null, most: number): string[] {
  const chosen = rows && inFileOrder(rows);
  const count = chosen ? chosen.length : cells.length;
  const texts: string[] = [];
  const stride = Math.max(1, Math.ceil(count / most));
  for (let offset = 0; offset < stride; offset++) {
    for (let position = offset; position < count && texts.length < most; position += stride) {
      const row = chosen ? chosen[position] : position;
      if (!isEmptyAt(cells, row)) texts.push(textAt(cells, row));
    }
    if (texts.length >= most / 2) break;
  }
  return texts;
}

const ordered = new WeakMap<Uint32Array, Uint32Array>();

/** The same rows, rising; sorted once for all columns. */
function inFileOrder(rows: Uint32Array): Uint32Array {
  let sorted = ordered.get(rows);
  if (!sorted) {
    sorted = rows.every((row, i) => i === 0 || rows[i - 1] < row) ? rows : rows.slice().sort();
    ordered.set(rows, sorted);
  }
  return sorted;
}
