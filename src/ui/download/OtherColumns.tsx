import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { useWords } from "../words.tsx";
import { fillingOf } from "./filling-of.ts";
import css from "./Target.module.css";
import type { Fitting } from "./use-fit.ts";

/** The columns that no field takes: they are left out unless they are added under their own names. */
export function OtherColumns({ fit, choose }: Pick<Fitting, "fit" | "choose">) {
  const say = useWords().targets;
  if (!fit || fit.others.length === 0) return null;
  const { own } = fillingOf(fit);
  const added = fit.others.filter(({ id }) => own.includes(id));
  const all = added.length === fit.others.length;
  return (
    <fieldset className={css.others}>
      <legend>{say.others({ count: fit.others.length - added.length })}</legend>
      <p className={css.note}>{say.othersHint[fit.target]}</p>
      <div className={css.columns}>
        {fit.others.map(({ id, name, as }) => (
          <Checkbox
            key={id}
            label={as === name ? name : say.addedAs({ name, as })}
            checked={own.includes(id)}
            onChange={(add) =>
              choose({ own: add ? [...added.map((each) => each.id), id] : own.filter((each) => each !== id) })
            }
          />
        ))}
      </div>
      {fit.others.length > 2 && (
        <Button
          kind="plain"
          size="small"
          onClick={() => choose({ own: all ? [] : fit.others.map(({ id }) => id) })}
        >
          {all ? say.addNone : say.addAll}
        </Button>
      )}
    </fieldset>
  );
}
