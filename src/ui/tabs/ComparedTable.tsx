import { useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import { shortName } from "../../app/shelf.ts";
import type { ComparedRow, ComparedRows, TableComparison } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import css from "./CompareTabs.module.css";
import { useTabsWords } from "./use-tabs-words.ts";

/** Rows asked for at once, and columns drawn. */
const PAGE = 50;
const MOST_COLUMNS = 24;
/** Letters of a list's name. */
const SHORT = 20;

interface ComparedTableProps {
  readonly other: string;
  readonly comparison: TableComparison;
  readonly names: readonly [string, string];
}

/** The rows that differ, or stand in one list alone, or are equal: a few at a time. */
export function ComparedTable({ other, comparison, names }: ComparedTableProps) {
  const words = useTabsWords().compare;
  const { rows: counts } = comparison;
  const [which, setWhich] = useState<ComparedRows>(() => firstOf(comparison));
  const { rows, total, more } = useRows(other, comparison, which);
  const order = columnOrder(comparison);
  const shown = order.slice(0, MOST_COLUMNS);
  const short = [shortName(names[0], SHORT), shortName(names[1], SHORT)] as const;
  return (
    <>
      <div className={css.choices}>
        <Segmented
          label={words.which}
          value={which}
          size="small"
          options={[
            { value: "different", label: words.different({ count: counts.different }) },
            { value: "left", label: words.only({ name: short[0], count: counts.onlyLeft }) },
            { value: "right", label: words.only({ name: short[1], count: counts.onlyRight }) },
            { value: "equal", label: words.equal({ count: counts.equal }) },
          ]}
          onChange={setWhich}
        />
      </div>
      {total === 0 && <p className={css.quiet}>{words.none}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={css.scroll} tabIndex={0} aria-label={words.table}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{words.list}</th>
                <th scope="col" className={css.number}>
                  {words.row}
                </th>
                {shown.map((place) => (
                  <th key={place} scope="col">
                    {comparison.both[place].left.name}
                    {which === "different" && comparison.both[place].differing > 0 && (
                      <small>{words.differing({ count: comparison.both[place].differing })}</small>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            {rows.map((row) => (
              <Pair
                key={`${row.left?.row} ${row.right?.row}`}
                row={row}
                shown={shown}
                names={short}
                alike={which === "equal"}
              />
            ))}
          </table>
        </section>
      )}
      {order.length > shown.length && (
        <p className={css.quiet}>{words.columnsLeft({ count: order.length - shown.length })}</p>
      )}
      {rows.length > 0 && rows.length < total && (
        <Button size="small" className={css.more} onClick={more}>
          {words.more({ count: Math.min(PAGE, total - rows.length) })}
        </Button>
      )}
    </>
  );
}

interface PairProps {
  readonly row: ComparedRow;
  readonly shown: readonly number[];
  readonly names: readonly [string, string];
  /** Equal rows are shown once. */
  readonly alike: boolean;
}

/** A row of the one list above that of the other, cells that differ marked in both. */
function Pair({ row: { left, right, differs }, shown, names, alike }: PairProps) {
  const words = useTabsWords().compare;
  const lines = [
    left && { ...left, name: names[0] },
    alike ? undefined : right && { ...right, name: names[1] },
  ];
  return (
    <tbody>
      {lines.map(
        (line) =>
          line && (
            <tr key={line === lines[0] ? "left" : "right"}>
              <th scope="row">{line.name}</th>
              <td className={css.number}>{line.row}</td>
              {shown.map((place) => {
                const differing = differs.includes(place);
                const text = line.cells[place];
                return (
                  <td key={place} data-differs={differing || undefined} dir="auto">
                    {text === "" ? <span className={css.quiet}>{words.missing}</span> : text}
                    {differing && <span className="visually-hidden"> ({words.differs})</span>}
                  </td>
                );
              })}
            </tr>
          ),
      )}
    </tbody>
  );
}

function firstOf({ rows }: TableComparison): ComparedRows {
  if (rows.different > 0) return "different";
  if (rows.onlyLeft > 0) return "left";
  return rows.onlyRight > 0 ? "right" : "equal";
}

/** Keys first, then the columns that differ most; by their places in `both`. */
function columnOrder({ both, keys }: TableComparison): readonly number[] {
  const isKey = (place: number) => keys.some(([left]) => left === both[place].left.id);
  const places = both.map((_, place) => place);
  if (keys.length === both.length) return places;
  return places.sort((a, b) => Number(isKey(b)) - Number(isKey(a)) || both[b].differing - both[a].differing);
}

/** The first rows, and more of them when asked. */
function useRows(other: string, { keys }: TableComparison, which: ComparedRows) {
  const [known, setKnown] = useState<{ of: ComparedRows; rows: readonly ComparedRow[]; total: number }>();
  const [wanted, setWanted] = useState({ of: which, count: PAGE });
  const count = wanted.of === which ? wanted.count : PAGE;
  useEffect(() => {
    let asked = true;
    void actions.comparedRows(other, keys, which, 0, count).then((answer) => {
      if (asked && answer.ok) setKnown({ of: which, rows: answer.value.rows, total: answer.value.rowCount });
      else if (asked && !answer.ok) actions.reportProblem(answer.problem);
    });
    return () => {
      asked = false;
    };
  }, [other, keys, which, count]);
  const current = known?.of === which ? known : { rows: [], total: -1 };
  return { ...current, more: () => setWanted({ of: which, count: count + PAGE }) };
}
