import { X } from "lucide-react";
import { Suspense, useEffect } from "react";
import { showsEarlier } from "../../app/compared.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Condition } from "../../values/condition.ts";
import { changeParts } from "../changes/later-parts.ts";
import { announce } from "../kit/announce.ts";
import { Button } from "../kit/Button.tsx";
import { Part } from "../later.tsx";
import { describeCondition } from "../steps/describe-condition.ts";
import { useLanguage, useWords } from "../words.tsx";
import { keepStep, sortStep } from "./column-steps.ts";
import { together, withoutFilter } from "./filters.ts";
import { lookedAt } from "./use-pages.ts";
import css from "./ViewStrip.module.css";

/**
 * Under the list, so that headers never move away from the pointer: what the view shows of the file, how to go back, and
 * how to make a step of it.
 */
export function ViewStrip({ rowCount }: { readonly rowCount: number | null }) {
  const { filters, sort, search, compare, bySteps } = useStore((state) => state.looking);
  const changes = compare !== null || bySteps;
  if (filters.length === 0 && sort.length === 0 && search === "" && !changes) return null;
  return (
    <div className={css.strip}>
      {changes && (
        <Suspense>
          <Part of={changeParts.strip} />
        </Suspense>
      )}
      {(filters.length > 0 || search !== "") && <Filters filters={filters} rowCount={rowCount} />}
      {sort.length > 0 && <Sorted />}
    </div>
  );
}

function Filters({ filters, rowCount }: { filters: readonly Condition[]; rowCount: number | null }) {
  const words = useWords();
  const language = useLanguage();
  const columns = useStore((state) => lookedAt(state).columns);
  const of = useStore((state) => lookedAt(state).rows);
  const editable = useCanAddSteps();
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  const { filters: said, search } = words.grid;
  const makeStep = (mode: "keep" | "remove") => {
    actions.addStep(keepStep(together(filters), mode));
    actions.look({ filters: [] });
  };
  const count =
    rowCount === null
      ? ""
      : filters.length > 0
        ? said.shown({ rows: rowCount, of })
        : search.found({ rows: rowCount });
  useEffect(() => {
    if (count !== "") announce(count);
  }, [count]);
  return (
    <section className={css.part} aria-label={said.label}>
      {count !== "" && <span className={css.count}>{count}</span>}
      {filters.map((filter) => {
        const text = describeCondition(filter, { words: words.steps, language, names });
        return (
          <span key={text} className={css.chip}>
            <span>{text}</span>
            <button
              type="button"
              aria-label={said.remove({ filter: text })}
              data-tip={said.remove({ filter: text })}
              onClick={() => actions.look({ filters: withoutFilter(filters, filter) })}
            >
              <X size={14} aria-hidden />
            </button>
          </span>
        );
      })}
      {filters.length > 0 && (
        <>
          <Button kind="plain" size="small" onClick={() => actions.look({ filters: [] })}>
            {said.clear}
          </Button>
          <Button size="small" disabled={!editable} onClick={() => makeStep("keep")}>
            {said.keep}
          </Button>
          <Button size="small" disabled={!editable} onClick={() => makeStep("remove")}>
            {said.drop}
          </Button>
        </>
      )}
    </section>
  );
}

function Sorted() {
  const words = useWords().grid.sorted;
  const sort = useStore((state) => state.looking.sort);
  const columns = useStore((state) => lookedAt(state).columns);
  const editable = useCanAddSteps();
  const [key] = sort;
  const column = columns.find(({ id }) => id === key?.column)?.name;
  if (!key || column === undefined) return null;
  const makeStep = () => {
    actions.addStep(sortStep(sort));
    actions.look({ sort: [] });
  };
  return (
    <section className={css.part} aria-label={words.notTheFile}>
      <span className={css.count}>{(key.descending ? words.descending : words.ascending)({ column })}</span>
      <span>{words.notTheFile}</span>
      <Button kind="plain" size="small" onClick={() => actions.look({ sort: [] })}>
        {words.clear}
      </Button>
      <Button size="small" disabled={!editable} onClick={makeStep}>
        {words.makeStep}
      </Button>
    </section>
  );
}

/** Steps can be made when the file is read, none is being tried out, and the list is shown as it is behind them all. */
function useCanAddSteps(): boolean {
  return useStore(({ ran, looking }) => ran !== null && looking.preview === null && !showsEarlier(looking));
}
