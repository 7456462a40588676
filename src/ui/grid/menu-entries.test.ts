import { describe, expect, it } from "vitest";
import { PLAIN_LAYOUT } from "../../app/layout.ts";
import { en } from "../../i18n/en.ts";
import { format } from "../../i18n/format.ts";
import type { OperationInfo } from "../../ops/operation.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import { foundEntries, type MenuSetting, menuEntries } from "./menu-entries.ts";

const age: ColumnProfile = {
  column: "b",
  kind: "whole",
  reading: { kind: "whole", mark: "." },
  rows: 10,
  valid: 7,
  odd: 1,
  missing: 2,
  distinct: 6,
  bars: [{ from: 20, to: 30, count: 6 }],
  others: 0,
};
const setting: MenuSetting = {
  column: "b",
  ids: ["a", "b", "c"],
  profile: age,
  sort: [],
  filters: [],
  layout: PLAIN_LAYOUT,
  operations: [
    info("trim", "text", "Remove extra spaces", ["whitespace"]),
    info("rename", "columns", "Rename", ["name"]),
    info("move-column", "columns", "Move", []),
    info("remove-columns", "columns", "Remove columns", ["drop"]),
    info("split", "columns", "Split into columns", []),
  ],
  words: en.grid,
  format: format("en"),
  language: "en",
};

describe("menu of a column", () => {
  it("offers sorting, what is missing or odd, the column itself and all operations on it", () => {
    expect(labels(setting)).toEqual({
      View: [
        "Sort ascending",
        "Sort descending",
        "Show only missing",
        "Show only odd",
        "Look through its values",
        "Fit the width",
        "Freeze: keep in sight",
        "Hide from view",
      ],
      Column: ["Rename…", "Move left", "Move right", "Remove column"],
      Text: ["Remove extra spaces"],
      Columns: ["Split into columns"],
      "Show only rows with": ["20 to under 30: 6 rows"],
    });
  });

  it("offers first what is made for what the column is about, and nowhere twice", () => {
    const operations = [
      ...setting.operations,
      info("email", "contacts", "Tidy e-mail addresses", []),
      info("phone", "contacts", "Write phone numbers one way", []),
    ];
    const profile = { ...age, meaning: { kind: "phone", share: 1, unfit: [] } } as const;
    const groups = menuEntries({ ...setting, operations, profile });
    expect(groups[0].label).toBe("For this column");
    expect(groups[0].entries.map(({ key }) => key)).toEqual(["phone"]);
    expect(groups.flatMap(({ entries }) => entries).filter(({ key }) => key === "phone")).toHaveLength(1);
    expect(menuEntries({ ...setting, operations })[0].label).toBe("View");
  });

  it("offers only what makes sense now", () => {
    const first = labels({
      ...setting,
      column: "a",
      profile: undefined,
      sort: [{ column: "a", descending: false }],
      filters: [{ column: "a", is: "missing" }],
      layout: { ...PLAIN_LAYOUT, frozen: ["a"] },
    });
    expect(first.View).toEqual([
      "Sort descending",
      "Back to file order",
      "Show all rows again",
      "Fit the width",
      "Unfreeze: let it scroll",
      "Hide from view",
    ]);
    expect(first.Column).toEqual(["Rename…", "Move right", "Remove column"]);
  });

  it("is searched by names and by other words for the same thing", () => {
    const found = (query: string) => foundEntries(menuEntries(setting), query).map(({ label }) => label);
    expect(found("spaces")).toEqual(["Remove extra spaces"]);
    expect(found("whitespace")).toEqual(["Remove extra spaces"]);
    expect(found("drop")).toEqual(["Remove column"]);
    expect(found("qqq")).toEqual([]);
  });
});

function labels(from: MenuSetting): Record<string, string[]> {
  return Object.fromEntries(
    menuEntries(from).map(({ label, entries }) => [label, entries.map((e) => e.label)]),
  );
}

function info(id: string, group: OperationInfo["group"], name: string, keywords: string[]): OperationInfo {
  const words = { name, help: "", describe: "", fields: {}, keywords };
  const fields = [{ name: "columns", kind: "columns", none: "all" }] as const;
  return { id, group, limitable: true, fields, words: { en: words, "zh-CN": words }, examples: [] };
}
