import {
  type AsyncBuffer,
  type Compressors,
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
} from "hyparquet";
import type { Table } from "../../table/table.ts";
import { columnNames } from "../column-names.ts";
import type { ReadOptions } from "../read-options.ts";
import type { FormatReader, ReadOutcome, ReadTable, Watch } from "../reader.ts";
import { type ColumnCells, type NamedCells, PlainCells } from "./parquet-cells.ts";
import { NestedCells } from "./parquet-nested.ts";
import { columnsOf, type ParquetColumn } from "./parquet-schema.ts";
import { parsers } from "./parquet-values.ts";

/** Rows of a column decoded in one go: a group of rows may hold millions. */
const ROWS_AT_ONCE = 1 << 17;
/** Bytes kept at hand while those rows are decoded. */
const MOST_AT_HAND = 1 << 26;

/**
 * Reads a Parquet file, a share of its rows after another and column by column. Nested columns become columns with dots
 * in their names.
 */
export const readParquet: FormatReader = async (file, _how, _language, watch) => {
  const source: AsyncBuffer = {
    byteLength: file.size,
    slice: (from, to) => file.slice(from, to).arrayBuffer(),
  };
  try {
    const { metadata, columns } = columnsOf(await parquetMetadataAsync(source));
    const compressors = await compressorsFor(metadata);
    return await readRows(file, { source, metadata, compressors }, columns, watch);
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

interface OpenFile {
  readonly source: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly compressors: Compressors | undefined;
}

async function readRows(
  file: File,
  open: OpenFile,
  columns: readonly ParquetColumn[],
  { pace, onPiece }: Watch,
): Promise<ReadOutcome> {
  if (columns.length === 0) {
    return { ok: false, problem: { kind: "no-table", name: file.name, format: "parquet" } };
  }
  const total = Number(open.metadata.num_rows);
  const assumed = { options: OPTIONS, doubts: [] };
  const all: ColumnCells[] = columns.map((column) =>
    column.plain ? new PlainCells(column, false) : new NestedCells(column.name),
  );
  for (const [first, last] of sharesOf(open.metadata)) {
    const share = { ...open, source: await fetched(open, first, last) };
    for (const [c, column] of columns.entries()) {
      await readColumn(share, column, first, last, all[c]);
      const done = (first + ((last - first) * (c + 1)) / columns.length) / total;
      await pace.tick(Math.round(done * file.size), file.size);
    }
    const bytes = Math.round((last / total) * file.size);
    await onPiece(bytes, last, assumed, () =>
      tableOf(
        last,
        all.flatMap((cells) => cells.snapshot()),
      ),
    );
  }
  const named: NamedCells[] = all.map((cells) => cells.finish());
  for (const [c, cells] of all.entries()) {
    if (!(cells instanceof PlainCells && cells.broken)) continue;
    const checked = new PlainCells(columns[c], true);
    for (const [first, last] of sharesOf(open.metadata)) {
      await readColumn(open, columns[c], first, last, checked);
      await pace.tick();
    }
    all[c] = checked;
    named[c] = checked.finish();
  }
  const table = tableOf(total, named.flat());
  return { ok: true, value: { table, assumed: OPTIONS, doubts: doubtsOf(all), parts: [] } };
}

/**
 * First and last row, exclusive, of each share: groups of rows whole as far as they fit, because a page that is cut is
 * decoded twice; the first group by itself, for the rows that are shown first.
 */
function* sharesOf({
  num_rows,
  row_groups,
}: FileMetaData): Generator<readonly [first: number, last: number]> {
  const total = Number(num_rows);
  let first = 0;
  let group = 0;
  let groupEnd = 0;
  while (first < total) {
    let last = Math.min(total, first + ROWS_AT_ONCE);
    let whole = 0;
    for (; group < row_groups.length; group++) {
      const end = groupEnd + Number(row_groups[group].num_rows);
      if (end > last || (first === 0 && whole > 0)) break;
      whole = groupEnd = end;
    }
    if (whole > first) last = whole;
    yield [first, last];
    first = last;
  }
}

/** The file with the bytes of all columns of rows first..last at hand: to read each by itself takes longer. */
async function fetched({ source, metadata }: OpenFile, first: number, last: number): Promise<AsyncBuffer> {
  let groupFrom = 0;
  let from = source.byteLength;
  let to = 0;
  for (const { columns, num_rows } of metadata.row_groups) {
    const groupTo = groupFrom + Number(num_rows);
    if (groupTo > first && groupFrom < last) {
      for (const { meta_data } of columns) {
        if (!meta_data) continue;
        const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
        const start = Number(dictionary_page_offset || data_page_offset);
        from = Math.min(from, start);
        to = Math.max(to, start + Number(total_compressed_size));
      }
    }
    groupFrom = groupTo;
  }
  if (to - from > MOST_AT_HAND || from < 0 || to > source.byteLength) return source;
  const bytes = await source.slice(from, to);
  const { byteLength } = source;
  return {
    byteLength,
    slice: (start, end = byteLength) =>
      start >= from && end <= to ? bytes.slice(start - from, end - from) : source.slice(start, end),
  };
}

/** Adds rows first..last of a column to its cells. */
async function readColumn(
  { source, metadata, compressors }: OpenFile,
  { key }: ParquetColumn,
  first: number,
  last: number,
  cells: ColumnCells,
): Promise<void> {
  const pieces: { readonly columnData: DecodedArray; readonly rowStart: number; readonly rowEnd: number }[] =
    [];
  await parquetRead({
    file: source,
    metadata,
    columns: [key],
    rowStart: first,
    rowEnd: last,
    utf8: false,
    parsers,
    ...(compressors && { compressors }),
    onChunk: (piece) => pieces.push(piece),
  });
  pieces.sort((a, b) => a.rowStart - b.rowStart);
  let next = first;
  for (const { columnData, rowStart, rowEnd } of pieces) {
    if (rowEnd <= next || rowStart >= last) continue;
    if (rowStart > next) break;
    const end = Math.min(rowEnd, last);
    cells.add(columnData, next - rowStart, end - rowStart);
    next = end;
  }
  if (next < last) throw new Error("parquet column ends before its rows");
}

/** Snappy and plain pages the library reads by itself; for others the code of their compression is fetched. */
async function compressorsFor({ row_groups }: FileMetaData): Promise<Compressors | undefined> {
  const known = row_groups.every(({ columns }) =>
    columns.every(({ meta_data }) => !meta_data || ["UNCOMPRESSED", "SNAPPY"].includes(meta_data.codec)),
  );
  return known ? undefined : (await import("hyparquet-compressors")).compressors;
}

function tableOf(rows: number, named: NamedCells): Table {
  const { names } = columnNames(named.map(([name]) => name));
  const columns = named.map(([, cells], c) => ({ id: names[c], name: names[c], type: undefined, cells }));
  return { base: { length: rows, lineOf: (row) => row + 1 }, columns, rows: null };
}

function doubtsOf(all: readonly ColumnCells[]): ReadTable["doubts"] {
  const doubts: ReadTable["doubts"][number][] = [];
  const sum = (field: "nulls" | "empty" | "binary" | "lost") =>
    all.reduce((total, { facts }) => total + facts[field], 0);
  const nested = all.flatMap(({ facts }) => [...facts.nested]);
  if (nested.length > 0) doubts.push({ kind: "nested", columns: nested });
  const nulls = sum("nulls");
  if (nulls > 0 && sum("empty") > nulls) doubts.push({ kind: "nulls", count: nulls });
  if (sum("binary") > 0) doubts.push({ kind: "binary-cells", count: sum("binary") });
  if (sum("lost") > 0) doubts.push({ kind: "lost-characters", count: sum("lost") });
  return doubts;
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
