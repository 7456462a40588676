/** Whose rules for names and texts a script or a file follows. */
export type Database = "postgresql" | "mysql" | "sqlite";

export interface DatabaseName {
  readonly from: string;
  readonly to: string;
}

/**
 * Names of columns as a database takes them: PostgreSQL 63 bytes, MySQL 64 characters of the basic plane and no space at
 * the end, none empty or with a NUL; MySQL and SQLite hold "Name" and "name" for the same, so the second gets a number.
 */
export function databaseNames(names: readonly string[], database: Database): string[] {
  const taken = new Set<string>();
  return names.map((name, c) => {
    const plain = allowed(name, database) || `column ${c + 1}`;
    let unique = fitted(plain, "", database);
    for (let n = 2; taken.has(keyOf(unique, database)); n++) unique = fitted(plain, ` (${n})`, database);
    taken.add(keyOf(unique, database));
    return unique;
  });
}

/** The names that had to change. */
export function renamedOf(names: readonly string[], written: readonly string[]): DatabaseName[] {
  return names.flatMap((from, i) => (from === written[i] ? [] : [{ from, to: written[i] }]));
}

/** The name as it stands in a statement. */
export function quotedName(name: string, database: Database): string {
  return database === "mysql" ? `\`${name.replaceAll("`", "``")}\`` : `"${name.replaceAll('"', '""')}"`;
}

function allowed(name: string, database: Database): string {
  const whole = name.replaceAll("\0", "_");
  return database === "mysql" ? whole.replace(/[\u{10000}-\u{10ffff}]/gu, "_").replace(/\s+$/, "") : whole;
}

function keyOf(name: string, database: Database): string {
  return database === "postgresql" ? name : name.toLowerCase();
}

const encoder = new TextEncoder();

function fitted(name: string, end: string, database: Database): string {
  if (database === "sqlite") return name + end;
  let kept = "";
  for (const char of name) {
    const longer = kept + char + end;
    if (database === "mysql" ? longer.length > 64 : encoder.encode(longer).length > 63) break;
    kept += char;
  }
  return database === "mysql" ? kept.trimEnd() + end : kept + end;
}
