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
  readonly guardFormulas: boolean;
}

export interface WantedFile {
  readonly name: string;
  readonly options: WriteOptions;
}

/** Rows of the main file. */
export function rowsFor({ fit, apart }: Pick<ForTarget, "fit" | "apart">): number {
  return apart ? fit.check.ready : fit.check.ready + fit.check.refused;
}

/** Columns of the main file. */
export function columnsFor({ fit }: Pick<ForTarget, "fit">): number {
  const { mapping, namesApart, own } = fillingOf(fit);
  return Object.keys(mapping).length + (namesApart ? 1 : 0) + own.length;
}

/** Whether the target takes so many columns. */
export function tooManyColumns({ fit }: Pick<ForTarget, "fit">): boolean {
  return fit.maxColumns !== undefined && columnsFor({ fit }) > fit.maxColumns;
}

/** Names of the columns that are not in the file. */
export function leftOut({ fit }: Pick<ForTarget, "fit">): readonly string[] {
  const { own } = fillingOf(fit);
  return fit.others.filter(({ id }) => !own.includes(id)).map(({ name }) => name);
}

/** Files into which the main one is split, because the target takes only so many rows or bytes at a time, and which of the two. */
export function filesFor(wanted: Pick<ForTarget, "fit" | "apart">): {
  readonly files: number;
  readonly by: "rows" | "size";
} {
  const { maxRows, maxBytes, bytes, check } = wanted.fit;
  const rows = rowsFor(wanted);
  const byRows = maxRows === undefined ? 1 : Math.ceil(rows / maxRows);
  const share = rows / Math.max(1, check.ready + check.refused);
  const bySize = maxBytes === undefined ? 1 : Math.ceil((bytes * share) / maxBytes);
  return bySize > byRows ? { files: bySize, by: "size" } : { files: Math.max(1, byRows), by: "rows" };
}

/**
 * What is to be written for a target from a list of this name: first what it takes in, then what it would refuse. What is
 * split is a .zip.
 */
export function targetFiles(wanted: ForTarget, name: string, words: Words["targets"]): WantedFile[] {
  const { fit, apart, guardFormulas } = wanted;
  const { target: id, check } = fit;
  const filling = fillingOf(fit);
  const short = words.short[id];
  const files: WantedFile[] = [
    {
      name: nameWith(name, short, filesFor(wanted).files > 1 ? ".zip" : ".csv"),
      options: {
        format: "csv",
        guardFormulas,
        table: nameWith(name, short, ""),
        target: { id, ...filling, part: apart ? "ready" : "all" },
      },
    },
  ];
  if (apart && check.refused > 0) {
    const why = { column: words.whyColumn, between: words.between, says: words.why };
    files.push({
      name: nameWith(name, `${short}${words.refusedName}`),
      options: { format: "csv", guardFormulas, target: { id, ...filling, part: "refused", why } },
    });
  }
  return files;
}
