const RECIPE = /\.limpid\.json$/i;

/** A saved recipe rather than a list. */
export function isRecipe(file: Pick<File, "name">): boolean {
  return RECIPE.test(file.name);
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
