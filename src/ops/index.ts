import { categories } from "./categories/index.ts";
import { cells } from "./cells/index.ts";
import { columns } from "./columns/index.ts";
import { contacts } from "./contacts/index.ts";
import { dates } from "./dates/index.ts";
import { formulas } from "./formula/index.ts";
import { missingCells } from "./missing/index.ts";
import { numbers } from "./numbers/index.ts";
import type { Operation, OperationInfo } from "./operation.ts";
import { privacy } from "./privacy/index.ts";
import { proposing } from "./proposing.ts";
import { rows } from "./rows/index.ts";
import { shape } from "./shape/index.ts";
import { text } from "./text/index.ts";

/** The menu: each folder lists its own, one line per operation. */
const menu = [
  ...text,
  ...missingCells,
  ...rows,
  ...shape,
  ...columns,
  ...formulas,
  ...categories,
  ...cells,
  ...contacts,
  ...privacy,
  ...numbers,
  ...dates,
] as const;

export const operations: readonly Operation[] = [
  ...proposing,
  ...(menu as readonly unknown[] as readonly Operation[]),
];

export function operationById(id: string): Operation | undefined {
  return operations.find((operation) => operation.id === id);
}

/** What the page gets to know: everything but the code. */
export function operationInfos(): OperationInfo[] {
  return operations.map(({ id, group, limitable, makesRows, fields, words, examples }) => ({
    id,
    group,
    limitable,
    ...(makesRows && { makesRows }),
    fields,
    words,
    examples,
  }));
}
