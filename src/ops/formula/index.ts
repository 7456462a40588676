import { formula } from "./formula.ts";

export const formulas = [formula] as const;
