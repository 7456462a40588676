import type { Operation, OperationInfo } from "./operation.ts";
import { proposing } from "./proposing.ts";

/** Those that propose themselves; the code of all others comes when it is asked for. */
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
