import { X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import { Button } from "../kit/Button.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { FormFields } from "./fields/FormFields.tsx";
import { PreviewBox } from "./PreviewBox.tsx";
import { RowsField } from "./RowsField.tsx";
import css from "./StepDialog.module.css";
import { closeForm, type StepRequest, useStepForm } from "./use-step-form.ts";

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
  const would = useId();
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
        closeForm();
      }}
    >
      <div className={css.header}>
        <h2 id={title}>
          {form.editing ? words.form.editTitle({ name: own.name }) : words.form.addTitle({ name: own.name })}
        </h2>
        <IconButton label={words.form.cancel} icon={<X size={16} aria-hidden />} onClick={closeForm} />
      </div>
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
          {operation.limitable ? <RowsField form={form} /> : <TakesAllRows />}
        </div>
        <div className={css.footer}>
          <PreviewBox id={would} complete={form.complete} />
          <div className={css.buttons}>
            <Button onClick={closeForm}>{words.form.cancel}</Button>
            <Button
              kind="primary"
              type="submit"
              {...(form.needless && { "aria-disabled": true, "aria-describedby": would })}
            >
              {form.editing ? words.form.save : words.form.add}
            </Button>
          </div>
        </div>
      </form>
    </section>
  );
}

/** Said only where it could be taken otherwise: while the list shows some of its rows. */
function TakesAllRows() {
  const words = useWords().steps.form;
  const some = useStore(({ looking: { filters, search } }) => filters.length > 0 || search !== "");
  return some ? <p className={css.help}>{words.rows.takesAll}</p> : null;
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
    actions.look({ page: "clean", rows: "all", ...(reveal !== undefined && { reveal: { column: reveal } }) });
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
