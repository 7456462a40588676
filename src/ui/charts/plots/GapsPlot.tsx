import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { Gaps } from "../drawing.ts";
import { useMarks } from "./marks.tsx";
import { plotTip } from "./PlotTip.tsx";
import { picked } from "./picked.ts";
import type { PlotProps } from "./plot-props.ts";
import { nameTick, ROW_HEIGHT, sidesFor, valueTick } from "./side-labels.tsx";

/** Bars are at most this high, so that one row does not become a wall. */
const HIGHEST = 14;

export function GapsPlot({ drawing, label, width, height: most, onPick }: PlotProps<Gaps>) {
  const { rows } = drawing;
  const height = Math.min(most, rows.length * ROW_HEIGHT);
  const marks = useMarks();
  const compared = rows.some(({ before }) => before !== null);
  const data = rows.map(({ missing, odd, before }, slot) => ({ slot, missing, odd, before }));
  const sides = sidesFor(
    rows.map(({ name }) => name),
    rows.map(({ value }) => value),
    width,
  );
  const size = Math.min(compared ? 9 : HIGHEST, (height / rows.length) * (compared ? 0.36 : 0.6));
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
      <XAxis type="number" hide domain={[0, "dataMax"]} />
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
      <Bar
        dataKey="missing"
        stackId="now"
        barSize={size}
        fill={marks.missing}
        stroke="var(--ink-3)"
        strokeWidth={0.75}
        isAnimationActive={false}
      />
      <Bar dataKey="odd" stackId="now" barSize={size} fill="var(--odd)" isAnimationActive={false} />
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
    </BarChart>
  );
}
