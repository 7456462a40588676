import type { Words } from "../words.ts";

export const analyse: Words["analyse"] = {};
