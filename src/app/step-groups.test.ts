import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Recipe, Step } from "../recipe/recipe.ts";
import { withSteps } from "./edit-recipe.ts";
import {
  areWholeGroup,
  slotOf,
  slotsWithout,
  unitsOf,
  withChangedGroup,
  withDuplicate,
  withGroup,
  withinGroup,
  withMoved,
  withNudged,
  withoutGroup,
  withoutSteps,
  withStepsOn,
  withTakenOut,
  withTidyGroups,
} from "./step-groups.ts";

/** "1 a2 a3 4": steps s1 to s4, the second and third in group a. */
function recipe(text: string): Recipe {
  const steps = text.split(" ").map((word): Step => {
    const [, group, number] = /^([a-z]*)(\d+)$/.exec(word) ?? [];
    return { id: `s${number}`, op: "trim", params: {}, on: true, ...(group && { group }) };
  });
  const groups = [...new Set(steps.flatMap(({ group }) => group ?? []))].map((id) => ({ id, name: id }));
  return { version: 1, sources: [], steps, declined: [], ...(groups.length > 0 && { groups }) };
}

const shown = ({ steps }: Recipe) => steps.map(({ id, group = "" }) => `${group}${id.slice(1)}`).join(" ");

describe("Groups of steps", () => {
  it.each([
    ["1 2 3 4", ["s2", "s3"], "1 g12 g13 4"],
    ["1 2 3 4", ["s4", "s2"], "1 g12 g13 g14"],
    ["a1 a2 3", ["s2", "s3"], "a1 g12 g13"],
    ["a1 a2 a3", ["s2"], "a1 g12 g23"],
    ["1 2", ["s9"], "1 2"],
  ])("of %s gather %j", (text, ids, expected) => {
    expect(shown(withGroup(recipe(text), ids, "Names"))).toBe(expected);
  });

  it("have the name they were given, and lose name and steps apart", () => {
    const grouped = withGroup(recipe("1 2 3"), ["s1", "s2"], "Names");
    expect(grouped.groups).toEqual([{ id: "g1", name: "Names" }]);
    const renamed = withChangedGroup(grouped, "g1", { name: "People", folded: true });
    expect(renamed.groups).toEqual([{ id: "g1", name: "People", folded: true }]);
    expect(withChangedGroup(renamed, "g1", { folded: true })).toBe(renamed);
    const loose = withoutGroup(renamed, "g1");
    expect([shown(loose), "groups" in loose]).toEqual(["1 2 3", false]);
    expect(withoutSteps(grouped, ["s1", "s2"])).toEqual(recipe("3"));
  });

  it("take a neighbour in", () => {
    expect(shown(withinGroup(recipe("a1 a2 3 4"), ["s3"], "a"))).toBe("a1 a2 a3 4");
  });

  it.each([
    ["1 a2 a3 a4 5", "s2", "1 2 a3 a4 5"],
    ["1 a2 a3 a4 5", "s3", "1 a2 a4 3 5"],
    ["1 a2 a3 a4 5", "s4", "1 a2 a3 4 5"],
    ["a1 2", "s1", "1 2"],
    ["1 2", "s1", "1 2"],
  ])("of %s let %s go", (text, id, expected) => {
    expect(shown(withTakenOut(recipe(text), id))).toBe(expected);
  });

  it("are told from top to bottom", () => {
    const units = unitsOf(recipe("1 a2 a3 b4 5"));
    expect(
      units.map((unit) =>
        unit.kind === "step" ? unit.step.id : [unit.group.id, ...unit.steps.map(({ id }) => id)],
      ),
    ).toEqual(["s1", ["a", "s2", "s3"], ["b", "s4"], "s5"]);
  });

  it("that a file has wrong are put right: apart become two, unknown ones and empty ones go", () => {
    const wrong = {
      ...recipe("a1 2 a3 x4"),
      groups: [
        { id: "a", name: "A" },
        { id: "e", name: "E" },
      ],
    };
    const tidy = withTidyGroups(wrong);
    expect(shown(tidy)).toBe("a1 2 g13 4");
    expect(tidy.groups).toEqual([
      { id: "a", name: "A" },
      { id: "g1", name: "A" },
    ]);
    expect(withTidyGroups(tidy)).toBe(tidy);
  });

  it("switch on and off together", () => {
    const off = withStepsOn(recipe("a1 a2 3"), ["s1", "s2"], false);
    expect(off.steps.map(({ on }) => on)).toEqual([false, false, true]);
    expect(withStepsOn(off, ["s1", "s2"], false)).toBe(off);
  });
});

describe("One more of a step", () => {
  it("stands right behind it, in its group, with all it has", () => {
    const noted = recipe("a1 a2 3");
    const steps = noted.steps.map((step) => ({ ...step, note: `of ${step.id}` }));
    const twice = withDuplicate({ ...noted, steps }, "s1");
    expect(shown(twice)).toBe("a1 a4 a2 3");
    expect(twice.steps[1]).toEqual({ ...steps[0], id: "s4" });
    expect(withDuplicate(noted, "s9")).toBe(noted);
  });
});

describe("Moving", () => {
  it.each([
    ["1 2 3", "s3", -1, "1 3 2"],
    ["1 2 3", "s1", -1, "1 2 3"],
    ["1 a2 a3 4", "s4", -1, "1 a2 a3 a4"],
    ["1 a2 a3 a4", "s4", -1, "1 a2 a4 a3"],
    ["1 a2 a3 4", "s2", -1, "1 2 a3 4"],
    ["1 2 a3 4", "s2", 1, "1 a2 a3 4"],
    ["1 a2 a3 4", "s3", 1, "1 a2 3 4"],
    ["1 a2 3", "s2", 1, "1 3 a2"],
  ])("in %s of %s by %i goes into groups and out of them", (text, id, by, expected) => {
    expect(shown(withNudged(recipe(text), [id], by as -1 | 1))).toBe(expected);
  });

  it("goes past a folded group, and a group goes past a group", () => {
    const folded = withChangedGroup(recipe("1 a2 a3 b4 b5"), "a", { folded: true });
    expect(shown(withNudged(folded, ["s1"], 1))).toBe("a2 a3 1 b4 b5");
    expect(shown(withNudged(folded, ["s2", "s3"], 1))).toBe("1 b4 b5 a2 a3");
    expect(withNudged(folded, ["s4", "s5"], 1)).toBe(folded);
  });

  it("offers every place once, from top to bottom", () => {
    const slots = slotsWithout(recipe("1 a2 a3 4"), ["s1"], false);
    expect(slots.map(({ at, group = "" }) => `${group}${at}`)).toEqual(["0", "a0", "a1", "a2", "2", "3"]);
    expect(slotsWithout(recipe("1 a2 a3 4"), ["s1"], true).map(({ at }) => at)).toEqual([0, 2, 3]);
  });

  const recipes = fc
    .array(fc.constantFrom("", "a", "b", "c"), { minLength: 1, maxLength: 9 })
    .map((groups) => withTidyGroups(recipe(groups.map((group, i) => `${group}${i + 1}`).join(" "))));

  it("loses nothing, keeps groups together, and can be taken back step by step", () => {
    fc.assert(
      fc.property(recipes, fc.nat(8), fc.constantFrom<-1 | 1>(-1, 1), (before, at, by) => {
        const step = before.steps[at % before.steps.length];
        const { group } = step;
        const moving = areWholeGroup(before, [step.id])
          ? before.steps.filter((each) => each.group === group).map(({ id }) => id)
          : [step.id];
        const after = withNudged(before, moving, by);
        expect(after.steps.map(({ id }) => id).toSorted()).toEqual(
          before.steps.map(({ id }) => id).toSorted(),
        );
        expect(withTidyGroups(after)).toBe(after);
        if (after !== before)
          expect(withNudged(after, moving, by === 1 ? -1 : 1).steps).toEqual(before.steps);
      }),
    );
  });

  it("puts steps into any slot it offers, and finds them there", () => {
    fc.assert(
      fc.property(recipes, fc.nat(8), fc.nat(20), (before, at, to) => {
        const moving = [before.steps[at % before.steps.length].id];
        const whole = areWholeGroup(before, moving);
        const slots = slotsWithout(before, moving, whole);
        expect(slotOf(before, moving, whole)).toBeGreaterThanOrEqual(0);
        const slot = to % slots.length;
        const after = withMoved(before, moving, slots[slot], whole);
        expect(slotOf(after, moving, whole)).toBe(slot);
      }),
    );
  });
});

describe("Whatever is done", () => {
  const edits = fc.array(
    fc.tuple(
      fc.constantFrom("add", "remove", "up", "down", "twice", "group", "ungroup", "out"),
      fc.nat(6),
      fc.nat(3),
    ),
  );

  it("no two steps have one id, and the groups stay tidy", () => {
    fc.assert(
      fc.property(edits, (all) => {
        let edited = recipe("1");
        for (const [what, at, more] of all) {
          const step = edited.steps.at(at);
          const [id, group] = [step?.id ?? "", step?.group ?? ""];
          const some = edited.steps.slice(at, at + more).map((step) => step.id);
          if (what === "add") edited = withSteps(edited, [{ op: "trim", params: {} }], at);
          else if (what === "remove") edited = withoutSteps(edited, some);
          else if (what === "up" || what === "down")
            edited = withNudged(edited, [id], what === "up" ? -1 : 1);
          else if (what === "twice") edited = withDuplicate(edited, id);
          else if (what === "group") edited = withGroup(edited, some, "A");
          else if (what === "ungroup") edited = withoutGroup(edited, group);
          else edited = withTakenOut(edited, id);
        }
        expect(new Set(edited.steps.map(({ id }) => id)).size).toBe(edited.steps.length);
        expect(withTidyGroups(edited)).toBe(edited);
      }),
    );
  });
});
