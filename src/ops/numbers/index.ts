import { calculate } from "./calculate.ts";
import { clamp } from "./clamp.ts";
import { readNumbers } from "./read-numbers.ts";
import { round } from "./round.ts";

export const numbers = [readNumbers, round, calculate, clamp] as const;
