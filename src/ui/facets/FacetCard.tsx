import { X } from "lucide-react";
import { useMemo, useState } from "react";
import type { FacetBy } from "../../analysis/facet.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import type { ColumnHead, FacetAsk } from "../../worker/contract.ts";
import { filterOf, withFilterOf } from "../grid/filters.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { Select } from "../kit/Select.tsx";
import { useWords } from "../words.tsx";
import css from "./Facets.module.css";
import { filterOfPicks, isPicked, NO_PICKS, type Picks, picksOfFilter, waysFor } from "./picks.ts";
import { RangePicks } from "./RangePicks.tsx";
import { TextPicks } from "./TextPicks.tsx";
import { useFacet } from "./use-facet.ts";

interface FacetCardProps {
  readonly column: ColumnHead;
  readonly profile: ColumnProfile;
  readonly by: FacetBy;
  readonly onBy: (by: FacetBy) => void;
  readonly onClose: () => void;
}

/** One column by its counts. */
export function FacetCard({ column: { id, name }, profile, by, onBy, onClose }: FacetCardProps) {
  const words = useWords().facets;
  const [search, setSearch] = useState("");
  const filters = useStore((state) => state.looking.filters);
  const read = picksOfFilter(filterOf(filters, id), by);
  const picks = read ?? NO_PICKS;
  const listed = by === "values" || by === "shapes";
  const picked = JSON.stringify(listed ? picks.texts : []);
  const ask = useMemo(
    (): FacetAsk => ({ column: id, by, ...(listed && { search, picked: JSON.parse(picked) as string[] }) }),
    [id, by, listed, search, picked],
  );
  const { facet, waiting, problem } = useFacet(ask);
  const put = (next: Picks) =>
    actions.look({ filters: withFilterOf(filters, id, filterOfPicks(id, by, next, profile.reading)) });
  const clear = () => actions.look({ filters: withFilterOf(filters, id, null) });
  return (
    <article className={css.card} aria-label={name} aria-busy={waiting}>
      <header className={css.head}>
        <strong>{name}</strong>
        <Select
          aria-label={words.by({ column: name })}
          className={css.way}
          value={by}
          options={waysFor(profile).map((value) => ({ value, label: words.ways[value] }))}
          onChange={(next) => {
            clear();
            onBy(next);
          }}
        />
        <IconButton
          size="small"
          label={words.close({ column: name })}
          icon={<X size={14} aria-hidden />}
          onClick={() => {
            clear();
            onClose();
          }}
        />
      </header>
      {problem && <p className={css.note}>{words.failed}</p>}
      {read === null && <p className={css.note}>{words.otherFilter}</p>}
      {facet?.by === by &&
        (listed ? (
          <TextPicks
            name={name}
            facet={facet}
            picks={picks}
            search={search}
            onSearch={setSearch}
            onPicks={put}
          />
        ) : (
          <RangePicks name={name} facet={facet} picks={picks} profile={profile} onPicks={put} />
        ))}
      {(isPicked(picks) || read === null) && (
        <footer className={css.foot}>
          <Checkbox
            label={words.except}
            checked={picks.except}
            disabled={read === null}
            onChange={(except) => put({ ...picks, except })}
          />
          <Button kind="plain" size="small" onClick={clear}>
            {words.clear}
          </Button>
        </footer>
      )}
    </article>
  );
}
