import { describe, expect, it } from "vitest";
import { conditionInView } from "./rows-in-view.ts";

const columns = [
  { id: "a", name: "name" },
  { id: "b", name: "city" },
];
const rome = { column: "b", is: "equals", text: "Rome" } as const;
const filled = { column: "a", is: "filled" } as const;

describe("the rows in view, as a condition of a step", () => {
  it("is none when nothing is filtered or searched", () => {
    expect(conditionInView({ filters: [], search: "" }, columns)).toBeNull();
  });

  it("asks for every filter, and for the search in any cell", () => {
    expect(conditionInView({ filters: [rome], search: "" }, columns)).toEqual(rome);
    expect(conditionInView({ filters: [rome, filled], search: "ann" }, columns)).toEqual({
      all: [
        rome,
        filled,
        {
          any: [
            { column: "a", is: "contains", text: "ann", matchCase: false },
            { column: "b", is: "contains", text: "ann", matchCase: false },
          ],
        },
      ],
    });
  });
});
