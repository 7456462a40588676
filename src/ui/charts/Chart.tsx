import { Suspense } from "react";
import { later, Part } from "../later.tsx";
import type { Drawing } from "./drawing.ts";
import { useWidth } from "./use-width.ts";

const plot = later(() => import("./plots/Plot.tsx").then((own) => own.Plot));

export interface ChartProps {
  readonly drawing: Drawing;
  readonly label: string;
  readonly height: number;
  readonly axis: (value: number) => string;
  /** Shows the rows behind a bar or point. */
  readonly onPick?: ((place: number) => void) | undefined;
}

/** A drawing as wide as its place; the drawing code comes when first needed. */
export function Chart({ drawing, label, height, axis, onPick }: ChartProps) {
  const [ref, width] = useWidth();
  return (
    <div ref={ref} style={{ height }}>
      {width > 0 && (
        <Suspense>
          <Part of={plot} {...{ drawing, label, width, height, axis, onPick }} />
        </Suspense>
      )}
    </div>
  );
}
