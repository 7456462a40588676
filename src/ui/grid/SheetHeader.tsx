// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { useStore } from "../../app/store.ts";
import type { SortKey } from "../../ops/operation.ts";
import { useWords } from "../words.tsx";
import type { Slot } from "./columns.ts";
import { HeaderCell, type HeaderDoes } from "./HeaderCell.tsx";
import { HEADER_ROW, type Place } from "./keyboard-moves.ts";
import { activeId } from "./Row.tsx";
import css from "./SheetHeader.module.css";
import type { ColumnWindow } from "./use-windows.ts";

interface SheetHeaderProps {
  readonly gridId: string;
  readonly columns: ColumnWindow;
  readonly active: Place;
  readonly does: HeaderDoes;
}

/** The headers of the columns in view; they stay in sight above the rows. */
export function SheetHeader({ gridId, columns, active, does }: SheetHeaderProps) {
  const words = useWords().grid.header;
  const profiles = useStore((state) => state.profiles);
  const sort = useStore((state) => state.looking.sort);
  const filters = useStore((state) => state.looking.filters);
  const header = (slot: Slot) => (
    <HeaderCell
      key={slot.id}
      id={activeId(gridId)}
      slot={slot}
      profile={profiles.get(slot.id)}
      sorted={sortedAs(sort, slot.id)}
      filters={filters}
      active={active.row === HEADER_ROW && active.column === slot.at}
      does={does}
    />
  );
  return (
    <div role="rowgroup" className={css.headers} style={{ width: columns.width }}>
      <div role="row" aria-rowindex={1} data-row={HEADER_ROW} className={css.row}>
        <div role="presentation" className={css.stuck} style={{ width: columns.edge }}>
          <div role="columnheader" aria-colindex={1} className={css.corner}>
            <span className="visually-hidden">{words.rowNumber}</span>
          </div>
          {columns.frozen.map(header)}
        </div>
        {columns.slots.filter((slot) => !slot.frozen).map(header)}
      </div>
    </div>
  );
}

function sortedAs(sort: readonly SortKey[], column: string): "ascending" | "descending" | undefined {
  const key = sort.find((each) => each.column === column);
  return key && (key.descending ? "descending" : "ascending");
}
