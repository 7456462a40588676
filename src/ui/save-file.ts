/** How long the browser may take to begin a download before its address is given up. */
const KEEP_MS = 60_000;

const TABLE_ENDING =
  /\.(csv|tsv|tab|txt|psv|xlsx|xlsm|xlsb|xls|ods|json|ndjson|jsonl|parquet|sqlite3?|db|vcf|html?|xml|md|sql)$/i;

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

/** "customers.xlsx", "-clean" and ".csv" give "customers-clean.csv": endings of files that hold a table are put aside. */
export function nameWith(name: string, suffix: string, ending = ".csv"): string {
  const stem = name
    .replace(/\.(gz|zip)$/i, "")
    .replace(TABLE_ENDING, "")
    .trim();
  return `${stem || "list"}${suffix}${ending}`;
}
