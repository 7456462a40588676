import { useEffect, useMemo, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Facet, FacetAsk, PointId, Problem, View } from "../../worker/contract.ts";
import { filterOf } from "../grid/filters.ts";
import { lookedAt } from "../grid/use-pages.ts";

export interface Counted {
  /** The last counts that came; they stay while newer ones are on their way. */
  readonly facet: Facet | null;
  readonly waiting: boolean;
  readonly problem: Problem | null;
}

interface Asked {
  readonly point: PointId;
  readonly view: View;
  readonly ask: FacetAsk;
}

/** The counts of a facet in the rows that the search and the filters of other columns leave. */
export function useFacet(ask: FacetAsk): Counted {
  const point = useStore((state) => lookedAt(state).point);
  const complete = useStore((state) => state.opened?.complete ?? false);
  const rows = useStore((state) => state.looking.rows);
  const search = useStore((state) => state.looking.search);
  const filters = useStore((state) => state.looking.filters);
  const asked = useMemo(() => {
    const others = filters.filter((filter) => filterOf([filter], ask.column) === undefined);
    return JSON.stringify({ point, view: { rows, search, filters: others }, ask });
  }, [point, rows, search, filters, ask]);
  const [counted, setCounted] = useState<Counted & { readonly of: string }>({
    facet: null,
    waiting: true,
    problem: null,
    of: "",
  });
  useEffect(() => {
    if (!complete) return;
    let wanted = true;
    const { point: at, view, ask: what } = JSON.parse(asked) as Asked;
    void actions.facets(at, view, [what]).then((answer) => {
      if (!wanted) return;
      if (answer.ok) setCounted({ facet: answer.value[0] ?? null, waiting: false, problem: null, of: asked });
      else setCounted((before) => ({ ...before, problem: answer.problem, waiting: false, of: asked }));
    });
    return () => {
      wanted = false;
    };
  }, [asked, complete]);
  return counted.of === asked ? counted : { ...counted, waiting: true };
}
