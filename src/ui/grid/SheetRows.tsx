// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
import { type RefObject, useMemo } from "react";
import { useStore } from "../../app/store.ts";
import { useWords } from "../words.tsx";
import type { PageSource } from "./page-source.ts";
import { Row, RowNumbers, type RowWords } from "./Row.tsx";
import css from "./SheetRows.module.css";
import { elementHeight } from "./scaled-scroll.ts";
import type { Pointing } from "./use-pointing.ts";
import type { ColumnWindow, RowPlace } from "./use-windows.ts";

interface SheetRowsProps {
  readonly gridId: string;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly source: PageSource;
  readonly rowCount: number;
  readonly rows: readonly RowPlace[];
  readonly columns: ColumnWindow;
  readonly pointing: Pointing;
  /** The editor of a cell, laid over it. */
  readonly children: React.ReactNode;
}

/** The rows in view, on a layer that stands where the section of the list does. */
export function SheetRows(props: SheetRowsProps) {
  const { gridId, layer, source, rowCount, rows, columns, pointing } = props;
  const words = useWords().grid.cell;
  const files = useStore((state) => state.opened?.files);
  const search = useStore((state) => state.looking.search);
  const rowWords: RowWords = useMemo(() => {
    const { missing, removed, rowTitle } = words;
    const several = files !== undefined && files.length > 1;
    return {
      missing,
      removed,
      rowTitle: ({ row, line, file }) => rowTitle({ row, line, file: several ? files[file] : undefined }),
    };
  }, [words, files]);
  const { active, picked } = pointing;
  const size = { height: elementHeight(rowCount), width: columns.width };
  return (
    <div role="rowgroup" className={css.canvas} style={size}>
      <div ref={layer} role="presentation" className={css.layer} style={{ width: columns.width }}>
        {rows.map(({ at, inSection, element }) => {
          const inPicked = picked !== null && at >= picked.top && at <= picked.bottom;
          return (
            <Row
              key={element}
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
        <RowNumbers rows={rows.map((place) => ({ row: source.row(place.at), place }))} words={rowWords} />
        {props.children}
      </div>
    </div>
  );
}
