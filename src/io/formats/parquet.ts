import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
} from "hyparquet";
import { CellsBuilder } from "../../table/cells-builder.ts";
import type { Table } from "../../table/table.ts";
import { columnNames } from "../column-names.ts";
import type { FormatDoubt, ReadOptions } from "../read-options.ts";
import type { FormatReader, ReadOutcome, Watch } from "../reader.ts";
import { bytesText, parsers, type ToText, withoutDecimals } from "./parquet-values.ts";

/** Rows decoded in one go: a group of rows may hold millions. */
const ROWS_AT_ONCE = 50_000;

/** Reads a Parquet file, a share of its rows after another. Nested columns become columns with dots in their names. */
export const readParquet: FormatReader = async (file, _how, _language, watch) => {
  const source: AsyncBuffer = {
    byteLength: file.size,
    slice: (from, to) => file.slice(from, to).arrayBuffer(),
  };
  try {
    const metadata = await parquetMetadataAsync(source);
    return await readRows(file, source, metadata, watch);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof DOMException || !isAboutFile(error)) throw error;
    return { ok: false, problem: { kind: "damaged", name: file.name, format: "parquet" } };
  }
};

/** What the library says, and what reading over the end of broken bytes throws. */
function isAboutFile(error: Error): boolean {
  return (
    error instanceof RangeError ||
    error instanceof TypeError ||
    /parquet|thrift|snappy|zstd|gzip|brotli|lz4/i.test(error.message)
  );
}

async function readRows(
  file: File,
  source: AsyncBuffer,
  whole: FileMetaData,
  { pace, onPiece }: Watch,
): Promise<ReadOutcome> {
  const { metadata, toText } = withoutDecimals(whole);
  const total = Number(metadata.num_rows);
  const columns = new FlatColumns(toText);
  const compressors = await compressorsFor(metadata);
  const assumed = { options: OPTIONS, doubts: [] };
  for (let rowStart = 0; rowStart < total; rowStart += ROWS_AT_ONCE) {
    const rowEnd = Math.min(total, rowStart + ROWS_AT_ONCE);
    await parquetRead({
      file: source,
      metadata,
      rowStart,
      rowEnd,
      utf8: false,
      parsers,
      ...(compressors && { compressors }),
      rowFormat: "object",
      onComplete: (rows) => columns.add(rows),
    });
    const bytes = Math.round((rowEnd / total) * file.size);
    await onPiece(bytes, columns.rows, assumed, () => columns.table());
    await pace.tick(bytes, file.size);
  }
  for (const { name } of topNames(metadata)) columns.ensure(name);
  const { table, doubts } = columns.finish();
  if (table.columns.length === 0) {
    return { ok: false, problem: { kind: "no-table", name: file.name, format: "parquet" } };
  }
  return { ok: true, value: { table, assumed: OPTIONS, doubts, parts: [] } };
}

/** Snappy and plain pages the library reads by itself; for others the code of their compression is fetched. */
async function compressorsFor({ row_groups }: FileMetaData): Promise<Compressors | undefined> {
  const known = row_groups.every(({ columns }) =>
    columns.every(({ meta_data }) => !meta_data || ["UNCOMPRESSED", "SNAPPY"].includes(meta_data.codec)),
  );
  return known ? undefined : (await import("hyparquet-compressors")).compressors;
}

/** Columns that hold plain values, for a file without rows. */
function topNames({ schema }: FileMetaData): { readonly name: string }[] {
  return schema.slice(1).filter(({ num_children }) => !num_children);
}

/** Collects rows of any shape as columns of text: an object inside a row gives columns with dots in their names. */
class FlatColumns {
  rows = 0;
  private readonly builders = new Map<string, CellsBuilder>();
  private readonly toText: ReadonlyMap<string, ToText>;
  private readonly nested = new Set<string>();
  private nulls = 0;
  private empty = 0;
  private binary = 0;

  constructor(toText: ReadonlyMap<string, ToText>) {
    this.toText = toText;
  }

  add(rows: readonly Record<string, unknown>[]): void {
    for (const row of rows) {
      for (const name of Object.keys(row)) this.put(name, row[name]);
      this.rows++;
    }
  }

  ensure(name: string): void {
    if (this.builders.size === 0 || this.rows === 0) this.builderOf(name);
  }

  table(): Table {
    return this.tableOf((builder) => builder.snapshot());
  }

  finish(): { readonly table: Table; readonly doubts: readonly FormatDoubt[] } {
    const doubts: FormatDoubt[] = [];
    if (this.nested.size > 0) doubts.push({ kind: "nested", columns: [...this.nested] });
    if (this.nulls > 0 && this.empty > this.nulls) doubts.push({ kind: "nulls", count: this.nulls });
    if (this.binary > 0) doubts.push({ kind: "binary-cells", count: this.binary });
    return { table: this.tableOf((builder) => builder.finish()), doubts };
  }

  private put(name: string, value: unknown): void {
    const own = this.toText.get(name);
    if (own) this.text(name, own(value));
    else if (value === null || value === undefined) {
      this.nulls++;
      this.text(name, "");
    } else if (value instanceof Uint8Array) {
      const { text, binary } = bytesText(value);
      if (binary) this.binary++;
      this.text(name, text);
    } else if (typeof value !== "object")
      this.text(name, String(value as string | number | bigint | boolean));
    else if (Array.isArray(value) || ArrayBuffer.isView(value)) {
      this.nested.add(name);
      this.text(name, JSON.stringify(Array.from(value as ArrayLike<unknown>), asJson));
    } else for (const [key, inner] of Object.entries(value)) this.put(`${name}.${key}`, inner);
  }

  private text(name: string, text: string): void {
    if (text === "") this.empty++;
    const builder = this.builderOf(name);
    builder.appendEmpty(this.rows - builder.length);
    builder.appendText(text);
  }

  private builderOf(name: string): CellsBuilder {
    let builder = this.builders.get(name);
    if (!builder) {
      builder = new CellsBuilder();
      this.builders.set(name, builder);
    }
    return builder;
  }

  private tableOf(cells: (builder: CellsBuilder) => Table["columns"][number]["cells"]): Table {
    const { names } = columnNames([...this.builders.keys()]);
    const columns = [...this.builders.values()].map((builder, c) => {
      builder.appendEmpty(this.rows - builder.length);
      return { id: names[c], name: names[c], type: undefined, cells: cells(builder) };
    });
    return { base: { length: this.rows, lineOf: (row) => row + 1 }, columns, rows: null };
  }
}

function asJson(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? bytesText(value).text : value;
}

const OPTIONS: ReadOptions = {
  format: "parquet",
  part: "",
  encoding: "utf-8",
  delimiter: ",",
  quote: '"',
  headerRows: 1,
  skipRows: 0,
};
