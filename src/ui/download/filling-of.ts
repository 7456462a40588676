import type { Filling } from "../../worker/contract.ts";

/** What fills the file, of all that is known about the list and a target. */
export function fillingOf({ mapping, namesApart, own = [] }: Filling): Required<Filling> {
  return { mapping, namesApart: namesApart === true, own };
}
