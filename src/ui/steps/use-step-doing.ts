import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { placeStopped } from "../../app/edit-recipe.ts";
import { actions } from "../../app/session.ts";
import * as groups from "../../app/step-groups.ts";
import { getState, useStore } from "../../app/store.ts";
import type { Recipe, Step, StepGroup } from "../../recipe/recipe.ts";
import { announce } from "../kit/announce.ts";
import { groupKey, idsBetween, rowsOf } from "./list-rows.ts";
import { useStepListWords } from "./step-words.ts";

/** What is being written in the list: the note of a step, or the name of a group. */
export type Writing = { readonly note: string } | { readonly name: string; readonly fresh?: boolean } | null;

export type StepDoing = ReturnType<typeof useStepDoing>;

/** All that can be done in the list of steps; each tells screen readers what it did and keeps the keyboard there. */
export function useStepDoing(list: React.RefObject<HTMLOListElement | null>, lines: readonly string[]) {
  const words = useStepListWords();
  const recipe = useStore((state) => state.history.present);
  const [all, setAll] = useState(false);
  const ran = useStore((state) => state.ran);
  const { units, earlier } = useMemo(() => drawnOf(recipe, all, ran), [recipe, all, ran]);
  const rows = useMemo(() => rowsOf(units), [units]);
  const [range, setRange] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const [writing, setWriting] = useState<Writing>(null);
  const [asked, setAsked] = useState<{ readonly ids: readonly string[]; readonly key: string } | null>(null);
  const chosen = useMemo(
    () => (range && range.from !== range.to ? idsBetween(rows, range.from, range.to) : NONE),
    [rows, range],
  );
  const focus = useFocusing(list);
  const lineOf = (id: string) => lines[recipe.steps.findIndex((step) => step.id === id)] ?? "";
  const focusStep = (id: string, now: Recipe) => {
    const { group } = now.steps.find((step) => step.id === id) ?? {};
    const folded = now.groups?.some((each) => each.id === group && each.folded);
    focus(folded && group ? groupKey(group) : id);
  };

  function edit(change: (before: Recipe) => Recipe): Recipe | null {
    const before = getState().history.present;
    actions.edit(change);
    const now = getState().history.present;
    return now === before ? null : now;
  }

  function told(ids: readonly string[], now: Recipe): string {
    const first = now.steps.findIndex(({ id }) => id === ids[0]);
    const count = now.steps.length;
    const group = now.groups?.find(({ id }) => id === now.steps[first].group);
    if (ids.length > 1 && group)
      return words.groups.moved({ name: group.name, from: first + 1, to: first + ids.length, count });
    const moved = { step: lineOf(ids[0]), to: first + 1, count };
    return group ? words.list.movedInto({ ...moved, group: group.name }) : words.list.moved(moved);
  }

  function moved(ids: readonly string[], now: Recipe | null, key: string): void {
    if (now) say(told(ids, now));
    else say(words.list.stays);
    focus(key);
  }

  return {
    recipe,
    /** The steps and groups that are drawn. */
    units,
    /** How many steps stand before them. */
    earlier,
    showAll() {
      setAll(true);
    },
    rows,
    chosen,
    writing,
    setWriting,
    asked,
    /** Asks what would change without steps; `key` is the line it was asked on. */
    ask(ids: readonly string[], key: string) {
      setAsked({ ids, key });
    },
    /** Leaves it at the answer. */
    keep() {
      setAsked(null);
      if (asked) focus(asked.key);
    },
    focus,
    lineOf,
    open(step: Step) {
      actions.openDialog({ kind: "step", op: step.op, columns: [], step });
    },
    nudge(ids: readonly string[], by: -1 | 1, key: string) {
      moved(
        ids,
        edit((before) => groups.withNudged(before, ids, by)),
        key,
      );
    },
    drop(ids: readonly string[], slot: groups.Slot, whole: boolean, key: string) {
      moved(
        ids,
        edit((before) => groups.withMoved(before, ids, slot, whole)),
        key,
      );
    },
    takeOut(step: Step) {
      moved(
        [step.id],
        edit((before) => groups.withTakenOut(before, step.id)),
        step.id,
      );
    },
    remove(ids: readonly string[], said: string) {
      const steps = recipe.steps;
      const last = steps.findLastIndex(({ id }) => ids.includes(id));
      const next = steps[last + 1] ?? steps.findLast(({ id }) => !ids.includes(id));
      const now = edit((before) => groups.withoutSteps(before, ids));
      setRange(null);
      if (!now) return;
      say(said);
      if (next) focusStep(next.id, now);
      else focus("");
    },
    duplicate(step: Step) {
      const now = edit((before) => groups.withDuplicate(before, step.id));
      if (!now) return;
      const to = now.steps.findIndex(({ id }) => id === step.id) + 1;
      say(words.list.duplicated({ step: lineOf(step.id), to: to + 1 }));
      focus(now.steps[to].id);
    },
    /** Gathers steps under a name that is then typed. */
    group(ids: readonly string[]) {
      const name = freeName(words.groups.name, recipe.groups ?? []);
      const now = edit((before) => groups.withGroup(before, ids, name));
      const made = now?.groups?.find((group) => group.name === name);
      if (!now || !made) return;
      setRange(null);
      say(words.groups.made({ count: now.steps.filter(({ group }) => group === made.id).length }));
      setWriting({ name: made.id, fresh: true });
    },
    intoGroup(step: Step, group: string) {
      const now = edit((before) => groups.withinGroup(before, [step.id], group));
      moved([step.id], now, step.id);
    },
    ungroup(group: StepGroup) {
      const [first] = recipe.steps.filter((step) => step.group === group.id);
      if (!edit((before) => groups.withoutGroup(before, group.id))) return;
      say(words.groups.ungrouped({ name: group.name }));
      focus(first.id);
    },
    rename(group: StepGroup, name: string) {
      const fresh = writing !== null && "name" in writing && writing.fresh;
      setWriting(null);
      const tidy = name.trim();
      const named = (each: Recipe) => groups.withChangedGroup(each, group.id, { name: tidy });
      // The first name belongs to the making of the group: one undo takes both back.
      if (tidy !== "" && fresh) actions.editAside(named);
      else if (tidy !== "") edit(named);
      focus(groupKey(group.id));
    },
    fold(group: StepGroup, folded: boolean) {
      actions.editAside((each) => groups.withChangedGroup(each, group.id, { folded }));
      focus(groupKey(group.id));
    },
    write(step: Step, note: string) {
      setWriting(null);
      const tidy = note.trim();
      if (tidy !== (step.note ?? "")) {
        actions.updateStep(step.id, { note: tidy });
        say(tidy === "" ? words.note.gone : words.note.kept);
      }
      focus(step.id);
    },
    /** Removes a line, or all that is chosen when it is. */
    removeRow(key: string) {
      const ids = rows.find((row) => row.key === key)?.ids ?? [];
      const group = recipe.groups?.find(({ id }) => groupKey(id) === key);
      if (chosen.size > 1 && chosen.has(ids[0]))
        return this.remove([...chosen], words.selected.removed({ count: chosen.size }));
      const said = group
        ? words.groups.removed({ name: group.name, count: ids.length })
        : words.list.removed({ step: lineOf(ids[0]) });
      this.remove(ids, said);
    },
    joining: (id: string) => joiningOf(recipe, id),
    /** Gathers what is chosen, or a step with the one beside it; beside a group it goes in there. */
    groupAt(key: string) {
      if (chosen.size > 1) return this.group([...chosen]);
      const step = recipe.steps.find(({ id }) => id === key);
      const joining = step && joiningOf(recipe, key);
      if (!joining) return;
      if (joining.group) this.intoGroup(step, joining.group.id);
      else this.group([key, joining.id]);
    },
    /** The line that has the keyboard. */
    focused(): string | undefined {
      const { activeElement } = document;
      return activeElement instanceof HTMLElement ? activeElement.dataset.row : undefined;
    },
    turn(ids: readonly string[], on: boolean) {
      edit((before) => groups.withStepsOn(before, ids, on));
    },
    /** Chooses all lines from where choosing began to this one. */
    choose(to: string, from: string) {
      const next = { from: range?.from ?? from, to };
      setRange(next);
      const count = idsBetween(rows, next.from, next.to).size;
      if (next.from !== next.to) say(words.selected.count({ count }));
      focus(to);
    },
    chooseNone() {
      setRange(null);
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Says what was done; what the list then tells of its rows comes behind it. */
function say(text: string): void {
  announce(text, true);
}

/** How many steps and groups are drawn at first; the others come when asked for. */
const MOST_DRAWN = 40;

/** The last steps and groups, from the one that could not run on if that stands before them. */
function drawnOf(recipe: Recipe, all: boolean, ran: Parameters<typeof placeStopped>[1]) {
  const units = groups.unitsOf(recipe);
  const stopped = recipe.steps[placeStopped(recipe, ran) ?? -1];
  const failing = units.findIndex((unit) =>
    unit.kind === "step" ? unit.step === stopped : unit.steps.includes(stopped),
  );
  const last = Math.max(0, units.length - MOST_DRAWN);
  const from = all ? 0 : stopped ? Math.min(failing, last) : last;
  const drawn = units.slice(from);
  const count = drawn.reduce((sum, unit) => sum + (unit.kind === "step" ? 1 : unit.steps.length), 0);
  return { units: drawn, earlier: recipe.steps.length - count };
}

/** What a loose step would be grouped with: the step above it, or the group that stands there, else the one below. */
function joiningOf({ steps, groups: all = [] }: Recipe, id: string) {
  const at = steps.findIndex((step) => step.id === id);
  if (at < 0 || steps[at].group !== undefined) return null;
  const [above, below] = [steps[at - 1], steps[at + 1]];
  const beside = above ?? below;
  if (!beside) return null;
  const group = all.find((each) => each.id === beside.group);
  return { id: beside.id, group, with: above ? ("above" as const) : ("below" as const) };
}

/** Gives the keyboard to a line of the list once it is drawn; "" means the list itself. */
function useFocusing(list: React.RefObject<HTMLOListElement | null>): (key: string) => void {
  const wanted = useRef<string | null>(null);
  const [, again] = useState(0);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const key = wanted.current;
    wanted.current = null;
    const row =
      key === "" ? null : list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    (row ?? list.current)?.focus();
  });
  return (key) => {
    wanted.current = key;
    again((times) => times + 1);
  };
}

function freeName(name: string, taken: readonly StepGroup[]): string {
  const isTaken = (wanted: string) => taken.some((group) => group.name === wanted);
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
