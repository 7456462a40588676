import { bucket } from "./bucket.ts";
import { calculate } from "./calculate.ts";
import { clamp } from "./clamp.ts";
import { currencyColumn } from "./currency-column.ts";
import { readNumbers } from "./read-numbers.ts";
import { round } from "./round.ts";
import { splitUnit } from "./split-unit.ts";

export const numbers = [readNumbers, round, calculate, clamp, bucket, currencyColumn, splitUnit] as const;
