import {
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  metaHelper,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { ColumnProfile } from "../../profile/profile.ts";
import { type Reader, reader } from "../../values/reading.ts";
import type { ColumnHead, PageRow } from "../../worker/contract.ts";
import { DRAWN_WIDTH, MEASURED, startWidth, textWidth } from "./column-widths.ts";
import type { PageSource } from "./page-source.ts";

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnMeta: metaHelper<{ readonly index: number; readonly name: string }>(),
});
const helper = createColumnHelper<typeof features, PageRow>();
/** Rows stay in the worker: the table model is asked about columns only. */
const NO_ROWS: PageRow[] = [];
/** Texts of so many rows decide a column's first width. */
const SAMPLED = 100;

export type GridTable = ReturnType<typeof useGridTable>;

/**
 * The column model: order, names and widths. New columns get a width from their name and the rows first seen; one that
 * nobody drew grows when the cells that a step changed need more.
 */
export function useGridTable(heads: readonly ColumnHead[], source: PageSource, version: number) {
  const columns = useMemo(
    () =>
      helper.columns(
        heads.map(({ id, name }, index) =>
          helper.accessor((row) => row.cells[index], {
            id,
            header: name,
            size: startWidth(name, [], fontFactor()),
            minSize: DRAWN_WIDTH.least,
            maxSize: DRAWN_WIDTH.most,
            meta: { index, name },
          }),
        ),
      ),
    [heads],
  );
  const table = useTable({ features, columns, data: NO_ROWS, columnResizeMode: "onChange" });

  const file = source.showing?.file;
  const sizedFor = useRef(file);
  const point = source.showing?.point;
  const grownAt = useRef(point);
  const given = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (version === 0 || source.rowCount === null || source.columns !== heads) return;
    const another = file !== sizedFor.current;
    sizedFor.current = file;
    const known: Readonly<Record<string, number>> = another ? {} : table.atoms.columnSizing.get();
    const fresh = new Map<string, number>();
    for (const [index, { id, name }] of heads.entries()) {
      if (!Object.hasOwn(known, id)) fresh.set(id, startWidth(name, textsOf(source, index), fontFactor()));
      else if (point !== grownAt.current && known[id] === given.current.get(id)) {
        const wanted = startWidth(name, changedTextsOf(source, index), fontFactor());
        if (wanted > known[id]) fresh.set(id, wanted);
      }
    }
    grownAt.current = point;
    for (const [id, width] of fresh) given.current.set(id, width);
    if (fresh.size > 0) table.setColumnSizing({ ...known, ...Object.fromEntries(fresh) });
  }, [heads, source, version, table, file, point]);

  return table;
}

/** What a row needs to know of one column to draw its cell. */
export interface Slot {
  readonly id: string;
  /** Place among the columns drawn, and among those of the table (of a row's cells). */
  readonly at: number;
  readonly index: number;
  /** Stays in sight at the left. */
  readonly frozen: boolean;
  readonly name: string;
  /** Side by side: the name it had, and whether one side alone has it. */
  readonly was?: string | undefined;
  readonly only?: ColumnHead["only"];
  readonly left: number;
  readonly width: number;
  readonly numeric: boolean;
  readonly reader: Reader | null;
}

export function slotOf(
  head: ColumnHead,
  place: Pick<Slot, "at" | "index" | "frozen" | "left" | "width">,
  profile: ColumnProfile | undefined,
): Slot {
  return {
    ...place,
    id: head.id,
    name: head.name,
    was: head.was,
    only: head.only,
    numeric: profile?.kind === "whole" || profile?.kind === "decimal",
    reader: profile && profile.reading.kind !== "text" ? reader(profile.reading) : null,
  };
}

/** Texts of a column in the rows at hand, from the first one in view on. */
export function textsOf(source: PageSource, index: number): string[] {
  const texts: string[] = [];
  for (let row = source.firstInView; row < source.firstInView + SAMPLED; row++) {
    const text = source.row(row)?.cells[index];
    if (text) texts.push(text);
  }
  return texts;
}

/** What the changed ones among these cells are now. */
function changedTextsOf(source: PageSource, index: number): string[] {
  const texts: string[] = [];
  for (let at = source.firstInView; at < source.firstInView + SAMPLED; at++) {
    const row = source.row(at);
    if (row?.before?.[index] !== undefined) texts.push(row.cells[index]);
  }
  return texts;
}

let factor: number | null = null;

/** How wide the page's font runs on this computer, beside the widths told from characters. Measured once. */
export function fontFactor(): number {
  if (factor !== null) return factor;
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 1;
  context.font = `14px ${getComputedStyle(document.body).fontFamily}`;
  factor = (context.measureText(MEASURED).width / textWidth(MEASURED)) * 1.02;
  return factor;
}
