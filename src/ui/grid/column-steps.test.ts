import { describe, expect, it } from "vitest";
import type { OperationInfo } from "../../ops/operation.ts";
import { columnOperations, moveStep, nextSort } from "./column-steps.ts";

const ids = ["a", "b", "c"];

describe("steps from a column's menu", () => {
  it.each([
    ["b", "left", { column: "b", before: "a" }],
    ["a", "right", { column: "a", before: "c" }],
    ["b", "right", { column: "b", before: "" }],
  ] as const)("moves %s one place to the %s", (column, to, params) => {
    expect(moveStep(ids, column, to)).toEqual({ op: "move-column", params });
  });

  it("moves nothing over the edge and nothing that is not there", () => {
    expect(moveStep(ids, "a", "left")).toBeNull();
    expect(moveStep(ids, "c", "right")).toBeNull();
    expect(moveStep(ids, "x", "left")).toBeNull();
  });

  it("sorts up, then down, then not at all; another column starts anew", () => {
    const up = nextSort([], "a");
    const down = nextSort(up, "a");
    expect([up, down, nextSort(down, "a"), nextSort(down, "b")]).toEqual([
      [{ column: "a", descending: false }],
      [{ column: "a", descending: true }],
      [],
      [{ column: "b", descending: false }],
    ]);
  });

  it("offers every operation but those that need a cell", () => {
    const info = (id: string, fields: OperationInfo["fields"]): OperationInfo => {
      const words = { name: id, help: "", describe: "", fields: {}, keywords: [] };
      return {
        id,
        group: "text",
        limitable: true,
        fields,
        words: { en: words, "zh-CN": words },
        examples: [],
      };
    };
    const all = [
      info("trim", [{ name: "columns", kind: "columns", none: "all" }]),
      info("sort", [{ name: "by", kind: "sort" }]),
      info("edit-cell", [
        { name: "row", kind: "row" },
        { name: "column", kind: "column" },
      ]),
      info("split", [{ name: "column", kind: "column" }]),
    ];
    expect(columnOperations(all).map(({ id }) => id)).toEqual(["trim", "sort", "split"]);
  });
});
