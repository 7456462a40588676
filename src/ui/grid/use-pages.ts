import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { comparedIn } from "../../app/compared.ts";
import { actions } from "../../app/session.ts";
import type { State } from "../../app/state.ts";
import { useStore } from "../../app/store.ts";
import type { ColumnHead, PointId, View } from "../../worker/contract.ts";
import { isSplit } from "../changes/any-change.ts";
import { useLanguage } from "../words.tsx";
import { columnsOf } from "./filters.ts";
import { PageSource, type Wanted } from "./page-source.ts";

const NO_COLUMNS: readonly ColumnHead[] = [];

/** The point the grid looks at and what its changes are told from. */
export interface Looked {
  readonly point: PointId;
  /** Set while a step is tried out, and while two points are compared. */
  readonly against: PointId | undefined;
  readonly columns: readonly ColumnHead[];
  readonly rows: number;
}

/** The table with the step being tried out, else the later of two points compared, else the result, else the file as read. */
export function lookedAt(state: Pick<State, "opened" | "ran" | "previewed" | "looking">): Looked {
  const { opened, ran, previewed, looking } = state;
  if (previewed && looking.preview) {
    const against = previewed.points.at(-2) ?? "source";
    return { point: previewed.point, against, columns: previewed.columns, rows: previewed.rows };
  }
  const compared = comparedIn(state);
  if (compared) return compared;
  if (ran) return { point: ran.point, against: undefined, columns: ran.columns, rows: ran.rows };
  return {
    point: "source",
    against: undefined,
    columns: opened?.columns ?? NO_COLUMNS,
    rows: opened?.rows ?? 0,
  };
}

/** Rows for what the grid looks at, kept up to date; renders again when rows come. */
export function usePages(): { readonly source: PageSource; readonly version: number } {
  const [source] = useState(() => new PageSource(actions.page));
  const wanted = useWanted();
  const columns = useStore((state) => lookedAt(state).columns.length);
  const rows = useStore((state) => state.opened?.rows ?? 0);
  useLayoutEffect(() => source.want(wanted, columns), [source, wanted, columns]);
  useEffect(() => source.grown(rows), [source, rows]);
  const version = useSyncExternalStore(source.subscribe, source.version);
  useForgetting();
  return { source, version };
}

/** A column that a step took away is neither sorted nor filtered by any more. */
function useForgetting(): void {
  const ran = useStore((state) => state.ran?.columns);
  const tried = useStore((state) => state.previewed?.columns);
  const sort = useStore((state) => state.looking.sort);
  const filters = useStore((state) => state.looking.filters);
  useEffect(() => {
    if (!ran) return;
    const known = new Set([...ran, ...(tried ?? [])].map(({ id }) => id));
    const left = {
      sort: sort.filter((key) => known.has(key.column)),
      filters: filters.filter((filter) => columnsOf(filter).every((column) => known.has(column))),
    };
    if (left.sort.length < sort.length || left.filters.length < filters.length) actions.look(left);
  }, [ran, tried, sort, filters]);
}

function useWanted(): Wanted {
  const language = useLanguage();
  const opened = useStore((state) => state.opened);
  const point = useStore((state) => lookedAt(state).point);
  const against = useStore((state) => lookedAt(state).against);
  const rows = useStore((state) => state.looking.rows);
  const sort = useStore((state) => state.looking.sort);
  const filters = useStore((state) => state.looking.filters);
  const search = useStore((state) => state.looking.search);
  const beside = useStore(isSplit);
  const file = opened ? JSON.stringify([opened.name, opened.bytes, opened.assumed]) : "";
  return useMemo(() => {
    const view: View = {
      rows,
      ...(against === undefined ? {} : { against }),
      ...(sort.length > 0 ? { sort, language } : {}),
      ...(filters.length > 0 ? { filters } : {}),
      ...(search === "" ? {} : { search }),
      ...(beside ? { beside } : {}),
    };
    return { file, point, view };
  }, [file, point, against, rows, sort, filters, search, beside, language]);
}
