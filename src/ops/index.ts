import { letterCase } from "./case.ts";
import { convertCharacters } from "./convert-characters.ts";
import { editCell } from "./edit-cell.ts";
import { editCells } from "./edit-cells.ts";
import { extract } from "./extract.ts";
import { fill } from "./fill.ts";
import { join } from "./join.ts";
import { keepRows } from "./keep-rows.ts";
import { merge } from "./merge.ts";
import { missing } from "./missing.ts";
import { moveColumn } from "./move-column.ts";
import { numberRows } from "./number-rows.ts";
import type { Operation, OperationInfo } from "./operation.ts";
import { pad } from "./pad.ts";
import { removeCharacters } from "./remove-characters.ts";
import { removeColumns } from "./remove-columns.ts";
import { removeEmptyColumns } from "./remove-empty-columns.ts";
import { removeEmptyRows } from "./remove-empty-rows.ts";
import { removeMissing } from "./remove-missing.ts";
import { removeRepeated } from "./remove-repeated.ts";
import { rename } from "./rename.ts";
import { renameColumns } from "./rename-columns.ts";
import { repairBroken } from "./repair-text.ts";
import { replace } from "./replace.ts";
import { sampleRows } from "./sample-rows.ts";
import { setType } from "./set-type.ts";
import { sort } from "./sort.ts";
import { split } from "./split.ts";
import { trim } from "./trim.ts";

/** The menu: one line per operation. Those that propose themselves come first, in the order in which cleaning applies them. */
const menu = [
  repairBroken,
  trim,
  missing,
  setType,
  merge,
  removeEmptyColumns,
  removeEmptyRows,
  removeRepeated,
  replace,
  letterCase,
  removeCharacters,
  convertCharacters,
  pad,
  fill,
  removeMissing,
  keepRows,
  sampleRows,
  sort,
  rename,
  renameColumns,
  removeColumns,
  moveColumn,
  split,
  extract,
  numberRows,
  join,
  editCell,
  editCells,
] as const;

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
