import type { Cells } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { tally } from "../table/tally.ts";
import { type DateFormName, type DateOrder, dateForm } from "../values/date.ts";
import { plain } from "../values/text.ts";

/** Of the dates of three numbers: only day-first fits, only month-first fits, both fit with different days. In cells. */
export interface OrderCounts {
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly twoWays: number;
}

/** What the dates of a column say about their order. Counts are cells. */
export interface DateEvidence extends OrderCounts {
  /** Readable in one way only by themselves. */
  readonly certain: number;
  /** The same counts for each sign that parts the numbers: 03/04/2024 and 03.04.2024 may come from different hands. */
  readonly bySign: ReadonlyMap<string, OrderCounts>;
  /** With a year of two digits, whose century is a guess. */
  readonly shortYear: number;
  /** Not readable without an order: with two readings, or with a year of two digits. */
  readonly needsOrder: number;
  /** A text that can be read two ways, as it stands and under both orders. */
  readonly example: { readonly text: string; readonly dayFirst: string; readonly monthFirst: string } | null;
  readonly forms: readonly DateFormName[];
  /** Filled, and no date at all. */
  readonly unread: number;
}

type Counting = { -readonly [K in keyof OrderCounts]: OrderCounts[K] };

/** Counts the dates of these rows (base rows; null: all), every cell. */
export async function dateEvidence(
  cells: Cells,
  rows: Uint32Array | null,
  pace: Pace,
): Promise<DateEvidence> {
  const totals: Counting = { dayFirst: 0, monthFirst: 0, twoWays: 0 };
  const bySign = new Map<string, Counting>();
  let certain = 0;
  let shortYear = 0;
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
    if (SHORT_YEARS.has(form.form)) shortYear += count;
    if (form.certain !== null) certain += count;
    else needsOrder += count;
    const { dayFirst, monthFirst } = form;
    if (dayFirst === monthFirst) return;
    const says = dayFirst === null ? "monthFirst" : monthFirst === null ? "dayFirst" : "twoWays";
    if (dayFirst !== null && monthFirst !== null) example ??= { text, dayFirst, monthFirst };
    totals[says] += count;
    const sign = signOf(text);
    const counts = bySign.get(sign) ?? { dayFirst: 0, monthFirst: 0, twoWays: 0 };
    counts[says] += count;
    bySign.set(sign, counts);
  };
  await tally(cells, rows, visit, pace);
  return { ...totals, bySign, certain, shortYear, needsOrder, example, forms: [...forms], unread };
}

const SHORT_YEARS: ReadonlySet<DateFormName> = new Set(["d/m/yy", "yy/m/d", "cjk-yy", "month-name-yy"]);

function signOf(text: string): string {
  return /[-/.]/.exec(plain(text))?.[0] ?? "";
}

/** Proofs that a column needs before its order settles the dates that could be read two ways. */
const ENOUGH_PROOFS = 20;

/**
 * The order the whole column proves: at least 20 dates fit one order only and not one speaks against it; and dates with two
 * readings are settled only by 20 proofs written with the same sign, and a fifth as many as there are of them (were the
 * order mixed, proofs of both kinds would show: three dates in five prove theirs). "certain" otherwise.
 */
export function provenOrder(evidence: DateEvidence): DateOrder {
  const { dayFirst, monthFirst, bySign } = evidence;
  if (Math.min(dayFirst, monthFirst) > 0 || Math.max(dayFirst, monthFirst) < ENOUGH_PROOFS) return "certain";
  for (const counts of bySign.values()) {
    if (counts.twoWays === 0) continue;
    const proofs = Math.max(counts.dayFirst, counts.monthFirst);
    if (proofs < ENOUGH_PROOFS || proofs * 5 < counts.twoWays) return "certain";
  }
  return dayFirst > 0 ? "dmy" : "mdy";
}
