import type { Words } from "../../i18n/words.ts";
import type { TargetFit, TargetId, WriteOptions } from "../../worker/contract.ts";
import { nameWith } from "../save-file.ts";
import { fillingOf } from "./filling-of.ts";

export const TARGETS: readonly TargetId[] = [
  "hubspot-contacts",
  "salesforce-leads",
  "salesforce-contacts",
  "mailchimp-audience",
  "chinese-crm",
];

/** A list made ready for a target: the rows it would refuse go into a file of their own, or along with the others. */
export interface ForTarget {
  readonly fit: TargetFit;
  readonly apart: boolean;
}

export interface WantedFile {
  readonly name: string;
  readonly options: WriteOptions;
}

/** Rows of the main file. */
export function rowsFor({ fit, apart }: ForTarget): number {
  return apart ? fit.check.ready : fit.check.ready + fit.check.refused;
}

/** Columns of the main file. */
export function columnsFor({ fit }: ForTarget): number {
  return Object.keys(fit.mapping).length + (fit.namesApart === true ? 1 : 0);
}

/** Files into which the main one is split, because the target takes only so many rows at a time. */
export function filesFor(wanted: ForTarget): number {
  const { maxRows } = wanted.fit;
  return maxRows === undefined ? 1 : Math.max(1, Math.ceil(rowsFor(wanted) / maxRows));
}

/** What is to be written for a target from a list of this name: first what it takes in, then what it would refuse. */
export function targetFiles(wanted: ForTarget, name: string, words: Words["targets"]): WantedFile[] {
  const { fit, apart } = wanted;
  const { target: id, check, maxRows } = fit;
  const filling = fillingOf(fit);
  const short = words.short[id];
  const split = filesFor(wanted) > 1 && maxRows !== undefined;
  const files: WantedFile[] = [
    {
      name: nameWith(name, short, split ? ".zip" : ".csv"),
      options: {
        format: "csv",
        table: nameWith(name, short, ""),
        target: { id, ...filling, part: apart ? "ready" : "all" },
        ...(split && { split: { by: "rows", rows: maxRows } }),
      },
    },
  ];
  if (apart && check.refused > 0) {
    const why = { column: words.whyColumn, between: words.between, says: words.why };
    files.push({
      name: nameWith(name, `${short}${words.refusedName}`),
      options: { format: "csv", target: { id, ...filling, part: "refused", why } },
    });
  }
  return files;
}
