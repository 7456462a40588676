import { fill } from "./fill.ts";
import { removeMissing } from "./remove-missing.ts";

export const missingCells = [fill, removeMissing] as const;
