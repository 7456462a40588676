import { asPool } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, selectRows, type Table } from "../table/table.ts";
import type { Lacking, Split, WriteFormat, WriteOptions, Writer, Written } from "./write-options.ts";
import { CannotWrite } from "./write-problem.ts";
import { textsOf } from "./write-rows.ts";
import { ZipWriter } from "./zip-writer.ts";

/** More files than this nobody can look after; most programs that unpack them are slow by then too. */
export const MOST_FILES = 1000;

type SplitOptions = WriteOptions & { readonly split: Split };

/**
 * Writes the rows of a table as several files of one .zip: so many rows each, so many bytes each at most (before
 * packing), or one file for each text of a column, in order of first appearance. Each file has the names of the columns.
 */
export async function splitOutput(
  table: Table,
  options: SplitOptions,
  writer: Writer,
  pace: Pace,
): Promise<Written> {
  const { split } = options;
  const plain = withoutPatches(table);
  const out = new Files(plain, options, writer, pace);
  switch (split.by) {
    case "rows":
      await byRows(out, plain, Math.max(1, Math.floor(split.rows)));
      break;
    case "size":
      await bySize(out, plain, split.bytes, split.rows);
      break;
    case "column":
      await byColumn(out, plain, split.column, split.missing ?? "missing", pace);
      break;
  }
  return out.finish();
}

/** The same table with changed blocks written out once, and not again for each file. */
function withoutPatches(table: Table): Table {
  const columns = table.columns.map((column) => {
    const blocks = column.cells.blocks.map((block) => (block.kind === "patch" ? asPool(block) : block));
    return { ...column, cells: { ...column.cells, blocks } };
  });
  return { ...table, columns };
}

async function byRows(out: Files, table: Table, rows: number): Promise<void> {
  const count = rowCount(table);
  const files = Math.max(1, Math.ceil(count / rows));
  ensureFew(files);
  const digits = String(files).length;
  for (let n = 0; n < files; n++) {
    const part = rowsOf(table, n * rows, Math.min(count, (n + 1) * rows));
    await out.add(String(n + 1).padStart(digits, "0"), part);
  }
}

/** The first guess at how many rows fit, and how full a file is made by a guess from the try before. */
const FIRST_ROWS = 1000;
const FULL = 0.97;
const FULL_ENOUGH = 0.8;
const MOST_TRIES = 5;

async function bySize(
  out: Files,
  table: Table,
  bytes: number,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const count = rowCount(table);
  let first = 0;
  let guess = Number.isFinite(most) ? most : FIRST_ROWS;
  let number = 0;
  do {
    const { rows, written } = await filled(out, table, first, guess, bytes, most);
    ensureFew(++number);
    await out.addWritten(String(number), written, rows);
    first += rows;
    guess = rows;
  } while (first < count);
}

/** About as many rows from `first` on as fit, found by writing them; never more bytes than asked for. */
async function filled(out: Files, table: Table, first: number, guess: number, bytes: number, most: number) {
  const rest = Math.min(rowCount(table) - first, most);
  let rows = Math.min(rest, guess);
  let fitting: { readonly rows: number; readonly written: Written } | null = null;
  let tooMany = rest + 1;
  for (let tries = 1; ; tries++) {
    const written = await out.write(rowsOf(table, first, first + rows));
    const { size } = written.blob;
    if (size <= bytes) fitting = { rows, written };
    else if (rows <= 1) throw new CannotWrite({ kind: "row-too-large", row: first + 1, limit: bytes });
    else tooMany = rows;
    if (
      fitting &&
      (tries >= MOST_TRIES || fitting.rows === rest || fitting.written.blob.size >= bytes * FULL_ENOUGH)
    )
      return fitting;
    const likely = Math.floor((rows * bytes * FULL) / size);
    rows = Math.max(1, Math.min(likely, tooMany - 1));
    if (fitting && rows <= fitting.rows) return fitting;
  }
}

async function byColumn(out: Files, table: Table, id: string, missing: string, pace: Pace): Promise<void> {
  const at = table.columns.findIndex((column) => column.id === id);
  if (at < 0) throw new Error(`no column ${id} to split by`);
  const texts = textsOf(table)[at];
  const groups = new Map<string, number[]>();
  const count = rowCount(table);
  for (let position = 0; position < count; position++) {
    const row = table.rows ? table.rows[position] : position;
    const text = texts.at(row);
    const rows = groups.get(text);
    if (rows) rows.push(row);
    else {
      groups.set(text, [row]);
      ensureFew(groups.size);
    }
    if ((position & 0xffff) === 0xffff) await pace.tick();
  }
  for (const [text, rows] of groups)
    await out.add(text === "" ? missing : text, selectRows(table, Uint32Array.from(rows)));
  if (groups.size === 0) await out.add(missing, table);
}

function ensureFew(count: number): void {
  if (count > MOST_FILES) throw new CannotWrite({ kind: "too-many-files", count, limit: MOST_FILES });
}

function rowsOf(table: Table, from: number, to: number): Table {
  const rows = table.rows
    ? table.rows.subarray(from, to)
    : Uint32Array.from({ length: to - from }, (_, i) => from + i);
  return selectRows(table, rows);
}

const EXTENSIONS: { readonly [F in WriteFormat]: string } = {
  csv: "csv",
  xlsx: "xlsx",
  json: "json",
  ndjson: "ndjson",
  parquet: "parquet",
  sqlite: "sqlite",
  sql: "sql",
  vcard: "vcf",
  html: "html",
  markdown: "md",
};

/** The files on their way into the archive, with what was told of each. */
class Files {
  private readonly zip = new ZipWriter();
  private readonly names = new FileNames();
  private readonly options: WriteOptions;
  private readonly base: string;
  private readonly writer: Writer;
  private readonly pace: Pace;
  private readonly total: number;
  private done = 0;
  private guarded = 0;
  private lacking = { count: 0, characters: new Set<string>() };
  private renamed: Written["renamed"];

  constructor(table: Table, options: WriteOptions, writer: Writer, pace: Pace) {
    this.options = options;
    this.base = options.table ?? "list";
    this.writer = writer;
    this.pace = pace;
    this.total = rowCount(table);
  }

  /** Writes rows without taking them into the archive yet. */
  write(part: Table): Promise<Written> {
    const { done, total, pace } = this;
    const own: Pace = { tick: (rows) => pace.tick(Math.min(total, done + (rows ?? 0)), total) };
    return this.writer(part, this.options, own);
  }

  async add(name: string, part: Table): Promise<void> {
    await this.addWritten(name, await this.write(part), rowCount(part));
  }

  async addWritten(name: string, written: Written, rows: number): Promise<void> {
    this.guarded += written.guarded;
    this.addLacking(written.lacking);
    this.renamed = written.renamed;
    await this.zip.addBlob(this.names.next(this.base, name, EXTENSIONS[this.options.format]), written.blob);
    this.done += rows;
    await this.pace.tick(this.done, this.total);
  }

  finish(): Written {
    const { count, characters } = this.lacking;
    return {
      blob: this.zip.finish("application/zip"),
      guarded: this.guarded,
      ...(count > 0 ? { lacking: { count, characters: [...characters].slice(0, 12) } } : {}),
      ...(this.renamed ? { renamed: this.renamed } : {}),
    };
  }

  private addLacking(lacking: Lacking | undefined): void {
    if (!lacking) return;
    this.lacking.count += lacking.count;
    for (const character of lacking.characters) this.lacking.characters.add(character);
  }
}

const LONGEST_NAME = 80;
/** Names Windows keeps for devices, whatever stands after a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Names of files that every system takes, none twice in any letter case. */
export class FileNames {
  private readonly taken = new Set<string>();

  next(base: string, part: string, extension: string): string {
    const plain = safe(`${safe(base)} - ${safe(part)}`);
    let name = plain;
    for (let n = 2; this.taken.has(name.toLowerCase()); n++) name = `${plain} (${n})`;
    this.taken.add(name.toLowerCase());
    return `${name}.${extension}`;
  }
}

function safe(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\ufffe\uffff]+/gu, "_")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const short = [...plain].slice(0, LONGEST_NAME).join("").trimEnd();
  return short === "" ? "_" : DEVICES.test(short) ? `_${short}` : short;
}
