import { answer, columnsOf } from "../analysis/answer.ts";
import { readFile, type Watch } from "../io/read-file.ts";
import type { ReadOptions, Sniffed } from "../io/read-options.ts";
import { writeCsv } from "../io/write-csv.ts";
import { operationById, operationInfos, operations } from "../ops/index.ts";
import { judgeColumn } from "../profile/judge-column.ts";
import type { ColumnProfile, Judgement } from "../profile/profile.ts";
import { profileColumn } from "../profile/profile-column.ts";
import { checkRecipe } from "../recipe/check.ts";
import { suggest } from "../recipe/suggest.ts";
import { textAt } from "../table/cells.ts";
import { diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import { columnById, rowCount, selectRows, type Table } from "../table/table.ts";
import { Calls, Trouble } from "./calls.ts";
import type {
  Change,
  Engine,
  Found,
  Opened,
  PointId,
  Progress,
  Ran,
  View,
  WriteOptions,
} from "./contract.ts";
import { headsOf, pageRows } from "./page-rows.ts";
import { type Point, Points } from "./points.ts";
import { rowsWithText, type ViewRows, viewRows } from "./view-rows.ts";

/** A file being read: its rows so far can be looked at. */
interface Reading {
  snapshot: (() => Table) | null;
  readonly done: Promise<unknown>;
}

/** The engine of `contract.ts`: one plain object, the same in a worker, in tests and in Node. */
export function createEngine(): Engine {
  const calls = new Calls();
  let opening = 0;
  let reading: Reading | null = null;
  let points: Points | null = null;
  let stepNames = new Map<Point, string>();
  const views = new Map<string, ViewRows>();

  async function settled(): Promise<Points> {
    while (reading) await reading.done;
    if (!points) throw new Trouble({ kind: "no-file" });
    return points;
  }

  async function pointAt(id: PointId): Promise<{ point: Point; all: Points }> {
    const all = await settled();
    const point = all.get(id);
    if (!point) throw new Trouble({ kind: "unknown-point", at: id });
    return { point, all };
  }

  function profileOf(table: Table, column: string, pace: Pace): Promise<ColumnProfile> {
    const found = columnById(table, column);
    if (!found) throw new Trouble({ kind: "unknown-column", column });
    return profileColumn(found, table.rows, pace);
  }

  async function profilesOf(
    table: Table,
    columns: readonly string[],
    pace: Pace,
  ): Promise<Map<string, ColumnProfile>> {
    const profiles = new Map<string, ColumnProfile>();
    for (const column of columns) {
      profiles.set(column, await profileOf(table, column, pace));
      await pace.tick(profiles.size, columns.length);
    }
    return profiles;
  }

  async function seen(id: PointId, view: View, pace: Pace) {
    const { point, all } = await pointAt(id);
    const against = view.against === undefined ? all.source : all.get(view.against);
    if (!against) throw new Trouble({ kind: "unknown-point", at: view.against ?? "" });
    const table = await all.table(point, pace);
    const before = await all.table(against, pace);
    const key = `${id} ${JSON.stringify({ ...view, against: against.id })}`;
    let rows = views.get(key);
    if (!rows) {
      const readingOf = async (column: string) => (await profileOf(table, column, pace)).reading;
      rows = await viewRows(table, before, view, readingOf, pace);
      views.set(key, rows);
      if (views.size > KEPT_VIEWS) views.delete(views.keys().next().value as string);
    }
    return { point, all, table, before, rows };
  }

  return {
    open(files, how = {}, onProgress) {
      const turn = ++opening;
      calls.stopAll();
      reading = null;
      points = null;
      views.clear();
      stepNames = new Map();
      return calls.run(
        "read",
        async (pace, report) => {
          const file = files[0];
          if (!file) throw new Trouble({ kind: "no-file" });
          let finished = () => {};
          const done = new Promise<void>((resolve) => {
            finished = resolve;
          });
          const mine: Reading = { snapshot: null, done };
          reading = mine;
          try {
            const read = await readFile(file, how, languageHere(), watchInto(mine, file, pace, report));
            if (turn !== opening) throw new Trouble({ kind: "superseded" });
            if (!read.ok) throw new Trouble(read.problem);
            const { table, assumed, doubts } = read.value;
            points = new Points(table, operationById, Math.max(LEAST_BUDGET, file.size / 2));
            return openedOf(file, table, assumed, doubts, true);
          } finally {
            if (reading === mine) reading = null;
            finished();
          }
        },
        onProgress,
      );
    },

    async operations() {
      return operationInfos();
    },

    run(recipe, onProgress) {
      return calls.run(
        "run",
        async (pace, report) => {
          const all = await settled();
          const source = await all.table(all.source, pace);
          const ids = source.columns.map((column) => column.id);
          const problem = checkRecipe(recipe.steps, ids, operationById);
          if (problem) throw new Trouble(problem);
          let point = all.source;
          const path: Point[] = [];
          for (const step of recipe.steps) {
            report({ step: step.id });
            if (step.on) {
              point = await all.after(point, step, pace);
              stepNames.set(point, step.id);
            }
            path.push(point);
          }
          const table = await all.table(point, pace);
          const { cellsChanged, rowsChanged, removed } = await diff(source, table, pace);
          const ran: Ran = {
            point: point.id,
            points: path.map(({ id }) => id),
            steps: recipe.steps.map((step, i) => reportOf(step.id, step.on ? path[i] : null)),
            columns: headsOf(table),
            rows: rowCount(table),
            cellsChanged,
            rowsChanged,
            rowsRemoved: removed.length,
          };
          return ran;
        },
        onProgress,
      );
    },

    suggest(at, onProgress, declined = []) {
      return calls.run(
        "suggest",
        async (pace) => {
          const { point, all } = await pointAt(at);
          const start = await all.table(point, pace);
          const madeBy = new Map<Table, Point>([[start, point]]);
          return suggest(start, {
            declined: new Set(declined),
            operations,
            profiles: (table) => judgementsOf(table, pace),
            async apply(table, step) {
              const next = await all.after(madeBy.get(table) ?? point, step, pace);
              const made = await all.table(next, pace);
              if (!madeBy.has(made)) madeBy.set(made, next);
              return made;
            },
            pace,
          });
        },
        onProgress,
      );
    },

    page(at, view, from, count) {
      if (reading?.snapshot && at === "source") {
        const table = reading.snapshot();
        const rows = { rows: null, count: table.base.length, changes: unchanged(table) };
        return Promise.resolve({ ok: true, value: pageRows(table, table, rows, [], from, count) });
      }
      return calls.quietly(async (pace) => {
        const { point, all, table, before, rows } = await seen(at, view, pace);
        const chain = all.chain(point).map((each) => named(each, stepNames));
        return pageRows(table, before, rows, chain, from, count);
      });
    },

    profile(at, columns, onProgress) {
      return calls.run(
        "profile",
        async (pace) => {
          const { point, all } = await pointAt(at);
          const table = await all.table(point, pace);
          return [...(await profilesOf(table, columns ?? table.columns.map(({ id }) => id), pace)).values()];
        },
        onProgress,
      );
    },

    facets(at, view, columns) {
      return calls.run("profile", async (pace) => {
        const { table, rows } = await seen(at, view, pace);
        const facets = [];
        for (const id of columns) {
          const column = columnById(table, id);
          if (!column) throw new Trouble({ kind: "unknown-column", column: id });
          facets.push({ column: id, profile: await profileColumn(column, rows.rows, pace) });
        }
        return facets;
      });
    },

    find(at, view, what, from) {
      return calls.run("profile", async (pace): Promise<Found | null> => {
        const { table, rows } = await seen(at, view, pace);
        const hits = await rowsWithText(table, what.text, pace, what.columns);
        for (let position = Math.max(0, from); position < rows.count; position++) {
          const row = rows.rows ? rows.rows[position] : position;
          if (!hits.has(row)) continue;
          const needle = what.text.toLowerCase();
          const column = table.columns.find(
            ({ id, cells }) =>
              (!what.columns || what.columns.includes(id)) &&
              textAt(cells, row).toLowerCase().includes(needle),
          );
          if (column) return { position, row, column: column.id };
        }
        return null;
      });
    },

    story(at, row, column) {
      return calls.quietly(async (pace) => {
        const { point, all } = await pointAt(at);
        const chain = all.chain(point);
        const changes: Change[] = [];
        for (let i = 1; i < chain.length; i++) {
          const step = named(chain[i], stepNames).step;
          if (!step) continue;
          const before = textIn(await all.table(chain[i - 1], pace), row, column);
          const after = textIn(await all.table(chain[i], pace), row, column);
          if (before !== after) changes.push({ step: step.id, op: step.op, before, after });
          if (chain[i].kept?.has(row) === false) {
            changes.push({ step: step.id, op: step.op, before: after, after: "", removed: true });
            break;
          }
        }
        return changes;
      });
    },

    analyse(at, question, onProgress) {
      return calls.run(
        "analyse",
        async (pace) => {
          const { point, all } = await pointAt(at);
          const table = await all.table(point, pace);
          for (const column of columnsOf(question))
            if (!columnById(table, column)) throw new Trouble({ kind: "unknown-column", column });
          const named = columnsOf(question);
          const columns = named.length > 0 ? named : table.columns.map(({ id }) => id);
          return answer(table, await profilesOf(table, columns, pace), question, pace);
        },
        onProgress,
      );
    },

    write(at, format, onProgress) {
      return calls.run(
        "write",
        async (pace, report) => {
          const { point, all } = await pointAt(at);
          const { blob, guarded } = await writeCsv(
            await tableToWrite(all, point, format, pace),
            csvOptions(format),
            pace,
          );
          report({ guarded });
          return blob;
        },
        onProgress,
      );
    },

    stop() {
      calls.stopAll();
    },
  };
}

async function judgementsOf(table: Table, pace: Pace): Promise<Map<string, Judgement>> {
  const judgements = new Map<string, Judgement>();
  for (const column of table.columns) judgements.set(column.id, await judgeColumn(column, table.rows, pace));
  return judgements;
}

const KEPT_VIEWS = 6;
const LEAST_BUDGET = 64 << 20;

function languageHere(): "en" | "zh-CN" {
  const language = (globalThis as { navigator?: { language?: string } }).navigator?.language ?? "en";
  return language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

function openedOf(
  file: File,
  table: Table,
  assumed: ReadOptions,
  doubts: Opened["doubts"],
  complete: boolean,
): Opened {
  const { name, size } = file;
  return { name, bytes: size, complete, columns: headsOf(table), rows: table.base.length, assumed, doubts };
}

const REPORT_EVERY_MS = 50;

/** Follows the reading: the first rows are told at once, then bytes and rows as they come. */
function watchInto(
  reading: Reading,
  file: File,
  pace: Pace,
  report: (progress: Partial<Progress>) => void,
): Watch {
  let told = 0;
  return {
    pace,
    onPiece(bytes, rows, sniffed: Sniffed, snapshot) {
      const first = reading.snapshot === null && rows > 0;
      if (rows > 0) reading.snapshot = snapshot;
      if (!first && performance.now() - told < REPORT_EVERY_MS) return;
      told = performance.now();
      const ready = openedOf(file, snapshot(), sniffed.options, sniffed.doubts, false);
      report({ done: bytes, total: file.size, rows, ...(rows > 0 ? { ready } : {}) });
    },
  };
}

function unchanged(table: Table): ViewRows["changes"] {
  return {
    columns: new Map(),
    changedRows: new RowSet(table.base.length),
    cellsChanged: 0,
    rowsChanged: 0,
    removed: new Uint32Array(0),
    keptRows: null,
  };
}

/** A point as the recipe that ran last calls its step. */
function named(point: Point, names: ReadonlyMap<Point, string>): Point {
  const name = names.get(point);
  return point.step && name !== undefined ? { ...point, step: { ...point.step, id: name } } : point;
}

function reportOf(step: string, point: Point | null): Ran["steps"][number] {
  const { effect, milliseconds } = point ?? { effect: null, milliseconds: 0 };
  return {
    step,
    cellsChanged: effect?.cellsChanged ?? 0,
    rowsRemoved: effect?.rowsRemoved ?? 0,
    rowsAdded: effect?.rowsAdded ?? 0,
    rowsMoved: effect?.rowsMoved ?? false,
    columnsAdded: effect?.columnsAdded ?? [],
    columnsRemoved: effect?.columnsRemoved ?? [],
    columnsChanged: effect?.columnsChanged ?? [],
    milliseconds,
  };
}

function textIn(table: Table, row: number, column: string): string {
  const found = columnById(table, column);
  return found ? textAt(found.cells, row) : "";
}

async function tableToWrite(all: Points, point: Point, format: WriteOptions, pace: Pace): Promise<Table> {
  const table = await all.table(point, pace);
  if (format.rows !== "removed") return table;
  const source = await all.table(all.source, pace);
  return selectRows(source, (await diff(source, table, pace)).removed);
}

function csvOptions(format: WriteOptions) {
  return {
    delimiter: format.delimiter ?? ",",
    newline: format.newline ?? "\r\n",
    bom: format.bom ?? true,
    quoteAll: format.quoteAll ?? false,
    guardFormulas: format.guardFormulas ?? true,
  } as const;
}
