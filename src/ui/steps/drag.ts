/**
 * The place in a list that a dragged item would take when the pointer is at `y`. `middles` are the vertical middles of
 * all items in order, `from` is the dragged one's place; the answer is counted in the list without it.
 */
export function placeAt(y: number, middles: readonly number[], from: number): number {
  return middles.filter((middle, index) => index !== from && middle < y).length;
}
