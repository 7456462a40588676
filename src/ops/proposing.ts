import { merge } from "./categories/merge.ts";
import { removeEmptyColumns } from "./columns/remove-empty-columns.ts";
import { missing } from "./missing/missing.ts";
import type { Operation } from "./operation.ts";
import { removeEmptyRows } from "./rows/remove-empty-rows.ts";
import { removeRepeated } from "./rows/remove-repeated.ts";
import { repairBroken } from "./text/repair-text.ts";
import { trim } from "./text/trim.ts";
import { setType } from "./types/set-type.ts";

/** Those that propose themselves, in the order in which cleaning applies them. */
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
