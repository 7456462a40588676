import { ArrowRight } from "lucide-react";
import { useWords } from "../words.tsx";
import css from "./BeforeAfter.module.css";

type Mark = "missing" | "gone" | "changed";
type Cell = readonly [text: string, mark?: Mark];

const BEFORE: readonly (readonly Cell[])[] = [
  [["wei zhang"], ["13812345678"], ["2024年3月5日"]],
  [["Wei  Zhang"], ["13812345678"], ["05/03/2024"]],
  [["Marta  Müller"], ["N/A", "missing"], ["Mar 5, 24"]],
];
const AFTER: readonly (readonly Cell[])[] = [
  [["Wei Zhang", "changed"], ["13812345678"], ["2024-03-05", "changed"]],
  [
    ["Wei Zhang", "gone"],
    ["13812345678", "gone"],
    ["2024-03-05", "gone"],
  ],
  [
    ["Marta Müller", "changed"],
    ["", "missing"],
    ["2024-03-05", "changed"],
  ],
];

/** What Limpid does, in one small picture with the marks that the list uses. */
export function BeforeAfter() {
  const words = useWords().start;
  return (
    <div role="img" aria-label={words.picture} className={css.pair}>
      <Rows rows={BEFORE} />
      <ArrowRight size={20} aria-hidden />
      <Rows rows={AFTER} />
    </div>
  );
}

function Rows({ rows }: { readonly rows: typeof BEFORE }) {
  return (
    <div className={css.rows}>
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed picture
        <div key={row} className={css.row} data-gone={cells[0]?.[1] === "gone" || undefined}>
          <span className={css.number}>{row + 1}</span>
          {cells.map(([text, mark], column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed picture
            <span key={column} className={css.cell} data-mark={mark}>
              {text}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
