import type { Words } from "../words.ts";

export const download: Words["download"] = {};
