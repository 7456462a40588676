import { clearCells } from "./clear-cells.ts";
import { fill } from "./fill.ts";
import { fillAlike } from "./fill-alike.ts";
import { fillFrom } from "./fill-from.ts";
import { interpolate } from "./interpolate.ts";
import { outliers } from "./outliers.ts";
import { removeMissing } from "./remove-missing.ts";

export const missingCells = [
  fill,
  fillAlike,
  fillFrom,
  interpolate,
  removeMissing,
  outliers,
  clearCells,
] as const;
