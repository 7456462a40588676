import { keepRows } from "./keep-rows.ts";
import { numberRows } from "./number-rows.ts";
import { rank } from "./rank.ts";
import { rowBeside } from "./row-beside.ts";
import { running } from "./running.ts";
import { sampleRows } from "./sample-rows.ts";
import { sort } from "./sort.ts";

export const rows = [keepRows, sampleRows, sort, numberRows, rank, running, rowBeside] as const;
