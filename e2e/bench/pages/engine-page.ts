// The engine without the app: the same worker and client as the page uses, timed from the choice of a file.
import type { Recipe, Step } from "../../../src/recipe/recipe.ts";
import type { Suggestion } from "../../../src/recipe/suggestion.ts";
import { connect } from "../../../src/worker/client.ts";
import type { Opened, Result } from "../../../src/worker/contract.ts";
import { formatColumns } from "../format-columns.mjs";

/** The worked example as steps, in the order of the pandas lines. */
const workedExample = (age: string): readonly Step[] => [
  { id: "s1", op: "remove-repeated", params: { columns: [], keep: "first" }, on: true },
  { id: "s2", op: "remove-missing", params: { columns: [], when: "any" }, on: true },
  {
    id: "s3",
    op: "set-type",
    params: { columns: [age], type: "whole", mark: ".", order: "certain" },
    on: true,
  },
];

const begun = performance.now();
const client = connect({
  start: () =>
    new Worker(new URL("../../../src/worker/engine.worker.ts", import.meta.url), { type: "module" }),
  onRestart: () => console.error("the worker ended"),
  nextTurn: requestAnimationFrame,
});

const input = document.querySelector("input");
const chosen = new Promise<{ file: File; from: number }>((resolve) => {
  input?.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) resolve({ file, from: performance.now() });
  });
});

let showFirst = () => {};
const firstShown = new Promise<number>((resolve) => {
  showFirst = () => resolve(performance.now());
});
let opened: Opened | undefined;
let suggestions: readonly Suggestion[] = [];

const bench = {
  started: client.operations().then(() => ({ ms: performance.now() - begun })),

  first: async () => {
    const { from } = await chosen;
    return (await firstShown) - from;
  },

  read: async () => {
    const { file } = await chosen;
    const from = performance.now();
    let asked = false;
    const result = await client.open([file], undefined, ({ ready }) => {
      if (!ready || asked) return;
      asked = true;
      void client.page("source", { rows: "all" }, 0, 50).then(showFirst);
    });
    const ms = performance.now() - from;
    opened = settled(result);
    if (!asked) await client.page("source", { rows: "all" }, 0, 50).then(showFirst);
    return { ms, rows: opened.rows };
  },

  profile: async () => {
    const from = performance.now();
    settled(await client.profile("source"));
    suggestions = settled(await client.suggest("source"));
    return { ms: performance.now() - from, suggestions: suggestions.length };
  },

  clean: async () => {
    const from = performance.now();
    const steps = suggestions.filter(({ safe }) => safe).map(({ step }) => step);
    const ran = settled(await client.run(recipe(steps)));
    settled(await client.page(ran.point, { rows: "all" }, 0, 50));
    return { ms: performance.now() - from, point: ran.point, steps: ran.steps };
  },

  write: async (at: string) => {
    const from = performance.now();
    const blob = settled(await client.write(at, { format: "csv" }));
    return { ms: performance.now() - from, bytes: blob.size };
  },

  /** Gives the customers' columns their types, so that a typed format is written as such. */
  typed: async () => {
    const steps = formatColumns
      .filter(({ type }) => type !== "text")
      .map(({ name, type }) => {
        const columns = [opened?.columns.find((column) => column.name === name)?.id ?? ""];
        const params = { columns, type: type === "time" ? "date" : type, mark: ".", order: "certain" };
        return { id: name, op: "set-type", params, on: true };
      });
    return { point: settled(await client.run(recipe(steps))).point };
  },

  writeAs: async ({ point, format }: { point: string; format: "xlsx" | "parquet" }) => {
    const from = performance.now();
    const blob = settled(await client.write(point, { format }));
    return { ms: performance.now() - from, bytes: blob.size };
  },

  last: async () => {
    const page = settled(await client.page("source", { rows: "all" }, (opened?.rows ?? 1) - 1, 1));
    return { last: page.rows[0]?.cells[0] };
  },

  example: async () => {
    const from = performance.now();
    const age = opened?.columns.find(({ name }) => name === "age")?.id ?? "";
    const ran = settled(await client.run(recipe(workedExample(age))));
    const answer = settled(await client.analyse(ran.point, { kind: "statistics", columns: [age] }));
    const mean = answer.kind === "statistics" ? answer.columns[0]?.mean : undefined;
    const blob = settled(
      await client.write(ran.point, { format: "csv", bom: false, newline: "\n", guardFormulas: false }),
    );
    return { ms: performance.now() - from, rows: ran.rows, mean, bytes: blob.size };
  },
};

Object.assign(window, { bench });

function recipe(steps: readonly Step[]): Recipe {
  return { version: 1, sources: [{ id: "f1", name: opened?.name ?? "", read: {} }], steps, declined: [] };
}

function settled<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problem));
}
