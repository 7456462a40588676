import { mapText } from "../table/map-text.ts";
import type { Pace } from "../table/pace.ts";
import { type Column, columnById, type Table } from "../table/table.ts";
import { freeName } from "./free-name.ts";
import type { Touches } from "./operation.ts";

export type Tongue = "en" | "zh-CN";

/** The language that answers about a column are written in: that of its name. */
export function tongueOf(column: string): Tongue {
  return /\p{Script=Han}/u.test(column) ? "zh-CN" : "en";
}

/** A new column: the name asked for, or (none asked for) the name of the column with a word behind. */
export interface Beside {
  readonly wanted?: string;
  readonly suffix: string;
}

/** What a step reads and makes that puts new columns after one, which stays as it is. */
export function touchesBeside(column: string, made: readonly Beside[], all: readonly string[]): Touches {
  return { reads: [column], writes: [], creates: namesOf(column, made, all), removes: [], rows: false };
}

/** The table with new columns after one: each holds what its `take` makes of the texts there, once per distinct text. */
export async function putBeside(
  table: Table,
  id: string,
  made: readonly (Beside & { readonly take: (text: string) => string })[],
  pace: Pace,
): Promise<Table> {
  const column = columnById(table, id);
  if (!column) return table;
  const ids = table.columns.map((each) => each.id);
  if (made.some(({ wanted }) => wanted && ids.includes(wanted))) return table;
  const newIds = namesOf(id, made, ids);
  const names = namesOf(
    column.name,
    made,
    table.columns.map((each) => each.name),
  );
  const fresh: Column[] = [];
  for (let i = 0; i < made.length; i++) {
    const cells = await mapText(column.cells, made[i].take, pace);
    fresh.push({ id: newIds[i], name: names[i], type: undefined, cells });
  }
  return {
    ...table,
    columns: table.columns.flatMap((each) => (each === column ? [each, ...fresh] : [each])),
  };
}

function namesOf(column: string, made: readonly Beside[], all: readonly string[]): string[] {
  const taken = new Set(all);
  return made.map(({ wanted, suffix }) => {
    const name = freeName(wanted || `${column} ${suffix}`, taken);
    taken.add(name);
    return name;
  });
}
