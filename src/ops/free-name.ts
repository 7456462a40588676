/** The wanted name, or the first of "name (2)", "name (3)" … that nobody has: as names of a file are told apart. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`;
  return name;
}
