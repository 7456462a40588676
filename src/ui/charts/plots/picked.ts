import type { MouseHandlerDataParam } from "recharts/types/synchronisation/types";

/** Handlers of a chart in which a press on a bar, or in its band, picks it. */
export function picked(onPick: ((place: number) => void) | undefined) {
  if (!onPick) return {};
  return {
    style: { cursor: "pointer" },
    onClick: ({ activeTooltipIndex }: MouseHandlerDataParam) => {
      const place = Number(activeTooltipIndex ?? Number.NaN);
      if (Number.isInteger(place)) onPick(place);
    },
  };
}
