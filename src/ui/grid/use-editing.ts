import { useState } from "react";
import { showsEarlier } from "../../app/compared.ts";
import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import type { PageRow } from "../../worker/contract.ts";
import { announce } from "../kit/announce.ts";
import { useWords } from "../words.tsx";
import type { Slot } from "./columns.ts";
import type { Place } from "./keyboard-moves.ts";

/** A cell being edited: where it is, and what it was when the editor opened. */
export interface Editing {
  readonly place: Place;
  readonly row: PageRow;
  readonly slot: Slot;
  readonly initial: string;
  /** False when typing opened the editor: the text begins anew. */
  readonly selected: boolean;
}

/** Opening, keeping and leaving the editor of one cell. An edit becomes a step with the old value in it. */
export function useEditing() {
  const words = useWords().grid.cell;
  const [editing, setEditing] = useState<Editing | null>(null);

  const refusal = (row: PageRow, slot: Slot): string | null => {
    const { ran, opened, looking } = getState();
    const elsewhere = looking.preview !== null || showsEarlier(looking);
    const gone = row.removedBy !== undefined || slot.only === "before";
    if (!ran || !opened?.complete || elsewhere || gone) return words.notEditable;
    const characters = row.lengths?.[slot.index];
    return characters === undefined ? null : words.tooLong({ characters });
  };
  const begin = (place: Place, row: PageRow, slot: Slot, typed?: string) => {
    const refused = refusal(row, slot);
    if (refused !== null) return announce(refused);
    const initial = typed ?? row.cells[slot.index] ?? "";
    setEditing({ place, row, slot, initial, selected: typed === undefined });
  };
  const keep = (row: PageRow, slot: Slot, to: string) => {
    const from = row.cells[slot.index] ?? "";
    if (from === to) return;
    actions.addStep({ op: "edit-cell", params: { row: row.key, column: slot.id, from, to } });
    announce(to === "" ? words.cleared : words.edited);
  };
  const clear = (row: PageRow, slot: Slot) => {
    const refused = refusal(row, slot);
    if (refused !== null) announce(refused);
    else keep(row, slot, "");
  };
  return { editing, begin, keep, clear, end: () => setEditing(null) };
}
