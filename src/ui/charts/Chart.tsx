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
}

/** A drawing as wide as its place; the drawing code comes when first needed. */
export function Chart({ drawing, label, height, axis }: ChartProps) {
  const [ref, width] = useWidth();
  return (
    <div ref={ref} style={{ height }}>
      {width > 0 && (
        <Suspense>
          <Part of={plot} drawing={drawing} label={label} width={width} height={height} axis={axis} />
        </Suspense>
      )}
    </div>
  );
}
