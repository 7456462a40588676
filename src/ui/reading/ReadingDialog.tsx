import { useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { ReadOptions } from "../../io/read-options.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Select } from "../kit/Select.tsx";
import { TextField } from "../kit/TextField.tsx";
import { useWords } from "../words.tsx";
import { delimiterName, encodingName } from "./option-names.ts";
import css from "./ReadingDialog.module.css";

const DELIMITERS = [",", ";", "\t", "|", " "];
const OTHER = "other";

/** What can be changed about how the file was read; only what differs is asked for. */
export function ReadingDialog() {
  const assumed = useStore((state) => state.opened?.assumed);
  return assumed ? <Form assumed={assumed} /> : null;
}

function Form({ assumed }: { readonly assumed: ReadOptions }) {
  const all = useWords();
  const words = all.reading;
  const say = words.options;
  const [encoding, setEncoding] = useState(assumed.encoding);
  const [sign, setSign] = useState(assumed.delimiter);
  const [ownSign, setOwnSign] = useState(!DELIMITERS.includes(assumed.delimiter));
  const [quote, setQuote] = useState(assumed.quote);
  const [header, setHeader] = useState(assumed.headerRows === 1);
  const [skip, setSkip] = useState(String(assumed.skipRows));

  const skipRows = /^\d{1,4}$/.test(skip.trim()) ? Number(skip) : Number.NaN;
  const skipWrong = skipRows <= 1000 ? undefined : say.skipWrong;
  const signWrong = isSign(sign) ? undefined : say.signWrong;
  const wrong = skipWrong !== undefined || signWrong !== undefined;

  const read = () => {
    if (wrong) return;
    const wanted: ReadOptions = {
      format: "csv",
      part: "",
      encoding,
      delimiter: sign,
      quote,
      headerRows: header ? 1 : 0,
      skipRows,
    };
    actions.openDialog(null);
    void actions.reread(wanted);
  };

  return (
    <Dialog
      title={say.title}
      description={say.intro}
      onClose={() => actions.openDialog(null)}
      footer={
        <>
          <Button onClick={() => actions.openDialog(null)}>{all.start.reading.cancel}</Button>
          <Button kind="primary" disabled={wrong} onClick={read}>
            {say.read}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <Select
          label={say.encoding}
          hint={say.encodingHint}
          value={encoding}
          options={encodingsFor(assumed.encoding, words).map((value) => ({
            value,
            label: encodingName(value, words),
          }))}
          onChange={setEncoding}
        />
        <div className={css.pair}>
          <Select
            label={say.delimiter}
            value={ownSign ? OTHER : sign}
            options={[
              ...DELIMITERS.map((value) => ({ value, label: delimiterName(value, words) })),
              { value: OTHER, label: say.otherDelimiter },
            ]}
            onChange={(next) => {
              setOwnSign(next === OTHER);
              setSign(next === OTHER ? "" : next);
            }}
          />
          <Select
            label={say.quote}
            value={quote}
            options={(['"', "'", ""] as const).map((value) => ({ value, label: words.quotes[value] }))}
            onChange={setQuote}
          />
        </div>
        <div className={css.pair}>
          <TextField label={say.skip} inputMode="numeric" wrong={skipWrong} value={skip} onChange={setSkip} />
          {ownSign && (
            <TextField
              label={say.otherDelimiter}
              hint={say.otherDelimiterHint}
              wrong={sign === "" ? undefined : signWrong}
              value={sign}
              maxLength={1}
              onChange={setSign}
            />
          )}
        </div>
        <Checkbox label={say.header} checked={header} onChange={setHeader} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function encodingsFor(assumed: string, words: ReturnType<typeof useWords>["reading"]): readonly string[] {
  const known = Object.keys(words.encodings);
  return known.includes(assumed) ? known : [assumed, ...known];
}

/** One ASCII character that is neither a quote nor part of a line end. */
function isSign(text: string): boolean {
  return /^[\t\x20-\x7e]$/.test(text) && text !== '"' && text !== "'";
}
