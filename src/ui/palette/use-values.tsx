import { ListFilter } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { actions } from "../../app/session.ts";
import { getState, useStore } from "../../app/store.ts";
import type { ColumnKind, ColumnProfile } from "../../profile/profile.ts";
import type { ColumnHead, Opened } from "../../worker/contract.ts";
import { withFilterOf } from "../grid/filters.ts";
import { lookedAt } from "../grid/use-pages.ts";
import { showSpaces } from "../steps/show-spaces.ts";
import { closeAnd } from "./command.ts";
import type { Entry, PaletteWords } from "./entry.ts";
import { usePaletteWords } from "./use-palette-words.ts";

/** Columns of these kinds have values that people look for by their letters. */
const KINDS: readonly ColumnKind[] = ["category", "text", "id", "boolean", "email", "phone", "url"];
/** A column with no more different values than this is asked for all of them, once. */
const FEW = 200;
const MOST_WHOLE = 24;
const MOST_SEARCHED = 12;
/** So many columns are asked for at once, so that the list is not kept waiting. */
const AT_ONCE = 4;
const PAUSE_MS = 150;
const SHOWN_OF_EACH = 4;

interface Value {
  readonly column: string;
  readonly text: string;
  readonly count: number;
}

/** What was counted of one point of one file; another begins anew. */
interface Counted {
  readonly opened: Opened | null;
  readonly point: string;
  readonly whole: ReadonlyMap<string, readonly Value[]>;
  readonly query: string;
  readonly searched: readonly Value[];
}

const NOTHING: Counted = { opened: null, point: "", whole: new Map(), query: "", searched: [] };
/** Stays while the page does: the palette that opens next finds what was counted. */
let counted: Counted = NOTHING;

/**
 * The values that may fit a query, as lines that filter the list to them. The engine is asked when the typing pauses, a
 * few columns at a time; what it said so far is what is shown.
 */
export function useValues(query: string, columns: readonly ColumnHead[]): readonly Entry[] {
  const words = usePaletteWords();
  const point = useStore((state) => lookedAt(state).point);
  const opened = useStore((state) => state.opened);
  const asked = query.trim();
  const wanted = opened?.complete === true && isEnough(asked);
  const [, tell] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let going = true;
    const timer = setTimeout(() => {
      void count(point, asked, () => {
        if (going) tell((times) => times + 1);
        return going;
      });
    }, PAUSE_MS);
    return () => {
      going = false;
      clearTimeout(timer);
    };
  }, [wanted, point, asked]);
  const { whole, searched } = useDeferredValue(counted);
  const current = isOf(opened, point);
  return useMemo(() => {
    if (!wanted || !current) return [];
    const known = new Map(columns.map(({ id, name }) => [id, name]));
    const all = [...[...whole.values()].flat(), ...searched];
    return all.flatMap((value) => {
      const name = known.get(value.column);
      return name === undefined ? [] : valueEntry(value, name, words);
    });
  }, [wanted, current, whole, searched, columns, words]);
}

/** Two letters, or one ideograph. */
function isEnough(query: string): boolean {
  return query.length > 1 || /[\u2e80-\u9fff\uac00-\ud7af]/.test(query);
}

function valueEntry({ column, text, count: rows }: Value, name: string, words: PaletteWords): Entry {
  return {
    id: `value ${column} ${text}`,
    group: "only",
    label: words.only({ column: name, value: showSpaces(text) }),
    detail: words.rows({ count: rows }),
    icon: <ListFilter size={16} aria-hidden />,
    texts: [
      { text, weight: 2 },
      { text: name, weight: 0.2 },
    ],
    run: closeAnd(() => {
      const { filters } = getState().looking;
      actions.look({
        page: "clean",
        rows: "all",
        filters: withFilterOf(filters, column, { column, is: "one-of", texts: [text] }),
      });
    }),
  };
}

/** Counts what is not counted yet; `on` is told of each part and says whether to go on. */
async function count(point: string, query: string, on: () => boolean): Promise<void> {
  const { profiles, opened } = getState();
  if (!isOf(opened, point)) counted = { ...NOTHING, opened, point };
  const fitting = [...profiles.values()].filter(({ kind, distinct }) => KINDS.includes(kind) && distinct > 0);
  const whole = fitting.filter(({ distinct }) => distinct <= FEW).slice(0, MOST_WHOLE);
  const missing = whole.filter(({ column }) => !counted.whole.has(column));
  for (const some of parts(missing)) {
    const found = await valuesOf(point, some);
    if (!found) return;
    counted = { ...counted, whole: new Map([...counted.whole, ...byColumn(some, found)]) };
    if (!on()) return;
  }
  if (counted.query === query) return;
  const large = fitting.filter(({ distinct }) => distinct > FEW).slice(0, MOST_SEARCHED);
  let searched: readonly Value[] = [];
  for (const some of parts(large)) {
    const found = await valuesOf(point, some, query);
    if (!found) return;
    searched = [...searched, ...found];
    if (!isOf(opened, point)) return;
    counted = { ...counted, query: "", searched };
    if (!on()) return;
  }
  counted = { ...counted, query, searched };
}

async function valuesOf(
  point: string,
  columns: readonly ColumnProfile[],
  search?: string,
): Promise<readonly Value[] | null> {
  const asked = columns.map(({ column }) => ({
    column,
    by: "values" as const,
    ...(search !== undefined && { search }),
  }));
  const answer = await actions.facets(point, { rows: "kept" }, asked);
  if (!answer.ok || !isOf(getState().opened, point)) return null;
  const most = search === undefined ? FEW : SHOWN_OF_EACH;
  return answer.value.flatMap(({ column, texts }) =>
    texts.slice(0, most).map(({ text, count: rows }) => ({ column, text, count: rows })),
  );
}

function isOf(opened: Opened | null, point: string): boolean {
  return counted.opened === opened && counted.point === point;
}

function byColumn(
  columns: readonly ColumnProfile[],
  values: readonly Value[],
): readonly (readonly [string, readonly Value[]])[] {
  return columns.map(({ column }) => [column, values.filter((value) => value.column === column)] as const);
}

function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) =>
    all.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
}
