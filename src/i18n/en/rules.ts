import { format } from "../format.ts";

const { number } = format("en");

/** English words of templates and of rules. */
export const rules = {
  insert: "Insert a column …",
  inserted: ({ column }: { column: string }) => `${column} inserted`,
  rule: ({ n }: { n: number }) => `Rule ${number(n)}`,
  when: "If",
  write: "then write",
  writeHint: "A text, or {column} for what stands there. Empty: missing",
  add: "Add a rule",
  added: ({ n }: { n: number }) => `Rule ${number(n)} added`,
  remove: ({ n }: { n: number }) => `Remove rule ${number(n)}`,
  removed: ({ n }: { n: number }) => `Rule ${number(n)} removed`,
  up: ({ n }: { n: number }) => `Move rule ${number(n)} up`,
};
