import { Tooltip } from "recharts";
import type { Tip } from "../drawing.ts";
import css from "./Plot.module.css";

/** The tooltip of a chart: says the tip of the bar or point it is on. Also spoken, for it follows the arrow keys. */
export function plotTip(tips: readonly Tip[]) {
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ fill: "var(--surface-2)", stroke: "var(--line-2)" }}
      wrapperStyle={{ zIndex: 2, outline: "none" }}
      allowEscapeViewBox={{ x: false, y: true }}
      content={({ active, activeIndex }) => {
        const tip = active ? tips[Number(activeIndex)] : undefined;
        return tip ? <PlotTip tip={tip} /> : null;
      }}
    />
  );
}

function PlotTip({ tip }: { readonly tip: Tip }) {
  return (
    <div className={css.tip} role="status">
      <strong>{tip.head}</strong>
      <dl>
        {tip.lines.map(({ series, value }) => (
          <div key={`${series} ${value}`} className={css.pair}>
            <dt>{series}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
