import { describe, expect, it } from "vitest";
import type { Entry, Group } from "./entry.ts";
import { foundGroups, offeredGroups } from "./found.ts";
import { withChoice } from "./recent.ts";

const entry = (id: string, group: Group, ...texts: readonly string[]): Entry => ({
  id,
  group,
  label: id,
  icon: null,
  texts: texts.map((text) => ({ text, weight: 1, loose: true })),
  run: () => undefined,
});

const entries = [
  entry("trim", "text", "Remove extra spaces", "去除多余空格"),
  entry("remove-repeated", "rows", "Remove repeated rows", "删除重复行", "去重"),
  entry("remove-empty", "rows", "Remove empty rows", "删除空行"),
  entry("undo", "commands", "Undo", "撤销"),
  entry("theme dark", "settings", "Theme: Dark", "主题：深色"),
  entry("column a", "goTo", "城市"),
];
const lines = (groups: ReturnType<typeof foundGroups>) =>
  groups.map(({ group, entries: found }) => `${group}: ${found.map(({ id }) => id).join(" ")}`);

describe("What fits a query", () => {
  it.each([
    ["qc", ["rows: remove-repeated", "text: trim"]],
    ["quchong", ["rows: remove-repeated"]],
    ["去重", ["rows: remove-repeated"]],
    ["cs", ["goTo: column a", "text: trim"]],
    ["chengshi", ["goTo: column a"]],
    ["zhuti", ["settings: theme dark"]],
    ["undo", ["commands: undo"]],
    ["chexiao", ["commands: undo"]],
    ["rer", ["rows: remove-empty remove-repeated", "text: trim"]],
    ["zzz", []],
  ])("%s: %j", (query, found) => {
    expect(lines(foundGroups(query, entries, []))).toEqual(found);
  });

  it("comes in groups by their best line", () => {
    expect(lines(foundGroups("remove", entries, []))).toEqual([
      "text: trim",
      "rows: remove-repeated remove-empty",
    ]);
    expect(lines(foundGroups("remove", entries, ["remove-empty"]))).toEqual([
      "rows: remove-empty remove-repeated",
      "text: trim",
    ]);
  });
});

describe("Without a query", () => {
  it("stands what was chosen lately, what is likely, and then everything, each once", () => {
    expect(lines(offeredGroups(entries, ["undo", "gone"], ["undo", "remove-repeated"]))).toEqual([
      "recent: undo",
      "likely: remove-repeated",
      "text: trim",
      "rows: remove-empty",
      "settings: theme dark",
    ]);
  });
});

describe("What was chosen lately", () => {
  it("is kept once, the last first, and only so much of it", () => {
    expect(withChoice(["a", "b", "c"], "b")).toEqual(["b", "a", "c"]);
    const many = Array.from({ length: 30 }, (_, i) => String(i)).reduce(withChoice, [] as readonly string[]);
    expect(many).toEqual(["29", "28", "27", "26", "25", "24", "23", "22", "21", "20", "19", "18"]);
  });
});
