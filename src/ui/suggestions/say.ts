import type { Words } from "../../i18n/words.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { Suggestion } from "../../recipe/suggestion.ts";

/** What a proposal says: its title, why it is made, and the name of the button that takes it. */
export interface Said {
  readonly title: string;
  readonly reason: string;
  readonly answer: string;
}

/** How the reasons of proposals part several texts in one fact. */
const VALUES_APART = "  ";

/** A rule without words of its own goes by the name of its operation and a general reason. */
export function say(
  suggestion: Suggestion,
  words: Words["clean"],
  operationName: string,
  columns: readonly string[],
): Said {
  const { rule, facts } = suggestion.reason;
  const several = facts.values ?? facts.symbols;
  const values = typeof several === "string" ? several.split(VALUES_APART) : [];
  const why = { facts, values, count: suggestion.count, columns };
  return {
    title: own(words.titles, rule)?.(why) ?? operationName,
    reason: (own(words.reasons, rule) ?? words.reasonInGeneral)(why),
    answer: own(words.answers, rule) ?? words.answerInGeneral,
  };
}

/** The name of a choice, e.g. of "day-first"; one without words is shown as it is. */
export function sayChoice(label: string, words: Words["clean"]): string {
  return own(words.choices, label) ?? label;
}

export function operationName(
  operations: readonly OperationInfo[],
  op: string,
  language: "en" | "zh-CN",
): string {
  return operations.find(({ id }) => id === op)?.words[language].name ?? op;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
