/** A table as plain rows, for tests: what each operation does said a second time, row by row, without columns of bytes. */
export interface Plain {
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string | undefined;
  }[];
  readonly rows: readonly PlainRow[];
}
export interface PlainRow {
  readonly key: number;
  readonly cells: readonly string[];
}

export type Chosen = (key: number) => boolean;

export const always = () => true;

export function placesOf(table: Plain, columns: readonly string[]): number[] {
  const ids = columns.length > 0 ? columns : table.columns.map(({ id }) => id);
  return ids.map((id) => table.columns.findIndex((column) => column.id === id));
}

export function eachText(
  table: Plain,
  columns: readonly string[],
  chosen: Chosen,
  changeOf: (column: Plain["columns"][number], place: number) => (text: string, row: PlainRow) => string,
): Plain {
  const places = placesOf(table, columns);
  const changes = table.columns.map((column, place) =>
    places.includes(place) ? changeOf(column, place) : null,
  );
  const rows = table.rows.map((row) =>
    chosen(row.key) ? { ...row, cells: row.cells.map((text, c) => changes[c]?.(text, row) ?? text) } : row,
  );
  return { ...table, rows };
}

export function onlyRows(table: Plain, stays: (row: PlainRow) => boolean): Plain {
  return { ...table, rows: table.rows.filter(stays) };
}

export function onlyColumns(
  table: Plain,
  stays: (column: Plain["columns"][number], place: number) => boolean,
): Plain {
  return arranged(
    table,
    table.columns.filter(stays).map(({ id }) => id),
  );
}

export function arranged(table: Plain, ids: readonly string[]): Plain {
  const places = ids.length > 0 ? placesOf(table, ids) : [];
  return {
    columns: places.map((place) => table.columns[place]),
    rows: table.rows.map((row) => ({ ...row, cells: places.map((place) => row.cells[place]) })),
  };
}

export function plainColumn(name: string): Plain["columns"][number] {
  return { id: name, name, type: undefined };
}

export function withColumns(
  table: Plain,
  place: number,
  made: Plain["columns"],
  textsOf: (row: PlainRow) => readonly string[],
): Plain {
  return {
    columns: table.columns.toSpliced(place, 0, ...made),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(place, 0, ...textsOf(row)) })),
  };
}

export function byKey(rows: readonly PlainRow[]): PlainRow[] {
  return [...rows].sort((a, b) => a.key - b.key);
}
