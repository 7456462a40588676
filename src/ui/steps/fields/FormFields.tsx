import type { CellEdit, Field, Measure, OperationInfo, Pair, Rule, SortKey } from "../../../ops/operation.ts";
import type { Condition } from "../../../values/condition.ts";
import { Checkbox } from "../../kit/Checkbox.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { useLanguage, useWords } from "../../words.tsx";
import { inUse } from "../describe.ts";
import { isPlace, type Params } from "../form-values.ts";
import { ColumnsField } from "./ColumnsField.tsx";
import { ConditionField } from "./ConditionField.tsx";
import { FormulaField } from "./FormulaField.tsx";
import type { FormTable } from "./form-context.ts";
import { MeasuresField } from "./MeasuresField.tsx";
import { PairsField } from "./PairsField.tsx";
import { RulesField } from "./RulesField.tsx";
import { ChoiceField, ColumnField, FixedField, NumberField, TextsField } from "./SimpleFields.tsx";
import { SortField } from "./SortField.tsx";
import { TemplateField } from "./TemplateField.tsx";

interface FormFieldsProps {
  readonly operation: OperationInfo;
  readonly params: Params;
  readonly table: FormTable;
  /** In words, for the fields it is time to speak about. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly onChange: (field: string, value: unknown) => void;
}

/** A form drawn from the fields of an operation. */
export function FormFields({ operation, params, table, wrong, onChange }: FormFieldsProps) {
  const clicked = operation.fields.some(({ kind }) => kind === "row" || kind === "cells");
  return operation.fields
    .filter((field) => inUse(field, params))
    .map((field) => (
      <div key={field.name} data-field={field.name}>
        <OneField
          field={field}
          fixed={clicked && field.name !== "to"}
          operation={operation}
          value={params[field.name]}
          column={firstColumn(params)}
          table={table}
          wrong={wrong.get(field.name)}
          onChange={(value) => onChange(field.name, value)}
        />
      </div>
    ));
}

function firstColumn({ columns, column }: Params): string | undefined {
  const [first] = (columns ?? [column]) as readonly (string | undefined)[];
  return first === "" ? undefined : first;
}

interface OneFieldProps {
  readonly field: Field;
  /** The step was made by a click on a cell: what was clicked cannot be typed. */
  readonly fixed: boolean;
  readonly operation: OperationInfo;
  readonly value: unknown;
  /** The column the step works on, the first of several. */
  readonly column: string | undefined;
  readonly table: FormTable;
  readonly wrong: string | undefined;
  readonly onChange: (value: unknown) => void;
}

function OneField({ field, fixed, operation, value, column, table, wrong, onChange }: OneFieldProps) {
  const words = useWords().steps.form;
  const own = operation.words[useLanguage()].fields[field.name] ?? { label: field.name };
  const { label, hint } = own;
  const { columns } = table;
  if (field.kind === "cells") {
    const cells = value as readonly CellEdit[];
    return <FixedField label={label} value={words.cells({ count: cells.length })} />;
  }
  if (fixed || field.kind === "row") {
    const name = columns.find((column) => column.id === value)?.name ?? String(value);
    return (
      <FixedField label={label} value={field.kind === "row" ? words.row({ row: Number(value) + 1 }) : name} />
    );
  }
  const common = { label, hint, wrong, onChange };
  switch (field.kind) {
    case "column":
      return (
        <ColumnField
          {...common}
          columns={columns}
          value={value as string}
          {...((isPlace(field) || field.optional) && {
            empty: isPlace(field) ? words.atEnd : words.noColumn,
          })}
        />
      );
    case "columns":
      return <ColumnsField {...common} table={table} none={field.none} value={value as readonly string[]} />;
    case "text":
      return (
        <TextField
          {...common}
          hint={hint ?? (field.optional ? words.optional : undefined)}
          value={value as string}
        />
      );
    case "texts":
      return <TextsField {...common} value={value as readonly string[]} />;
    case "number":
      return <NumberField {...common} min={field.min} max={field.max} value={value as number} />;
    case "choice":
      return (
        <ChoiceField
          {...common}
          value={value as string}
          options={field.options.map((option) => ({ value: option, label: own.options?.[option] ?? option }))}
        />
      );
    case "flag":
      return <Checkbox label={label} hint={hint} checked={value as boolean} onChange={onChange} />;
    case "condition":
      return <ConditionField {...common} table={table} value={value as Condition} />;
    case "formula":
      return <FormulaField {...common} table={table} value={value as string} />;
    case "template":
      return <TemplateField {...common} table={table} value={(value ?? "") as string} />;
    case "rules":
      return <RulesField {...common} table={table} value={value as readonly Rule[]} />;
    case "measures":
      return (
        <MeasuresField
          {...common}
          table={table}
          alone={field.alone}
          options={field.options.map((option) => ({ value: option, label: own.options?.[option] ?? option }))}
          value={value as readonly Measure[]}
        />
      );
    case "pairs":
      return <PairsField {...common} column={column} value={(value ?? []) as readonly Pair[]} />;
    case "sort":
      return <SortField {...common} table={table} value={value as readonly SortKey[]} />;
  }
}
