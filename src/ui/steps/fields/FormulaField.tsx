import { useEffect, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { withColumns } from "../../../values/formula/tokens.ts";
import { announce } from "../../kit/announce.ts";
import own from "./FormulaField.module.css";
import { FormulaResult } from "./FormulaResult.tsx";
import css from "./fields.module.css";
import type { FieldProps, FormTable } from "./form-context.ts";
import { type Completion, callAt, completionsAt } from "./formula-completion.ts";
import { useFormulaWords } from "./use-formula-words.ts";

/** A formula: functions and columns are offered while it is typed, and its first results stand below. Columns are shown by name and kept by id. */
export function FormulaField({
  label,
  hint,
  wrong,
  value,
  onChange,
  table,
}: FieldProps<string> & { readonly table: FormTable }) {
  const words = useFormulaWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { columns } = table;
  const [text, setText] = useState(() =>
    withColumns(value, (column) => columns.find((each) => each.id === column)?.name),
  );
  const [caret, setCaret] = useState(0);
  const [closed, setClosed] = useState(true);
  const [active, setActive] = useState(0);
  const names = useMemo(() => columns.map(({ name }) => name), [columns]);
  const offered = useMemo(
    () => (closed ? [] : completionsAt(text, caret, names)),
    [closed, text, caret, names],
  );
  const call = useMemo(() => callAt(text, caret), [text, caret]);
  const open = offered.length > 0;

  const change = (next: string, at: number) => {
    setText(next);
    setCaret(at);
    setActive(0);
    onChange(withColumns(next, (name) => idOf(columns, name)));
  };
  const put = ({ from, text: inserted, caret: place }: Completion) => {
    // Drawn at once: what is typed next belongs where the caret is put.
    flushSync(() => {
      change(text.slice(0, from) + inserted + text.slice(caret), from + place);
      setClosed(true);
    });
    area.current?.focus();
    area.current?.setSelectionRange(from + place, from + place);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!open) {
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        area.current?.form?.requestSubmit();
      }
      return;
    }
    if (event.key === "ArrowDown") setActive((active + 1) % offered.length);
    else if (event.key === "ArrowUp") setActive((active + offered.length - 1) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") put(offered[active]);
    else if (event.key === "Escape") setClosed(true);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    if (open) announce(words.found({ count: offered.length }));
  }, [open, offered.length, words]);

  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <div className={own.frame}>
        <textarea
          ref={area}
          id={id}
          className={`${css.area} ${own.area}`}
          spellCheck={false}
          autoComplete="off"
          rows={Math.min(8, Math.max(2, Math.ceil(text.length / 34), text.split("\n").length))}
          value={text}
          data-wrong={wrong !== undefined || undefined}
          aria-invalid={wrong !== undefined || undefined}
          aria-describedby={`${id}-said`}
          aria-autocomplete="list"
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={open ? `${id}-${active}` : undefined}
          onChange={({ currentTarget }) => {
            setClosed(false);
            change(currentTarget.value, currentTarget.selectionStart);
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onBlur={() => setClosed(true)}
          onKeyDown={onKeyDown}
        />
        {open && (
          <div id={`${id}-list`} role="listbox" aria-label={words.suggestions} className={own.list}>
            {offered.map((each, i) => (
              <div
                key={`${each.kind} ${each.name}`}
                id={`${id}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === active}
                className={own.option}
                onPointerDown={(event) => {
                  event.preventDefault();
                  put(each);
                }}
              >
                <b>{each.name}</b>
                <small>{each.kind === "column" ? words.column : words.functions[each.name]?.[1]}</small>
              </div>
            ))}
          </div>
        )}
      </div>
      {call && !open && <Signature name={call.name} at={call.at} />}
      <small id={`${id}-said`} className={wrong === undefined ? css.hint : css.wrong}>
        {wrong ?? hint}
      </small>
      {wrong === undefined && <FormulaResult formula={value} table={table} />}
    </div>
  );
}

/** What a function takes, the value at the caret set apart, and what it does. */
function Signature({ name, at }: { readonly name: string; readonly at: number }) {
  const known = useFormulaWords().functions[name];
  if (!known || known[0] === "") return null;
  const [takes, does] = known;
  const parts = takes.split(", ");
  const here = Math.min(at, parts.length - 1);
  return (
    <p className={own.signature}>
      {name}(
      {parts.map((part, i) => (
        <span key={part}>
          {i > 0 && ", "}
          {i === here ? <b>{part}</b> : part}
        </span>
      ))}
      )<small>{does}</small>
    </p>
  );
}

/** The column of this name; capitals matter only between columns that differ in nothing else. */
function idOf(columns: FormTable["columns"], name: string): string | undefined {
  const same = columns.find((column) => column.name === name);
  if (same) return same.id;
  const small = name.toLowerCase();
  const alike = columns.filter((column) => column.name.toLowerCase() === small);
  return alike.length === 1 ? alike[0].id : undefined;
}
