import { TablesAppender } from "../table/append.ts";
import { textAt } from "../table/cells.ts";
import type { Column, Table } from "../table/table.ts";
import { isOfLines, readFile } from "./read-file.ts";
import type { Append, ReadOptions } from "./read-options.ts";
import type { Language, ReadOutcome, ReadTable, Watch } from "./reader.ts";
import { likelyPairs } from "./same-column.ts";
import { type ColumnKind, columnKind } from "./value-kind.ts";

const BY_NAME: Append = { fileColumn: "file", columns: [] };

/** Reads one file, or several into one table as `how.append` says: by default by column name, with a column "file". */
export async function readFiles(
  files: readonly File[],
  how: Partial<ReadOptions>,
  language: Language,
  watch: Watch,
): Promise<ReadOutcome> {
  const [first, ...others] = files;
  if (others.length === 0) return readFile(first, how, language, watch);
  const appender = new TablesAppender();
  const append = how.append ?? BY_NAME;
  const { fileColumn, columns } = append;
  const read: ReadTable[] = [];
  const have: string[][] = [];
  let bytes = 0;
  for (const [i, file] of files.entries()) {
    const outcome = await readFile(file, how, language, followed(watch, bytes, read[0]));
    if (!outcome.ok) return outcome;
    const { table } = outcome.value;
    const into = (name: string) => (Object.hasOwn(columns[i] ?? {}, name) ? columns[i][name] : name);
    await appender.add(table, into, watch.pace);
    have.push(table.columns.map(({ name }) => into(name)));
    // Only what is said of the file is kept: its rows stand in the whole now.
    read.push({ ...outcome.value, table: i === 0 ? table : { ...table, columns: [] } });
    bytes += file.size;
  }
  const names = files.map(({ name }) => name);
  const partial = appender.names().filter((name) => !have.every((own) => own.includes(name)));
  if (fileColumn !== "") appender.addLabels(freeName(fileColumn, appender.names()), names);
  const said = new Map(read.flatMap(({ doubts }) => doubts).map((doubt) => [kindOf(doubt), doubt] as const));
  return {
    ok: true,
    value: {
      table: appender.finish(),
      assumed: { ...read[0].assumed, append },
      doubts: [{ kind: "appended", files: names, partial }, ...said.values()],
      parts: [],
    },
  };
}

/** What is said of several files once: text that can be repaired and text that cannot are two things. */
function kindOf(doubt: ReadTable["doubts"][number]): string {
  return doubt.kind === "broken-before" ? `${doubt.kind} ${doubt.repairable}` : doubt.kind;
}

/** While a later file is read, the rows of the first are shown. */
function followed(watch: Watch, before: number, first: ReadTable | undefined): Watch {
  if (!first) return watch;
  const { table, assumed: options, doubts } = first;
  return {
    pace: watch.pace,
    onPiece: (bytes) => watch.onPiece(before + bytes, table.base.length, { options, doubts }, () => table),
  };
}

/** What is told of a file before it is opened. */
export interface FileHead {
  readonly name: string;
  readonly bytes: number;
  readonly columns: readonly string[];
  /** Of each column, what its first cells look like. */
  readonly kinds: readonly ColumnKind[];
  /** Columns the first file has not, each with the column of the first that is likely meant. */
  readonly likely: readonly (readonly [own: string, first: string])[];
}

/** Rows that tell what a column holds. */
const KIND_ROWS = 200;
/** Bytes of a text file that tell its columns. */
const HEAD = 1 << 17;

/** The columns of a file, beside those of the `first` of several: of text from its beginning alone, of all else by reading it. */
export async function peekFile(
  file: File,
  language: Language,
  pace: Watch["pace"],
  first?: FileHead,
  how: Pick<ReadOptions, "usualEncoding"> = {},
): Promise<{ ok: true; value: FileHead } | (ReadOutcome & { ok: false })> {
  const { name, size } = file;
  const cut = size > HEAD && (await isOfLines(file, how, language));
  const part = cut ? new File([file.slice(0, HEAD)], name) : file;
  const read = await readFile(part, how, language, { pace, onPiece: () => undefined });
  if (!read.ok) return read;
  const { columns, base } = read.value.table;
  const rows = Math.min(KIND_ROWS, base.length);
  const cellsOf = ({ cells }: Column) => Array.from({ length: rows }, (_, row) => textAt(cells, row));
  const head = {
    name,
    bytes: size,
    columns: columns.map((column) => column.name),
    kinds: columns.map((column) => columnKind(cellsOf(column))),
  };
  return { ok: true, value: { ...head, likely: first ? likelyOf(head, first) : [] } };
}

type Columns = Pick<FileHead, "columns" | "kinds">;

function likelyOf(own: Columns, first: Columns): FileHead["likely"] {
  const without = (one: Columns, other: Columns) =>
    one.columns
      .map((name, c) => ({ name, kind: one.kinds[c] }))
      .filter(({ name }) => !other.columns.includes(name));
  return likelyPairs(without(own, first), without(first, own));
}

/** The beginning of a list as it would be read, and its end where the file is small enough to read all of it. */
export interface ReadPreview {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The last rows, none of them among the first; empty when the list goes on beyond what was read. */
  readonly last: readonly (readonly string[])[];
  /** Rows of the whole list; null when it goes on beyond what was read. */
  readonly count: number | null;
  /** All options the rows were read with: those asked for, and what was found out beside them. */
  readonly assumed: ReadOptions;
}

const PREVIEW_ROWS = 20;
const LAST_ROWS = 2;
/** A file up to this size is read to its end. */
const READ_WHOLE = 1 << 20;

/** Enough rows of a long file were read. */
class Enough extends Error {
  readonly table: Table;
  readonly assumed: ReadOptions;

  constructor(table: Table, assumed: ReadOptions) {
    super();
    this.table = table;
    this.assumed = assumed;
  }
}

/**
 * The first rows of a file of any format as `how` reads them. Of long text its beginning is read alone; other long files
 * are read until there are rows enough.
 */
export async function previewFile(
  file: File,
  how: Partial<ReadOptions>,
  language: Language,
  pace: Watch["pace"],
): Promise<{ ok: true; value: ReadPreview } | (ReadOutcome & { ok: false })> {
  const cut = file.size > HEAD && (await isOfLines(file, how, language));
  const part = cut ? new File([file.slice(0, HEAD)], file.name) : file;
  const watch: Watch = {
    pace,
    onPiece(_, rows, { options }, snapshot) {
      if (file.size > READ_WHOLE && rows >= PREVIEW_ROWS) throw new Enough(snapshot(), options);
      return undefined;
    },
  };
  try {
    const read = await readFile(part, how, language, watch);
    if (!read.ok) return read;
    const { table, assumed } = read.value;
    return { ok: true, value: previewOf(table, assumed, !cut) };
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    return { ok: true, value: previewOf(error.table, error.assumed, false) };
  }
}

function previewOf({ columns, base }: Table, assumed: ReadOptions, whole: boolean): ReadPreview {
  const shown = Math.min(PREVIEW_ROWS, base.length);
  const from = whole ? Math.max(shown, base.length - LAST_ROWS) : base.length;
  const rows = (first: number, end: number) =>
    Array.from({ length: end - first }, (_, i) => columns.map(({ cells }) => textAt(cells, first + i)));
  return {
    columns: columns.map(({ name }) => name),
    rows: rows(0, shown),
    last: rows(from, base.length),
    count: whole ? base.length : null,
    assumed,
  };
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let n = 2; taken.includes(name); n++) name = `${wanted} (${n})`;
  return name;
}
