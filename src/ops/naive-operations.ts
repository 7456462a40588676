import { repairText } from "../io/mojibake.ts";
import { caseKey, changeCase, type LetterCase } from "../values/case.ts";
import type { Condition } from "../values/condition.ts";
import { type PartWanted, partTaker } from "../values/extract.ts";
import { fingerprint } from "../values/fingerprint.ts";
import { standInKey } from "../values/missing.ts";
import { canonicalNumber } from "../values/number.ts";
import { type Reading, reader } from "../values/reading.ts";
import { testOf } from "../values/rows-where.ts";
import type { SortKey } from "../values/sort-key.ts";
import {
  always,
  arranged,
  byKey,
  type Chosen,
  eachText,
  onlyColumns,
  onlyRows,
  type Plain,
  type PlainRow,
  placesOf,
  plainColumn,
  withColumns,
} from "./naive-table.ts";
import type { CellEdit } from "./operation.ts";
import { looseKey } from "./rows/remove-repeated.ts";
import { lotOf, type Sampled } from "./rows/sample-rows.ts";
import { CONVERSIONS } from "./text/convert-characters.ts";
import { type RemovedKind, withoutKind } from "./text/remove-characters.ts";
import { withoutExtraSpace } from "./text/trim.ts";

type ReadingOf = (column: string) => Reading;
type Naive = (table: Plain, params: never, chosen: Chosen, readingOf: ReadingOf) => Plain;
const naive = <P>(run: (table: Plain, params: P, chosen: Chosen, readingOf: ReadingOf) => Plain) =>
  run as Naive;

interface Columns {
  readonly columns: readonly string[];
}

/** The plain twin of every operation, by its id. */
export const naiveOperations: Readonly<Record<string, Naive>> = {
  "repair-text": naive<Columns>((table, { columns }, chosen) =>
    eachText(table, columns, chosen, () => repairText),
  ),
  trim: naive<Columns & { inner: boolean }>((table, { columns, inner }, chosen) =>
    eachText(table, columns, chosen, () => (text) => withoutExtraSpace(text, inner)),
  ),
  "remove-characters": naive<Columns & { what: RemovedKind }>((table, { columns, what }, chosen) =>
    eachText(table, columns, chosen, () => (text) => withoutKind(text, what)),
  ),
  "convert-characters": naive<Columns & { to: keyof typeof CONVERSIONS }>((table, { columns, to }, chosen) =>
    eachText(table, columns, chosen, () => CONVERSIONS[to]),
  ),
  pad: naive<Columns & { length: number; sign: string; side: "left" | "right" }>(
    (table, { columns, length, sign, side }, chosen) =>
      eachText(table, columns, chosen, () => (text) => {
        let filled = text;
        while (filled !== "" && [...filled].length < length)
          filled = side === "left" ? sign + filled : filled + sign;
        return filled;
      }),
  ),
  missing: naive<Columns & { values: readonly string[] }>((table, { columns, values }, chosen) => {
    const keys = values.map(standInKey);
    return eachText(table, columns, chosen, () => (text) => (keys.includes(standInKey(text)) ? "" : text));
  }),
  "set-type": naive<Columns & { type: string; mark?: "." | ","; order?: "certain" | "dmy" | "mdy" | "ymd" }>(
    (table, { columns, type, mark = ".", order = "certain" }) => {
      const numeric = type === "whole" || type === "decimal";
      const reading = (
        numeric ? { kind: type, mark } : type === "date" ? { kind: type, order } : { kind: type }
      ) as Reading;
      const typed = eachText(table, columns, always, (column) => (text) => {
        if (text === "") return text;
        const known = numeric && (column.type === "whole" || column.type === "decimal");
        const written = known && canonicalNumber(text, ".") === text;
        return reader(written ? ({ kind: type, mark: "." } as Reading) : reading).canonical(text) ?? text;
      });
      return {
        ...typed,
        columns: table.columns.map((each) => (columns.includes(each.id) ? { ...each, type } : each)),
      };
    },
  ),
  merge: naive<Columns & { by: "case" | "fingerprint"; only: "clear" | "all"; except: readonly string[] }>(
    (table, { columns, by, only, except }, chosen) =>
      eachText(table, columns, chosen, (_, place) => {
        const keyOf = by === "case" ? caseKey : fingerprint;
        const texts = byKey(table.rows).map((row) => row.cells[place]);
        const counts = count(texts.filter((text) => text !== "" && !except.includes(text)));
        const groups = new Map<string, [string, number][]>();
        for (const entry of counts)
          groups.set(keyOf(entry[0]), [...(groups.get(keyOf(entry[0])) ?? []), entry]);
        return (text) => {
          if (!counts.has(text) || keyOf(text) === "") return text;
          const group = groups.get(keyOf(text)) ?? [];
          const [usual, most] = group.reduce((a, b) => (b[1] > a[1] ? b : a));
          if (only === "all") return usual;
          const all = group.reduce((sum, [, n]) => sum + n, 0);
          if (most < 3 || most < all * 0.6) return text;
          return by === "fingerprint" || careless(text, usual) ? usual : text;
        };
      }),
  ),
  "remove-empty-rows": naive((table) => onlyRows(table, (row) => row.cells.some((text) => text !== ""))),
  "remove-repeated": naive<Columns & { keep: string; loose: boolean }>((table, params, chosen) => {
    const { columns, keep, loose } = params;
    const places = placesOf(table, columns);
    const keyOf = (row: PlainRow) =>
      places.map((place) => (loose ? looseKey(row.cells[place]) : row.cells[place]));
    const known = (row: PlainRow) => columns.length === 0 || keyOf(row).some((text) => text !== "");
    const rows = table.rows.filter((row) => chosen(row.key) && known(row));
    if (keep === "last") rows.reverse();
    const seen = new Set<string>();
    const gone = new Set<number>();
    for (const row of rows) {
      const key = JSON.stringify(keyOf(row));
      if (seen.has(key)) gone.add(row.key);
      seen.add(key);
    }
    return onlyRows(table, (row) => !gone.has(row.key));
  }),
  "remove-empty-columns": naive((table) =>
    onlyColumns(table, (_, place) => table.rows.some((row) => row.cells[place] !== "")),
  ),
  replace: naive<Columns & { find: string; with: string; how: string; matchCase: boolean }>(
    (table, { columns, find, with: by, how, matchCase }, chosen) => {
      const literal = find.replace(
        /[^\p{L}\p{N}\p{M}]/gu,
        (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
      );
      const source = how === "plain" ? literal : how === "cell" ? `^(?:${literal})$` : find;
      const pattern = new RegExp(source, matchCase ? "gu" : "giu");
      const wanted = how === "pattern" ? by : by.replaceAll("$", "$$$$");
      return eachText(
        table,
        columns,
        chosen,
        () => (text) => (text === "" ? text : text.replace(pattern, wanted)),
      );
    },
  ),
  case: naive<Columns & { to: LetterCase }>((table, { columns, to }, chosen) =>
    eachText(table, columns, chosen, () => (text) => changeCase(text, to)),
  ),
  fill: naive<Columns & { with: string; value?: string }>(
    (table, { columns, with: by, value }, chosen, readingOf) => {
      const filled = (text: string, fill: string | undefined) => (text === "" ? (fill ?? "") : text);
      if (by === "previous" || by === "next") {
        const rows = by === "previous" ? table.rows : table.rows.toReversed();
        return eachText(table, columns, chosen, (_, place) => {
          const near = new Map<PlainRow, string>();
          let last = "";
          for (const row of rows) {
            near.set(row, last);
            last = row.cells[place] || last;
          }
          return (text, row) => filled(text, near.get(row));
        });
      }
      return eachText(table, columns, chosen, ({ id }, place) => {
        const texts = byKey(table.rows).flatMap((row) => row.cells[place] || []);
        const fill = by === "value" ? value : ruled(texts, by, readingOf(id));
        return (text) => filled(text, fill);
      });
    },
  ),
  "remove-missing": naive<Columns & { when: "any" | "all" }>((table, { columns, when }, chosen) => {
    const places = placesOf(table, columns);
    return onlyRows(table, (row) => {
      const missing = places.filter((place) => row.cells[place] === "").length;
      return !chosen(row.key) || (when === "any" ? missing === 0 : missing < places.length);
    });
  }),
  "sample-rows": naive<{ which: Sampled; count: number; draw: number }>((table, { which, count, draw }) => {
    const byLot = [...table.rows].sort((a, b) => lotOf(a.key, draw) - lotOf(b.key, draw));
    const rows = {
      first: table.rows.slice(0, count),
      last: table.rows.slice(-count),
      every: table.rows.filter((_, at) => at % count === 0),
      random: byLot.slice(0, count),
    }[which];
    return onlyRows(table, (row) => rows.includes(row));
  }),
  "number-rows": naive<{ name: string; from: number }>((table, { name, from }) => {
    const places = new Map(table.rows.map((row, at) => [row, String(from + at)]));
    return withColumns(table, 0, [{ ...plainColumn(name), type: "whole" }], (row) => [places.get(row) ?? ""]);
  }),
  "keep-rows": naive<{ condition: Condition; mode: string }>((table, { condition, mode }) =>
    onlyRows(table, (row) => holds(condition, table, row) === (mode === "keep")),
  ),
  sort: naive<{ by: readonly SortKey[] }>((table, { by }, _, readingOf) => {
    const rows = [...table.rows].sort((a, b) => {
      for (const { column, descending } of by) {
        const [place] = placesOf(table, [column]);
        const order = compared(a.cells[place], b.cells[place], readingOf(column), descending);
        if (order !== 0) return order;
      }
      return 0;
    });
    return { ...table, rows };
  }),
  rename: naive<{ column: string; name: string }>((table, { column, name }) => ({
    ...table,
    columns: table.columns.map((each) => (each.id === column ? { ...each, name } : each)),
  })),
  "rename-columns": naive<Columns & { names: readonly string[] }>((table, { columns, names }) => ({
    ...table,
    columns: table.columns.map((each) => {
      const at = columns.indexOf(each.id);
      return at < 0 ? each : { ...each, name: names[at] };
    }),
  })),
  "remove-columns": naive<Columns>((table, { columns }) =>
    onlyColumns(table, ({ id }) => !columns.includes(id)),
  ),
  "move-column": naive<{ column: string; before: string }>((table, { column, before }) => {
    if (column === before) return table;
    const ids = table.columns.map(({ id }) => id).filter((id) => id !== column);
    ids.splice(before === "" ? ids.length : ids.indexOf(before), 0, column);
    return arranged(table, ids);
  }),
  split: naive<{ column: string; by: string; into: number; keep: boolean }>(
    (table, { column, by, into, keep }) => {
      const [place] = placesOf(table, [column]);
      const made = Array.from({ length: into }, (_, i) => plainColumn(`${column} ${i + 1}`));
      const wider = withColumns(table, place + 1, made, (row) => {
        const parts = row.cells[place].split(by);
        return made.map((_, i) => (i < into - 1 ? (parts[i] ?? "") : parts.slice(i).join(by)));
      });
      return keep ? wider : onlyColumns(wider, ({ id }) => id !== column);
    },
  ),
  join: naive<Columns & { separator: string; name: string; keep: boolean }>(
    (table, { columns, separator, name, keep }) => {
      const places = columns.flatMap((column) => placesOf(table, [column]));
      const wider = withColumns(table, Math.max(...places) + 1, [plainColumn(name)], (row) => [
        places.flatMap((place) => row.cells[place] || []).join(separator),
      ]);
      return keep ? wider : onlyColumns(wider, ({ id }) => !columns.includes(id));
    },
  ),
  extract: naive<PartWanted & { column: string; name: string }>((table, { column, name, ...wanted }) => {
    const [place] = placesOf(table, [column]);
    const take = partTaker(wanted) ?? (() => "");
    return withColumns(table, place + 1, [plainColumn(name)], (row) => [take(row.cells[place])]);
  }),
  "edit-cell": naive<{ row: number; column: string; from: string; to: string }>(
    (table, { row, column, from, to }) =>
      eachText(
        table,
        [column],
        (key) => key === row,
        () => (text) => (text === from ? to : text),
      ),
  ),
  "edit-cells": naive<{ cells: readonly CellEdit[] }>((table, { cells }) =>
    cells.reduce(
      (done, { row, column, from, to }, i) =>
        cells.findIndex((first) => first.row === row && first.column === column) < i
          ? done
          : eachText(
              done,
              [column],
              (key) => key === row,
              () => (text) => (text === from ? to : text),
            ),
      table,
    ),
  ),
};

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function careless(text: string, usual: string): boolean {
  const [written, wanted] = [text.normalize("NFC"), usual.normalize("NFC")];
  const small = wanted.toLowerCase();
  const ways = [small, ...(wanted === small ? [] : [wanted.toUpperCase()])];
  if (/\s/.test(wanted) && wanted !== small) ways.push(small.replace(/^./, (letter) => letter.toUpperCase()));
  const letters = (wanted.match(/\p{L}/gu) ?? []).length;
  const apart = /\p{L}\P{L}+\p{L}/u.test(wanted);
  return written === wanted || (ways.includes(written) && (letters !== 2 || apart));
}

/** Mean and median in whole numbers: only for values that a plain number holds exactly. */
function ruled(texts: readonly string[], rule: string, reading: Reading): string | undefined {
  if (rule === "most-frequent") return [...count(texts)].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (reading.kind !== "whole" && reading.kind !== "decimal") return undefined;
  const written = texts.flatMap((text) => reader(reading).canonical(text) ?? []);
  if (written.length === 0) return undefined;
  const decimals = written.map((text) => (text.split(".")[1] ?? "").length);
  const most = Math.max(...decimals);
  const units = written.map((text) => Math.round(Number(text) * 10 ** most)).sort((a, b) => a - b);
  const middle = units[(units.length - 1) >> 1] + units[units.length >> 1];
  const [value, by] = rule === "mean" ? [units.reduce((a, b) => a + b), units.length] : [middle, 2];
  const rounded = Math.floor((Math.abs(value) * 200 + by) / (by * 2));
  let text = String(rounded).padStart(most + 3, "0");
  text = `${text.slice(0, -2 - most)}.${text.slice(-2 - most)}`;
  while (text.endsWith("0") && text.split(".")[1].length > Math.min(...decimals)) text = text.slice(0, -1);
  return (value < 0 && rounded !== 0 ? "-" : "") + text.replace(/\.$/, "").replace(".", reading.mark);
}

function holds(condition: Condition, table: Plain, row: PlainRow): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, table, row));
  if ("any" in condition) return condition.any.some((part) => holds(part, table, row));
  if ("not" in condition) return !holds(condition.not, table, row);
  return testOf(condition)(row.cells[placesOf(table, [condition.column])[0]]);
}

const collator = new Intl.Collator("en", { numeric: true });

function compared(a: string, b: string, reading: Reading, descending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const turn = descending ? -1 : 1;
  if (!["whole", "decimal", "date", "boolean"].includes(reading.kind)) return turn * collator.compare(a, b);
  const [x, y] = [reader(reading).number(a), reader(reading).number(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return turn * (x - y);
}
