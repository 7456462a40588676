import { ChevronRight, FileSpreadsheet } from "lucide-react";
import { type RefObject, useState } from "react";
import { useStore } from "../../app/store.ts";
import type { WriteOptions } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Select } from "../kit/Select.tsx";
import { delimiterName } from "../reading/option-names.ts";
import { nameWith } from "../save-file.ts";
import { useWords } from "../words.tsx";
import css from "./Download.module.css";

export interface DownloadChoice {
  readonly options: Required<
    Pick<WriteOptions, "format" | "delimiter" | "newline" | "bom" | "quoteAll" | "encoding" | "guardFormulas">
  >;
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

const USUAL: DownloadChoice["options"] = {
  format: "csv",
  delimiter: ",",
  newline: "\r\n",
  bom: true,
  quoteAll: false,
  encoding: "utf-8",
  guardFormulas: true,
};

export function ChooseDownload({ main, stopped, onDownload }: ChooseProps) {
  const words = useWords();
  const say = words.download;
  const [options, setOptions] = useState(USUAL);
  const [removed, setRemoved] = useState(false);
  const [recipe, setRecipe] = useState(false);
  const name = useStore((state) => state.opened?.name ?? "");
  const ran = useStore((state) => state.ran);
  const hasSteps = useStore((state) => state.history.present.steps.length > 0);
  const change = (part: Partial<typeof USUAL>) => setOptions((before) => ({ ...before, ...part }));
  const removedRows = ran?.rowsRemoved ?? 0;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDownload({ options, removed: removed && removedRows > 0, recipe: recipe && hasSteps });
      }}
    >
      <div className={css.file}>
        <FileSpreadsheet size={20} aria-hidden />
        <div>
          <strong>{nameWith(name, "-clean")}</strong>
          {ran && <span>{say.contents({ rows: ran.rows, columns: ran.columns.length })}</span>}
        </div>
      </div>
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
      <details className={css.options}>
        <summary>
          <ChevronRight size={16} aria-hidden className={css.turning} />
          {say.options}
          <small>
            {say.summary({ delimiter: delimiterName(options.delimiter, words.reading), bom: options.bom })}
          </small>
        </summary>
        <Options options={options} onChange={change} />
      </details>
      {stopped && <p className={css.stopped}>{say.stopped}</p>}
      <Button ref={main} kind="primary" size="large" type="submit">
        {say.download}
      </Button>
    </form>
  );
}

interface OptionsProps {
  readonly options: typeof USUAL;
  readonly onChange: (part: Partial<typeof USUAL>) => void;
}

function Options({ options, onChange }: OptionsProps) {
  const words = useWords();
  const say = words.download;
  return (
    <div className={css.grid}>
      <Select
        label={say.delimiter}
        value={options.delimiter}
        options={[",", ";", "\t", "|"].map((value) => ({
          value,
          label: delimiterName(value, words.reading),
        }))}
        onChange={(delimiter) => onChange({ delimiter })}
      />
      <Select
        label={say.newline}
        value={options.newline}
        options={[
          { value: "\r\n", label: say.newlines.windows },
          { value: "\n", label: say.newlines.unix },
        ]}
        onChange={(newline) => onChange({ newline })}
      />
      <Checkbox
        label={say.bom}
        hint={say.bomHint}
        checked={options.bom}
        onChange={(bom) => onChange({ bom })}
      />
      <Checkbox
        label={say.quoteAll}
        hint={say.quoteAllHint}
        checked={options.quoteAll}
        onChange={(quoteAll) => onChange({ quoteAll })}
      />
      <Checkbox
        className={css.wide}
        label={say.guard}
        hint={say.guardHint}
        checked={options.guardFormulas}
        onChange={(guardFormulas) => onChange({ guardFormulas })}
      />
    </div>
  );
}
