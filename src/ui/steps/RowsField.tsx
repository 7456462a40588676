import { useEffect, useId, useMemo, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Condition } from "../../values/condition.ts";
import { lookedAt } from "../grid/use-pages.ts";
import { useWords } from "../words.tsx";
import { ConditionField } from "./fields/ConditionField.tsx";
import css from "./RowsField.module.css";
import { conditionInView } from "./rows-in-view.ts";
import type { StepForm } from "./use-step-form.ts";

type Choice = "all" | "view" | "where";

/** Which rows a step works on: all, those in view while the view is filtered, or those that fit tests. */
export function RowsField({ form }: { readonly form: StepForm }) {
  const words = useWords().steps.form;
  const { where, table } = form;
  const name = useId();
  const inView = useStore(inViewOf);
  const view = useMemo(() => (inView === "" ? null : (JSON.parse(inView) as Condition)), [inView]);
  const rows = useRowsInView(view !== null);
  const [choice, setChoice] = useState<Choice>(where === undefined ? "all" : "where");
  const choose = (chosen: Choice) => {
    setChoice(chosen);
    if (chosen === "all") form.setWhere(undefined);
    else if (chosen === "view") form.setWhere(view ?? undefined);
    else form.setWhere({ column: table.columns[0]?.id ?? "", is: "filled" });
  };
  const options: [Choice, string][] = [
    ["all", words.rows.all],
    ...(view ? [["view", words.rows.view({ rows })] as [Choice, string]] : []),
    ["where", words.rows.where],
  ];
  return (
    <fieldset className={css.rows} data-field="where">
      <legend>{words.rows.label}</legend>
      {options.map(([value, label]) => (
        <label key={value} className={css.choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => choose(value)} />
          <span>{label}</span>
        </label>
      ))}
      {choice === "where" && where && (
        <ConditionField
          label={words.joinTests}
          wrong={form.wrong.get("where")}
          table={table}
          value={where}
          onChange={form.setWhere}
        />
      )}
    </fieldset>
  );
}

/** What the filters and the search of the view ask of a row, as text that stays the same while they do. */
function inViewOf(state: Parameters<typeof lookedAt>[0]): string {
  const condition = conditionInView(state.looking, lookedAt(state).columns);
  return condition ? JSON.stringify(condition) : "";
}

/** How many rows are in view before the step; null until that is known. */
function useRowsInView(filtered: boolean): number | null {
  const [rows, setRows] = useState<number | null>(null);
  const at = useStore((state) => state.ran?.point ?? "source");
  const filters = useStore((state) => state.looking.filters);
  const search = useStore((state) => state.looking.search);
  useEffect(() => {
    if (!filtered) return;
    let wanted = true;
    void actions.page(at, { rows: "kept", filters, search }, 0, 0).then((answer) => {
      if (wanted && answer.ok) setRows(answer.value.rowCount);
    });
    return () => {
      wanted = false;
    };
  }, [filtered, at, filters, search]);
  return rows;
}
