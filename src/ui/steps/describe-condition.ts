import { format } from "../../i18n/format.ts";
import type { Language, Words } from "../../i18n/words.ts";
import type { ColumnTest, Condition } from "../../values/condition.ts";
import type { Reading } from "../../values/reading.ts";
import { type ColumnNames, nameOf } from "./column-names.ts";
import { showSpaces } from "./show-spaces.ts";

/** What it takes to put steps and conditions into words. */
export interface Speaker {
  readonly words: Words["steps"];
  readonly language: Language;
  readonly names: ColumnNames;
}

/** The condition as one phrase in the user's language, with the columns' names. */
export function describeCondition(condition: Condition, speaker: Speaker): string {
  const words = speaker.words.condition;
  if ("all" in condition) return joined(condition.all, words.all, words.always, speaker);
  if ("any" in condition) return joined(condition.any, words.any, words.never, speaker);
  if ("not" in condition) return describeNot(condition.not, speaker);
  return describeTest(condition, speaker);
}

function joined(
  parts: readonly Condition[],
  join: (p: { parts: readonly string[] }) => string,
  none: string,
  speaker: Speaker,
): string {
  if (parts.length === 0) return none;
  if (parts.length === 1) return describeCondition(parts[0], speaker);
  return join({
    parts: parts.map((part) => {
      const text = describeCondition(part, speaker);
      const several = ("all" in part && part.all.length > 1) || ("any" in part && part.any.length > 1);
      return several ? speaker.words.condition.inner({ condition: text }) : text;
    }),
  });
}

function describeNot(condition: Condition, speaker: Speaker): string {
  const words = speaker.words.condition;
  if ("not" in condition) return describeCondition(condition.not, speaker);
  if ("is" in condition) {
    const column = nameOf(speaker.names, condition.column);
    if (condition.is === "missing") return words.filled({ column });
    if (condition.is === "filled") return words.missing({ column });
    if (condition.is === "one-of")
      return words.notOneOf({ column, texts: condition.texts.map((text) => quoted(text, speaker)) });
    if (condition.is === "equals") return words.notEquals(textTest(condition, column));
    if (condition.is === "contains") return words.notContains(textTest(condition, column));
  }
  return words.not({ condition: describeCondition(condition, speaker) });
}

function describeTest(test: ColumnTest, speaker: Speaker): string {
  const words = speaker.words.condition;
  const column = nameOf(speaker.names, test.column);
  switch (test.is) {
    case "missing":
    case "filled":
    case "valid":
    case "odd":
      return words[test.is]({ column });
    case "equals":
    case "contains":
    case "starts":
    case "ends":
    case "matches":
      return words[test.is](textTest(test, column));
    case "one-of":
      return words.oneOf({ column, texts: test.texts.map((text) => quoted(text, speaker)) });
    case "shaped":
      return words.shaped({ column, texts: test.texts.map((text) => quoted(text, speaker)) });
    case "length":
      return words.length({ column, from: test.from, to: test.to - 1 });
    case "between": {
      const dates = test.as.kind === "date";
      const [from, to] = [test.from, test.to].map((value) => amount(value, dates, speaker.language));
      return words.between({ column, from, to });
    }
    case "less":
    case "at-most":
    case "greater":
    case "at-least":
      return describeOrder(test, column, speaker);
    default:
      return column;
  }
}

function describeOrder(
  test: { is: "less" | "at-most" | "greater" | "at-least"; text: string; as: Reading },
  column: string,
  { words: { condition: words } }: Speaker,
): string {
  const phrases =
    test.as.kind === "date"
      ? { less: words.before, "at-most": words.until, greater: words.after, "at-least": words.since }
      : { less: words.less, "at-most": words.atMost, greater: words.greater, "at-least": words.atLeast };
  return phrases[test.is]({ column, text: test.text });
}

function textTest(test: { text: string; matchCase?: boolean }, column: string) {
  return { column, text: showSpaces(test.text), matchCase: test.matchCase ?? false };
}

function quoted(text: string, { words }: Speaker): string {
  return words.describe.quoted({ text: showSpaces(text) });
}

function amount(value: number, date: boolean, language: Language): string {
  const { dayFigure, figure } = format(language);
  return date ? dayFigure(value) : figure(value);
}
