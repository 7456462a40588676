import { ArrowDown } from "lucide-react";
import type { OperationInfo } from "../../ops/operation.ts";
import { showSpaces } from "../steps/show-spaces.ts";
import { useLanguage } from "../words.tsx";
import css from "./ExampleTable.module.css";
import { exampleMarks, type Marked } from "./example-marks.ts";
import { usePaletteWords } from "./use-palette-words.ts";

const MOST_ROWS = 5;

/** What an operation does, as a small table before and after. */
export function ExampleTable({ operation }: { readonly operation: OperationInfo }) {
  const words = usePaletteWords();
  const { name, help } = operation.words[useLanguage()];
  const example = operation.examples[0];
  return (
    <div className={css.example}>
      <strong>{name}</strong>
      <p>{help}</p>
      {example && <Sides label={words.exampleLabel({ name })} {...exampleMarks(example)} />}
    </div>
  );
}

function Sides({ label, before, after }: { label: string; before: Marked; after: Marked }) {
  const words = usePaletteWords();
  return (
    <figure aria-label={label} className={css.sides}>
      <Side title={words.before} rows={before} />
      <ArrowDown size={16} aria-hidden />
      <Side title={words.after} rows={after} />
    </figure>
  );
}

function Side({ title, rows: [names, ...rows] }: { readonly title: string; readonly rows: Marked }) {
  return (
    <table className={css.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {names.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the example never changes
            <th key={column} scope="col" data-mark={cell.mark ?? undefined}>
              {cell.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the example never changes
          <tr key={index}>
            {row.map((cell, column) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: the example never changes
                key={column}
                data-mark={cell.mark ?? undefined}
                data-missing={cell.text === "" || undefined}
              >
                {cell.mark === "removed" ? <s>{showSpaces(cell.text)}</s> : showSpaces(cell.text)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
