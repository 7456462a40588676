import { isBlank } from "./sample-rows.ts";

const SIGNS = ["#", "//"];

/**
 * The sign that lines between the rows begin with, when all of them are too short or too long to be rows, and "" when
 * there is none. Lines above the table alone are a preamble.
 */
export function commentSign(rows: readonly (readonly string[])[], length: number, delimiter: string): string {
  if (length < 2) return "";
  const first = rows.findIndex((row) => row.length === length);
  const found = SIGNS.find((sign) => {
    const isComment = (row: readonly string[]) => row[0].startsWith(sign);
    return (
      sign !== delimiter &&
      rows.some((row, r) => r > first && isComment(row)) &&
      !rows.some((row) => isComment(row) && row.length === length && !isBlank(row))
    );
  });
  return found ?? "";
}
