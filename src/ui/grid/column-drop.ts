import type { ColumnHead } from "../../worker/contract.ts";
import type { Slot } from "./columns.ts";

/**
 * Where a column dragged to `x` (pixels in the list) would stand: before which column ("" for the end) and where the
 * line between the columns is. Null where it stands already. Frozen columns keep their place.
 */
export function dropAt(
  x: number,
  dragged: Slot,
  all: readonly Slot[],
  heads: readonly Pick<ColumnHead, "id">[],
): { readonly before: string; readonly left: number } | null {
  const loose = all.filter((slot) => !slot.frozen);
  const next = loose.find(({ left, width }) => x < left + width / 2);
  const last = loose.at(-1);
  if (!last || next === dragged) return null;
  const previous = next ? loose[loose.indexOf(next) - 1] : last;
  if (previous === dragged) return null;
  if (next) return { before: next.id, left: next.left };
  return { before: heads[last.index + 1]?.id ?? "", left: last.left + last.width };
}
