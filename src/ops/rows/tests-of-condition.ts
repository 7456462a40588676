import type { ColumnTest, Condition } from "../../values/condition.ts";

/** Every test of one column that a condition is made of, in order. */
export function testsOf(condition: Condition): readonly ColumnTest[] {
  if ("all" in condition) return condition.all.flatMap(testsOf);
  if ("any" in condition) return condition.any.flatMap(testsOf);
  if ("not" in condition) return testsOf(condition.not);
  return [condition];
}
