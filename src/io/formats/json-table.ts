import type { Table } from "../../table/table.ts";
import type { CsvDoubt } from "../csv-reader.ts";
import type { Doubt, FormatDoubt, HeaderRows, ReadOptions } from "../read-options.ts";
import { HeadedRows } from "./headed-rows.ts";
import { BrokenJson, endsBare, skip, stringAt, stringEnd } from "./json-walk.ts";
import { type RecordColumn, RecordsBuilder } from "./records-builder.ts";

/** One key below another; a map, so that a key such as __proto__ is like any other. */
interface Key {
  readonly name: string;
  readonly below: Map<string, Key>;
  column: RecordColumn | null;
}

/** Objects inside objects this deep become columns; deeper ones stay JSON text. */
const DEEPEST = 16;
/** Further keys share one column, as JSON text. */
const MOST_COLUMNS = 4000;

/**
 * A table from values of JSON text. Objects: their keys are the columns, those of objects inside joined with dots. Arrays:
 * their elements are the cells; which of the two is decided by the first value. Anything else is kept as it is in a
 * column of its own. Numbers and the like are kept as they are written, null is empty, lists stay JSON text.
 */
export class JsonTable {
  private readonly asked: Partial<Pick<ReadOptions, "headerRows" | "skipRows">>;
  private readonly records = new RecordsBuilder();
  private lists: HeadedRows | null = null;
  private first = true;
  private readonly root: Key = { name: "", below: new Map(), column: null };
  private keys: Key[] = [];
  private texts: string[] = [];
  private readonly nested = new Set<Key>();
  private nestedInLists = new Set<number>();
  private nulls = 0;
  private empties = 0;
  private odd = { count: 0, line: 0 };
  private oddColumn: RecordColumn | null = null;
  private moreColumn: RecordColumn | null = null;
  private broken = 0;

  constructor(asked: Partial<Pick<ReadOptions, "headerRows" | "skipRows">>) {
    this.asked = asked;
  }

  get rows(): number {
    return this.lists?.rows ?? this.records.rows;
  }

  get headerRows(): HeaderRows {
    return this.lists?.headerRows ?? 1;
  }

  /** Adds the value `text.slice(from, to)` as a row. */
  add(text: string, from: number, to: number, line: number): void {
    const char = text[from];
    if (this.first && (char === "{" || char === "[")) {
      this.first = false;
      if (char === "[" && this.records.rows === 0)
        this.lists = new HeadedRows(
          { headerRows: this.asked.headerRows, skipRows: this.asked.skipRows },
          "programs",
        );
    }
    const { nulls, empties } = this;
    try {
      if (char === "[" && this.lists) {
        const cells: string[] = [];
        const end = this.readList(text, from, cells);
        if (end !== to) throw new BrokenJson();
        this.lists.add(cells, line);
        return;
      }
      if (char === "{" && !this.lists) {
        if (this.readObject(text, from, this.root, 0) !== to) throw new BrokenJson();
        this.commit();
        this.records.next(line);
        return;
      }
    } catch (error) {
      if (!(error instanceof BrokenJson)) throw error;
      Object.assign(this, { nulls, empties, keys: [], texts: [] });
    }
    this.addOdd(text.slice(from, to), line);
  }

  /** A cell of the row at hand, as the member that `path` ends with; the row is closed by `close`. */
  member(text: string, from: number, to: number, path: readonly string[]): void {
    let key = this.root;
    for (const one of path) key = this.under(key, one);
    if (this.readValue(text, from, key, path.length) !== to) throw new BrokenJson();
  }

  close(line: number): void {
    this.commit();
    this.records.next(line);
  }

  /** A row that is no record, kept as text in a column of its own. */
  addOdd(text: string, line: number): void {
    if (this.lists) {
      this.lists.addOdd(text, line);
      return;
    }
    if (this.odd.count++ === 0) this.odd.line = line;
    this.oddColumn ??= this.records.column(`Column ${this.records.columns.length + 1}`, 1);
    this.records.set(this.oddColumn, text);
    this.records.next(line);
  }

  /** The rows so far; valid until the next one. */
  snapshot(): Table {
    return this.lists?.snapshot() ?? this.records.snapshot();
  }

  finish(): { readonly table: Table; readonly doubts: readonly (Doubt | CsvDoubt | FormatDoubt | Lost)[] } {
    const { table, doubts } = (this.lists ?? this.records).finish();
    const all: (Doubt | CsvDoubt | FormatDoubt | Lost)[] = [...doubts];
    if (this.odd.count > 0) all.push({ kind: "odd-records", ...this.odd });
    const columns = [...this.nested].flatMap(({ column }) => column?.name ?? []);
    if (this.moreColumn) columns.push(this.moreColumn.name);
    for (const c of this.nestedInLists) if (table.columns[c]) columns.push(table.columns[c].name);
    if (columns.length > 0) all.push({ kind: "nested", columns });
    if (this.nulls > 0 && this.empties > 0) all.push({ kind: "nulls", count: this.nulls });
    if (this.broken > 0) all.push({ kind: "lost-characters", count: this.broken });
    return { table, doubts: all };
  }

  private commit(): void {
    const { records, keys, texts } = this;
    let more: Record<string, string> | null = null;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key.column === null && records.columns.length >= MOST_COLUMNS) {
        more ??= Object.create(null) as Record<string, string>;
        more[key.name] = texts[i];
        continue;
      }
      key.column ??= records.column(key.name);
      records.set(key.column, texts[i]);
    }
    if (more) {
      this.moreColumn ??= records.column("…", 1);
      records.set(this.moreColumn, JSON.stringify(more));
    }
    keys.length = 0;
    texts.length = 0;
  }

  private under(key: Key, name: string): Key {
    let child = key.below.get(name);
    if (!child) {
      child = { name: key === this.root ? name : `${key.name}.${name}`, below: new Map(), column: null };
      key.below.set(name, child);
    }
    return child;
  }

  /** Reads the object that begins at `from` into the row at hand and gives the place behind it. */
  private readObject(text: string, from: number, above: Key, depth: number): number {
    let at = skip(text, from + 1, true);
    while (text[at] !== "}") {
      const end = text[at] === '"' ? stringEnd(text, at + 1) : -1;
      const colon = end < 0 ? -1 : skip(text, end, false);
      if (text[colon] !== ":") throw new BrokenJson();
      const key = this.under(above, this.text(text, at, end));
      at = skip(text, this.readValue(text, skip(text, colon + 1, false), key, depth + 1), true);
    }
    return at + 1;
  }

  private readValue(text: string, from: number, key: Key, depth: number): number {
    const char = text[from];
    const isObject = char === "{" && text[skip(text, from + 1, true)] !== "}";
    if (isObject && depth < DEEPEST) return this.readObject(text, from, key, depth);
    const end = this.readCell(text, from);
    if (char === "{" || char === "[") this.nested.add(key);
    this.keys.push(key);
    this.texts.push(this.cell);
    return end;
  }

  private readList(text: string, from: number, cells: string[]): number {
    let at = skip(text, from + 1, true);
    while (text[at] !== "]") {
      if (text[at] === "{" || text[at] === "[") this.nestedInLists.add(cells.length);
      at = skip(text, this.readCell(text, at), true);
      cells.push(this.cell);
    }
    return at + 1;
  }

  private cell = "";

  /** Puts the value at `from` as text into `cell` and gives the place behind it. */
  private readCell(text: string, from: number): number {
    const char = text[from];
    if (char === '"') {
      const end = stringEnd(text, from + 1);
      if (end < 0) throw new BrokenJson();
      this.cell = this.text(text, from, end);
      if (this.cell === "") this.empties++;
      return end;
    }
    if (char === "{" || char === "[") {
      const end = nestedEnd(text, from);
      this.cell = compact(text, from, end);
      return end;
    }
    let end = from;
    while (end < text.length && !endsBare(text.charCodeAt(end))) end++;
    const word = text.slice(from, end);
    if (!/^[-+.\w]+$/.test(word)) throw new BrokenJson();
    if (word === "null") this.nulls++;
    this.cell = word === "null" ? "" : word;
    return end;
  }

  private text(text: string, from: number, to: number): string {
    const read = stringAt(text, from, to);
    if (read.isWellFormed()) return read;
    this.broken++;
    return read.toWellFormed();
  }
}

interface Lost {
  readonly kind: "lost-characters";
  readonly count: number;
}

/** Where the object or list that begins at `from` ends, by its brackets. */
function nestedEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      at = stringEnd(text, at + 1);
      if (at < 0) break;
      continue;
    }
    at++;
    if (char === "{" || char === "[") depth++;
    else if ((char === "}" || char === "]") && --depth === 0) return at;
  }
  throw new BrokenJson();
}

/** As it is written, without the white space between its parts. */
function compact(text: string, from: number, to: number): string {
  let out = "";
  let kept = from;
  let at = from;
  while (at < to) {
    if (text[at] === '"') at = stringEnd(text, at + 1);
    else if (text.charCodeAt(at) <= 0x20) {
      out += text.slice(kept, at);
      while (at < to && text.charCodeAt(at) <= 0x20) at++;
      kept = at;
    } else at++;
  }
  return out + text.slice(kept, to);
}
