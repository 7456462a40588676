import { useRef, useState } from "react";
import type { ColumnProfile } from "../../profile/profile.ts";
import { reader } from "../../values/reading.ts";
import type { Facet } from "../../worker/contract.ts";
import { TextField } from "../kit/TextField.tsx";
import { useFormat, useWords } from "../words.tsx";
import css from "./Facets.module.css";
import type { Picks } from "./picks.ts";
import { Line } from "./TextPicks.tsx";

interface RangePicksProps {
  readonly name: string;
  readonly facet: Facet;
  readonly picks: Picks;
  readonly profile: ColumnProfile;
  readonly onPicks: (picks: Picks) => void;
}

/** A histogram to drag over, and fields for the exact ends. */
export function RangePicks({ name, facet, picks, profile, onPicks }: RangePicksProps) {
  const words = useWords().facets;
  const { figure, dayFigure } = useFormat();
  const { bars, by, missing } = facet;
  const begun = useRef<number | null>(null);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const date = by === "ranges" && profile.kind === "date";
  const say = (value: number) => (date ? dayFigure(value) : figure(Number(value.toPrecision(12))));
  const pick = (a: number, b: number) => {
    const [first, last] = a < b ? [a, b] : [b, a];
    onPicks({ ...picks, range: { from: bars[first].from, to: bars[last].to } });
  };
  return (
    <>
      {bars.length > 0 && (
        <fieldset
          className={css.bars}
          aria-label={words.bars({ column: name })}
          onPointerUp={() => {
            begun.current = null;
          }}
        >
          {bars.map((bar, i) => {
            const { from, to, count } = bar;
            const chosen = picks.range !== null && from < picks.range.to && to > picks.range.from;
            const label =
              by === "lengths"
                ? words.lengthBar({ from, to: to - 1, count })
                : words.bar({ from: say(from), to: say(to), count });
            return (
              <button
                key={from}
                type="button"
                aria-label={label}
                data-tip={label}
                aria-pressed={chosen}
                style={{ "--share": `${(count / most) * 100}%` } as React.CSSProperties}
                onPointerDown={() => {
                  begun.current = i;
                }}
                onPointerEnter={(event) => {
                  if (event.buttons === 1 && begun.current !== null) pick(begun.current, i);
                }}
                onClick={(event) => {
                  const first = event.shiftKey && picks.range ? firstOf(bars, picks.range.from) : null;
                  if (first !== null) pick(first, i);
                  else if (isOnly(picks, bar)) onPicks({ ...picks, range: null });
                  else pick(i, i);
                }}
              />
            );
          })}
        </fieldset>
      )}
      {by === "ranges" && bars.length > 0 && (
        <Ends key={JSON.stringify(picks.range)} picks={picks} profile={profile} onPicks={onPicks} />
      )}
      {bars.length === 0 && missing === 0 && <p className={css.note}>{words.nothing}</p>}
      <ul className={css.values} aria-label={words.values({ column: name })}>
        {(["odd", "missing"] as const).map(
          (kind) =>
            facet[kind] > 0 && (
              <Line
                key={kind}
                label={<em>{words[kind]}</em>}
                count={facet[kind]}
                share={0}
                picked={picks[kind]}
                onPick={() => onPicks({ ...picks, [kind]: !picks[kind] })}
              />
            ),
        )}
      </ul>
    </>
  );
}

type EndsProps = Pick<RangePicksProps, "picks" | "profile" | "onPicks">;

/** The ends of the range as typed: numbers with a point, or days as yyyy-mm-dd, whatever the settings say. */
function Ends({ picks, profile, onPicks }: EndsProps) {
  const words = useWords().facets;
  const { number: read } = reader(
    profile.kind === "date" ? { kind: "date", order: "certain" } : { kind: "decimal", mark: "." },
  );
  const say = (value: number) =>
    profile.kind === "date" ? dayText(value) : String(Number(value.toPrecision(12)));
  const [from, setFrom] = useState(picks.range ? say(picks.range.from) : "");
  const [to, setTo] = useState(picks.range ? say(picks.range.to) : "");
  const commit = () => {
    const low = from.trim() === "" ? (profile.min ?? 0) : read(from.trim());
    const high = to.trim() === "" ? Number.MAX_VALUE : read(to.trim());
    if (from.trim() === "" && to.trim() === "") return onPicks({ ...picks, range: null });
    if (low < high) onPicks({ ...picks, range: { from: low, to: high } });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter") commit();
  };
  return (
    <div className={css.ends}>
      <TextField
        aria-label={words.from}
        placeholder={words.from}
        value={from}
        onChange={setFrom}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden>–</span>
      <TextField
        aria-label={words.to}
        placeholder={words.to}
        value={to}
        onChange={setTo}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function firstOf(bars: Facet["bars"], from: number): number {
  return Math.max(
    0,
    bars.findIndex((bar) => bar.from >= from),
  );
}

function isOnly({ range }: Picks, bar: { readonly from: number; readonly to: number }): boolean {
  return range !== null && range.from === bar.from && range.to === bar.to;
}

function dayText(day: number): string {
  return new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
}
