/**
 * One name per column from several header rows, top to bottom, joined with a space: "Travel" over "Air" and "Rail" is
 * "Travel Air" and "Travel Rail". A cell of an upper row speaks for the empty cells right of it, as a merged cell does,
 * as long as there is something below them and nothing new above. What an upper row has said is not said again.
 */
export function joinHeader(rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 1) return [...rows[0]];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const parts: string[][] = Array.from({ length: width }, () => []);
  rows.forEach((row, r) => {
    let carried = "";
    for (let c = 0; c < width; c++) {
      const own = (row[c] ?? "").trim();
      const below = rows.slice(r + 1).some((lower) => (lower[c] ?? "").trim() !== "");
      const above = rows.slice(0, r).some((upper) => (upper[c] ?? "").trim() !== "");
      if (own !== "" || above || !below) carried = own;
      if (carried !== "" && parts[c].at(-1) !== carried) parts[c].push(carried);
    }
  });
  return parts.map((texts) => texts.join(" "));
}
