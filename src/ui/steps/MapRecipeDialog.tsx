import { useMemo, useState } from "react";
import { likelyColumn, mapColumns, stepColumns } from "../../app/map-columns.ts";
import { actions } from "../../app/session.ts";
import type { Dialog as Request } from "../../app/state.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Select } from "../kit/Select.tsx";
import { useWords } from "../words.tsx";
import css from "./MapRecipeDialog.module.css";

const WITHOUT = "";

/** A loaded recipe asks for columns the list has not: the user says which are meant before anything runs. */
export function MapRecipeDialog() {
  const dialog = useStore((state) => state.looking.dialog);
  return dialog?.kind === "map-recipe" ? <Mapping {...dialog} /> : null;
}

function Mapping({ recipe, missing }: Request & { kind: "map-recipe" }) {
  const words = useWords().steps.map;
  const operations = useStore((state) => state.operations);
  const columns = useStore((state) => state.opened?.columns) ?? [];
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(
    () => new Map(missing.map((wanted) => [wanted, likelyColumn(wanted, columns) ?? null])),
  );
  const usedIn = useMemo(() => {
    const asked = recipe.steps.map((step) => {
      const operation = operations.find(({ id }) => id === step.op);
      return operation ? stepColumns(step, operation) : [];
    });
    return {
      count: (column: string) => asked.filter((each) => each.includes(column)).length,
      any: asked.filter((each) => each.some((column) => missing.includes(column))).length,
    };
  }, [recipe, operations, missing]);
  const mapped = mapColumns(recipe, operations, chosen);
  const off = mapped.steps.filter((step, index) => !step.on && recipe.steps[index].on).length;
  const close = () => actions.openDialog(null);
  return (
    <Dialog
      title={words.title}
      description={words.intro({ columns: missing.length, steps: usedIn.any })}
      onClose={close}
      footer={
        <>
          <span className={css.effect}>{off > 0 ? words.offCount({ count: off }) : words.allRun}</span>
          <Button onClick={close}>{words.cancel}</Button>
          <Button
            kind="primary"
            onClick={() => {
              close();
              void actions.applyRecipe(mapped);
            }}
          >
            {words.apply}
          </Button>
        </>
      }
    >
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.wanted}</th>
            <th scope="col">{words.use}</th>
          </tr>
        </thead>
        <tbody>
          {missing.map((wanted) => (
            <tr key={wanted}>
              <th scope="row">
                <span>{wanted}</span>
                <small>{words.usedIn({ steps: usedIn.count(wanted) })}</small>
              </th>
              <td>
                <Select
                  aria-label={words.columnFor({ column: wanted })}
                  value={chosen.get(wanted) ?? WITHOUT}
                  options={[
                    { value: WITHOUT, label: words.without },
                    ...columns.map((column) => ({ value: column.id, label: column.name })),
                  ]}
                  onChange={(column) =>
                    setChosen(new Map(chosen).set(wanted, column === WITHOUT ? null : column))
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
