import { Plus, X } from "lucide-react";
import type { Condition } from "../../../values/condition.ts";
import { Button } from "../../kit/Button.tsx";
import { Checkbox } from "../../kit/Checkbox.tsx";
import { IconButton } from "../../kit/IconButton.tsx";
import { Segmented } from "../../kit/Segmented.tsx";
import { Select } from "../../kit/Select.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { useLanguage, useWords } from "../../words.tsx";
import {
  fromTestList,
  makeTest,
  ORDER_TESTS,
  READING_TESTS,
  readTest,
  STATE_TESTS,
  type TestId,
  testsFor,
  toTestList,
  typedOf,
} from "../condition-tests.ts";
import { describeCondition, type Speaker } from "../describe-condition.ts";
import css from "./fields.module.css";
import type { FieldProps, FormTable } from "./form-context.ts";
import { TextsField } from "./SimpleFields.tsx";

interface ConditionFieldProps extends FieldProps<Condition> {
  readonly table: FormTable;
}

/** Tests of which all or any must be true. What it cannot show as a test it keeps and tells in words. */
export function ConditionField({ label, wrong, value, onChange, table }: ConditionFieldProps) {
  const words = useWords().steps.form;
  const speaker = useSpeaker(table);
  const { join, tests } = toTestList(value);
  const put = (next: readonly Condition[], by: "all" | "any" = join) =>
    onChange(fromTestList({ join: by, tests: next }));
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{label}</legend>
      {tests.length > 1 && (
        <span>
          <Segmented
            label={words.joinTests}
            size="small"
            value={join}
            options={[
              { value: "all", label: words.all },
              { value: "any", label: words.any },
            ]}
            onChange={(by) => put(tests, by)}
          />
        </span>
      )}
      <div className={css.tests}>
        {tests.map((test, index) => (
          <TestRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a test has no identity but its place
            key={index}
            test={test}
            said={describeCondition(test, speaker)}
            table={table}
            onChange={(next) => put(tests.with(index, next))}
            {...(tests.length > 1 && { onRemove: () => put(tests.toSpliced(index, 1)) })}
          />
        ))}
      </div>
      <Button
        kind="plain"
        size="small"
        className={css.add}
        icon={<Plus size={16} aria-hidden />}
        onClick={() => put([...tests, { column: table.columns[0]?.id ?? "", is: "filled" }])}
      >
        {words.addTest}
      </Button>
      {wrong !== undefined && <small className={css.wrong}>{wrong}</small>}
    </fieldset>
  );
}

function useSpeaker({ columns }: FormTable): Speaker {
  return {
    words: useWords().steps,
    language: useLanguage(),
    names: new Map(columns.map((column) => [column.id, column.name])),
  };
}

interface TestRowProps {
  readonly test: Condition;
  readonly said: string;
  readonly table: FormTable;
  readonly onChange: (test: Condition) => void;
  readonly onRemove?: () => void;
}

function TestRow({ test, said, table, onChange, onRemove }: TestRowProps) {
  const words = useWords().steps.form;
  const read = readTest(test);
  const remove = (
    <IconButton
      size="small"
      label={words.removeTest({ test: said })}
      icon={<X size={16} aria-hidden />}
      disabled={!onRemove}
      onClick={onRemove}
    />
  );
  if (!read) {
    return (
      <div className={css.test} data-kept>
        <span>{said}</span>
        {remove}
      </div>
    );
  }
  const { id, test: inner } = read;
  const typed = typedOf(inner);
  const profile = table.profiles.get(inner.column);
  const reading = "as" in inner ? inner.as : profile?.reading;
  const offered = testsFor(profile);
  const ids = offered.includes(id) ? offered : [...offered, id];
  const nameOfTest = (each: TestId) =>
    profile?.kind === "date" && isIn(ORDER_TESTS, each) ? words.dateTests[each] : words.tests[each];
  const set = (next: Partial<typeof typed>) =>
    onChange(makeTest(id, inner.column, { ...typed, ...next }, reading));
  return (
    <div className={css.test}>
      <Select
        aria-label={words.testColumn}
        value={inner.column}
        options={columnOptions(table, inner.column)}
        onChange={(column) => {
          const next = table.profiles.get(column);
          const kept = testsFor(next).includes(id) ? id : "equals";
          onChange(makeTest(kept, column, typed, next?.reading));
        }}
      />
      <Select
        aria-label={words.test}
        value={id}
        options={ids.map((each) => ({ value: each, label: nameOfTest(each) }))}
        onChange={(each) => onChange(makeTest(each, inner.column, typed, reading))}
      />
      {remove}
      {id === "one-of" ? (
        <TextsField
          label={words.testValues}
          hint=""
          value={typed.texts}
          onChange={(texts) => set({ texts })}
        />
      ) : (
        !isIn(STATE_TESTS, id) &&
        !isIn(READING_TESTS, id) && (
          <>
            <TextField aria-label={words.testValue} value={typed.text} onChange={(text) => set({ text })} />
            {!isIn(ORDER_TESTS, id) && (
              <Checkbox
                label={words.matchCase}
                checked={typed.matchCase}
                onChange={(matchCase) => set({ matchCase })}
              />
            )}
          </>
        )
      )}
    </div>
  );
}

function columnOptions({ columns }: FormTable, chosen: string) {
  const options = columns.map((column) => ({ value: column.id, label: column.name }));
  return columns.some((column) => column.id === chosen)
    ? options
    : [{ value: chosen, label: chosen }, ...options];
}

function isIn<T extends string>(list: readonly T[], id: string): id is T {
  return (list as readonly string[]).includes(id);
}
