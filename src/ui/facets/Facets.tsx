import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { lookedAt } from "../grid/use-pages.ts";
import { Select } from "../kit/Select.tsx";
import { useWords } from "../words.tsx";
import { FacetCard } from "./FacetCard.tsx";
import css from "./Facets.module.css";
import { lookThrough } from "./look-through.ts";

/** Columns looked through by counts; what is ticked filters the list, and the counts of all follow one another. */
export function Facets() {
  const words = useWords().facets;
  const facets = useStore((state) => state.looking.facets);
  const columns = useStore((state) => lookedAt(state).columns);
  const profiles = useStore((state) => state.profiles);
  const shown = facets.flatMap((facet) => {
    const column = columns.find(({ id }) => id === facet.column);
    const profile = profiles.get(facet.column);
    return column && profile ? [{ ...facet, column, profile }] : [];
  });
  const left = columns.filter(({ id }) => !facets.some(({ column }) => column === id));
  return (
    <section className={css.panel} aria-label={words.add}>
      <p className={css.intro}>{words.intro}</p>
      <Select
        aria-label={words.add}
        value=""
        options={[
          { value: "", label: words.choose },
          ...left.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(column) => {
          if (column !== "") lookThrough(column);
        }}
      />
      {shown.map(({ column, profile, by }) => (
        <FacetCard
          key={column.id}
          column={column}
          profile={profile}
          by={by}
          onBy={(next) =>
            actions.look({
              facets: facets.map((one) => (one.column === column.id ? { ...one, by: next } : one)),
            })
          }
          onClose={() => actions.look({ facets: facets.filter((one) => one.column !== column.id) })}
        />
      ))}
    </section>
  );
}
