// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { useWords } from "../words.tsx";
import { CellEditor } from "./CellEditor.tsx";
import { ColumnMenu, type MenuAt } from "./ColumnMenu.tsx";
import { fittedWidth } from "./column-widths.ts";
import { fontFactor, textsOf, useGridTable } from "./columns.ts";
import { EmptyView } from "./EmptyView.tsx";
import { HeaderCell } from "./HeaderCell.tsx";
import { HEADER_ROW } from "./keyboard-moves.ts";
import type { Entry } from "./menu-entries.ts";
import type { PageSource } from "./page-source.ts";
import { cellId, Row, type RowWords } from "./Row.tsx";
import { RowScroll } from "./row-scroll.ts";
import css from "./Sheet.module.css";
import { type Story, StoryPopover } from "./StoryPopover.tsx";
import { elementHeight, ROW_HEIGHT } from "./scaled-scroll.ts";
import { useEditing } from "./use-editing.ts";
import { useHeaderDoes } from "./use-header-does.ts";
import { lookedAt } from "./use-pages.ts";
import { usePointing } from "./use-pointing.ts";
import { useSheetEvents } from "./use-sheet-events.ts";
import { useColumnWindow, useRowWindow } from "./use-windows.ts";

interface SheetProps {
  readonly source: PageSource;
  readonly version: number;
}

/** The list itself: header, rows in view, and what opens over a cell. It alone scrolls, and it alone takes the focus. */
export function Sheet({ source, version }: SheetProps) {
  const gridId = useId();
  const words = useWords().grid;
  const element = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [scroll] = useState(() => new RowScroll());
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const [story, setStory] = useState<Story | null>(null);

  const name = useStore((state) => state.opened?.name ?? "");
  const lookedColumns = useStore((state) => lookedAt(state).columns);
  const lookedRows = useStore((state) => lookedAt(state).rows);
  const profiles = useStore((state) => state.profiles);
  const { sort, filters, search, reveal } = useStore((state) => state.looking);
  const heads = source.columns.length > 0 ? source.columns : lookedColumns;
  const rowCount = source.rowCount ?? lookedRows;

  const table = useGridTable(heads, source, version);
  const columns = useColumnWindow(element, heads, table, profiles);
  const rows = useRowWindow(element, layer, scroll, rowCount, source);
  const pointing = usePointing(element, scroll, columns, rowCount);
  const editing = useEditing();
  const ids = useMemo(() => heads.map(({ id }) => id), [heads]);

  const fitWidth = (index: number) => {
    const slot = columns.all[index];
    if (!slot) return;
    const width = fittedWidth(slot.name, textsOf(source, index), fontFactor());
    table.setColumnSizing((sizes) => ({ ...sizes, [slot.id]: width }));
  };
  const openMenu = (index: number, anchor: MenuAt["anchor"]) => {
    const slot = columns.all[index];
    if (slot) setMenu({ column: slot.id, name: slot.name, ids, anchor });
  };
  const choose = (does: Entry["does"]) => {
    if (does.kind === "sort") actions.look({ sort: does.sort });
    else if (does.kind === "filter") actions.look({ filters: does.filters });
    else if (does.kind === "step") actions.addStep(does.step);
    else if (does.kind === "fit") fitWidth(ids.indexOf(menu?.column ?? ""));
    else actions.openDialog({ kind: "step", op: does.op, columns: menu ? [menu.column] : [] });
  };
  const does = useHeaderDoes({ table, fitWidth, openMenu });
  const events = useSheetEvents({
    gridId,
    element,
    source,
    table,
    columns,
    pointing,
    editing,
    scroll,
    openMenu,
    openStory: setStory,
    closeStory: () => setStory(null),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view begins at its first row
  useEffect(() => scroll.toTop(), [scroll, sort, filters, search]);
  useEffect(() => {
    const index = reveal === null ? -1 : ids.indexOf(reveal);
    if (index < 0) return;
    pointing.goTo({ row: pointing.active.row, column: index });
    actions.look({ reveal: null });
  }, [reveal, ids, pointing]);

  const rowWords: RowWords = useMemo(() => {
    const { missing, removed, rowTitle } = words.cell;
    return { missing, removed, rowTitle };
  }, [words]);
  const { active, picked } = pointing;
  const open = editing.editing;

  return (
    <div className={css.frame}>
      <div
        {...events}
        ref={element}
        role="grid"
        tabIndex={0}
        aria-label={words.label({ name, rows: rowCount })}
        aria-rowcount={rowCount + 1}
        aria-colcount={heads.length + 1}
        aria-multiselectable
        aria-readonly={false}
        aria-busy={source.waiting}
        aria-activedescendant={cellId(gridId, active.row, active.column)}
        className={css.grid}
      >
        <div role="rowgroup" className={css.headers} style={{ width: columns.width }}>
          <div role="row" aria-rowindex={1} className={css.headerRow}>
            <div role="columnheader" aria-colindex={1} className={css.corner}>
              <span className="visually-hidden">{words.header.rowNumber}</span>
            </div>
            {columns.slots.map((slot) => (
              <HeaderCell
                key={slot.id}
                id={cellId(gridId, HEADER_ROW, slot.index)}
                slot={slot}
                profile={profiles.get(slot.id)}
                sorted={sortedAs(sort, slot.id)}
                filters={filters}
                active={active.row === HEADER_ROW && active.column === slot.index}
                does={does}
              />
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className={css.canvas}
          style={{ height: elementHeight(rowCount), width: columns.width }}
        >
          <div ref={layer} role="presentation" className={css.layer}>
            {rows.map(({ at, inSection }) => {
              const inPicked = picked !== null && at >= picked.top && at <= picked.bottom;
              return (
                <Row
                  key={at}
                  gridId={gridId}
                  row={source.row(at)}
                  at={at}
                  inSection={inSection}
                  width={columns.width}
                  slots={columns.slots}
                  active={at === active.row ? active.column : -1}
                  pickedLeft={inPicked ? picked.left : 0}
                  pickedRight={inPicked ? picked.right : -1}
                  search={search}
                  words={rowWords}
                />
              );
            })}
            {open && (
              <CellEditor
                key={`${open.row.key}-${open.slot.id}`}
                label={words.cell.edit({ column: open.slot.name, row: open.row.sources[0]?.record ?? 0 })}
                initial={open.initial}
                selected={open.selected}
                left={open.slot.left}
                top={(open.place.row - scroll.getSection().first) * ROW_HEIGHT}
                width={open.slot.width}
                onCommit={(text, then) => {
                  editing.keep(open.row, open.slot, text);
                  editing.end();
                  if (then === null) return;
                  element.current?.focus({ preventScroll: true });
                  pointing.press({ key: then, ctrl: false }, false);
                }}
                onCancel={() => {
                  editing.end();
                  element.current?.focus({ preventScroll: true });
                }}
              />
            )}
          </div>
        </div>
      </div>
      {rowCount === 0 && !source.waiting && <EmptyView />}
      {menu && <ColumnMenu at={menu} onChoose={choose} onClose={() => setMenu(null)} />}
      {story && (
        <StoryPopover
          key={`${story.point}-${story.row}-${story.column}`}
          story={story}
          onClose={() => setStory(null)}
        />
      )}
    </div>
  );
}

function sortedAs(sort: readonly { column: string; descending: boolean }[], column: string) {
  const key = sort.find((each) => each.column === column);
  return key && (key.descending ? "descending" : "ascending");
}
