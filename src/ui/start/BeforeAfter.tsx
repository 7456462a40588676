import { ArrowRight } from "lucide-react";
import { useLanguage, useWords } from "../words.tsx";
import css from "./BeforeAfter.module.css";
import { MINIATURES, type Miniature, type MiniatureCell, type MiniatureRow } from "./miniature.ts";

type Side = "before" | "after";

/** What the one button does to five rows of a sample, with the marks that the list uses. */
export function BeforeAfter() {
  const words = useWords().start;
  const miniature = MINIATURES[useLanguage()];
  return (
    <div role="img" aria-label={words.picture} className={css.picture}>
      <div className={css.pair}>
        <Table miniature={miniature} side="before" />
        <ArrowRight size={20} aria-hidden />
        <Table miniature={miniature} side="after" />
      </div>
      <p className={css.legend}>
        <span data-mark="changed">{words.marks.changed}</span>
        <span data-mark="gone">{words.marks.removed}</span>
        <span data-mark="missing">{words.marks.missing}</span>
      </p>
    </div>
  );
}

function Table({ miniature, side }: { readonly miniature: Miniature; readonly side: Side }) {
  return (
    <div className={css.table}>
      <div className={css.head}>
        <span className={css.number} />
        {miniature.columns.map((column) => (
          <span key={column} className={css.name}>
            {column}
          </span>
        ))}
      </div>
      {miniature.rows.map((row) => (
        <Row key={row.record} row={row} side={side} />
      ))}
    </div>
  );
}

function Row({ row, side }: { readonly row: MiniatureRow; readonly side: Side }) {
  return (
    <div className={css.row} data-gone={(side === "after" && row.gone) || undefined} data-spare={row.spare}>
      <span className={css.number}>{row.record}</span>
      {row.cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed picture
        <span key={column} className={css.cell} data-mark={markOf(cell, side, row)}>
          {typeof cell === "string" ? cell : cell[side === "before" ? 0 : 1]}
        </span>
      ))}
    </div>
  );
}

function markOf(cell: MiniatureCell, side: Side, { gone }: MiniatureRow): "changed" | "missing" | undefined {
  if (side === "before" || gone || typeof cell === "string") return;
  return cell[1] === "" ? "missing" : "changed";
}
