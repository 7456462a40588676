import { Rows3 } from "lucide-react";
import { IconButton } from "../kit/IconButton.tsx";
import css from "./NumbersTable.module.css";
import { type Numbers, shownCell } from "./numbers-of.ts";
import type { RowsBehind } from "./rows-of.ts";
import { showRows } from "./show-rows.ts";
import type { Speaker } from "./speech.ts";

export interface NumbersTableProps {
  readonly speaker: Speaker;
  readonly numbers: Numbers;
  readonly caption: string;
  /** The rows behind each line; null where there are none to show. */
  readonly behind: readonly (RowsBehind | null)[];
}

/** The numbers behind a chart. Scrolls by keyboard too. */
export function NumbersTable({ speaker, numbers, caption, behind }: NumbersTableProps) {
  const { columns, rows } = numbers;
  const { words } = speaker;
  const nameOfLine = (row: Numbers["rows"][number]) => shownCell(speaker, columns[0].kind, row[0]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={caption}>
      <table className={css.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, kind }) => (
              <th key={name} scope="col" data-kind={kind}>
                {name}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{words.table.rowsBehind}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer never move
            <tr key={i}>
              {row.map((value, c) => (
                <td key={columns[c].name} data-kind={columns[c].kind}>
                  {shownCell(speaker, columns[c].kind, value)}
                </td>
              ))}
              <td>
                <ShowRows rows={behind[i]} label={words.table.showRowsOf({ what: nameOfLine(row) })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ShowRows({ rows, label }: { readonly rows: RowsBehind | null | undefined; readonly label: string }) {
  if (!rows) return null;
  return (
    <IconButton
      size="small"
      label={label}
      icon={<Rows3 size={14} aria-hidden />}
      onClick={() => showRows(rows)}
    />
  );
}
