import type { ColumnKind, Meaning } from "./kinds.ts";

/** Different texts that are looked at to tell what a column is about. */
const LOOKED_AT = 200;

/** Whether a closer look can tell more of a column than its kind does. */
export function mayMeanMore(kind: ColumnKind): boolean {
  return kind !== "empty" && kind !== "boolean";
}

/** What a column of this kind is about, from a few of its different texts and its name. The recognisers come on demand. */
export async function meaningOf(name: string, kind: ColumnKind, texts: readonly string[]): Promise<Meaning> {
  const few = new Set<string>();
  for (const text of texts) {
    if (few.size === LOOKED_AT) break;
    if (text !== "") few.add(text);
  }
  if (few.size === 0) return { kind, share: 1, unfit: [] };
  const { recogniseMeaning } = await import("./recognise-meaning.ts");
  return recogniseMeaning(name, kind, [...few]);
}
