import { useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import type { ReadOptions } from "../../io/read-options.ts";
import type { Problem, ReadPreview } from "../../worker/contract.ts";
import { sayProblem } from "../problems/say-problem.ts";
import { useWords } from "../words.tsx";
import css from "./ReadingDialog.module.css";

const MOST_COLUMNS = 8;
const MOST_ROWS = 6;
/** So many of the first rows where the last ones stand below them. */
const FIRST_ROWS = 3;
const PAUSE_MS = 120;

export type Previewed =
  | { readonly ok: true; readonly value: ReadPreview }
  | { readonly ok: false; readonly problem: Problem };

/** The first rows as they would be read, and the last ones of a small file. */
export function Preview({ previewed }: { readonly previewed: Previewed | null }) {
  const words = useWords().reading.options;
  if (!previewed) return <div className={css.preview} aria-busy />;
  if (!previewed.ok) return <Failed problem={previewed.problem} />;
  const { columns, rows, last, count } = previewed.value;
  const withEnd = count !== null && count > MOST_ROWS;
  const first = rows.slice(0, withEnd ? FIRST_ROWS : MOST_ROWS);
  const end = withEnd ? [...rows, ...last].slice(-2) : [];
  const between = (count ?? 0) - first.length - end.length;
  const more = columns.length - MOST_COLUMNS;
  const title = withEnd ? words.previewEnds : words.preview;
  const shown = columns.slice(0, MOST_COLUMNS);
  return (
    <figure className={css.preview}>
      <figcaption>
        {title}
        {more > 0 && <small>{words.previewMore({ columns: more })}</small>}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={css.scroll} aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {shown.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Rows rows={first} columns={shown} />
            {end.length > 0 && (
              <tr className={css.between}>
                <td colSpan={shown.length}>{words.previewBetween({ rows: between })}</td>
              </tr>
            )}
            <Rows rows={end} columns={shown} />
          </tbody>
        </table>
      </section>
    </figure>
  );
}

interface RowsProps {
  readonly rows: ReadPreview["rows"];
  readonly columns: readonly string[];
}

function Rows({ rows, columns }: RowsProps) {
  return rows.map((cells, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told apart by
    <tr key={row}>
      {columns.map((name, c) => (
        <td key={name}>{cells[c]}</td>
      ))}
    </tr>
  ));
}

function Failed({ problem }: { readonly problem: Problem }) {
  const said = sayProblem(problem, useWords().problems, (id) => id);
  return (
    <div className={css.preview} role="alert">
      {said && <p>{said.what}</p>}
    </div>
  );
}

/** What comes of these choices; while one of them is wrong, of the last that were right. */
export function usePreview(chosen: Partial<ReadOptions> | null): Previewed | null {
  const [shown, setShown] = useState<Previewed | null>(null);
  const asked = chosen && JSON.stringify(chosen);
  useEffect(() => {
    if (asked === null) return;
    let wanted = true;
    const look = async () => {
      const answer = await actions.previewReading(JSON.parse(asked) as Partial<ReadOptions>);
      if (wanted && answer) setShown(answer);
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return shown;
}
