import type { FieldKind, Mapping, Target, TargetField } from "./target.ts";

/** A column of the list: its kind is that of its profile. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

interface Match {
  readonly field: TargetField;
  readonly column: Candidate;
  readonly score: number;
}

/**
 * Which column fills which field, each column once: by the field's name and what lists call it (letters and
 * digits only, in any letter case), then by a name that ends so ("work e-mail"), then by what the column holds, last by
 * what may stand in. The better match wins; of equal ones the earlier field, then the earlier column. For a required field
 * that nothing else fills, a column that fills another may stand in too: a private customer is also the contact.
 */
export function guessMapping(target: Target, columns: readonly Candidate[]): Mapping {
  const matches: Match[] = [];
  for (const field of target.fields) {
    for (const column of columns) {
      const score = scoreOf(field, column);
      if (score > 0) matches.push({ field, column, score });
    }
  }
  matches.sort((a, b) => b.score - a.score);
  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  for (const { field, column } of matches) {
    if (mapping[field.name] !== undefined || taken.has(column.id)) continue;
    mapping[field.name] = column.id;
    taken.add(column.id);
  }
  for (const { field, column, score } of matches)
    if (field.required && score <= STAND_IN) mapping[field.name] ??= column.id;
  return mapping;
}

/** The score of the likeliest stand-in; any other match has more. */
const STAND_IN = 100;

function scoreOf(field: TargetField, column: Candidate): number {
  if (!mayHold(field.kind, column.kind)) return 0;
  const name = plainName(column.name);
  if (name === "") return 0;
  if (name === plainName(field.name)) return 1000;
  const exact = field.aliases.findIndex((alias) => plainName(alias) === name);
  if (exact >= 0) return 900 - exact;
  const words = column.name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const ending = field.aliases.find((alias) => endsWith(words, name, alias));
  if (ending) return 500 + plainName(ending).length;
  if (column.kind === "email" && field.kind === "email") return 200;
  if (column.kind === "phone" && field.kind === "phone") return 200;
  const standIn = field.standIns?.findIndex((alias) => plainName(alias) === name) ?? -1;
  return standIn >= 0 ? STAND_IN - standIn : 0;
}

/** Whole words at the end, or in Chinese two characters and more. */
function endsWith(words: readonly string[], name: string, alias: string): boolean {
  const wanted = plainName(alias);
  if (!name.endsWith(wanted) || wanted.length < 2) return false;
  if (/\p{Script=Han}/u.test(wanted)) return true;
  for (let from = words.length - 1; from >= 0; from--) if (words.slice(from).join("") === wanted) return true;
  return false;
}

/** A column that surely holds something else fills no such field, whatever it is called. */
function mayHold(wanted: FieldKind, kind: string): boolean {
  switch (wanted) {
    case "email":
      return !["whole", "decimal", "date", "boolean", "phone", "url"].includes(kind);
    case "phone":
      return !["decimal", "date", "boolean", "email", "url"].includes(kind);
    case "date":
    case "birthday":
      return !["email", "phone", "url", "boolean"].includes(kind);
    case "number":
      return !["email", "phone", "url", "date"].includes(kind);
    case "text":
    case "choice":
    case "several":
      return kind !== "email";
  }
}

/** Letters and digits only, in small letters: names that differ in nothing else are the same. */
export function plainName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
