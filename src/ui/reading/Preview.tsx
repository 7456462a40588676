import { useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import type { ReadPreview } from "../../worker/contract.ts";
import { useWords } from "../words.tsx";
import { type Draft, optionsOf } from "./draft.ts";
import css from "./ReadingDialog.module.css";

const MOST_COLUMNS = 8;
const MOST_ROWS = 6;

/** The first rows as they would be read; while the form is wrong, as they were last. */
export function Preview({ draft }: { readonly draft: Draft }) {
  const words = useWords().reading.options;
  const shown = usePreview(draft);
  if (!shown) return <div className={css.preview} aria-busy />;
  const more = shown.columns.length - MOST_COLUMNS;
  return (
    <figure className={css.preview}>
      <figcaption>
        {words.preview}
        {more > 0 && <small>{words.previewMore({ columns: more })}</small>}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={css.scroll} aria-label={words.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {shown.columns.slice(0, MOST_COLUMNS).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.rows.slice(0, MOST_ROWS).map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told apart by
              <tr key={row}>
                {cells.slice(0, MOST_COLUMNS).map((text, c) => (
                  <td key={shown.columns[c]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

function usePreview(draft: Draft): ReadPreview | null {
  const [shown, setShown] = useState<ReadPreview | null>(null);
  useEffect(() => {
    const options = optionsOf(draft);
    if (!options) return;
    let wanted = true;
    void actions.previewReading(options).then((answer) => {
      if (wanted && answer?.ok) setShown(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [draft]);
  return shown;
}
