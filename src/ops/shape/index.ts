import { group } from "./group.ts";
import { splitIntoRows } from "./split-into-rows.ts";
import { unpivot } from "./unpivot.ts";

export const shape = [splitIntoRows, unpivot, group] as const;
