import { Bar, CartesianGrid, ComposedChart, usePlotArea, XAxis, YAxis } from "recharts";
import type { Histogram } from "../drawing.ts";
import { useMarks } from "./marks.tsx";
import { plotTip } from "./PlotTip.tsx";
import { picked } from "./picked.ts";
import type { PlotProps } from "./plot-props.ts";
import { strideThatFits } from "./text-width.ts";

export function HistogramPlot({ drawing, label, width, height, axis, onPick }: PlotProps<Histogram>) {
  const { bars } = drawing;
  const marks = useMarks();
  const compared = bars.some(({ before }) => before !== null);
  const data = bars.map(({ now, before }, slot) => ({ slot, now, before }));
  return (
    <ComposedChart
      // Made anew when a series joins: what is added later would be drawn on top.
      key={compared ? "compared" : "alone"}
      data={data}
      width={width}
      height={height}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      barCategoryGap={bars.length > 60 ? 0 : 1}
      aria-label={label}
      {...picked(onPick)}
    >
      {marks.defs}
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="slot"
        interval={0}
        height={26}
        tickLine={false}
        axisLine={{ stroke: "var(--line-2)" }}
        tick={false}
      />
      <XAxis xAxisId="before" dataKey="slot" hide />
      <YAxis
        width="auto"
        tickCount={5}
        allowDecimals={false}
        axisLine={false}
        tickLine={false}
        tickFormatter={axis}
      />
      {plotTip(bars.map(({ tip }) => tip))}
      {compared && (
        <Bar
          xAxisId="before"
          dataKey="before"
          fill={marks.before}
          stroke="var(--ink-3)"
          strokeWidth={1}
          isAnimationActive={false}
        />
      )}
      <Bar
        dataKey="now"
        fill="var(--accent)"
        fillOpacity={compared ? 0.78 : 0.86}
        radius={bars.length > 60 ? 0 : [2, 2, 0, 0]}
        isAnimationActive={false}
      />
      <EdgeLabels drawing={drawing} />
    </ComposedChart>
  );
}

/** Labels at the edges of bars (or in their middle), as many as fit, round ones first. */
function EdgeLabels({ drawing }: { readonly drawing: Histogram }) {
  const area = usePlotArea();
  if (!area) return null;
  const { bars, labels, middle, strides, firstLabel } = drawing;
  const band = area.width / bars.length;
  const stride = strideThatFits(labels, strides, band);
  return (
    <g>
      {labels.map((text, i) => {
        const x = area.x + (middle ? i + 0.5 : i) * band;
        return (firstLabel + i) % stride === 0 ? (
          <text key={x} x={x} y={area.y + area.height + 17} textAnchor="middle">
            {text}
          </text>
        ) : null;
      })}
    </g>
  );
}
