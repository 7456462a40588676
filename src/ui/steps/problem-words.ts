import type { PageProblem } from "../../app/state.ts";
import type { Language, Words } from "../../i18n/words.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { RecipeProblem } from "../../recipe/check.ts";
import type { FieldProblem } from "./form-values.ts";
import type { StepListWords } from "./step-words.ts";

/** What is wrong with a field, in words. */
export function fieldProblemWords(problem: FieldProblem, words: Words["steps"]["problem"]): string {
  switch (problem.kind) {
    case "choose-columns":
      return words.chooseColumns;
    case "choose-column":
      return words.chooseColumn;
    case "column-gone":
      return words.columnGone;
    case "type-text":
      return words.typeText;
    case "type-texts":
      return words.typeTexts;
    case "number-range":
      return words.numberRange(problem);
    case "pattern":
      return words.pattern;
    case "name-taken":
      return words.nameTaken;
    case "condition":
      return words.condition;
    case "not-a-number":
      return words.notANumber;
    case "not-a-date":
      return words.notADate;
    case "refused":
      return words.refused;
    case "formula":
      return words.formula(problem.problem);
    case "formula-column":
      return words.formulaColumn(problem);
  }
}

/** Why the engine will not run a step, put beside the field it is about. */
export function refusedField(
  problem: PageProblem | null,
  operation: OperationInfo,
): Map<string, FieldProblem> {
  const found = new Map<string, FieldProblem>();
  if (problem?.kind === "bad-parameter") found.set(problem.field, { kind: "refused" });
  if (problem?.kind === "column-exists") {
    const named = operation.fields.find(({ name }) => name === "name") ?? operation.fields[0];
    found.set(named.name, { kind: "name-taken" });
  }
  if (problem?.kind === "missing-columns") {
    const field = operation.fields.find(({ kind }) =>
      ["column", "columns", "condition", "sort", "template", "rules"].includes(kind),
    );
    if (field) found.set(field.name, { kind: "column-gone" });
  }
  return found;
}

/** Why this step of the list does not run, or null when the problem is another's. */
export function stepProblemWords(
  problem: RecipeProblem,
  step: { readonly id: string; readonly op: string },
  operations: readonly OperationInfo[],
  words: StepListWords["failing"],
  language: Language,
): string | null {
  if (problem.kind === "missing-columns") {
    const columns = problem.all.find((each) => each.step === step.id)?.columns;
    return columns ? words.columns({ columns }) : null;
  }
  if (problem.step !== step.id) return null;
  switch (problem.kind) {
    case "unknown-operation":
      return words.operation;
    case "column-exists":
      return words.columnExists({ column: problem.column });
    case "bad-parameter": {
      const own = operations.find(({ id }) => id === step.op)?.words[language].fields;
      return words.parameter({ field: own?.[problem.field]?.label ?? problem.field });
    }
  }
}
