import type { Table } from "../../table/table.ts";
import { plainName } from "./guess-mapping.ts";
import type { Filling, OwnColumn, Target } from "./target.ts";

/**
 * The columns that no field takes, in the order of the list, and what each would be called in the file: its own name,
 * with a figure after it where a field or an earlier column is called so already.
 */
export function ownColumns(table: Table, target: Target, filling: Filling): readonly OwnColumn[] {
  const { mapping, namesApart } = filling;
  const fields = target.fields.filter(({ name }) => mapping[name] !== undefined).map(({ name }) => name);
  const split = namesApart && target.names ? [target.names.first] : [];
  const taken = new Set([...fields, ...split].map(keyOf));
  const filled = new Set(Object.values(mapping));
  return table.columns
    .filter(({ id }) => !filled.has(id))
    .map(({ id, name }) => {
      let as = name;
      for (let n = 2; taken.has(keyOf(as)); n++) as = `${name} ${n}`;
      taken.add(keyOf(as));
      return { id, name, as };
    });
}

function keyOf(name: string): string {
  return plainName(name) || name;
}
