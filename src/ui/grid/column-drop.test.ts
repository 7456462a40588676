import { describe, expect, it } from "vitest";
import { dropAt } from "./column-drop.ts";
import type { Slot } from "./columns.ts";

const heads = ["id", "name", "city", "age", "secret"].map((id) => ({ id }));
/** Frozen: name. Hidden: secret, the last. Each 100 px wide, after 64 px of row numbers. */
const all = ["name", "id", "city", "age"].map(
  (id, at): Slot => ({
    id,
    at,
    index: heads.findIndex((head) => head.id === id),
    name: id,
    frozen: id === "name",
    left: 64 + at * 100,
    width: 100,
    numeric: false,
    reader: null,
  }),
);
const city = all[2];

describe("where a dragged column would stand", () => {
  it.each([
    ["left of the first that can move", 100, { before: "id", left: 164 }],
    ["in the left half of another", 200, { before: "id", left: 164 }],
    ["in the right half of its left neighbour, which is where it is", 230, null],
    ["over itself", 300, null],
    ["in the left half of its right neighbour, which is where it is", 370, null],
    ["behind the last that is shown, before the hidden one behind it", 460, { before: "secret", left: 464 }],
    ["far behind all", 900, { before: "secret", left: 464 }],
  ])("%s", (_, x, drop) => {
    expect(dropAt(x, city, all, heads)).toEqual(drop);
  });
});
