/** How long the browser may take to begin a download before its address is given up. */
const KEEP_MS = 60_000;

/** Hands a file to the user as a download. */
export function saveFile(contents: Blob, name: string): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** "customers.csv" and "-clean" give "customers-clean.csv"; whatever the ending was, a CSV is written. */
export function nameWith(name: string, suffix: string, ending = ".csv"): string {
  const stem = name.replace(/\.(csv|tsv|tab|txt|psv)$/i, "").trim();
  return `${stem || "list"}${suffix}${ending}`;
}
