import { describe, expect, it } from "vitest";
import { unitsOf } from "../../app/step-groups.ts";
import type { Step } from "../../recipe/recipe.ts";
import { idsBetween, rowKey, rowsOf } from "./list-rows.ts";

const step = (id: string, group?: string): Step => ({
  id,
  op: "trim",
  params: {},
  on: true,
  ...(group && { group }),
});
const steps = [step("s1"), step("s2", "g"), step("s3", "g"), step("s4")];
const rows = (folded: boolean) =>
  rowsOf(unitsOf({ version: 1, sources: [], steps, declined: [], groups: [{ id: "g", name: "A", folded }] }));

describe("The lines of the list", () => {
  it("are steps and heads of groups; a folded group is its head alone", () => {
    expect(rows(false).map(({ key }) => key)).toEqual(["s1", "group g", "s2", "s3", "s4"]);
    expect(rows(true).map(({ key }) => key)).toEqual(["s1", "group g", "s4"]);
  });

  it("are chosen from one to another in either direction, a group with all its steps", () => {
    expect([...idsBetween(rows(true), "s1", "group g")]).toEqual(["s1", "s2", "s3"]);
    expect([...idsBetween(rows(false), "s4", "s3")]).toEqual(["s3", "s4"]);
    expect(idsBetween(rows(false), "s1", "gone").size).toBe(0);
  });
});

describe("rowKey", () => {
  const press = (key: string, ...held: ("ctrl" | "meta" | "shift" | "alt")[]) =>
    rowKey({
      key,
      ctrlKey: held.includes("ctrl"),
      metaKey: held.includes("meta"),
      shiftKey: held.includes("shift"),
      altKey: held.includes("alt"),
    });

  it("knows the keys of the list, with ⌘ for Ctrl, and no others", () => {
    expect(press("ArrowUp", "alt")).toBe("move-up");
    expect(press("D", "meta")).toBe("duplicate");
    expect(press("g", "ctrl", "shift")).toBe("ungroup");
    expect(press("F2", "shift")).toBe("note");
    expect([press("d"), press("z", "ctrl"), press("Delete", "alt"), press("Tab")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
