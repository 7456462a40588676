/** Column names as a table has them: unique, and none empty, because a name is how a step finds its column. */
export interface ColumnNames {
  readonly names: string[];
  /** Those that got a number because an earlier column has the same name. */
  readonly repeated: readonly string[];
  /** Those made up for columns without a name. */
  readonly unnamed: readonly string[];
}

export function columnNames(raw: readonly string[]): ColumnNames {
  const taken = new Set<string>();
  const wanted = new Set(raw);
  const repeated: string[] = [];
  const unnamed: string[] = [];
  const names = raw.map((text, c) => {
    const base = text === "" ? `Column ${c + 1}` : text;
    let name = base;
    for (let n = 2; taken.has(name) || (name !== text && wanted.has(name)); n++) name = `${base} (${n})`;
    taken.add(name);
    if (text === "") unnamed.push(name);
    else if (name !== base) repeated.push(name);
    return name;
  });
  return { names, repeated, unnamed };
}
