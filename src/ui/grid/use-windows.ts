import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { arranged } from "../../app/layout.ts";
import { useStore } from "../../app/store.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import type { ColumnHead } from "../../worker/contract.ts";
import { type GridTable, type Slot, slotOf } from "./columns.ts";
import type { GridScroll } from "./grid-scroll.ts";
import type { PageSource } from "./page-source.ts";
import type { Height } from "./scaled-scroll.ts";

/** Width of the row numbers, which stay in sight. */
export const NUMBERS_WIDTH = 64;
const ROWS_BESIDE = 3;
/** Width of a column until its texts are known. */
const UNSIZED = 140;
/** Rows brought before they come into view, on either side. */
const ROWS_AHEAD = 60;
/** Rows drawn in a frame while the list comes into sight, and rows in view on a tall screen. */
const ROWS_A_FRAME = 8;
const MOST_ROWS = 64;

type GridElement = RefObject<HTMLDivElement | null>;

/** A row to draw: its place in the view and in the section, and the element it has for now. */
export interface RowPlace {
  readonly at: number;
  readonly inSection: number;
  readonly element: number;
}

/** The rows to draw: those in view and a few beside them. */
export function useRowWindow(
  element: GridElement,
  layer: GridElement,
  scroll: GridScroll,
  { rows: rowCount, rowHeight }: Height,
  source: PageSource,
): readonly RowPlace[] {
  useLayoutEffect(() => {
    if (element.current && layer.current) return scroll.attach(element.current, layer.current);
  }, [element, layer, scroll]);
  useLayoutEffect(() => scroll.setRows(rowCount, rowHeight), [scroll, rowCount, rowHeight]);

  const section = useSyncExternalStore(scroll.subscribeSection, scroll.getSection);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: Math.max(0, Math.min(section.count, rowCount - section.first)),
    getScrollElement: () => element.current,
    estimateSize: () => rowHeight,
    overscan: ROWS_BESIDE,
    observeElementRect: (_, tell) => scroll.observeViewport((height) => tell({ width: 1, height })),
    observeElementOffset: (_, tell) => scroll.observeOffset(drawnAtOnce(tell)),
    scrollToFn: stayPut,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: places are measured anew when rows have another height
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const items = virtualizer.getVirtualItems();
  const from = section.first + (items[0]?.index ?? 0);
  const to = section.first + (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => source.look(Math.max(0, from - ROWS_AHEAD), to + ROWS_AHEAD), [source, from, to]);
  const pool = poolFor(virtualizer.scrollRect?.height ?? 0, rowHeight, items.length);
  const drawn = useFirstRows(source.rowCount !== null);
  return items.slice(0, drawn).map(({ index }) => {
    const at = section.first + index;
    return { at, inSection: index, element: at % pool };
  });
}

/** How many rows may be drawn: the first come a few in each frame, as all at once would hold up the page. */
function useFirstRows(there: boolean): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (!there || drawn === Number.POSITIVE_INFINITY) return;
    const frame = requestAnimationFrame(() =>
      setDrawn(drawn < MOST_ROWS ? drawn + ROWS_A_FRAME : Number.POSITIVE_INFINITY),
    );
    return () => cancelAnimationFrame(frame);
  }, [there, drawn]);
  return drawn;
}

/**
 * Elements for rows: as many as are ever drawn at once, so that a row that leaves hands its element on to the one that
 * comes, which is quicker than making a new one.
 */
function poolFor(viewport: number, rowHeight: number, drawn: number): number {
  return Math.max(drawn, Math.ceil(viewport / rowHeight) + 1 + 2 * ROWS_BESIDE);
}

export interface ColumnWindow {
  /** Every column drawn with its place and width: first those frozen. */
  readonly all: readonly Slot[];
  /** Those in view and a few beside them; all that are frozen. */
  readonly slots: readonly Slot[];
  readonly frozen: readonly Slot[];
  /** Where those that scroll come into sight: beside the row numbers and the frozen ones. */
  readonly edge: number;
  /** Width of the whole list. */
  readonly width: number;
}

/** The columns to draw. */
export function useColumnWindow(
  element: GridElement,
  scroll: GridScroll,
  heads: readonly ColumnHead[],
  table: GridTable,
): ColumnWindow {
  const profiles = useStore((state) => state.profiles);
  const layout = useStore((state) => state.looking.layout);
  const sizes = table.state.columnSizing;
  const all = useMemo(
    () => slotsOf(arranged(heads, layout), sizes, profiles),
    [heads, layout, sizes, profiles],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    horizontal: true,
    count: all.length,
    getScrollElement: () => element.current,
    estimateSize: (index) => all[index].width,
    paddingStart: NUMBERS_WIDTH,
    overscan: 2,
    observeElementRect: (_, tell) => scroll.observeWidth((width) => tell({ width, height: 1 })),
    observeElementOffset: (_, tell) => scroll.observeLeft(drawnAtOnce(tell)),
    scrollToFn: stayPut,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: places are measured anew when widths or columns change
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, sizes, heads, layout]);
  const items = virtualizer.getVirtualItems();
  const frozen = useMemo(() => all.filter((slot) => slot.frozen), [all]);
  const slots = useMemo(() => {
    const inView = items.map(({ index }) => all[index]).filter((slot) => slot !== undefined && !slot.frozen);
    return [...frozen, ...inView];
  }, [items, all, frozen]);
  return { all, slots, frozen, edge: endOf(frozen), width: endOf(all) };
}

function endOf(slots: readonly Slot[]): number {
  const last = slots.at(-1);
  return last ? last.left + last.width : NUMBERS_WIDTH;
}

function slotsOf(
  columns: ReturnType<typeof arranged<ColumnHead>>,
  sizes: Readonly<Record<string, number>>,
  profiles: ReadonlyMap<string, ColumnProfile>,
): Slot[] {
  let left = NUMBERS_WIDTH;
  return columns.map(({ column, index, frozen }, at) => {
    const width = Object.hasOwn(sizes, column.id) ? sizes[column.id] : UNSIZED;
    const slot = slotOf(column, { at, index, frozen, left, width }, profiles.get(column.id));
    left += width;
    return slot;
  });
}

/**
 * While the user scrolls, what comes into view is drawn in the same frame. The virtualizer is told of rest all the same:
 * told of motion it would ask the browser for its extent, which lays the page out once more each time.
 */
function drawnAtOnce(tell: (offset: number, moving: boolean) => void) {
  return (offset: number, moving: boolean) => {
    if (moving) flushSync(() => tell(offset, false));
    else tell(offset, false);
  };
}

function stayPut(): void {}
