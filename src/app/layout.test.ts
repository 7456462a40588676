import { describe, expect, it } from "vitest";
import { arranged, PLAIN_LAYOUT, withFrozen, withHidden } from "./layout.ts";

const COLUMNS = ["id", "name", "city", "email"].map((id) => ({ id }));

function drawn(layout: Parameters<typeof arranged>[1]) {
  return arranged(COLUMNS, layout).map(({ column, index, frozen }) => [column.id, index, frozen]);
}

describe("the layout of the list", () => {
  it("shows every column in its order as long as nobody asked otherwise", () => {
    expect(drawn(PLAIN_LAYOUT)).toEqual([
      ["id", 0, false],
      ["name", 1, false],
      ["city", 2, false],
      ["email", 3, false],
    ]);
  });

  it("puts frozen columns first, in the order of the list, and leaves hidden ones out", () => {
    const layout = withHidden(withFrozen(PLAIN_LAYOUT, ["email", "name"], true), ["city"], true);
    expect(drawn(layout)).toEqual([
      ["name", 1, true],
      ["email", 3, true],
      ["id", 0, false],
    ]);
    expect(drawn(withFrozen(withHidden(layout, ["city"], false), ["name", "email"], false))).toEqual(
      drawn(PLAIN_LAYOUT),
    );
  });

  it("keeps what was said of a column that is away for now", () => {
    const layout = withFrozen(withHidden(PLAIN_LAYOUT, ["gone"], true), ["gone", "name"], true);
    expect(drawn(layout).map(([id]) => id)).toEqual(["name", "id", "city", "email"]);
    expect(layout.hidden).toEqual(["gone"]);
  });
});
