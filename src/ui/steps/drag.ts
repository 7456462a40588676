import type { Slot } from "../../app/step-groups.ts";
import type { Recipe } from "../../recipe/recipe.ts";

/** Where an item of the list stands on the screen. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** Tells where a step, or a group, stands; undefined for what is not drawn. */
export interface Boxes {
  step(id: string): Box | undefined;
  group(id: string): Box | undefined;
}

/** The height at which each slot is marked: above the item that would follow, or below the last. */
export function marksOf(
  recipe: Recipe,
  moving: readonly string[],
  slots: readonly Slot[],
  boxes: Boxes,
): readonly number[] {
  const rest = recipe.steps.filter(({ id }) => !moving.includes(id));
  const unitOf = (at: number) => {
    const step = rest[at];
    return step && (step.group === undefined ? boxes.step(step.id) : boxes.group(step.group));
  };
  return slots.map(({ at, group }) => {
    if (group === undefined) return (at < rest.length ? unitOf(at)?.top : unitOf(at - 1)?.bottom) ?? NOWHERE;
    const next = rest[at]?.group === group ? boxes.step(rest[at].id)?.top : undefined;
    return next ?? boxes.step(rest[at - 1]?.id ?? "")?.bottom ?? boxes.group(group)?.bottom ?? NOWHERE;
  });
}

/** The mark of a slot among steps that are not drawn: no pointer comes near it. */
const NOWHERE = Number.POSITIVE_INFINITY;

/** The slot whose mark is nearest to the pointer; `stays` while it is over what is dragged. */
export function slotAt(y: number, marks: readonly number[], stays: number, own: readonly Box[]): number {
  if (own.some(({ top, bottom }) => y >= top && y <= bottom)) return stays;
  let nearest = stays;
  marks.forEach((mark, slot) => {
    if (Math.abs(mark - y) < Math.abs(marks[nearest] - y)) nearest = slot;
  });
  return nearest;
}
