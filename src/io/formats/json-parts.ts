import type { Watch } from "../reader.ts";
import { type JsonVisitor, JsonWalker } from "./json-walk.ts";
import type { TextSource } from "./text-source.ts";

/** A list of records inside the one object of a file; null for what stands beside such lists. */
export interface JsonPart {
  readonly name: string;
  readonly path: readonly string[] | null;
  readonly rows: number;
}

/** The part that is no list: the members of the object beside its lists, as one row. */
export const ROOT = "$";

/** Lists are looked for in objects this deep. */
const DEEPEST = 4;
const MOST_PARTS = 1000;

/**
 * The lists of objects or lists that the one object of a file holds, in order; none when the file is a list itself, or
 * several values, or an object without such lists. Throws `BrokenJson`.
 */
export async function jsonParts(source: TextSource, watch: Watch): Promise<readonly JsonPart[]> {
  if (!/^[\s\ufeff]*\{/.test(source.head)) return [];
  const found = new Found();
  const walker = new JsonWalker(found);
  await source.read(
    (text) => {
      if (!found.several) walker.push(text);
    },
    () => watch.pace.tick(),
  );
  if (found.several) return [];
  walker.end();
  return found.parts();
}

class Found implements JsonVisitor {
  several = false;
  private begun = false;
  private beside = false;
  private readonly lists = new Map<string, { path: readonly string[]; rows: number; records: number }>();
  private list: { rows: number; records: number } | null = null;

  into(bracket: "{" | "[", path: readonly string[]): boolean {
    if (path.length === 0) {
      if (this.begun) this.several = true;
      this.begun = true;
      return !this.several;
    }
    if (bracket === "{") return path.length < DEEPEST;
    const key = JSON.stringify(path);
    this.list = this.lists.get(key) ?? null;
    if (!this.list && this.lists.size < MOST_PARTS) {
      const list = { path: [...path], rows: 0, records: 0 };
      this.lists.set(key, list);
      this.list = list;
    }
    return this.list !== null;
  }

  value(text: string, from: number, _to: number, _line: number, element: boolean): void {
    if (!element) this.beside = true;
    else if (this.list) {
      this.list.rows++;
      if (text[from] === "{" || text[from] === "[") this.list.records++;
    }
  }

  parts(): readonly JsonPart[] {
    const all = [...this.lists.values()];
    const tables = all.filter(({ rows, records }) => records > 0 && records >= rows / 2);
    if (tables.length === 0) return [];
    const beside = this.beside || tables.length < all.length;
    const parts = tables.map(({ path, rows }) => ({ name: path.join("."), path, rows }));
    return beside ? [...parts, { name: ROOT, path: null, rows: 1 }] : parts;
  }
}
