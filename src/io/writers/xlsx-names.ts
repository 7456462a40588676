const LONGEST = 31;

/** Names of sheets a workbook takes: 31 characters, none of []:*?/\ and no ' at an end, none twice in any letter case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = legal(name);
    let unique = cut(plain, LONGEST);
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const end = ` (${n})`;
      unique = cut(plain, LONGEST - end.length) + end;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function legal(name: string): string {
  const plain = name
    .replace(/(?:\s*[[\]:*?/\\\p{Cc}\ufffe\uffff])+\s*/gu, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  return plain === "" ? "list" : plain.toLowerCase() === "history" ? `${plain}_` : plain;
}

function cut(name: string, length: number): string {
  let kept = "";
  for (const char of name) {
    if (kept.length + char.length > length) break;
    kept += char;
  }
  return kept.replace(/['\s]+$/, "");
}

/** "A", "B", … "Z", "AA", … for columns from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
