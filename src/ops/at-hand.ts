import { merge } from "./categories/merge.ts";
import { removeEmptyColumns } from "./columns/remove-empty-columns.ts";
import { missing } from "./missing/missing.ts";
import type { Operation, OperationInfo } from "./operation.ts";
import { removeEmptyRows } from "./rows/remove-empty-rows.ts";
import { removeRepeated } from "./rows/remove-repeated.ts";
import { repairBroken } from "./text/repair-text.ts";
import { trim } from "./text/trim.ts";
import { setType } from "./types/set-type.ts";

/** Those that propose themselves, in the order in which cleaning applies them. The code of all others comes when it is asked for. */
export const proposing = [
  repairBroken,
  trim,
  missing,
  setType,
  merge,
  removeEmptyColumns,
  removeEmptyRows,
  removeRepeated,
] as readonly unknown[] as readonly Operation[];

const known = new Map(proposing.map((operation) => [operation.id, operation]));

/** The operation, if it is at hand: all are once `loadOperations` was awaited. */
export function operationAtHand(id: string): Operation | undefined {
  return known.get(id);
}

/** Brings all others, the first time it is called, and tells what the page gets to know of each. */
export async function loadOperations(): Promise<OperationInfo[]> {
  const { operationInfos, operations } = await import("./index.ts");
  for (const operation of operations) known.set(operation.id, operation);
  return operationInfos();
}
