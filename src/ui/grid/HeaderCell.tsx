// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { ArrowDown, ArrowUp, ChevronDown } from "lucide-react";
import { memo } from "react";
import type { Bar, ColumnProfile } from "../../profile/profile.ts";
import type { Condition } from "../../values/condition.ts";
import { useFormat, useWords } from "../words.tsx";
import { fontFactor, type Slot } from "./columns.ts";
import { hasBar, hasQuality, QUALITIES, type Quality } from "./filters.ts";
import css from "./HeaderCell.module.css";
import { barHeights, barLine, hasBars, typeLine } from "./type-line.ts";

/** What can be asked for in a header; the same object for all columns and for ever. */
export interface HeaderDoes {
  sort(column: string): void;
  menu(at: number, anchor: Element): void;
  quality(profile: ColumnProfile, quality: Quality): void;
  bar(profile: ColumnProfile, bar: Bar): void;
  resize(column: string, event: React.MouseEvent | React.TouchEvent): void;
  fit(at: number): void;
}

interface HeaderCellProps {
  /** Of the active one. */
  readonly id: string;
  readonly slot: Slot;
  readonly profile: ColumnProfile | undefined;
  readonly sorted: "ascending" | "descending" | undefined;
  readonly filters: readonly Condition[];
  readonly active: boolean;
  readonly does: HeaderDoes;
}

/** Name, kind, quality and tiny histogram of one column, over the whole file. */
export const HeaderCell = memo(function HeaderCell(props: HeaderCellProps) {
  const { id, slot, profile, sorted, active, does } = props;
  const words = useWords().grid;
  const share = (count: number) => (profile && profile.rows > 0 ? count / profile.rows : 0);
  const type = profile ? typeLine(profile, words.header) : words.header.looking;
  const { valid = 0, odd = 0, missing = 0 } = profile ?? {};
  const shares = { valid: share(valid), odd: share(odd), missing: share(missing) };
  const line = profile ? typeLine(profile, words.header, (slot.width - 21) / fontFactor()) : "";
  return (
    <div
      id={active ? id : undefined}
      role="columnheader"
      aria-colindex={slot.at + 2}
      aria-sort={sorted}
      aria-label={profile ? words.header.full({ name: slot.name, type, ...shares }) : slot.name}
      data-column={slot.at}
      className={[css.header, slot.numeric && css.numeric, active && css.active].filter(Boolean).join(" ")}
      style={{ left: slot.left, width: slot.width }}
    >
      <div className={css.top}>
        <button
          type="button"
          tabIndex={-1}
          className={css.name}
          data-tip={slot.name}
          aria-description={words.sorted.hint}
          onClick={() => does.sort(slot.id)}
        >
          <span dir="auto">{slot.name}</span>
          {sorted === "ascending" && <ArrowUp size={14} aria-hidden />}
          {sorted === "descending" && <ArrowDown size={14} aria-hidden />}
        </button>
        <button
          type="button"
          tabIndex={-1}
          className={css.chevron}
          aria-label={words.menu.open({ column: slot.name })}
          aria-haspopup="menu"
          onClick={(event) => does.menu(slot.at, event.currentTarget)}
        >
          <ChevronDown size={16} aria-hidden />
        </button>
      </div>
      {profile ? (
        <>
          <div className={css.type} data-tip={type}>
            {line}
          </div>
          <QualityBar {...props} profile={profile} />
          <TinyHistogram {...props} profile={profile} />
        </>
      ) : slot.only === "before" ? (
        <div className={css.type}>{words.cell.removed}</div>
      ) : (
        <Placeholder />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: widths are set by keyboard on the active header, Alt+← and Alt+→ */}
      <div
        data-edge
        className={css.edge}
        onMouseDown={(event) => does.resize(slot.id, event)}
        onTouchStart={(event) => does.resize(slot.id, event)}
        onDoubleClick={() => does.fit(slot.at)}
      />
    </div>
  );
});

type Profiled = HeaderCellProps & { readonly profile: ColumnProfile };

function QualityBar({ slot, profile, filters, does }: Profiled) {
  const words = useWords().grid.quality;
  return (
    <div role="group" aria-label={words.label({ column: slot.name })} className={css.quality}>
      {QUALITIES.filter((quality) => profile[quality] > 0).map((quality) => {
        const count = profile[quality];
        const share = count / Math.max(1, profile.rows);
        const text = words.part({ quality, count, share, rows: profile.rows });
        return (
          <button
            key={quality}
            type="button"
            tabIndex={-1}
            className={`${css.part} ${css[quality]}`}
            style={{ flexGrow: count }}
            aria-label={text}
            aria-pressed={hasQuality(filters, profile, quality)}
            data-tip={text}
            onClick={() => does.quality(profile, quality)}
          />
        );
      })}
    </div>
  );
}

function TinyHistogram({ slot, profile, filters, does }: Profiled) {
  const words = useWords().grid.bars;
  const format = useFormat();
  const heights = barHeights(profile.bars);
  if (!hasBars(profile)) return <div className={css.bars} />;
  return (
    <div role="group" aria-label={words.label({ column: slot.name })} className={css.bars}>
      {profile.bars.map((bar, i) => {
        const text = barLine(bar, profile, words, format);
        return (
          <button
            key={"text" in bar ? bar.text : bar.from}
            type="button"
            tabIndex={-1}
            className={css.bar}
            aria-label={text}
            aria-pressed={hasBar(filters, profile, bar)}
            data-tip={text}
            onClick={() => does.bar(profile, bar)}
          >
            <span style={{ height: `${heights[i] * 100}%` }} />
          </button>
        );
      })}
    </div>
  );
}

/** The same height as what will stand here, so nothing moves when it comes. */
function Placeholder() {
  return (
    <div className={css.placeholder} aria-hidden>
      <span />
      <span />
      <span />
    </div>
  );
}
