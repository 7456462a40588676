import { useStore } from "../../app/store.ts";
import { Checkbox } from "../kit/Checkbox.tsx";
import { useWords } from "../words.tsx";
import css from "./Download.module.css";
import { type Choosing, removedFromFile } from "./use-choosing.ts";

/** Files that may come along with the list, as far as there are any. */
export function AlsoFiles({ has, also, setAlso }: Pick<Choosing, "has" | "also" | "setAlso">) {
  const say = useWords().download;
  const removedRows = useStore(({ ran }) => removedFromFile(ran));
  if (!has.removed && !has.odd && !has.recipe) return null;
  return (
    <fieldset className={css.also}>
      <legend>{say.also}</legend>
      {has.removed && (
        <Checkbox
          label={say.removed({ count: removedRows })}
          hint={say.removedHint}
          checked={also.removed}
          onChange={(removed) => setAlso({ ...also, removed })}
        />
      )}
      {has.odd && (
        <Checkbox
          label={say.odd}
          hint={say.oddHint}
          checked={also.odd}
          onChange={(odd) => setAlso({ ...also, odd })}
        />
      )}
      {has.recipe && (
        <Checkbox
          label={say.recipe}
          hint={say.recipeHint}
          checked={also.recipe}
          onChange={(recipe) => setAlso({ ...also, recipe })}
        />
      )}
    </fieldset>
  );
}
