import { alias } from "./alias.ts";
import { generalise } from "./generalise.ts";
import { groupSize } from "./group-size.ts";
import { mask } from "./mask.ts";
import { redact } from "./redact.ts";

export const privacy = [mask, redact, alias, generalise, groupSize] as const;
