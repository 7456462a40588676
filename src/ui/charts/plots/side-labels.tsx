import { fitted, textWidth } from "./text-width.ts";

const GAP = 10;
/** Rows of lying bars are at most this high, so that few of them stay together. */
export const ROW_HEIGHT = 36;

export interface Sides {
  readonly left: number;
  readonly right: number;
}

/** Room for the names left and the values right of lying bars; names get at most two fifths. */
export function sidesFor(names: readonly string[], values: readonly string[], width: number): Sides {
  const widest = (texts: readonly string[]) => Math.ceil(Math.max(0, ...texts.map(textWidth)));
  return {
    left: Math.min(widest(names) + GAP, Math.floor(width * 0.4)),
    right: widest(values) + GAP,
  };
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
}

/** The name of a row at the very left, cut to its room. */
export function nameTick(rows: readonly { name: string; look?: string }[], room: number) {
  return ({ y, index }: TickProps) => {
    const row = rows[index];
    return (
      <text
        x={0}
        y={Number(y)}
        dy="0.35em"
        textAnchor="start"
        {...(row?.look && row.look !== "bar" ? QUIET : STRONG)}
      >
        {fitted(row?.name ?? "", room - GAP)}
      </text>
    );
  };
}

/** The value of a row at the very right. */
export function valueTick(rows: readonly { value: string }[], width: number) {
  return ({ y, index }: TickProps) => (
    <text x={width} y={Number(y)} dy="0.35em" textAnchor="end">
      {rows[index]?.value ?? ""}
    </text>
  );
}

const STRONG = { "data-strong": true } as const;
const QUIET = { "data-quiet": true } as const;
