// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
import { type RefObject, useMemo } from "react";
import { useStore } from "../../app/store.ts";
import type { Rows } from "../changes/sides.ts";
import { stepNumbers } from "../changes/step-marks.ts";
import { useWords } from "../words.tsx";
import { type DrawnRow, Row, type RowWords } from "./Row.tsx";
import { RowHeads } from "./RowHeads.tsx";
import css from "./SheetRows.module.css";
import { elementHeight, type Height } from "./scaled-scroll.ts";
import type { Pointing } from "./use-pointing.ts";
import type { ColumnWindow, RowPlace } from "./use-windows.ts";

interface SheetRowsProps {
  readonly gridId: string;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly source: Rows;
  readonly height: Height;
  readonly rows: readonly RowPlace[];
  readonly columns: ColumnWindow;
  readonly pointing: Pointing;
  /** The editor of a cell, laid over it. */
  readonly children: React.ReactNode;
}

/** The rows in view, on a layer that stands where the section of the list does. */
export function SheetRows(props: SheetRowsProps) {
  const { gridId, layer, source, height, rows, columns, pointing } = props;
  const words = useWords().grid.cell;
  const files = useStore((state) => state.opened?.files);
  const search = useStore((state) => state.looking.search);
  const { lines, signs } = useStore((state) => state.looking.layout);
  const steps = useStore(({ looking, ran }) => (looking.bySteps ? ran?.steps : undefined));
  const rowWords: RowWords = useMemo(() => {
    const { missing, removed, rowTitle, madeTitle, signs } = words;
    const several = files !== undefined && files.length > 1;
    return {
      missing,
      removed,
      signs,
      steps: steps && stepNumbers(steps),
      madeTitle,
      rowTitle: ({ row, line, file }) => rowTitle({ row, line, file: several ? files[file] : undefined }),
    };
  }, [words, files, steps]);
  const { active, picked } = pointing;
  const drawn = rows.map(({ at, inSection, element }): { element: number; drawn: DrawnRow } => {
    const inPicked = picked !== null && at >= picked.top && at <= picked.bottom;
    return {
      element,
      drawn: {
        row: source.row(at),
        at,
        top: inSection * height.rowHeight,
        active: at === active.row ? active.column : -1,
        pickedLeft: inPicked ? picked.left : 0,
        pickedRight: inPicked ? picked.right : -1,
        search,
        signs,
        words: rowWords,
      },
    };
  });
  const { width, slots, frozen, edge } = columns;
  const layerStyle = { width, "--row": `${height.rowHeight}px` };
  return (
    <div role="rowgroup" className={css.canvas} style={{ height: elementHeight(height), width }}>
      <div
        ref={layer}
        role="presentation"
        data-wrap={lines > 1 || undefined}
        className={css.layer}
        style={layerStyle}
      >
        <RowHeads rows={drawn} frozen={frozen} width={edge} />
        {drawn.map(({ element, drawn: row }) => (
          <Row key={element} {...row} gridId={gridId} width={width} slots={slots} />
        ))}
        {props.children}
      </div>
    </div>
  );
}
