/** What a name must end with to be opened before others of the same drop. */
const TABLES = /\.(csv|tsv|tab|txt|psv)$/i;
const RECIPE = /\.limpid\.json$/i;

/** A saved recipe rather than a list. */
export function isRecipe(file: Pick<File, "name">): boolean {
  return RECIPE.test(file.name);
}

/** Of several files the first that looks like a table of text, else the first; `others` are left alone. */
export function chooseFile<F extends Pick<File, "name">>(
  files: readonly F[],
): { readonly chosen: F | undefined; readonly others: number } {
  const chosen = files.find(({ name }) => TABLES.test(name)) ?? files[0];
  return { chosen, others: Math.max(0, files.length - 1) };
}

/** Tells files apart without reading all of them: size and a checksum over both ends (64 KiB each). */
export async function fingerprint(file: Blob): Promise<string> {
  const end = 64 * 1024;
  const parts = [file.slice(0, end), file.slice(Math.max(end, file.size - end))];
  let sum = 0x811c9dc5;
  for (const part of parts) {
    for (const byte of new Uint8Array(await part.arrayBuffer()))
      sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  }
  return `${file.size}-${sum.toString(16).padStart(8, "0")}`;
}
