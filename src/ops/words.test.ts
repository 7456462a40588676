import { describe, expect, it } from "vitest";
import { operationInfos, operations } from "./index.ts";
import type { Operation, OperationWords } from "./operation.ts";

const each = operations.map((operation) => [operation.id, operation] as const);

describe.each(each)("%s", (id, operation) => {
  it("has an example and a name of its own", () => {
    expect(operation.examples.length).toBeGreaterThan(0);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(operations.filter((other) => other.id === id)).toHaveLength(1);
  });

  it.each([
    ["en", operation.words.en, /^[^\p{Script=Han}]+$/u],
    ["zh-CN", operation.words["zh-CN"], /\p{Script=Han}/u],
  ] as const)(
    "speaks %s: a name, a help, a line for the step, every field and every choice",
    (_, words, script) => {
      for (const text of [words.name, words.help, words.describe, ...labels(operation, words)])
        expect(text).toMatch(script);
      expect(words.keywords.length).toBeGreaterThan(2);
      expect(Object.keys(words.fields)).toEqual(operation.fields.map((field) => field.name));
      const mentioned = [...words.describe.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
      expect(operation.fields.map((field) => field.name)).toEqual(expect.arrayContaining(mentioned));
    },
  );

  it("crosses to the page as data", () => {
    const info = operationInfos().find((other) => other.id === id);
    expect(structuredClone(info)).toEqual(info);
    expect(JSON.parse(JSON.stringify(info))).toEqual(info);
  });
});

function labels(operation: Operation, words: OperationWords): string[] {
  return operation.fields.flatMap((field) => {
    const { label, options = {} } = words.fields[field.name];
    const choices = field.kind === "choice" ? field.options.map((option) => options[option]) : [];
    return [label, ...choices];
  });
}
