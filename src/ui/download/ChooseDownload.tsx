import { FileSpreadsheet } from "lucide-react";
import { useStore } from "../../app/store.ts";
import { Select } from "../kit/Select.tsx";
import { nameWith } from "../save-file.ts";
import { useWords } from "../words.tsx";
import { AlsoFiles } from "./AlsoFiles.tsx";
import { ENDINGS, FORMATS, hasOptions, isCopied, MOST_COPIED } from "./choice.ts";
import css from "./Download.module.css";
import { FormatOptions, Guard } from "./FormatOptions.tsx";
import { OtherColumns } from "./OtherColumns.tsx";
import { SplitFields } from "./SplitFields.tsx";
import target from "./Target.module.css";
import { TargetCheck } from "./TargetCheck.tsx";
import { TargetFields } from "./TargetFields.tsx";
import { columnsFor, rowsFor, TARGETS, targetFiles } from "./target-files.ts";
import type { Choosing } from "./use-choosing.ts";

interface ChooseProps {
  /** For the button at the foot of the dialog. */
  readonly id: string;
  readonly choosing: Choosing;
  /** The last try was stopped or failed. */
  readonly stopped: boolean;
  /** The browser did not allow copying. */
  readonly notCopied: boolean;
  readonly onDownload: () => void;
}

export function ChooseDownload({ id, choosing, stopped, notCopied, onDownload }: ChooseProps) {
  const words = useWords();
  const { readyFor, waits } = choosing;
  return (
    <form
      id={id}
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!waits) onDownload();
      }}
    >
      <div className={readyFor ? target.top : css.form}>
        <FileLine {...choosing} />
        <Select
          label={words.targets.label}
          hint={readyFor ? words.targets.hint : undefined}
          value={readyFor ?? ANY}
          options={[
            { value: ANY, label: words.targets.any },
            ...TARGETS.map((value) => ({ value, label: words.targets.names[value] })),
          ]}
          onChange={(value) => choosing.setReadyFor(value === ANY ? null : value)}
        />
      </div>
      {readyFor ? <TargetChoices {...choosing} /> : <FileChoices {...choosing} />}
      {notCopied && (
        <p role="alert" className={css.stopped}>
          {words.download.copyFailed}
        </p>
      )}
      {stopped && <p className={css.stopped}>{words.download.stopped}</p>}
    </form>
  );
}

const ANY = "any";

function TargetChoices(choosing: Choosing) {
  const words = useWords();
  const { fitting, choice, change, apart, setApart } = choosing;
  const { fit, checking, failed, choose } = fitting;
  const formulas = fit?.formulas ?? 0;
  return (
    <div className={target.panel}>
      <div className={target.side}>
        <TargetFields fit={fit} choose={choose} />
        <p className={target.note}>{words.targets.remembered}</p>
      </div>
      <div className={target.side}>
        <TargetCheck {...{ fit, checking, failed, apart }} onApart={setApart} />
        <OtherColumns fit={fit} choose={choose} />
        <div>
          <Guard choice={choice} onChange={change} />
          {formulas > 0 && choice.guardFormulas && (
            <p className={target.note}>{words.targets.formulas({ count: formulas })}</p>
          )}
        </div>
        <AlsoFiles {...choosing} />
      </div>
    </div>
  );
}

function FileChoices(choosing: Choosing) {
  const say = useWords().download;
  const { choice, change, has, tooMuch } = choosing;
  return (
    <>
      <Select
        label={say.format}
        hint={say.formatHints[choice.format]}
        value={choice.format}
        options={FORMATS.map((value) => ({ value, label: say.formats[value] }))}
        onChange={(format) => change({ format })}
      />
      {tooMuch !== null && (
        <p role="status" className={css.lacking}>
          {say.tooMuch({ cells: tooMuch, most: MOST_COPIED })}
        </p>
      )}
      {choice.format === "copy-cells" && <Guard choice={choice} onChange={change} />}
      {!isCopied(choice.format) && (
        <>
          <SplitFields choice={choice} onChange={change} />
          <AlsoFiles {...choosing} />
        </>
      )}
      {hasOptions(choice.format) && <FormatOptions choice={choice} hasSteps={has.recipe} onChange={change} />}
    </>
  );
}

/** The file that will come: its name, and what it holds. */
function FileLine({ forTarget, readyFor, choice }: Choosing) {
  const words = useWords();
  const list = useStore((state) => state.opened?.name ?? "");
  const ran = useStore((state) => state.ran);
  const { format } = choice;
  const fileName = () =>
    readyFor
      ? nameWith(list, words.targets.short[readyFor])
      : isCopied(format)
        ? words.download.clipboard
        : nameWith(list, "-clean", ENDINGS[format]);
  const name = forTarget ? (targetFiles(forTarget, list, words.targets)[0]?.name ?? list) : fileName();
  const rows = forTarget ? rowsFor(forTarget) : ran?.rows;
  const columns = forTarget ? columnsFor(forTarget) : ran?.columns.length;
  return (
    <div className={css.file}>
      <FileSpreadsheet size={20} aria-hidden />
      <div>
        <strong>{name}</strong>
        {rows !== undefined && columns !== undefined && (
          <span>{words.download.contents({ rows, columns })}</span>
        )}
      </div>
    </div>
  );
}
