import { useState } from "react";
import type { HeaderRows, ReadOptions } from "../../io/read-options.ts";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Select } from "../kit/Select.tsx";
import { TextField } from "../kit/TextField.tsx";
import { useWords } from "../words.tsx";
import { cutsOf, type Draft, isComment, isLineCount, isSign } from "./draft.ts";
import { delimiterName, encodingName } from "./option-names.ts";
import css from "./ReadingDialog.module.css";
import { isText } from "./read-as-parts.ts";

const DELIMITERS = [",", ";", "\t", "|", " ", "，"];
const OTHER = "other";
const ALIGNED = "aligned";

interface FieldsProps {
  readonly draft: Draft;
  readonly assumed: ReadOptions;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** How the letters are stored, and for lists of text how cells are kept apart. */
export function TextFields(props: FieldsProps) {
  const { draft, assumed, onChange } = props;
  const words = useWords().reading;
  const say = words.options;
  const known = Object.keys(words.encodings);
  const encodings = known.includes(assumed.encoding) ? known : [assumed.encoding, ...known];
  return (
    <>
      <Select
        label={say.encoding}
        hint={say.encodingHint}
        value={draft.encoding}
        options={encodings.map((value) => ({ value, label: encodingName(value, words) }))}
        onChange={(encoding) => onChange({ encoding })}
      />
      {isText(draft.format) && (
        <div className={css.pair}>
          <DelimiterFields {...props} />
          {draft.format === "csv" && <QuoteFields {...props} />}
          {draft.format === "fixed" && <AlignedFields {...props} />}
        </div>
      )}
    </>
  );
}

function DelimiterFields({ draft, onChange }: FieldsProps) {
  const words = useWords().reading;
  const say = words.options;
  const [ownSign, setOwnSign] = useState(!DELIMITERS.includes(draft.delimiter));
  const aligned = draft.format === "fixed";
  return (
    <>
      <Select
        label={say.delimiter}
        value={aligned ? ALIGNED : ownSign ? OTHER : draft.delimiter}
        options={[
          ...DELIMITERS.map((value) => ({ value, label: delimiterName(value, words) })),
          { value: OTHER, label: say.otherDelimiter },
          { value: ALIGNED, label: say.aligned },
        ]}
        onChange={(next) => {
          setOwnSign(next === OTHER);
          if (next === ALIGNED) onChange({ format: "fixed" });
          else onChange({ delimiter: next === OTHER ? "" : next, ...(aligned && { format: "csv" }) });
        }}
      />
      {ownSign && !aligned && (
        <TextField
          label={say.otherDelimiter}
          hint={say.otherDelimiterHint}
          wrong={draft.delimiter === "" || isSign(draft.delimiter) ? undefined : say.signWrong}
          value={draft.delimiter}
          maxLength={2}
          onChange={(delimiter) => onChange({ delimiter })}
        />
      )}
    </>
  );
}

/** Where text aligned by spaces is cut. */
function AlignedFields({ draft, onChange }: FieldsProps) {
  const say = useWords().reading.options;
  return (
    <>
      <TextField
        label={say.cuts}
        hint={say.cutsHint}
        wrong={cutsOf(draft.cuts) ? undefined : say.cutsWrong}
        value={draft.cuts}
        onChange={(cuts) => onChange({ cuts })}
      />
      <Checkbox label={say.wide} checked={draft.wide === true} onChange={(wide) => onChange({ wide })} />
    </>
  );
}

function QuoteFields({ draft, onChange }: FieldsProps) {
  const words = useWords().reading;
  const say = words.options;
  const comment = draft.comment ?? "";
  return (
    <>
      <Select
        label={say.quote}
        value={draft.quote}
        options={(['"', "'", ""] as const).map((value) => ({ value, label: words.quotes[value] }))}
        onChange={(quote) => onChange({ quote })}
      />
      <Select
        label={say.escape}
        value={draft.escape ?? "double"}
        options={(["double", "backslash"] as const).map((value) => ({ value, label: words.escapes[value] }))}
        onChange={(sign) => onChange({ escape: sign })}
      />
      <TextField
        label={say.comment}
        hint={say.commentHint}
        wrong={isComment(comment) ? undefined : say.signWrong}
        value={comment}
        maxLength={3}
        onChange={(text) => onChange({ comment: text })}
      />
    </>
  );
}

const HEADER_ROWS: readonly HeaderRows[] = [0, 1, 2, 3, 4];

/** Where the list stands in the file, and where the names of its columns do. */
export function HeaderFields({ draft, onChange }: FieldsProps) {
  const say = useWords().reading.options;
  const lines = (name: "skipRows" | "skipEnd", label: string) => (
    <TextField
      label={label}
      inputMode="numeric"
      wrong={isLineCount(draft[name]) ? undefined : say.skipWrong}
      value={draft[name]}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
  return (
    <>
      <div className={css.pair}>
        <Select
          label={say.header}
          value={String(draft.headerRows)}
          options={HEADER_ROWS.map((rows) => ({
            value: String(rows),
            label: say.headerRows({ headerRows: rows }),
          }))}
          onChange={(rows) => onChange({ headerRows: Number(rows) as HeaderRows })}
        />
        {lines("skipRows", say.skip)}
        {lines("skipEnd", say.skipEnd)}
      </div>
      {draft.format === "csv" && draft.headerRows > 0 && (
        <Checkbox
          label={say.repeated}
          checked={draft.repeatedHeader === "leave-out"}
          onChange={(out) => onChange({ repeatedHeader: out ? "leave-out" : "keep" })}
        />
      )}
    </>
  );
}
