import { mapValues } from "./map-values.ts";
import { yesNo } from "./yes-no.ts";

export const categories = [mapValues, yesNo] as const;
