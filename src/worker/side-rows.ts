import { textAt } from "../table/cells.ts";
import type { Column, Table } from "../table/table.ts";
import { LONGEST_TOLD } from "./changes.ts";
import type { ColumnHead, Page, PageRow } from "./contract.ts";

/** A column of either table: at least one side has it. */
interface Pair {
  readonly was: Column | undefined;
  readonly is: Column | undefined;
}

/**
 * A page with the columns of both tables: those of `table` in their order, and each that only `against` has behind the one
 * it stood behind. Rows get what they were there.
 */
export function withBeside(page: Page, table: Table, against: Table): Page {
  const pairs = pairsOf(table, against);
  const places = new Map(table.columns.map(({ id }, place) => [id, place]));
  const from = pairs.map(({ is }) => (is ? (places.get(is.id) ?? -1) : -1));
  return { ...page, columns: pairs.map(headOf), rows: page.rows.map((row) => rowOf(row, pairs, from)) };
}

function pairsOf(table: Table, against: Table): Pair[] {
  const before = new Map(against.columns.map((column) => [column.id, column]));
  const pairs: Pair[] = table.columns.map((is) => ({ was: before.get(is.id), is }));
  against.columns.forEach((was, place) => {
    if (pairs.some(({ is }) => is?.id === was.id)) return;
    const left = against.columns[place - 1]?.id;
    const behind = pairs.findIndex((pair) => (pair.is ?? pair.was)?.id === left);
    pairs.splice(behind + 1, 0, { was, is: undefined });
  });
  return pairs;
}

function headOf({ was, is }: Pair): ColumnHead {
  const { id, name, type } = (is ?? was) as Column;
  return {
    id,
    name,
    ...(type && { type }),
    ...(was && was.name !== name && { was: was.name }),
    ...(!was && { only: "after" as const }),
    ...(!is && { only: "before" as const }),
  };
}

function rowOf(row: PageRow, pairs: readonly Pair[], from: readonly number[]): PageRow {
  const moved = <T>(given: Readonly<Record<number, T>> | undefined): Record<number, T> | undefined => {
    if (!given) return undefined;
    return Object.fromEntries(from.flatMap((place, at) => (place in given ? [[at, given[place]]] : [])));
  };
  const lengths = moved(row.lengths);
  const changedBy = moved(row.changedBy);
  return {
    key: row.key,
    sources: row.sources,
    ...(row.made !== undefined && { made: row.made }),
    cells: from.map((place) => row.cells[place] ?? ""),
    was: pairs.map(({ was }) => (was ? textAt(was.cells, row.key).slice(0, LONGEST_TOLD) : "")),
    ...(lengths && { lengths }),
    ...(row.before && { before: from.map((place) => row.before?.[place]) }),
    ...(changedBy && { changedBy }),
    ...(row.removedBy !== undefined && { removedBy: row.removedBy }),
  };
}
