import { ArrowUp, Plus, X } from "lucide-react";
import type { Rule } from "../../../ops/operation.ts";
import { announce } from "../../kit/announce.ts";
import { Button } from "../../kit/Button.tsx";
import { IconButton } from "../../kit/IconButton.tsx";
import { ConditionField } from "./ConditionField.tsx";
import css from "./fields.module.css";
import type { FieldProps, FormTable } from "./form-context.ts";
import own from "./RulesField.module.css";
import { TemplateField, useRulesWords } from "./TemplateField.tsx";

/** Rules one under the other: if a condition holds, then a text is written. The first that holds counts. */
export function RulesField({
  label,
  wrong,
  value,
  onChange,
  table,
}: FieldProps<readonly Rule[]> & { readonly table: FormTable }) {
  const words = useRulesWords();
  const set = (at: number, rule: Partial<Rule>) => onChange(value.with(at, { ...value[at], ...rule }));
  const add = () => {
    onChange([...value, { when: { column: table.columns[0]?.id ?? "", is: "filled" }, write: "" }]);
    announce(words.added({ n: value.length + 1 }));
  };
  const remove = (at: number) => {
    onChange(value.toSpliced(at, 1));
    announce(words.removed({ n: at + 1 }));
  };
  const moveUp = (at: number) => onChange(value.toSpliced(at, 1).toSpliced(at - 1, 0, value[at]));
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{label}</legend>
      <div className={own.rules}>
        {value.map(({ when, write }, at) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no identity but its place
            key={at}
            className={own.rule}
            aria-label={words.rule({ n: at + 1 })}
          >
            <div className={own.head}>
              <span aria-hidden>{words.rule({ n: at + 1 })}</span>
              <IconButton
                size="small"
                label={words.up({ n: at + 1 })}
                icon={<ArrowUp size={16} aria-hidden />}
                disabled={at === 0}
                onClick={() => moveUp(at)}
              />
              <IconButton
                size="small"
                label={words.remove({ n: at + 1 })}
                icon={<X size={16} aria-hidden />}
                disabled={value.length === 1}
                onClick={() => remove(at)}
              />
            </div>
            <ConditionField
              label={words.when}
              table={table}
              value={when}
              onChange={(next) => set(at, { when: next })}
            />
            <TemplateField
              label={words.write}
              hint={at === 0 ? words.writeHint : undefined}
              table={table}
              value={write}
              onChange={(next) => set(at, { write: next })}
            />
          </section>
        ))}
      </div>
      <Button
        kind="plain"
        size="small"
        className={css.add}
        icon={<Plus size={16} aria-hidden />}
        onClick={add}
      >
        {words.add}
      </Button>
      {wrong !== undefined && <small className={css.wrong}>{wrong}</small>}
    </fieldset>
  );
}
