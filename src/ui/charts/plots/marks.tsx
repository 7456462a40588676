import { useId } from "react";

/** The patterns of a chart: what lies behind (before cleaning) and what is missing is hatched, never colour alone. */
export interface Marks {
  readonly before: string;
  readonly missing: string;
  readonly defs: React.ReactNode;
}

export function useMarks(): Marks {
  const id = useId().replace(/[^\w-]/g, "");
  return {
    before: `url(#before${id})`,
    missing: `url(#missing${id})`,
    defs: (
      <defs>
        <Hatch id={`before${id}`} ground="var(--surface-2)" stroke="var(--ink-3)" turn={45} />
        <Hatch id={`missing${id}`} ground="var(--missing)" stroke="var(--ink-3)" turn={-45} />
      </defs>
    ),
  };
}

function Hatch(props: {
  readonly id: string;
  readonly ground: string;
  readonly stroke: string;
  readonly turn: number;
}) {
  const { id, ground, stroke, turn } = props;
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
      <rect width={5} height={5} fill={ground} />
      <line x1={0} y1={0} x2={0} y2={5} stroke={stroke} strokeWidth={1.2} />
    </pattern>
  );
}
