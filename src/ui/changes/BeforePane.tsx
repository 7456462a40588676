// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { type ComponentProps, type KeyboardEvent, type RefObject, useRef } from "react";
import { useStore } from "../../app/store.ts";
import type { Slot } from "../grid/columns.ts";
import type { GridScroll } from "../grid/grid-scroll.ts";
import { activeId } from "../grid/Row.tsx";
import { SheetRows } from "../grid/SheetRows.tsx";
import type { ColumnWindow } from "../grid/use-windows.ts";
import css from "./BeforePane.module.css";
import { useChangeWords } from "./change-words.ts";
import { type Rows, rowsBefore } from "./sides.ts";
import { useMirror } from "./use-mirror.ts";

interface BeforePaneProps
  extends Pick<ComponentProps<typeof SheetRows>, "gridId" | "height" | "rows" | "columns" | "pointing"> {
  readonly source: Rows;
  /** The list beside it, which it follows, and the layer of its rows. */
  readonly element: RefObject<HTMLDivElement | null>;
  readonly theirLayer: RefObject<HTMLDivElement | null>;
  readonly scroll: GridScroll;
  readonly pointer: Omit<ComponentProps<"div">, "children" | "ref">;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Keys that change a cell: here they would change the one on the other side. */
const CHANGING = ["Enter", "F2", "Delete", "Backspace", "Process"];

/**
 * The list as it was, at the left of what it is: the same rows and columns at the same places. It holds no scroll bar of
 * its own: wheel, finger and keys move both.
 */
export function BeforePane(props: BeforePaneProps) {
  const { gridId, source, element, theirLayer, scroll, columns, rows, pointing, height } = props;
  const { pointer, onKeyDown } = props;
  const words = useChangeWords().sides;
  const name = useStore((state) => state.opened?.name ?? "");
  const own = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  useMirror({ own, layer, element, theirLayer, scroll });
  // The list of before is not to be judged by how the columns read now.
  const unread = { ...columns, slots: columns.slots.map(asItWas), frozen: columns.frozen.map(asItWas) };
  const { active } = pointing;
  const drawn =
    active.row >= 0 &&
    rows.some(({ at }) => at === active.row) &&
    columns.slots.some(({ at }) => at === active.column);
  const ownId = `${gridId}-before`;
  return (
    <>
      <div
        {...pointer}
        onDoubleClick={undefined}
        ref={own}
        role="grid"
        tabIndex={0}
        aria-label={words.list({ side: words.before, name })}
        aria-readonly
        aria-rowcount={height.rows + 1}
        aria-colcount={columns.all.length + 1}
        aria-activedescendant={drawn ? activeId(ownId) : undefined}
        className={css.before}
        onKeyDown={(event) => {
          const typed = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey;
          if (!typed && !CHANGING.includes(event.key)) onKeyDown(event);
        }}
      >
        <Headers columns={columns} />
        <SheetRows
          {...{ layer, height, rows, pointing }}
          columns={unread}
          gridId={ownId}
          source={rowsBefore(source)}
        >
          {null}
        </SheetRows>
      </div>
      <span aria-hidden className={css.after}>
        {words.after}
      </span>
    </>
  );
}

const unreadSlots = new WeakMap<Slot, Slot>();

function asItWas(slot: Slot): Slot {
  const known = unreadSlots.get(slot) ?? { ...slot, reader: null };
  unreadSlots.set(slot, known);
  return known;
}

/** The names that the columns had. */
function Headers({ columns }: { readonly columns: ColumnWindow }) {
  const words = useChangeWords().sides;
  const header = (slot: Slot) => (
    <div
      key={slot.id}
      role="columnheader"
      aria-colindex={slot.at + 2}
      className={slot.numeric ? `${css.header} ${css.numeric}` : css.header}
      style={{ left: slot.left, width: slot.width }}
    >
      <span dir="auto" className={css.name} data-tip={slot.was ?? slot.name}>
        {slot.only === "after" ? "" : (slot.was ?? slot.name)}
      </span>
      {slot.only === "after" && <span className={css.note}>{words.notYet}</span>}
    </div>
  );
  return (
    <div role="rowgroup" className={css.headers} style={{ width: columns.width }}>
      <div role="row" aria-rowindex={1} className={css.row}>
        <div role="presentation" className={css.stuck} style={{ width: columns.edge }}>
          <div role="columnheader" aria-colindex={1} className={css.corner}>
            {words.before}
          </div>
          {columns.frozen.map(header)}
        </div>
        {columns.slots.filter((slot) => !slot.frozen).map(header)}
      </div>
    </div>
  );
}
