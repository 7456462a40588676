import { keepRows } from "./keep-rows.ts";
import { numberRows } from "./number-rows.ts";
import { sampleRows } from "./sample-rows.ts";
import { sort } from "./sort.ts";

export const rows = [keepRows, sampleRows, sort, numberRows] as const;
