import { type Cells, textAt } from "../table/cells.ts";

/** Up to `most` filled texts of these rows (base rows; null: all), evenly spread over the column. */
export function sampleTexts(cells: Cells, rows: Uint32Array | null, most: number): string[] {
  const count = rows ? rows.length : cells.length;
  const texts: string[] = [];
  for (let stride = Math.max(1, Math.floor(count / most)), offset = 0; offset < stride; offset++) {
    for (let position = offset; position < count; position += stride) {
      const text = textAt(cells, rows ? rows[position] : position);
      if (text !== "") texts.push(text);
    }
    if (texts.length >= most / 2) break;
  }
  return texts;
}
