import { FileSpreadsheet } from "lucide-react";
import { type RefObject, useState } from "react";
import { useStore } from "../../app/store.ts";
import type { TargetId } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Select } from "../kit/Select.tsx";
import { nameWith } from "../save-file.ts";
import { useWords } from "../words.tsx";
import { type Choice, ENDINGS, type Format, hasOptions, isComplete, USUAL } from "./choice.ts";
import css from "./Download.module.css";
import { FormatOptions } from "./FormatOptions.tsx";
import { SplitFields } from "./SplitFields.tsx";
import target from "./Target.module.css";
import { TargetCheck } from "./TargetCheck.tsx";
import { TargetFields } from "./TargetFields.tsx";
import { columnsFor, type ForTarget, rowsFor, TARGETS, targetFiles } from "./target-files.ts";
import { useFit } from "./use-fit.ts";

export interface DownloadChoice {
  readonly choice: Choice;
  /** The program that the list is made ready for; null for any. */
  readonly forTarget: ForTarget | null;
  readonly removed: boolean;
  readonly odd: boolean;
  readonly recipe: boolean;
}

interface ChooseProps {
  /** The button that gets the keyboard first, so that Ctrl+S and Enter are the whole of it. */
  readonly main: RefObject<HTMLButtonElement | null>;
  /** The last try was stopped or failed. */
  readonly stopped: boolean;
  readonly readyFor: TargetId | null;
  readonly onReadyFor: (target: TargetId | null) => void;
  readonly onDownload: (choice: DownloadChoice) => void;
}

export function ChooseDownload({ main, stopped, readyFor, onReadyFor, onDownload }: ChooseProps) {
  const words = useWords();
  const say = words.download;
  const name = useStore((state) => state.opened?.name ?? "");
  const [choice, setChoice] = useState(() => ({ ...USUAL, table: nameWith(name, "", "") }));
  const [apart, setApart] = useState(true);
  const [also, setAlso] = useState<Others>({ removed: false, odd: false, recipe: false });
  const ran = useStore((state) => state.ran);
  const hasSteps = useStore((state) => state.history.present.steps.length > 0);
  const oddColumns = useStore(({ profiles }) => [...profiles.values()].filter(({ odd }) => odd > 0).length);
  const fitting = useFit(readyFor);
  const removedRows = ran?.rowsRemoved ?? 0;
  const { fit } = fitting;
  const forTarget = fit && { fit, apart };
  const unready =
    readyFor !== null && (!forTarget || fitting.checking || fitting.failed || rowsFor(forTarget) === 0);
  const waits = unready || (readyFor === null && !isComplete(choice));
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const others = (removedRows > 0 || oddColumns > 0 || hasSteps) && (
    <Also {...{ removedRows, hasSteps, also }} hasOdd={oddColumns > 0} onChange={setAlso} />
  );
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (waits) return;
        const removed = also.removed && removedRows > 0;
        const odd = also.odd && oddColumns > 0;
        onDownload({ choice, forTarget, removed, odd, recipe: also.recipe && hasSteps });
      }}
    >
      <div className={readyFor ? target.top : css.form}>
        <FileLine
          name={
            forTarget
              ? (targetFiles(forTarget, name, words.targets)[0]?.name ?? name)
              : nameWith(name, readyFor ? words.targets.short[readyFor] : "-clean", ENDINGS[choice.format])
          }
          rows={forTarget ? rowsFor(forTarget) : ran?.rows}
          columns={forTarget ? columnsFor(forTarget) : ran?.columns.length}
        />
        <Select
          label={words.targets.label}
          hint={readyFor ? words.targets.hint : undefined}
          value={readyFor ?? ANY}
          options={[
            { value: ANY, label: words.targets.any },
            ...TARGETS.map((id) => ({ value: id, label: words.targets.names[id] })),
          ]}
          onChange={(id) => onReadyFor(id === ANY ? null : id)}
        />
      </div>
      {readyFor ? (
        <div className={target.panel}>
          <div className={target.side}>
            <TargetFields fit={fit} choose={fitting.choose} />
            <p className={target.note}>{words.targets.remembered}</p>
          </div>
          <div className={target.side}>
            <TargetCheck
              fit={fit}
              checking={fitting.checking}
              failed={fitting.failed}
              apart={apart}
              onApart={setApart}
            />
            {others}
          </div>
        </div>
      ) : (
        <>
          <Select
            label={say.format}
            hint={say.formatHints[choice.format]}
            value={choice.format}
            options={(Object.keys(ENDINGS) as Format[]).map((value) => ({
              value,
              label: say.formats[value],
            }))}
            onChange={(format) => change({ format })}
          />
          <SplitFields choice={choice} onChange={change} />
          {others}
          {hasOptions(choice.format) && (
            <FormatOptions choice={choice} hasSteps={hasSteps} onChange={change} />
          )}
        </>
      )}
      {stopped && <p className={css.stopped}>{say.stopped}</p>}
      <Button ref={main} kind="primary" size="large" type="submit" disabled={waits}>
        {say.download}
      </Button>
    </form>
  );
}

const ANY = "any";

interface FileProps {
  readonly name: string;
  readonly rows: number | undefined;
  readonly columns: number | undefined;
}

function FileLine({ name, rows, columns }: FileProps) {
  const say = useWords().download;
  return (
    <div className={css.file}>
      <FileSpreadsheet size={20} aria-hidden />
      <div>
        <strong>{name}</strong>
        {rows !== undefined && columns !== undefined && <span>{say.contents({ rows, columns })}</span>}
      </div>
    </div>
  );
}

interface Others {
  readonly removed: boolean;
  readonly odd: boolean;
  readonly recipe: boolean;
}

interface AlsoProps {
  readonly removedRows: number;
  readonly hasOdd: boolean;
  readonly hasSteps: boolean;
  readonly also: Others;
  readonly onChange: (also: Others) => void;
}

function Also({ removedRows, hasOdd, hasSteps, also, onChange }: AlsoProps) {
  const say = useWords().download;
  return (
    <fieldset className={css.also}>
      <legend>{say.also}</legend>
      {removedRows > 0 && (
        <Checkbox
          label={say.removed({ count: removedRows })}
          hint={say.removedHint}
          checked={also.removed}
          onChange={(removed) => onChange({ ...also, removed })}
        />
      )}
      {hasOdd && (
        <Checkbox
          label={say.odd}
          hint={say.oddHint}
          checked={also.odd}
          onChange={(odd) => onChange({ ...also, odd })}
        />
      )}
      {hasSteps && (
        <Checkbox
          label={say.recipe}
          hint={say.recipeHint}
          checked={also.recipe}
          onChange={(recipe) => onChange({ ...also, recipe })}
        />
      )}
    </fieldset>
  );
}
