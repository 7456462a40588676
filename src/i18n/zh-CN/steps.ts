import type { Words } from "../words.ts";

export const steps: Words["steps"] = {};
