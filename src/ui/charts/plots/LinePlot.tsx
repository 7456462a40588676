import { Area, CartesianGrid, ComposedChart, Line as RechartsLine, XAxis, YAxis } from "recharts";
import type { Line } from "../drawing.ts";
import { plotTip } from "./PlotTip.tsx";
import { picked } from "./picked.ts";
import type { PlotProps } from "./plot-props.ts";
import { strideThatFits } from "./text-width.ts";

/** Few points are marked one by one. */
const FEW = 12;
/** About what the axis of values takes. */
const AXIS_ROOM = 70;

export function LinePlot({ drawing, label, width, height, axis, onPick }: PlotProps<Line>) {
  const { points, partial, strides, firstLabel } = drawing;
  const last = points.length - 1;
  const compared = points.some(({ before }) => before !== null);
  const data = points.map(({ label: name, now, before }, i) => ({
    slot: i,
    name,
    whole: partial && i === last ? null : orNull(now),
    open: partial && i >= last - 1 ? orNull(now) : null,
    before: before === null ? null : orNull(before),
  }));
  const labels = points.map((point) => point.label);
  const band = (width - AXIS_ROOM) / Math.max(1, last);
  const stride = strideThatFits(labels, strides, band);
  const ticks = labels.map((_, i) => i).filter((i) => (firstLabel + i) % stride === 0);
  const dot = points.length <= FEW ? { r: 2.5, fill: "var(--accent)", strokeWidth: 0 } : false;
  return (
    <ComposedChart
      // Made anew when a series joins: what is added later would be drawn on top.
      key={compared ? "compared" : "alone"}
      data={data}
      width={width}
      height={height}
      margin={{ top: 8, right: 20, bottom: 0, left: 0 }}
      aria-label={label}
      {...picked(onPick)}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="slot"
        height={26}
        interval={0}
        ticks={ticks}
        tickLine={false}
        tickMargin={8}
        axisLine={{ stroke: "var(--line-2)" }}
        padding={points.length === 1 ? "gap" : undefined}
        tickFormatter={(slot: number) => points[slot]?.label ?? ""}
      />
      <YAxis
        width="auto"
        tickCount={5}
        axisLine={false}
        tickLine={false}
        tickFormatter={axis}
        domain={[(low: number) => Math.min(0, low), "auto"]}
      />
      {plotTip(points.map(({ tip }) => tip))}
      {compared && (
        <RechartsLine
          dataKey="before"
          stroke="var(--ink-3)"
          strokeWidth={1.5}
          strokeDasharray="2 3"
          dot={points.length <= 2}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      <Area
        dataKey="whole"
        stroke="var(--accent)"
        strokeWidth={2.25}
        fill="var(--accent-soft)"
        fillOpacity={0.7}
        dot={dot}
        activeDot={{ r: 4, fill: "var(--accent)", stroke: "var(--surface)" }}
        isAnimationActive={false}
      />
      {partial && (
        <RechartsLine
          dataKey="open"
          stroke="var(--accent)"
          strokeWidth={2}
          strokeDasharray="5 4"
          dot={false}
          activeDot={{ r: 4, fill: "var(--accent)", stroke: "var(--surface)" }}
          isAnimationActive={false}
        />
      )}
    </ComposedChart>
  );
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
