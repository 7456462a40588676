import { merge } from "./merge.ts";
import { missing } from "./missing.ts";
import type { Operation, OperationInfo } from "./operation.ts";
import { removeEmptyColumns } from "./remove-empty-columns.ts";
import { removeEmptyRows } from "./remove-empty-rows.ts";
import { removeRepeated } from "./remove-repeated.ts";
import { setType } from "./set-type.ts";
import { trim } from "./trim.ts";

/** The menu: one line per operation, in the order in which cleaning applies them. */
const menu = [trim, missing, setType, merge, removeEmptyRows, removeRepeated, removeEmptyColumns] as const;

export const operations: readonly Operation[] = menu as readonly unknown[] as readonly Operation[];

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
