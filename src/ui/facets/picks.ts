import type { FacetBy } from "../../analysis/facet.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import type { ColumnTest, Condition } from "../../values/condition.ts";
import type { Reading } from "../../values/reading.ts";

/** What is ticked in a facet: rows with any of it are shown, or (`except`) all others. Nothing ticked shows all. */
export interface Picks {
  readonly texts: readonly string[];
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly missing: boolean;
  readonly odd: boolean;
  readonly except: boolean;
}

export const NO_PICKS: Picks = { texts: [], range: null, missing: false, odd: false, except: false };

/** How a column is best looked through at first. */
export function usualBy(profile: ColumnProfile | undefined): FacetBy {
  return profile && ["whole", "decimal", "date"].includes(profile.kind) ? "ranges" : "values";
}

export function waysFor(profile: ColumnProfile | undefined): readonly FacetBy[] {
  const ranged = usualBy(profile) === "ranges";
  return ranged ? ["ranges", "values", "shapes", "lengths"] : ["values", "shapes", "lengths"];
}

/** The filter that the picks mean; null when nothing is picked. */
export function filterOfPicks(column: string, by: FacetBy, picks: Picks, reading: Reading): Condition | null {
  const { texts, range, missing, odd } = picks;
  const tests: ColumnTest[] = [];
  if (texts.length > 0) tests.push({ column, is: by === "shapes" ? "shaped" : "one-of", texts });
  if (range)
    tests.push(
      by === "lengths"
        ? { column, is: "length", ...range }
        : { column, is: "between", ...range, as: reading },
    );
  if (odd) tests.push({ column, is: "odd", as: reading });
  if (missing) tests.push({ column, is: "missing" });
  if (tests.length === 0) return null;
  const any: Condition = tests.length === 1 ? tests[0] : { any: tests };
  return picks.except ? { not: any } : any;
}

/** The picks that a filter means in a facet, whoever made it; null when the facet cannot show it. */
export function picksOfFilter(filter: Condition | undefined, by: FacetBy): Picks | null {
  if (!filter) return NO_PICKS;
  const except = "not" in filter;
  const inner = except ? filter.not : filter;
  const tests = "any" in inner ? inner.any : [inner];
  let picks: Picks = { ...NO_PICKS, except };
  for (const test of tests) {
    if (!("is" in test)) return null;
    const next = withTest(picks, test, by);
    if (!next) return null;
    picks = next;
  }
  return picks;
}

function withTest(picks: Picks, test: ColumnTest, by: FacetBy): Picks | null {
  const ranged = by === "lengths" ? "length" : by === "ranges" ? "between" : null;
  const listed = by === "shapes" ? "shaped" : by === "values" ? "one-of" : null;
  if (test.is === "missing" || test.is === "odd") return { ...picks, [test.is]: true };
  if (test.is === listed && "texts" in test) return { ...picks, texts: [...picks.texts, ...test.texts] };
  if (test.is !== ranged || !("from" in test)) return null;
  const { range } = picks;
  if (range && range.to !== test.from) return null;
  return { ...picks, range: { from: range?.from ?? test.from, to: test.to } };
}

export function withText(picks: Picks, text: string): Picks {
  const texts = picks.texts.includes(text)
    ? picks.texts.filter((other) => other !== text)
    : [...picks.texts, text];
  return { ...picks, texts };
}

export function isPicked({ texts, range, missing, odd }: Picks): boolean {
  return texts.length > 0 || range !== null || missing || odd;
}
