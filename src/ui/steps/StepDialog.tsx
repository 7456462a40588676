import { X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { actions } from "../../app/session.ts";
import type { Dialog } from "../../app/state.ts";
import { useStore } from "../../app/store.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Condition } from "../../values/condition.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { conditionProblem } from "./condition-tests.ts";
import { ConditionField } from "./fields/ConditionField.tsx";
import { FormFields } from "./fields/FormFields.tsx";
import {
  followColumns,
  formProblems,
  initialParams,
  type Params,
  tidyCondition,
  tidyParams,
} from "./form-values.ts";
import { PreviewBox } from "./PreviewBox.tsx";
import { fieldProblemWords, refusedField } from "./problem-words.ts";
import css from "./StepDialog.module.css";
import { useColumnsBefore } from "./use-columns-at.ts";

type StepRequest = Dialog & { kind: "step" };

/**
 * The form of one step, in the place of the panel so that the list beside it shows what the step would do. It opens for
 * a new step, for one being edited, and for a proposal the user wants to change first.
 */
export function StepDialog() {
  const dialog = useStore((state) => state.looking.dialog);
  const operations = useStore((state) => state.operations);
  if (dialog?.kind !== "step") return null;
  const operation = operations.find(({ id }) => id === dialog.op);
  if (!operation) return null;
  const key = [dialog.op, dialog.step?.id, ...dialog.columns].join("|");
  return <StepSheet key={key} request={dialog} operation={operation} />;
}

interface StepSheetProps {
  readonly request: StepRequest;
  readonly operation: OperationInfo;
}

function StepSheet({ request, operation }: StepSheetProps) {
  const words = useWords().steps;
  const own = operation.words[useLanguage()];
  const width = usePreferences((preferences) => preferences.panelWidth);
  const sheet = useRef<HTMLElement>(null);
  const title = useId();
  const form = useStepForm(request, operation);
  useSheet(sheet, request.columns[0], form.first);

  const submit = () => {
    if (form.save()) return;
    sheet.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-wrong] input")?.focus();
  };
  return (
    <section
      ref={sheet}
      role="dialog"
      aria-modal={false}
      aria-labelledby={title}
      tabIndex={-1}
      className={css.sheet}
      style={{ width }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <header className={css.header}>
        <h2 id={title}>
          {form.editing ? words.form.editTitle({ name: own.name }) : words.form.addTitle({ name: own.name })}
        </h2>
        <IconButton label={words.form.cancel} icon={<X size={16} aria-hidden />} onClick={close} />
      </header>
      <form
        noValidate
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={css.fields}>
          <p className={css.help}>{own.help}</p>
          <FormFields
            operation={operation}
            params={form.params}
            table={form.table}
            wrong={form.wrong}
            onChange={form.set}
          />
          {operation.limitable && <Where form={form} />}
        </div>
        <footer className={css.footer}>
          <PreviewBox complete={form.complete} />
          <div className={css.buttons}>
            <Button onClick={close}>{words.form.cancel}</Button>
            <Button kind="primary" type="submit">
              {form.editing ? words.form.save : words.form.add}
            </Button>
          </div>
        </footer>
      </form>
    </section>
  );
}

function Where({ form }: { readonly form: StepForm }) {
  const words = useWords().steps.form;
  const { where, table } = form;
  return (
    <div className={css.where} data-field="where">
      <Checkbox
        label={words.onlyWhere}
        checked={where !== undefined}
        onChange={(on) =>
          form.setWhere(on ? { column: table.columns[0]?.id ?? "", is: "filled" } : undefined)
        }
      />
      {where && (
        <ConditionField
          label={words.joinTests}
          wrong={form.wrong.get("where")}
          table={table}
          value={where}
          onChange={form.setWhere}
        />
      )}
    </div>
  );
}

type StepForm = ReturnType<typeof useStepForm>;

/** The draft of the step, what is wrong with it, and its trial in the list. */
function useStepForm({ columns: chosen, step }: StepRequest, operation: OperationInfo) {
  const words = useWords().steps.problem;
  const recipe = useStore((state) => state.history.present);
  const profiles = useStore((state) => state.profiles);
  const refused = useStore((state) => state.previewProblem);
  const editing: Step | null = recipe.steps.find(({ id }) => id === step?.id) ?? null;
  const columns = useColumnsBefore(editing);
  const [params, setParams] = useState<Params>(() => ({
    ...initialParams(operation, { columns, chosen, profiles }),
    ...step?.params,
  }));
  const [where, setWhere] = useState<Condition | undefined>(step?.where);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());

  const problems = new Map(formProblems(operation, params, columns));
  const whereProblem = where && conditionProblem(where);
  if (whereProblem) problems.set("where", { kind: whereProblem });
  const complete = problems.size === 0;
  useTrial(operation, params, where, complete, editing?.id ?? null);

  const shown = new Map([...problems].filter(([field]) => touched.has(field)));
  if (complete) for (const [field, problem] of refusedField(refused, operation)) shown.set(field, problem);
  return {
    params,
    where,
    complete,
    /** The field to begin with: the first that needs something; columns already chosen are passed over. */
    first: [...problems.keys()][0] ?? (chosen.length > 0 ? firstBeyondColumns(operation) : undefined),
    editing: editing !== null,
    table: { columns, profiles },
    wrong: new Map([...shown].map(([field, problem]) => [field, fieldProblemWords(problem, words)])),
    set(field: string, value: unknown) {
      setParams((before) => {
        const next = { ...before, [field]: value };
        return step ? next : followColumns(operation, next, field, touched, { columns, profiles });
      });
      setTouched((before) => new Set(before).add(field));
    },
    setWhere(condition: Condition | undefined) {
      setWhere(condition);
      setTouched((before) => new Set(before).add("where"));
    },
    /** Adds or changes the step and closes; false, with every problem in sight, when something is missing. */
    save(): boolean {
      setTouched(new Set([...operation.fields.map(({ name }) => name), "where"]));
      if (!complete || refused) return false;
      const tidy = { params: tidyParams(operation, params), where: where && tidyCondition(where) };
      close();
      if (editing) actions.updateStep(editing.id, tidy);
      else
        actions.addStep({ op: operation.id, params: tidy.params, ...(tidy.where && { where: tidy.where }) });
      return true;
    },
  };
}

function firstBeyondColumns(operation: OperationInfo): string | undefined {
  return operation.fields.find(({ kind }) => kind !== "column" && kind !== "columns")?.name;
}

/** Keeps the list's trial in step with the form, and with the other steps. */
function useTrial(
  operation: OperationInfo,
  params: Params,
  where: Condition | undefined,
  complete: boolean,
  replaces: string | null,
): void {
  const steps = useStore((state) => state.history.present.steps);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the trial is made anew when the other steps change
  useEffect(() => {
    if (!complete) return actions.preview(null);
    const tidy = tidyParams(operation, params);
    actions.preview(
      { op: operation.id, params: tidy, ...(where && { where: tidyCondition(where) }) },
      replaces ?? undefined,
    );
  }, [operation, params, where, complete, replaces, steps]);
}

/**
 * Takes the keyboard when it opens and gives it back when it closes; the panel below it is out of reach meanwhile. The
 * list goes back to all rows.
 */
function useSheet(
  sheet: React.RefObject<HTMLElement | null>,
  reveal: string | undefined,
  wanting: string | undefined,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanting matters only when it opens
  useEffect(() => {
    const before = document.activeElement;
    const covered = document.querySelector("aside");
    covered?.setAttribute("inert", "");
    actions.look({ page: "clean", rows: "all", ...(reveal !== undefined && { reveal }) });
    const inputs = ":is(input, select, textarea)";
    const first =
      sheet.current?.querySelector<HTMLElement>(`[data-field="${wanting}"] ${inputs}`) ??
      sheet.current?.querySelector<HTMLElement>(`[data-field] ${inputs}`);
    (first ?? sheet.current)?.focus();
    return () => {
      actions.preview(null);
      actions.look({ rows: "all" });
      covered?.removeAttribute("inert");
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [sheet, reveal]);
}

function close(): void {
  actions.openDialog(null);
}
