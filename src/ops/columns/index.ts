import { copyColumn } from "./copy-column.ts";
import { extract } from "./extract.ts";
import { ifElse } from "./if-else.ts";
import { join } from "./join.ts";
import { moveColumn } from "./move-column.ts";
import { removeColumns } from "./remove-columns.ts";
import { rename } from "./rename.ts";
import { renameColumns } from "./rename-columns.ts";
import { split } from "./split.ts";
import { splitAt } from "./split-at.ts";
import { template } from "./template.ts";

export const columns = [
  rename,
  renameColumns,
  removeColumns,
  moveColumn,
  copyColumn,
  split,
  splitAt,
  extract,
  join,
  template,
  ifElse,
] as const;
