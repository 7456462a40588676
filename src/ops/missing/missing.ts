import type { Judgement } from "../../profile/profile.ts";
import type { Pace } from "../../table/pace.ts";
import { mayBeWord } from "../../table/screen.ts";
import type { Column, Table } from "../../table/table.ts";
import { tally } from "../../table/tally.ts";
import { commonStandIns, standIn, standInKey } from "../../values/missing.ts";
import { changeText } from "../change-text.ts";
import { operation, type Proposal } from "../operation.ts";

/** Written stand-ins for missing ("N/A", "-", "未知") become truly empty cells. */
export const missing = operation({
  id: "missing",
  group: "missing",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "all" },
    { name: "values", kind: "texts", initial: commonStandIns },
  ],
  touches: ({ columns }, all) => ({
    reads: [],
    writes: columns.length > 0 ? columns : all,
    creates: [],
    removes: [],
    rows: false,
  }),
  apply(table, { columns, values }, pace, where) {
    const keys = new Set(values.map(standInKey));
    const screen = [...keys].some((key) => /[1-9@]/.test(key)) ? undefined : mayBeWord;
    return changeText(
      table,
      columns,
      (text) => (keys.has(standInKey(text)) ? "" : text),
      pace,
      where,
      screen,
    );
  },
  suggest: suggestMissing,
  words: {
    en: {
      name: "Treat as missing",
      help: "Makes cells empty that only say that nothing is known, such as N/A or a dash. Only whole cells count; letter case does not.",
      describe: "Treat {values} as missing in {columns}",
      fields: {
        columns: { label: "Columns", hint: "None chosen: all columns" },
        values: { label: "Texts that mean missing", hint: "One on each line" },
      },
      keywords: ["null", "na", "n/a", "none", "empty", "blank", "unknown", "stand-in"],
    },
    "zh-CN": {
      name: "视为缺失",
      help: "把只表示“没有”的单元格（如 N/A、未知、横线）清空。只看整个单元格，不分大小写。",
      describe: "把{columns}中的{values}视为缺失",
      fields: {
        columns: { label: "列", hint: "不选则处理所有列" },
        values: { label: "表示缺失的写法", hint: "每行一个" },
      },
      keywords: ["缺失", "空值", "空白", "未知", "无", "null"],
    },
  },
  examples: [
    {
      before: [["email"], ["N/A"], ["a@x.org"], ["未知"], ["-"]],
      params: { columns: ["email"], values: ["n/a", "未知"] },
      after: [["email"], [""], ["a@x.org"], [""], ["-"]],
    },
  ],
});

/** A dash or "none" is taken for missing only with company: this many distinct real values must stand in the column. */
const ENOUGH_VALUES = 3;
/** More stand-ins than this share are no longer exceptions: the column may be about them. */
const MOST_SHARE = 0.9;

/** What a column says of its stand-ins: each spelling with its count, and what else stands there. */
interface Evidence {
  readonly strong: Map<string, number>;
  readonly weak: Map<string, number>;
  readonly others: number;
  readonly otherCells: number;
}

/**
 * Safe where the whole column shows it: its profile is of a kind that such a word cannot belong to (number, date, e-mail,
 * phone, address, id), or the word hardly means anything else ("N/A", 未知). "none", "-" or "无" among plain texts is a
 * question: "none" may be an answer. So are there "missing" and "not available", which may be states of a parcel or an
 * article, and "Null" written as a name is.
 */
async function suggestMissing(
  table: Table,
  profiles: ReadonlyMap<string, Judgement>,
  pace: Pace,
): Promise<Proposal[]> {
  const groups: Group[] = [];
  const asked: Proposal[] = [];
  for (const column of table.columns) {
    const profile = profiles.get(column.id);
    if (!profile) continue;
    const { kind } = profile;
    const typed = kind !== "text" && kind !== "category" && kind !== "boolean" && kind !== "empty";
    const { strong, weak, others, otherCells } = await evidenceOf(column, table.rows, profile, typed, pace);
    const cells = sum(strong) + sum(weak);
    if (cells === 0) continue;
    const enough = others >= ENOUGH_VALUES && cells <= (cells + otherCells) * MOST_SHARE;
    const doubtful = new Set(typed ? [] : [...weak.keys()].map(standInKey));
    const found = [...strong.keys(), ...weak.keys()];
    const safe = found.filter((value) => enough && !doubtful.has(standInKey(value)));
    const rest = found.filter((value) => !safe.includes(value));
    if (safe.length > 0) addTo(groups, column.id, safe, rest);
    if (rest.length > 0) asked.push(question(column.id, rest));
  }
  return [...groups.map(sureProposal), ...asked];
}

/** Words that are no stand-in for certain where a column holds plain texts. */
const MAYBE_A_VALUE: ReadonlySet<string> = new Set(
  ["missing", "not available", "not applicable", "undefined", "缺失", "空白", "不适用", "暂无"].map(
    standInKey,
  ),
);

/** People are called Null; programs write null or NULL. */
const A_NAME = /^\s*Null\s*$/;

function gradeIn(text: string, typed: boolean): "strong" | "weak" | null {
  const grade = standIn(text);
  if (grade !== "strong" || typed) return grade;
  return A_NAME.test(text) || MAYBE_A_VALUE.has(standInKey(text)) ? "weak" : "strong";
}

/** Columns that one step may treat alike: no value that is safe in one is a question in another. */
interface Group {
  readonly columns: string[];
  readonly values: Map<string, string>;
  readonly doubtful: Set<string>;
}

function addTo(groups: Group[], column: string, safe: readonly string[], doubtful: readonly string[]): void {
  const keys = safe.map(standInKey);
  const doubtfulKeys = doubtful.map(standInKey);
  let group = groups.find(
    (each) =>
      !keys.some((key) => each.doubtful.has(key)) && !doubtfulKeys.some((key) => each.values.has(key)),
  );
  if (!group) {
    group = { columns: [], values: new Map(), doubtful: new Set() };
    groups.push(group);
  }
  group.columns.push(column);
  for (const value of safe)
    if (!group.values.has(standInKey(value))) group.values.set(standInKey(value), value);
  for (const key of doubtfulKeys) group.doubtful.add(key);
}

function sureProposal({ columns, values }: Group): Proposal {
  const texts = [...values.values()].sort();
  return {
    op: "missing",
    params: { columns, values: texts },
    safe: true,
    columns,
    rule: "stand-ins",
    reason: { rule: "missing.stand-ins", facts: { values: texts.join("  ") } },
  };
}

function question(column: string, values: string[]): Proposal {
  return {
    op: "missing",
    params: { columns: [column], values },
    safe: false,
    columns: [column],
    rule: "maybe",
    reason: { rule: "missing.maybe", facts: { values: values.join("  ") } },
  };
}

async function evidenceOf(
  column: Column,
  rows: Uint32Array | null,
  profile: Judgement,
  typed: boolean,
  pace: Pace,
): Promise<Evidence> {
  const strong = new Map<string, number>();
  const weak = new Map<string, number>();
  const spellings = new Set<string>();
  let cells = 0;
  const visit = (text: string, count: number) => {
    const grade = text === "" ? null : gradeIn(text, typed);
    if (grade === null) return;
    const counts = grade === "strong" ? strong : weak;
    const value = text.trim();
    counts.set(value, (counts.get(value) ?? 0) + count);
    spellings.add(text);
    cells += count;
  };
  await tally(column.cells, rows, visit, pace, mayBeWord);
  return {
    strong,
    weak,
    others: profile.distinct - spellings.size,
    otherCells: profile.rows - profile.missing - cells,
  };
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
