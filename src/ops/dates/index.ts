import { addToDates } from "./add-to-dates.ts";
import { dateDifference } from "./date-difference.ts";
import { takeDatePart } from "./date-part.ts";
import { readDates } from "./read-dates.ts";
import { timeZone } from "./time-zone.ts";
import { truncateDates } from "./truncate-dates.ts";
import { writeDates } from "./write-dates.ts";

export const dates = [
  readDates,
  writeDates,
  takeDatePart,
  dateDifference,
  addToDates,
  truncateDates,
  timeZone,
] as const;
