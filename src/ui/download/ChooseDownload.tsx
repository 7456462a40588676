import { FileSpreadsheet } from "lucide-react";
import { type RefObject, useState } from "react";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Select } from "../kit/Select.tsx";
import { nameWith } from "../save-file.ts";
import { useWords } from "../words.tsx";
import { type Choice, ENDINGS, type Format, hasOptions, USUAL } from "./choice.ts";
import css from "./Download.module.css";
import { FormatOptions } from "./FormatOptions.tsx";

export interface DownloadChoice {
  readonly choice: Choice;
  readonly removed: boolean;
  readonly recipe: boolean;
}

interface ChooseProps {
  /** The button that gets the keyboard first, so that Ctrl+S and Enter are the whole of it. */
  readonly main: RefObject<HTMLButtonElement | null>;
  /** The last try was stopped or failed. */
  readonly stopped: boolean;
  readonly onDownload: (choice: DownloadChoice) => void;
}

export function ChooseDownload({ main, stopped, onDownload }: ChooseProps) {
  const say = useWords().download;
  const [choice, setChoice] = useState(USUAL);
  const [removed, setRemoved] = useState(false);
  const [recipe, setRecipe] = useState(false);
  const name = useStore((state) => state.opened?.name ?? "");
  const ran = useStore((state) => state.ran);
  const hasSteps = useStore((state) => state.history.present.steps.length > 0);
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const removedRows = ran?.rowsRemoved ?? 0;
  const formats = Object.keys(ENDINGS) as Format[];
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDownload({ choice, removed: removed && removedRows > 0, recipe: recipe && hasSteps });
      }}
    >
      <div className={css.file}>
        <FileSpreadsheet size={20} aria-hidden />
        <div>
          <strong>{nameWith(name, "-clean", ENDINGS[choice.format])}</strong>
          {ran && <span>{say.contents({ rows: ran.rows, columns: ran.columns.length })}</span>}
        </div>
      </div>
      <Select
        label={say.format}
        hint={say.formatHints[choice.format]}
        value={choice.format}
        options={formats.map((value) => ({ value, label: say.formats[value] }))}
        onChange={(format) => change({ format })}
      />
      {(removedRows > 0 || hasSteps) && (
        <fieldset className={css.also}>
          <legend>{say.also}</legend>
          {removedRows > 0 && (
            <Checkbox
              label={say.removed({ count: removedRows })}
              hint={say.removedHint}
              checked={removed}
              onChange={setRemoved}
            />
          )}
          {hasSteps && (
            <Checkbox label={say.recipe} hint={say.recipeHint} checked={recipe} onChange={setRecipe} />
          )}
        </fieldset>
      )}
      {hasOptions(choice.format) && <FormatOptions choice={choice} hasSteps={hasSteps} onChange={change} />}
      {stopped && <p className={css.stopped}>{say.stopped}</p>}
      <Button ref={main} kind="primary" size="large" type="submit">
        {say.download}
      </Button>
    </form>
  );
}
