import { useEffect, useState } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { actions } from "../../app/session.ts";
import type { Dialog } from "../../app/state.ts";
import { useStore } from "../../app/store.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Condition } from "../../values/condition.ts";
import { useLanguage, useWords } from "../words.tsx";
import { conditionProblem } from "./condition-tests.ts";
import { doesNothing } from "./effect-words.ts";
import {
  followColumns,
  formProblems,
  initialParams,
  type Params,
  tidyCondition,
  tidyParams,
} from "./form-values.ts";
import { fieldProblemWords, refusedField } from "./problem-words.ts";
import { useColumnsBefore } from "./use-columns-at.ts";

export type StepRequest = Dialog & { kind: "step" };

export type StepForm = ReturnType<typeof useStepForm>;

/** The draft of the step, what is wrong with it, and its trial in the list. */
export function useStepForm({ columns: chosen, step }: StepRequest, operation: OperationInfo) {
  const words = useWords().steps.problem;
  const recipe = useStore((state) => state.history.present);
  const profiles = useStore((state) => state.profiles);
  const language = useLanguage();
  const country = usePreferences((preferences) => preferences.country);
  const refused = useStore((state) => state.previewProblem);
  // A trial of the form as it was before the last key tells nothing about the form as it is.
  const needless = useStore(
    ({ previewed, previewedStep, looking: { preview } }) =>
      previewed !== null && preview !== null && preview === previewedStep && doesNothing(previewed),
  );
  const editing: Step | null = recipe.steps.find(({ id }) => id === step?.id) ?? null;
  const columns = useColumnsBefore(editing);
  const [params, setParams] = useState<Params>(() => ({
    ...initialParams(operation, { columns, chosen, profiles, country, language }),
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
    /** A new step that would change nothing is not added; one that stands may come to do nothing. */
    needless: needless && complete && !editing,
    table: { columns, profiles },
    wrong: new Map([...shown].map(([field, problem]) => [field, fieldProblemWords(problem, words)])),
    set(field: string, value: unknown) {
      setParams((before) => {
        const next = { ...before, [field]: value };
        return step
          ? next
          : followColumns(operation, next, field, touched, { columns, profiles, country, language });
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
      if (!complete || refused || (needless && !editing)) return false;
      const tidy = { params: tidyParams(operation, params), where: where && tidyCondition(where) };
      closeForm();
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

export function closeForm(): void {
  actions.openDialog(null);
}
