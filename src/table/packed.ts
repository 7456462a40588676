import { asPool, type Block, type Dictionary, type Pool, poolOf, poolTexts } from "./cells.ts";
import type { Pace } from "./pace.ts";
import type { Column, Table } from "./table.ts";

/** A table as plain bytes that another thread can take over; it shares no buffer with the table it was made of. */
export interface PackedTable {
  readonly length: number;
  readonly starts: readonly number[] | undefined;
  readonly rows: Uint32Array | null;
  /** Different texts of `codes` blocks, each list once. */
  readonly dictionaries: readonly Pool[];
  readonly columns: readonly (Omit<Column, "cells"> & { readonly blocks: readonly PackedBlock[] })[];
}

export type PackedBlock =
  | Pool
  | {
      readonly kind: "codes";
      readonly length: number;
      readonly codes: Uint8Array | Uint16Array;
      /** Place in `dictionaries`. */
      readonly dictionary: number;
    };

/** Copies a table, bytes as they are; no text is decoded. */
export async function packTable({ base, rows, columns }: Table, pace: Pace): Promise<PackedTable> {
  const places = new Map<Dictionary, number>();
  const dictionaries: Pool[] = [];
  const packed: PackedTable["columns"][number][] = [];
  for (const { cells, ...column } of columns) {
    const blocks: PackedBlock[] = [];
    for (const block of cells.blocks) {
      blocks.push(packBlock(block, places, dictionaries));
      await pace.tick();
    }
    packed.push({ ...column, blocks });
  }
  return {
    length: base.length,
    starts: base.starts,
    rows: rows?.slice() ?? null,
    dictionaries,
    columns: packed,
  };
}

function packBlock(block: Block, places: Map<Dictionary, number>, dictionaries: Pool[]): PackedBlock {
  if (block.kind !== "codes") {
    const { bytes, ends, ...rest } = asPool(block);
    return { ...rest, bytes: bytes.slice(), ends: ends.slice() };
  }
  const { dictionary, codes, length } = block;
  let place = places.get(dictionary);
  if (place === undefined) {
    place = dictionaries.push(poolOf(dictionary.texts)) - 1;
    places.set(dictionary, place);
  }
  return { kind: "codes", length, codes: codes.slice(), dictionary: place };
}

/** The buffers of a packed table: those named here are handed over to another thread without a copy. */
export function buffersOf({ rows, dictionaries, columns }: PackedTable): ArrayBuffer[] {
  const buffers = rows ? [rows.buffer] : [];
  for (const block of [...dictionaries, ...columns.flatMap(({ blocks }) => blocks)]) {
    if (block.kind === "codes") buffers.push(block.codes.buffer);
    else buffers.push(block.bytes.buffer, block.ends.buffer);
  }
  return buffers as ArrayBuffer[];
}

/** The table that was packed. Which line of a file a row stood in is not handed over: rows are counted. */
export function unpackTable({ length, starts, rows, dictionaries, columns }: PackedTable): Table {
  const known = dictionaries.map((pool): Dictionary => ({ texts: poolTexts(pool) }));
  const unpacked = (block: PackedBlock): Block =>
    block.kind === "codes" ? { ...block, dictionary: known[block.dictionary] } : block;
  return {
    base: { length, lineOf: (row) => row + 1, ...(starts && { starts }) },
    rows,
    columns: columns.map(({ blocks, ...column }) => ({
      ...column,
      cells: { length, blocks: blocks.map(unpacked) },
    })),
  };
}
