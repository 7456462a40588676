import { useEffect, useState } from "react";
import { actions } from "../../../app/session.ts";
import { useStore } from "../../../app/store.ts";
import { parseFormula } from "../../../values/formula/parse.ts";
import type { Page } from "../../../worker/contract.ts";
import { useWords } from "../../words.tsx";
import own from "./FormulaField.module.css";
import type { FormTable } from "./form-context.ts";
import { useFormulaWords } from "./use-formula-words.ts";

const ROWS = 5;
const MOST_COLUMNS = 2;

/** What the formula gives in the first rows, beside the cells it is worked out of. */
export function FormulaResult({ formula, table }: { readonly formula: string; readonly table: FormTable }) {
  const words = useFormulaWords();
  const { types } = useWords().steps.form;
  const previewed = useStore((state) => state.previewed);
  const made = previewed?.steps.at(-1)?.columnsAdded[0];
  const page = useFirstRows(made === undefined ? null : (previewed?.point ?? null));
  const parsed = parseFormula(formula);
  if (!parsed.ok || !page || made === undefined) return null;
  const at = page.columns.findIndex(({ id }) => id === made);
  if (at < 0) return null;
  const used = parsed.formula.columns.slice(0, MOST_COLUMNS).flatMap((id) => {
    const place = page.columns.findIndex((column) => column.id === id);
    return place < 0 ? [] : [{ place, name: table.columns.find((column) => column.id === id)?.name ?? id }];
  });
  const { name, type } = page.columns[at];
  if (page.rows.length === 0) return <p className={own.signature}>{words.noRows}</p>;
  return (
    <table className={own.result} aria-label={words.result}>
      <thead>
        <tr>
          {used.map((column) => (
            <th key={column.place} scope="col">
              {column.name}
            </th>
          ))}
          <th scope="col">
            {name} <small>{types[type ?? "text"]}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {page.rows.map(({ key, cells }) => (
          <tr key={key}>
            {used.map(({ place }) => (
              <td key={place}>{cells[place]}</td>
            ))}
            <td>{cells[at] === "" ? <em>{words.none}</em> : <b>{cells[at]}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of the last point asked for, until those of the next are there. */
function useFirstRows(point: string | null): Page | null {
  const [page, setPage] = useState<Page | null>(null);
  useEffect(() => {
    if (point === null) return;
    let wanted = true;
    void actions.page(point, { rows: "kept" }, 0, ROWS).then((answer) => {
      if (wanted && answer.ok) setPage(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [point]);
  return point === null ? null : page;
}
