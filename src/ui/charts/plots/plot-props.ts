import type { Drawing } from "../drawing.ts";

/** What each kind of plot is given. */
export interface PlotProps<D extends Drawing = Drawing> {
  readonly drawing: D;
  /** Name for screen readers. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Writes numbers on the axis of values. */
  readonly axis: (value: number) => string;
  /** Shows the rows behind a bar or point, by its place in the drawing. */
  readonly onPick?: ((place: number) => void) | undefined;
}
