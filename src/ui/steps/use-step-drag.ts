import { useState } from "react";
import { areWholeGroup, type Slot, slotOf, slotsWithout } from "../../app/step-groups.ts";
import type { Recipe } from "../../recipe/recipe.ts";
import { type Boxes, marksOf, slotAt } from "./drag.ts";

interface Drag {
  readonly ids: readonly string[];
  readonly whole: boolean;
  readonly slots: readonly Slot[];
  readonly stays: number;
  readonly slot: number;
  /** Where the line is drawn that shows the slot, from the top of the list. */
  readonly line: number;
}

type OnDrop = (ids: readonly string[], slot: Slot, whole: boolean) => void;

/** Dragging by pointer: what is dragged, where it would go, and what its handle needs. */
export function useStepDrag(list: React.RefObject<HTMLOListElement | null>, recipe: Recipe) {
  const [drag, setDrag] = useState<Drag | null>(null);

  function moved(from: Pick<Drag, "ids" | "whole" | "slots" | "stays">, y: number): Drag {
    const boxes = boxesIn(list.current);
    const marks = marksOf(recipe, from.ids, from.slots, boxes);
    const own = from.ids.flatMap((id) => boxes.step(id) ?? []);
    const group = recipe.steps.find(({ id }) => id === from.ids[0])?.group;
    if (from.whole && group !== undefined) own.push(...[boxes.group(group) ?? []].flat());
    const slot = slotAt(y, marks, from.stays, own);
    const top = list.current?.getBoundingClientRect().top ?? 0;
    return { ...from, slot, line: marks[slot] - top };
  }

  return {
    ids: drag?.ids ?? [],
    /** The line to draw; null when the steps would stay where they are. */
    mark:
      drag && drag.slot !== drag.stays
        ? { top: drag.line, inside: drag.slots[drag.slot].group !== undefined }
        : null,
    handle: (ids: readonly string[], onDrop: OnDrop) => ({
      onPointerDown(event: React.PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const whole = areWholeGroup(recipe, ids);
        const slots = slotsWithout(recipe, ids, whole);
        setDrag(moved({ ids, whole, slots, stays: slotOf(recipe, ids, whole) }, event.clientY));
      },
      onPointerMove(event: React.PointerEvent<HTMLElement>) {
        if (drag) setDrag(moved(drag, event.clientY));
      },
      onPointerUp(event: React.PointerEvent<HTMLElement>) {
        if (!drag) return;
        const { slot, slots, stays, whole } = moved(drag, event.clientY);
        setDrag(null);
        if (slot !== stays) onDrop(ids, slots[slot], whole);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}

function boxesIn(list: HTMLElement | null): Boxes {
  const box = (name: string, id: string) =>
    list?.querySelector(`[data-${name}="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  return { step: (id) => box("step-item", id), group: (id) => box("group-item", id) };
}
