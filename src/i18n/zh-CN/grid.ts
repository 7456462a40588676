import type { Words } from "../words.ts";

export const grid: Words["grid"] = {};
