import { format } from "../../i18n/format.ts";
import type {
  CellEdit,
  Field,
  Measure,
  OperationInfo,
  OperationWords,
  Pair,
  Rule,
  SortKey,
  When,
} from "../../ops/operation.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Condition } from "../../values/condition.ts";
import { withColumns } from "../../values/formula/tokens.ts";
import { withTemplateColumns } from "../../values/template.ts";
import { nameOf } from "./column-names.ts";
import { describeCondition, type Speaker } from "./describe-condition.ts";
import { showSpaces } from "./show-spaces.ts";

/** A piece of a description: plain words, or what was chosen in the form (column names, texts, choices). */
export interface Part {
  readonly kind: "words" | "columns" | "value";
  readonly text: string;
}

type Described = Pick<Step, "op" | "params" | "where">;
type Params = Readonly<Record<string, unknown>>;

/** How many column names and texts are written out before "and 4 more". */
const MOST_NAMES = 3;

/**
 * The step in one line: the operation's template with its fields filled in. A step of an unknown operation gives its
 * bare op id; a field that is absent or not in use gives nothing.
 */
export function describeStep(
  step: Described,
  operations: readonly OperationInfo[],
  speaker: Speaker,
): string {
  const line = describeParts(step, operations, speaker)
    .map((part) => part.text)
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
  if (!step.where) return line;
  const condition = describeCondition(step.where, speaker);
  return speaker.words.describe.onlyWhere({ step: line, condition });
}

/** The same line in pieces, without `where`, so that what was chosen can be set apart. */
export function describeParts(
  step: Described,
  operations: readonly OperationInfo[],
  speaker: Speaker,
): readonly Part[] {
  const operation = operations.find((candidate) => candidate.id === step.op);
  if (!operation) return [{ kind: "words", text: step.op }];
  const words = operation.words[speaker.language];
  const params = step.params as Params;
  return words.describe
    .split(/(\{[\w-]+\})/)
    .filter((piece) => piece !== "")
    .map((piece): Part => {
      const field = operation.fields.find(({ name }) => piece === `{${name}}`);
      if (!field) return { kind: "words", text: piece };
      const text = inUse(field, params) ? describeField(field, params[field.name], words, speaker) : "";
      return { kind: field.kind === "column" || field.kind === "columns" ? "columns" : "value", text };
    });
}

/** False when another field's value says that this one does not count. */
export function inUse(field: Field, params: Params): boolean {
  const only: When | undefined = "only" in field ? field.only : undefined;
  return !only || only.values.some((value) => value === params[only.field]);
}

function describeField(field: Field, value: unknown, words: OperationWords, speaker: Speaker): string {
  const { describe } = speaker.words;
  switch (field.kind) {
    case "column":
      return typeof value === "string" && value !== "" ? nameOf(speaker.names, value) : describe.end;
    case "columns":
      return field.none === "none" && (value as readonly string[]).length === 0
        ? describe.wholeList
        : describeColumns(value as readonly string[], speaker);
    case "text":
      return typeof value !== "string" || value === ""
        ? describe.nothing
        : describe.quoted({ text: showSpaces(value) });
    case "texts":
      return describeTexts(value as readonly string[], speaker);
    case "formula":
      return withColumns(String(value), (column) => nameOf(speaker.names, column));
    case "template":
      return describeTemplate((value ?? "") as string, speaker);
    case "rules":
      return (value as readonly Rule[])
        .map(({ when, write }) => `${describeCondition(when, speaker)} → ${describeTemplate(write, speaker)}`)
        .join("; ");
    case "pairs":
      return describeTexts(
        ((value ?? []) as readonly Pair[]).map(([from, to]) => `${from} → ${to}`),
        speaker,
      );
    case "number":
      return format(speaker.language).number(value as number);
    case "choice":
      return inSentence(words.fields[field.name]?.options?.[String(value)] ?? String(value), speaker);
    case "flag":
      return value ? describe.yes : describe.no;
    case "condition":
      return value ? describeCondition(value as Condition, speaker) : "";
    case "measures":
      return describe.columns({ names: ((value ?? []) as readonly Measure[]).map(({ name }) => name) });
    case "sort":
      return describeSort(value as readonly SortKey[], speaker);
    case "row":
      return describe.row({ row: (value as number) + 1 });
    case "cells":
      return describeCells(value as readonly CellEdit[], speaker);
    default:
      return "";
  }
}

function describeTemplate(template: string, { words, names }: Speaker): string {
  if (template === "") return words.describe.nothing;
  const text = withTemplateColumns(template, (column) => nameOf(names, column));
  return words.describe.quoted({ text: showSpaces(text) });
}

function describeCells(cells: readonly CellEdit[], { words, names }: Speaker): string {
  const columns = [...new Set(cells.map(({ column }) => nameOf(names, column)))];
  const few = columns.slice(0, MOST_NAMES);
  return words.describe.cells({ count: cells.length, names: few, more: columns.length - few.length });
}

function describeColumns(columns: readonly string[], { words, names }: Speaker): string {
  if (columns.length === 0) return words.describe.allColumns;
  const texts = columns.map((column) => nameOf(names, column));
  return texts.length <= MOST_NAMES + 1
    ? words.describe.columns({ names: texts })
    : words.describe.moreColumns({ names: texts.slice(0, MOST_NAMES), more: texts.length - MOST_NAMES });
}

function describeTexts(texts: readonly string[], { words }: Speaker): string {
  if (texts.length === 0) return words.describe.nothing;
  const quoted = texts.map((text) => words.describe.quoted({ text: showSpaces(text) }));
  return quoted.length <= MOST_NAMES + 1
    ? words.describe.texts({ texts: quoted })
    : words.describe.moreTexts({ texts: quoted.slice(0, MOST_NAMES), more: quoted.length - MOST_NAMES });
}

function describeSort(keys: readonly SortKey[], { words, names }: Speaker): string {
  return words.describe.sort({
    keys: keys.map((key) =>
      (key.descending ? words.describe.falling : words.describe.rising)({
        column: nameOf(names, key.column),
      }),
    ),
  });
}

/** A label of a choice as it stands inside a sentence: English ones begin small unless they begin with capitals. */
function inSentence(label: string, { language }: Speaker): string {
  return language === "en" && /^\p{Lu}(?=\p{Ll}|\s)/u.test(label)
    ? label[0].toLowerCase() + label.slice(1)
    : label;
}
