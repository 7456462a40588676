import { Bar, BarChart, Cell, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Bars } from "../drawing.ts";
import { useMarks } from "./marks.tsx";
import { plotTip } from "./PlotTip.tsx";
import { picked } from "./picked.ts";
import type { PlotProps } from "./plot-props.ts";
import { nameTick, ROW_HEIGHT, sidesFor, valueTick } from "./side-labels.tsx";

const FILLS = { bar: "var(--accent)", others: "var(--line-2)", told: "none" } as const;

export function BarsPlot({ drawing, label, width, height: most, onPick }: PlotProps<Bars>) {
  const { rows } = drawing;
  const height = Math.min(most, rows.length * ROW_HEIGHT);
  const marks = useMarks();
  const compared = rows.some(({ before }) => before !== null);
  const data = rows.map(({ now, before, look }, slot) => ({
    slot,
    now: look === "told" || Number.isNaN(now) ? 0 : now,
    before: before === null || Number.isNaN(before) ? null : before,
    look,
  }));
  const sides = sidesFor(
    rows.map(({ name }) => name),
    rows.map(({ value }) => value),
    width,
  );
  const negative = data.some(({ now, before }) => now < 0 || (before ?? 0) < 0);
  const size = Math.min(compared ? 9 : 14, (height / rows.length) * (compared ? 0.36 : 0.6));
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barGap={1}
      aria-label={label}
      {...picked(onPick)}
    >
      {marks.defs}
      <XAxis
        type="number"
        hide
        domain={[(low: number) => Math.min(0, low), (high: number) => Math.max(0, high)]}
      />
      <YAxis
        type="category"
        dataKey="slot"
        width={sides.left}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={nameTick(rows, sides.left)}
      />
      <YAxis
        yAxisId="values"
        orientation="right"
        type="category"
        dataKey="slot"
        width={sides.right}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={valueTick(rows, width)}
      />
      {plotTip(rows.map(({ tip }) => tip))}
      <Bar dataKey="now" barSize={size} radius={[0, 3, 3, 0]} isAnimationActive={false}>
        {data.map(({ slot, look }) => (
          <Cell key={slot} fill={FILLS[look]} />
        ))}
      </Bar>
      {compared && (
        <Bar
          dataKey="before"
          barSize={size * 0.7}
          fill={marks.before}
          stroke="var(--ink-3)"
          strokeWidth={0.75}
          isAnimationActive={false}
        />
      )}
      {negative && <ReferenceLine x={0} stroke="var(--line-2)" />}
    </BarChart>
  );
}
