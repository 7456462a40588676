import { useId, useRef } from "react";
import { rules as en } from "../../../i18n/en/rules.ts";
import { rules as zhCN } from "../../../i18n/zh-CN/rules.ts";
import { columnPiece, withTemplateColumns } from "../../../values/template.ts";
import { announce } from "../../kit/announce.ts";
import { Select } from "../../kit/Select.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { useLanguage } from "../../words.tsx";
import type { FieldProps, FormTable } from "./form-context.ts";
import css from "./RulesField.module.css";

const both = { en, "zh-CN": zhCN };

/** The words of templates and rules in the language in use. */
export function useRulesWords() {
  return both[useLanguage()];
}

/** A text with columns in braces, typed or chosen from a list. Columns are shown by name and kept by id. */
export function TemplateField({
  label,
  hint,
  wrong,
  value,
  onChange,
  table: { columns },
}: FieldProps<string> & { readonly table: FormTable }) {
  const words = useRulesWords();
  const id = useId();
  const caret = useRef<number | null>(null);
  const shown = withTemplateColumns(value, (column) => columns.find((each) => each.id === column)?.name);
  const put = (text: string) =>
    onChange(withTemplateColumns(text, (name) => columns.find((each) => each.name === name)?.id));
  const insert = (name: string) => {
    const at = caret.current ?? shown.length;
    caret.current = null;
    put(shown.slice(0, at) + columnPiece(name) + shown.slice(at));
    announce(words.inserted({ column: name }));
  };
  return (
    <div className={css.template}>
      <TextField
        id={id}
        label={label}
        hint={hint}
        wrong={wrong}
        value={shown}
        onSelect={({ currentTarget }) => {
          caret.current = currentTarget.selectionStart;
        }}
        onChange={put}
      />
      <Select
        className={css.insert}
        aria-label={`${label}: ${words.insert}`}
        value=""
        options={[
          { value: "", label: words.insert },
          ...columns.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(name) => name !== "" && insert(name)}
      />
    </div>
  );
}
