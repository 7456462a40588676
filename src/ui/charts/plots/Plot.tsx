import { BarsPlot } from "./BarsPlot.tsx";
import { GapsPlot } from "./GapsPlot.tsx";
import { HistogramPlot } from "./HistogramPlot.tsx";
import { LinePlot } from "./LinePlot.tsx";
import css from "./Plot.module.css";
import type { PlotProps } from "./plot-props.ts";

/** Draws with Recharts; the only door to it, so that it is fetched when first needed. */
export function Plot(props: PlotProps) {
  return (
    <div className={css.plot}>
      <Kind {...props} />
    </div>
  );
}

function Kind({ drawing, ...rest }: PlotProps) {
  switch (drawing.kind) {
    case "histogram":
      return <HistogramPlot drawing={drawing} {...rest} />;
    case "line":
      return <LinePlot drawing={drawing} {...rest} />;
    case "bars":
      return <BarsPlot drawing={drawing} {...rest} />;
    case "gaps":
      return <GapsPlot drawing={drawing} {...rest} />;
  }
}
