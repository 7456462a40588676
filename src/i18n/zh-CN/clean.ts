import type { Words } from "../words.ts";

export const clean: Words["clean"] = {};
