/**
 * The worked example on rows of text, as one would write it over a reader that gives arrays: repeated rows out,
 * rows with a missing value out, age to a whole number, its mean.
 * @param {string[][]} header and rows
 * @returns {{ kept: (string | number)[][], mean: number }} the header first
 */
export function workedExample([header, ...rows]) {
  const age = header.indexOf("age");
  const seen = new Set();
  const kept = [header];
  let sum = 0;
  for (const row of rows) {
    const key = row.join("\u001f");
    if (seen.has(key)) continue;
    seen.add(key);
    if (row.includes("")) continue;
    const copy = [...row];
    copy[age] = Number.parseInt(row[age], 10);
    sum += copy[age];
    kept.push(copy);
  }
  return { kept, mean: sum / (kept.length - 1) };
}
