import { readFiles } from "../io/read-files.ts";
import type { ReadOptions } from "../io/read-options.ts";
import type { ReadTable, Watch } from "../io/reader.ts";
import { operationAtHand } from "../ops/at-hand.ts";
import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import { Trouble } from "./calls.ts";
import type { Opened, PointId, Progress, View } from "./contract.ts";
import { headsOf } from "./page-rows.ts";
import { type Point, Points } from "./points.ts";
import { profileOf } from "./profiles.ts";
import { named } from "./step-reports.ts";
import { type ViewRows, viewRows } from "./view-rows.ts";

/** A file being read: its rows so far can be looked at. */
interface Reading {
  snapshot: (() => Table) | null;
  /** Called when rows are asked for. */
  asked: () => void;
  readonly done: Promise<unknown>;
}

const KEPT_VIEWS = 6;
const LEAST_BUDGET = 64 << 20;

/** The file in work: being read, or read with every table made from it, and the views of it that were asked for last. */
export class Desk {
  /** What the recipe that ran last calls the step of each point. */
  stepNames = new Map<Point, string>();
  private turn = 0;
  private reading: Reading | null = null;
  private points: Points | null = null;
  private readonly views = new Map<string, ViewRows>();

  /** Reads a file in place of the one before; a later call wins. */
  async open(
    files: readonly File[],
    how: Partial<ReadOptions>,
    pace: Pace,
    report: (progress: Partial<Progress>) => void,
  ): Promise<Opened> {
    const turn = ++this.turn;
    this.points = null;
    this.views.clear();
    this.stepNames = new Map();
    let finished = () => {};
    const done = new Promise<void>((resolve) => {
      finished = resolve;
    });
    const reading: Reading = { snapshot: null, asked: () => undefined, done };
    this.reading = reading;
    try {
      if (files.length === 0) throw new Trouble({ kind: "no-file" });
      const read = await readFiles(files, how, languageHere(), watchInto(reading, files, pace, report));
      if (turn !== this.turn) throw new Trouble({ kind: "superseded" });
      if (!read.ok) throw new Trouble(read.problem);
      const { table } = read.value;
      this.points = new Points(table, operationAtHand, Math.max(LEAST_BUDGET, sizeOf(files) / 2));
      return openedOf(files, read.value, true);
    } finally {
      if (this.reading === reading) this.reading = null;
      finished();
    }
  }

  /** The rows read so far, while a file is being read. */
  rowsSoFar(): Table | null {
    this.reading?.asked();
    return this.reading?.snapshot?.() ?? null;
  }

  /** The tables of the file, once it is read. */
  async settled(): Promise<Points> {
    while (this.reading) await this.reading.done;
    if (!this.points) throw new Trouble({ kind: "no-file" });
    return this.points;
  }

  async pointAt(id: PointId): Promise<{ point: Point; all: Points }> {
    const all = await this.settled();
    const point = all.get(id);
    if (!point) throw new Trouble({ kind: "unknown-point", at: id });
    return { point, all };
  }

  /** Points as the recipe that ran last calls their steps. */
  named(points: readonly Point[]): Point[] {
    return points.map((point) => named(point, this.stepNames));
  }

  /** A point as a view shows it; `against` is what changes are told from, not before its rows were made. */
  async seen(id: PointId, view: View, pace: Pace) {
    const { point, all } = await this.pointAt(id);
    const { point: asked } = await this.pointAt(view.against ?? "source");
    const from = all.comparable(point, asked);
    const against = from.id;
    const table = await all.table(point, pace);
    const before = await all.table(from, pace);
    const key = `${id} ${JSON.stringify({ ...view, against, beside: undefined })}`;
    let rows = this.views.get(key);
    if (!rows) {
      const readingOf = async (column: string) => (await profileOf(table, column, pace)).reading;
      rows = await viewRows(table, before, view, readingOf, pace);
      this.views.set(key, rows);
      if (this.views.size > KEPT_VIEWS) this.views.delete(this.views.keys().next().value as string);
    }
    return { point, all, table, before, rows, against };
  }
}

export function languageHere(): "en" | "zh-CN" {
  const language = (globalThis as { navigator?: { language?: string } }).navigator?.language ?? "en";
  return language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

function openedOf(files: readonly File[], read: ReadTable, complete: boolean): Opened {
  const { table, assumed, doubts, parts } = read;
  return {
    name: files[0].name,
    files: files.map(({ name }) => name),
    bytes: sizeOf(files),
    complete,
    columns: headsOf(table),
    rows: table.base.length,
    assumed,
    doubts,
    parts,
  };
}

function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

const REPORT_EVERY_MS = 50;
/** After the first rows the page has the processor to itself until it asks for them, and while it draws them. */
const ASKING_MS = 120;
const DRAWING_MS = 30;

/** Follows the reading: the first rows are told at once, then bytes and rows as they come. */
function watchInto(
  reading: Reading,
  files: readonly File[],
  pace: Pace,
  report: (progress: Partial<Progress>) => void,
): Watch {
  const total = sizeOf(files);
  let told = 0;
  return {
    pace,
    onPiece(bytes, rows, { options, doubts }, snapshot) {
      const first = reading.snapshot === null && rows > 0;
      if (rows > 0) reading.snapshot = snapshot;
      if (!first && performance.now() - told < REPORT_EVERY_MS) return undefined;
      told = performance.now();
      const ready = openedOf(files, { table: snapshot(), assumed: options, doubts, parts: [] }, false);
      report({ done: bytes, total, rows, ...(rows > 0 ? { ready } : {}) });
      if (!first || bytes === total) return undefined;
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, ASKING_MS);
        reading.asked = () => {
          clearTimeout(timer);
          reading.asked = () => undefined;
          setTimeout(resolve, DRAWING_MS);
        };
      });
    },
  };
}
