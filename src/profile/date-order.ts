import type { Cells } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { tally } from "../table/tally.ts";
import { dateForm, type DateFormName, type DateOrder } from "../values/date.ts";

/** What the dates of a column say about their order. Counts are cells. */
export interface DateEvidence {
  /** Readable in one way only by themselves. */
  readonly certain: number;
  /** Of the dates of three numbers: only day-first fits, only month-first fits, both fit with different days. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly twoWays: number;
  /** Not readable without an order: with two readings, or with a year of two digits. */
  readonly needsOrder: number;
  /** A text that can be read two ways, as it stands and under both orders. */
  readonly example: { readonly text: string; readonly dayFirst: string; readonly monthFirst: string } | null;
  readonly forms: readonly DateFormName[];
  /** Filled, and no date at all. */
  readonly unread: number;
}

export async function dateEvidence(cells: Cells, rows: Uint32Array | null, pace: Pace): Promise<DateEvidence> {
  let certain = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let twoWays = 0;
  let unread = 0;
  let needsOrder = 0;
  let example: DateEvidence["example"] = null;
  const forms = new Set<DateFormName>();
  const visit = (text: string, count: number) => {
    if (text === "") return;
    const form = dateForm(text);
    if (!form) {
      unread += count;
      return;
    }
    forms.add(form.form);
    if (form.certain !== null) certain += count;
    else needsOrder += count;
    if (form.dayFirst !== null && form.monthFirst !== null && form.dayFirst !== form.monthFirst) {
      twoWays += count;
      example ??= { text, dayFirst: form.dayFirst, monthFirst: form.monthFirst };
    } else if (form.monthFirst === null && form.dayFirst !== null) dayFirst += count;
    else if (form.dayFirst === null && form.monthFirst !== null) monthFirst += count;
  };
  await tally(cells, rows, visit, pace);
  return { certain, dayFirst, monthFirst, twoWays, needsOrder, example, forms: [...forms], unread };
}

/** Proofs that a column needs before its order settles the dates that could be read two ways. */
const ENOUGH_PROOFS = 20;

/**
 * The order the whole column proves: at least 20 dates fit one order only, at least a fifth as many as there are dates
 * with two readings (were the order mixed, proofs of both kinds would show: three dates in five prove theirs), and not
 * one speaks against it. "certain" otherwise.
 */
export function provenOrder(evidence: DateEvidence): DateOrder {
  const { dayFirst, monthFirst, twoWays } = evidence;
  const proofs = Math.max(dayFirst, monthFirst);
  if (Math.min(dayFirst, monthFirst) > 0 || proofs < ENOUGH_PROOFS || proofs * 5 < twoWays) return "certain";
  return dayFirst > 0 ? "dmy" : "mdy";
}
