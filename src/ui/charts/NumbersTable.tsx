import css from "./NumbersTable.module.css";
import { type Numbers, shownCell } from "./numbers-of.ts";
import type { Speaker } from "./speech.ts";

export interface NumbersTableProps {
  readonly speaker: Speaker;
  readonly numbers: Numbers;
  readonly caption: string;
}

/** The numbers behind a chart. Scrolls by keyboard too. */
export function NumbersTable({ speaker, numbers, caption }: NumbersTableProps) {
  const { columns, rows } = numbers;
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
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
