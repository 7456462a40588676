import { useState } from "react";
import type { ReadOptions } from "../../io/read-options.ts";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Select } from "../kit/Select.tsx";
import { TextField } from "../kit/TextField.tsx";
import { useWords } from "../words.tsx";
import { type Draft, isLineCount, isSign } from "./draft.ts";
import { delimiterName, encodingName } from "./option-names.ts";
import css from "./ReadingDialog.module.css";

const DELIMITERS = [",", ";", "\t", "|", " "];
const OTHER = "other";

interface FieldsProps {
  readonly draft: Draft;
  readonly assumed: ReadOptions;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** How the letters are stored, and for delimited text how cells are kept apart. */
export function TextFields({ draft, assumed, onChange }: FieldsProps) {
  const words = useWords().reading;
  const say = words.options;
  const [ownSign, setOwnSign] = useState(!DELIMITERS.includes(draft.delimiter));
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
      {draft.format === "csv" && (
        <div className={css.pair}>
          <Select
            label={say.delimiter}
            value={ownSign ? OTHER : draft.delimiter}
            options={[
              ...DELIMITERS.map((value) => ({ value, label: delimiterName(value, words) })),
              { value: OTHER, label: say.otherDelimiter },
            ]}
            onChange={(next) => {
              setOwnSign(next === OTHER);
              onChange({ delimiter: next === OTHER ? "" : next });
            }}
          />
          <Select
            label={say.quote}
            value={draft.quote}
            options={(['"', "'", ""] as const).map((value) => ({ value, label: words.quotes[value] }))}
            onChange={(quote) => onChange({ quote })}
          />
          {ownSign && (
            <TextField
              label={say.otherDelimiter}
              hint={say.otherDelimiterHint}
              wrong={draft.delimiter === "" || isSign(draft.delimiter) ? undefined : say.signWrong}
              value={draft.delimiter}
              maxLength={1}
              onChange={(delimiter) => onChange({ delimiter })}
            />
          )}
        </div>
      )}
    </>
  );
}

/** Where the names of the columns stand. */
export function HeaderFields({ draft, onChange }: FieldsProps) {
  const say = useWords().reading.options;
  return (
    <>
      <div className={css.pair}>
        <TextField
          label={say.skip}
          inputMode="numeric"
          wrong={isLineCount(draft.skipRows) ? undefined : say.skipWrong}
          value={draft.skipRows}
          onChange={(skipRows) => onChange({ skipRows })}
        />
      </div>
      <Checkbox
        label={say.header}
        checked={draft.headerRows > 0}
        onChange={(on) => onChange({ headerRows: on ? 1 : 0 })}
      />
    </>
  );
}
