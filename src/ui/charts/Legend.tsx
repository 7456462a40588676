import type { LegendItem } from "./drawing.ts";
import css from "./Legend.module.css";

/** What the marks of a chart mean; nothing when there is only one kind. */
export function Legend({
  items,
  note,
}: {
  readonly items: readonly LegendItem[];
  readonly note: string | null;
}) {
  if (items.length === 0 && !note) return null;
  return (
    <ul className={css.legend}>
      {items.map(({ mark, text }) => (
        <li key={mark}>
          <span className={[css.mark, css[mark]].join(" ")} />
          {text}
        </li>
      ))}
      {note && <li>{note}</li>}
    </ul>
  );
}
