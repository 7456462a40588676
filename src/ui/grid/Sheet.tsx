// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
import { Suspense, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { withHidden } from "../../app/layout.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { anyChange, isSplit } from "../changes/any-change.ts";
import type { SheetNow } from "../changes/BesideSheet.tsx";
import { changeParts } from "../changes/later-parts.ts";
import { rowsAfter } from "../changes/sides.ts";
import { later, loadWhenIdle, Part } from "../later.tsx";
import { useWords } from "../words.tsx";
import { CellEditor } from "./CellEditor.tsx";
import type { MenuAt } from "./ColumnMenu.tsx";
import { chooseEntry } from "./choose-entry.ts";
import { type Slot, useGridTable } from "./columns.ts";
import { EmptyView } from "./EmptyView.tsx";
import { GridScroll } from "./grid-scroll.ts";
import type { Entry } from "./menu-entries.ts";
import type { PageSource } from "./page-source.ts";
import { activeId } from "./Row.tsx";
import { useRowHeight } from "./row-height.ts";
import { rowNumber } from "./row-number.ts";
import css from "./Sheet.module.css";
import { SheetHeader } from "./SheetHeader.tsx";
import { SheetRows } from "./SheetRows.tsx";
import type { Story } from "./StoryPopover.tsx";
import { type SheetParts, useCellDoes } from "./use-cell-does.ts";
import { type Dragged, useColumnDrag } from "./use-column-drag.ts";
import { type Editing, useEditing } from "./use-editing.ts";
import { useFinding } from "./use-finding.ts";
import { useFitWidth, useHeaderDoes } from "./use-header-does.ts";
import { lookedAt } from "./use-pages.ts";
import { type Pointing, usePointing } from "./use-pointing.ts";
import { useSheetKeys } from "./use-sheet-keys.ts";
import { useSheetPointer } from "./use-sheet-pointer.ts";
import { type ColumnWindow, useColumnWindow, useRowWindow } from "./use-windows.ts";

const columnMenu = later(() => import("./ColumnMenu.tsx").then((own) => own.ColumnMenu));
const cellStory = later(() => import("./StoryPopover.tsx").then((own) => own.StoryPopover));

interface SheetProps {
  readonly source: PageSource;
  readonly version: number;
}

/** The list itself: header, rows in view, and what opens over a cell. It alone scrolls, and it alone takes the focus. */
export function Sheet({ source, version }: SheetProps) {
  const gridId = useId();
  const element = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [scroll] = useState(() => new GridScroll());
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const [story, setStory] = useState<Story | null>(null);

  const { heads, rowCount } = useExtent(source);
  const table = useGridTable(heads, source, version);
  const columns = useColumnWindow(element, scroll, heads, table);
  const height = { rows: rowCount, rowHeight: useRowHeight() };
  const rows = useRowWindow(element, layer, scroll, height, source);
  const pointing = usePointing(element, scroll, columns, rowCount);
  const editing = useEditing();
  useFollowing(scroll, columns, pointing);
  useFinding(columns, pointing, rowCount);
  useEffect(() => void loadWhenIdle([columnMenu, cellStory]), []);
  const changes = useStore(anyChange);
  const split = useStore(isSplit);
  const now = useSheetNow(pointing, columns, rowCount);

  const openMenu = (at: number, anchor: MenuAt["anchor"]) => {
    const slot = columns.all[at];
    if (slot && slot.only !== "before")
      setMenu({ column: slot.id, name: slot.name, ids: heads.map(({ id }) => id), anchor });
  };
  const fitWidth = useFitWidth(table, columns, source);
  const headerDoes = useHeaderDoes({ table, fitWidth, openMenu });
  const parts: SheetParts = {
    element,
    source,
    table,
    columns,
    pointing,
    editing,
    openMenu,
    openStory: setStory,
  };
  const cellDoes = useCellDoes(parts);
  const onKeyDown = useSheetKeys(parts, cellDoes);
  const pointer = useSheetPointer(parts, cellDoes);
  const { dragged, onPointerDown } = useColumnDrag(element, columns, heads);
  const said = useGridSaid(gridId, source, columns, rows, pointing, rowCount);
  const chosen = ({ column }: MenuAt, does: Entry["does"]) => {
    // A form gives the keyboard back to what had it: the list, not the menu that goes.
    if (does.kind === "dialog") element.current?.focus({ preventScroll: true });
    if (does.kind === "fit") fitWidth(columns.all.findIndex(({ id }) => id === column));
    else chooseEntry(column, does);
  };
  const end = (then: string | null) => {
    editing.end();
    if (then === null) return;
    element.current?.focus({ preventScroll: true });
    pointing.press({ key: then, ctrl: false }, false);
  };

  return (
    <div className={css.frame}>
      {split && (
        <Suspense>
          <Part
            of={changeParts.before}
            {...{ gridId, source, element, scroll, height, rows, columns, pointing, pointer, onKeyDown }}
            theirLayer={layer}
          />
        </Suspense>
      )}
      <div
        {...pointer}
        {...said}
        ref={element}
        role="grid"
        tabIndex={0}
        className={css.grid}
        onKeyDown={onKeyDown}
        onPaste={(event) => cellDoes.paste(event)}
        onPointerDown={onPointerDown}
        onScroll={() => setStory(null)}
      >
        <SheetHeader gridId={gridId} columns={columns} active={pointing.active} does={headerDoes} />
        <SheetRows
          {...{ gridId, layer, height, rows, columns, pointing }}
          source={split ? rowsAfter(source) : source}
        >
          {editing.editing && (
            <Editor
              editing={editing.editing}
              left={leftOf(editing.editing.slot, scroll)}
              top={(editing.editing.place.row - scroll.getSection().first) * height.rowHeight}
              onKeep={editing.keep}
              onEnd={end}
            />
          )}
        </SheetRows>
      </div>
      {dragged && <DraggedColumn {...dragged} />}
      {rowCount === 0 && !source.waiting && <EmptyView />}
      {changes && (
        <Suspense>
          <Part of={changeParts.beside} {...{ source, version, element, now }} openStory={setStory} />
        </Suspense>
      )}
      <Suspense>
        {menu && (
          <Part
            of={columnMenu}
            at={menu}
            onChoose={(does) => chosen(menu, does)}
            onClose={() => setMenu(null)}
          />
        )}
        {story && (
          <Part
            of={cellStory}
            key={`${story.point}-${story.row}-${story.column}-${story.whole}`}
            story={story}
            onClose={() => setStory(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

/** Where the keyboard is, for what stands beside the list and is not to be drawn again with every move. */
function useSheetNow({ active }: Pointing, { all }: ColumnWindow, rowCount: number) {
  const here: SheetNow = { row: active.row, column: all[active.column]?.id, rowCount };
  const now = useRef(here);
  useLayoutEffect(() => {
    now.current = here;
  });
  return now;
}

/** Columns and rows of what is shown; until its first page came, of what is asked for. */
function useExtent(source: PageSource) {
  const columns = useStore((state) => lookedAt(state).columns);
  const rows = useStore((state) => lookedAt(state).rows);
  return {
    heads: source.columns.length > 0 ? source.columns : columns,
    rowCount: source.rowCount ?? rows,
  };
}

/** Another view begins at its first row; what is asked for elsewhere on the page is brought into view. */
function useFollowing(scroll: GridScroll, { all }: ColumnWindow, pointing: Pointing): void {
  const { rows, sort, filters, search, reveal, layout } = useStore((state) => state.looking);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls because the view is another
  useEffect(() => scroll.toTop(), [scroll, rows, sort, filters, search]);
  const column = reveal?.column === undefined ? undefined : all.findIndex(({ id }) => id === reveal.column);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing asked for
  useEffect(() => {
    if (!reveal) return;
    if (column !== undefined && column < 0) {
      const { column: id = "" } = reveal;
      if (layout.hidden.includes(id)) actions.look({ layout: withHidden(layout, [id], false) });
      return;
    }
    const { active } = pointing;
    pointing.goTo({ row: reveal.row ?? active.row, column: column ?? active.column });
    actions.look({ reveal: null });
  }, [reveal, column]);
}

/** What screen readers are told of the list. The active cell is named only while it is drawn. */
function useGridSaid(
  gridId: string,
  source: PageSource,
  { all, slots }: ColumnWindow,
  rows: readonly { readonly at: number }[],
  { active }: Pointing,
  rowCount: number,
) {
  const words = useWords().grid;
  const name = useStore((state) => state.opened?.name ?? "");
  const drawn =
    slots.some(({ index }) => index === active.column) &&
    (active.row < 0 || rows.some(({ at }) => at === active.row));
  return {
    "aria-label": words.label({ name, rows: rowCount }),
    "aria-rowcount": rowCount + 1,
    "aria-colcount": all.length + 1,
    "aria-multiselectable": true,
    "aria-busy": source.waiting,
    "aria-activedescendant": drawn ? activeId(gridId) : undefined,
  };
}

/** The name of a column beside the pointer, and the line where the column would stand. */
function DraggedColumn({ name, x, y, line }: Dragged) {
  return (
    <div aria-hidden className={css.dragged}>
      {line !== null && <div className={css.line} style={{ left: line }} />}
      <div className={css.chip} style={{ left: x, top: y }}>
        {name}
      </div>
    </div>
  );
}

/** Where a cell stands in the list: one that stays in sight moves along as the list is scrolled. */
function leftOf({ frozen, left }: Slot, scroll: GridScroll): number {
  return frozen ? left + scroll.aside : left;
}

interface EditorProps {
  readonly editing: Editing;
  readonly left: number;
  readonly top: number;
  readonly onKeep: (row: Editing["row"], slot: Editing["slot"], text: string) => void;
  /** `then`: the key to move on by; "" stays, null leaves the focus where the pointer put it. */
  readonly onEnd: (then: string | null) => void;
}

function Editor({ editing, left, top, onKeep, onEnd }: EditorProps) {
  const words = useWords().grid.cell;
  const { row, slot, initial, selected } = editing;
  return (
    <CellEditor
      key={`${row.key}-${slot.id}`}
      label={words.edit({ column: slot.name, row: rowNumber(row) })}
      {...{ initial, selected, left, top }}
      width={slot.width}
      onCommit={(text, then) => {
        onKeep(row, slot, text);
        onEnd(then);
      }}
      onCancel={() => onEnd("")}
    />
  );
}
