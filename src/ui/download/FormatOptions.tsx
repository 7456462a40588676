import { ChevronRight } from "lucide-react";
import { useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import type { Lacking } from "../../worker/contract.ts";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Select } from "../kit/Select.tsx";
import { TextField } from "../kit/TextField.tsx";
import { delimiterName, encodingName, shortEncodingName } from "../reading/option-names.ts";
import { useWords } from "../words.tsx";
import { type Choice, canBeMarked } from "./choice.ts";
import css from "./Download.module.css";

interface FieldsProps {
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** What can be chosen about the format; right without being opened. */
export function FormatOptions(props: FieldsProps & { readonly hasSteps: boolean }) {
  const words = useWords();
  const say = words.download;
  const { choice } = props;
  const { format, encoding, delimiter, bom } = choice;
  return (
    <details className={css.options}>
      <summary>
        <ChevronRight size={16} aria-hidden className={css.turning} />
        {say.options}
        {format === "csv" && (
          <small>
            {say.summary({
              encoding: shortEncodingName(encoding, words.reading),
              delimiter: delimiterName(delimiter, words.reading),
              bom: bom && canBeMarked(encoding),
            })}
          </small>
        )}
      </summary>
      <div className={css.grid}>
        {format === "csv" && <TextOptions {...props} />}
        {format === "xlsx" && <WorkbookOptions {...props} />}
        {(format === "sql" || format === "sqlite") && <DatabaseOptions {...props} />}
      </div>
    </details>
  );
}

const ENCODINGS = ["utf-8", "utf-16le", "gb18030", "big5", "shift_jis", "windows-1252"] as const;

function TextOptions({ choice, onChange }: FieldsProps) {
  const words = useWords();
  const say = words.download;
  return (
    <>
      <Select
        label={say.delimiter}
        value={choice.delimiter}
        options={[",", ";", "\t", "|"].map((value) => ({
          value,
          label: delimiterName(value, words.reading),
        }))}
        onChange={(delimiter) => onChange({ delimiter })}
      />
      <Select
        label={say.newline}
        value={choice.newline}
        options={[
          { value: "\r\n", label: say.newlines.windows },
          { value: "\n", label: say.newlines.unix },
        ]}
        onChange={(newline) => onChange({ newline })}
      />
      <Select
        className={css.wide}
        label={say.encoding}
        hint={say.encodingHint}
        value={choice.encoding}
        options={ENCODINGS.map((value) => ({ value, label: encodingName(value, words.reading) }))}
        onChange={(encoding) => onChange({ encoding })}
      />
      <Lacks encoding={choice.encoding} />
      {canBeMarked(choice.encoding) && (
        <Checkbox
          label={say.bom}
          hint={say.bomHint}
          checked={choice.bom}
          onChange={(bom) => onChange({ bom })}
        />
      )}
      <Checkbox
        label={say.quoteAll}
        hint={say.quoteAllHint}
        checked={choice.quoteAll}
        onChange={(quoteAll) => onChange({ quoteAll })}
      />
      <Guard choice={choice} onChange={onChange} />
    </>
  );
}

/** Letters of the list that the encoding lacks, before anything is written. */
function Lacks({ encoding }: { readonly encoding: Choice["encoding"] }) {
  const say = useWords().download;
  const [found, setFound] = useState<{ readonly encoding: string; readonly lacking: Lacking } | null>(null);
  useEffect(() => {
    if (encoding === "utf-8" || encoding === "utf-16le") return;
    let wanted = true;
    void actions.lacking(encoding).then((answer) => {
      if (wanted && answer.ok) setFound({ encoding, lacking: answer.value });
    });
    return () => {
      wanted = false;
    };
  }, [encoding]);
  if (found?.encoding !== encoding || found.lacking.count === 0) return null;
  return (
    <p role="status" className={`${css.wide} ${css.lacking}`}>
      {say.willLack(found.lacking)}
    </p>
  );
}

function WorkbookOptions({ choice, hasSteps, onChange }: FieldsProps & { readonly hasSteps: boolean }) {
  const say = useWords().download;
  return (
    <>
      {hasSteps && (
        <Checkbox
          className={css.wide}
          label={say.about}
          checked={choice.about}
          onChange={(about) => onChange({ about })}
        />
      )}
      <Guard choice={choice} onChange={onChange} />
    </>
  );
}

/** Whether texts that a spreadsheet would run get a ' in front. */
export function Guard({ choice, onChange }: FieldsProps) {
  const say = useWords().download;
  return (
    <Checkbox
      className={css.wide}
      label={say.guard}
      hint={say.guardHint}
      checked={choice.guardFormulas}
      onChange={(guardFormulas) => onChange({ guardFormulas })}
    />
  );
}

function DatabaseOptions({ choice, onChange }: FieldsProps) {
  const say = useWords().download;
  return (
    <>
      {choice.format === "sql" && (
        <Select
          label={say.database}
          value={choice.database}
          options={(["postgresql", "mysql", "sqlite"] as const).map((value) => ({
            value,
            label: say.databases[value],
          }))}
          onChange={(database) => onChange({ database })}
        />
      )}
      <TextField label={say.table} value={choice.table} onChange={(table) => onChange({ table })} />
    </>
  );
}
