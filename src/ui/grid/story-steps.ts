import type { OperationInfo } from "../../ops/operation.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Change, ColumnHead } from "../../worker/contract.ts";
import { namesAlong } from "../steps/column-names.ts";
import { describeStep } from "../steps/describe.ts";
import type { Speaker } from "../steps/describe-condition.ts";

type Tried = Omit<Step, "id" | "on">;

/** The step behind a change in one line; the columns are called what they were called when it ran. */
export function stepLine(
  change: Pick<Change, "step" | "op">,
  steps: readonly Step[],
  tried: Tried | null,
  asRead: readonly ColumnHead[],
  operations: readonly OperationInfo[],
  speaker: Omit<Speaker, "names">,
): string {
  const index = steps.findIndex(({ id }) => id === change.step);
  const names = namesAlong(steps, asRead);
  const step = index >= 0 ? steps[index] : tried?.op === change.op ? tried : null;
  if (step) {
    return describeStep(step, operations, { ...speaker, names: names[index] ?? names.at(-1) ?? new Map() });
  }
  const operation = operations.find(({ id }) => id === change.op);
  return operation?.words[speaker.language].name ?? change.op;
}
