import { readDates } from "./read-dates.ts";

export const dates = [readDates] as const;
