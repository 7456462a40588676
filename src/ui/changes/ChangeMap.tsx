import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from "react";
import type { ChangeMap as Counted } from "../../worker/contract.ts";
import css from "./ChangeMap.module.css";
import { useChangeWords } from "./change-words.ts";
import { isChanged, lanePath, nextChanged, rowsOf, stretchAt, stretchOfRow } from "./map-drawing.ts";
import { useHeight } from "./use-height.ts";

const WIDTH = 24;

interface ChangeMapProps {
  readonly map: Counted;
  readonly rowNow: () => number;
  /** Goes to a row; with `changed` to the first change from there on. */
  readonly onGo: (row: number, changed: boolean) => void;
}

/**
 * Beside the scroll bar: where in the list cells changed (a bar, the longer the more), rows were removed (hatched) and
 * cells are odd (a frame). A press goes there; by keyboard it is a slider that stops at the stretches with changes.
 */
export function ChangeMap({ map, rowNow, onGo }: ChangeMapProps) {
  const words = useChangeWords().map;
  const hatch = useId();
  const [ref, height] = useHeight();
  const [at, setAt] = useState(0);
  const [under, setUnder] = useState<number | null>(null);
  const paths = useMemo(
    () => ({
      changed: lanePath(map, "changed", height),
      removed: lanePath(map, "removed", height),
      odd: lanePath(map, "odd", height),
    }),
    [map, height],
  );
  const count = map.changed.length;
  const stretch = Math.min(at, count - 1);
  const say = (one: number) => {
    const { from, to } = rowsOf(one, map);
    const counts = { changed: map.changed[one], removed: map.removed[one], odd: map.odd[one] };
    return words.stretch({ from: from + 1, to: to + 1, ...counts });
  };
  const go = (to: number) => {
    if (to < 0) return;
    setAt(to);
    onGo(rowsOf(to, map).from, isChanged(to, map));
  };
  const stretchUnder = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return stretchAt((event.clientY - box.top) / box.height, map);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyed(event.key, stretch, map);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={words.label}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={stretch + 1}
      aria-valuetext={say(stretch)}
      data-tip={say(under ?? stretch)}
      className={css.map}
      onFocus={() => setAt(stretchOfRow(Math.max(0, rowNow()), map))}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => setUnder(stretchUnder(event))}
      onPointerLeave={() => setUnder(null)}
      onPointerDown={(event) => event.button === 0 && go(stretchUnder(event))}
    >
      <svg aria-hidden width={WIDTH} height={height}>
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M1 0v4" className={css.hatch} />
          </pattern>
        </defs>
        <path d={paths.changed} className={css.changed} />
        <path d={paths.removed} className={css.ground} />
        <path d={paths.removed} fill={`url(#${hatch})`} />
        <path d={paths.odd} className={css.odd} />
      </svg>
      {(under ?? stretch) >= 0 && (
        <span
          aria-hidden
          className={css.here}
          style={{ top: `${(100 * (under ?? stretch)) / count}%`, height: `${100 / count}%` }}
        />
      )}
    </div>
  );
}

/** Where a key leads from a stretch; null when it leads nowhere, −1 when nothing is left that way. */
function keyed(key: string, from: number, map: Counted): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
    case "PageDown":
      return nextChanged(from, 1, map);
    case "ArrowUp":
    case "ArrowLeft":
    case "PageUp":
      return nextChanged(from, -1, map);
    case "Home":
      return nextChanged(-1, 1, map);
    case "End":
      return nextChanged(map.changed.length, -1, map);
    case "Enter":
    case " ":
      return from;
    default:
      return null;
  }
}
