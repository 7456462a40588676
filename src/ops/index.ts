import type { Operation, OperationInfo } from "./operation.ts";
import { trim } from "./trim.ts";

/** The menu: one line per operation, in the order in which cleaning applies them. */
export const operations: readonly Operation[] = [trim] as readonly unknown[] as readonly Operation[];

export function operationById(id: string): Operation | undefined {
  return operations.find((operation) => operation.id === id);
}

/** What the page gets to know: everything but the code. */
export function operationInfos(): OperationInfo[] {
  return operations.map(({ id, group, limitable, fields, words, examples }) => ({
    id,
    group,
    limitable,
    fields,
    words,
    examples,
  }));
}
