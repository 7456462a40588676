import type { Operation } from "../ops/operation.ts";
import type { Step } from "../recipe/recipe.ts";
import { applyStep, effectOf, type StepEffect } from "../recipe/run.ts";
import { blockBytes } from "../table/cells.ts";
import { diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import type { Base, Table } from "../table/table.ts";
import { Trouble } from "./calls.ts";
import type { PointId } from "./contract.ts";

/** A table after a prefix of a recipe. Its table may be given up to save memory and is then made again. */
export interface Point {
  readonly id: PointId;
  readonly parent: Point | null;
  readonly step: Step | null;
  readonly effect: StepEffect | null;
  readonly milliseconds: number;
  /** The rows it chooses from: those of the file, or those that a step made last. */
  readonly base: Base;
  /** Rows left after this point; null: none were removed yet. */
  readonly kept: RowSet | null;
  /** Rows whose cell the step changed, by column: known also when the table was given up. */
  readonly changed: ReadonlyMap<string, RowSet>;
  readonly children: Map<string, Point>;
  table: Table | null;
  bytes: number;
  used: number;
}

/**
 * Every table made so far, found again by what made it: the same steps on the same file are the same point, so undo
 * gives back the very same table while it is kept, an equal one otherwise.
 */
export class Points {
  readonly source: Point;
  private readonly all = new Map<PointId, Point>();
  private readonly operationOf: (id: string) => Operation | undefined;
  private readonly budget: number;
  private clock = 0;

  /** `budget`: bytes that tables other than the source and the newest may hold on to. */
  constructor(source: Table, operationOf: (id: string) => Operation | undefined, budget: number) {
    this.operationOf = operationOf;
    this.budget = budget;
    this.source = this.add("source", null, null, source, null, 0, new Map());
  }

  get(id: PointId): Point | undefined {
    return this.all.get(id);
  }

  /** The point after one more step. */
  async after(point: Point, step: Step, pace: Pace): Promise<Point> {
    const key = JSON.stringify([step.op, step.params, step.where ?? null]);
    const known = point.children.get(key);
    if (known) return known;
    const started = performance.now();
    const before = await this.table(point, pace);
    const table = await this.made(before, step, pace);
    const milliseconds = performance.now() - started;
    const effect = await effectOf(before, table, pace);
    const changed = await changedBetween(before, table, pace);
    const made = this.add(newId(), point, step, table, effect, milliseconds, changed);
    point.children.set(key, made);
    this.giveUpOldTables(made);
    return made;
  }

  /** The table of a point by its id; throws `Trouble` when there is no such point. */
  tableAt(id: PointId, pace: Pace): Promise<Table> {
    const point = this.all.get(id);
    if (!point) throw new Trouble({ kind: "unknown-point", at: id });
    return this.table(point, pace);
  }

  async table(point: Point, pace: Pace): Promise<Table> {
    point.used = ++this.clock;
    if (point.table) return point.table;
    const { parent, step } = point;
    if (!parent || !step) throw new Error("the source table is never given up");
    const made = await this.made(await this.table(parent, pace), step, pace);
    // Rows that are made again are the same rows: later tables chose from them.
    point.table = made.base === point.base ? made : { ...made, base: point.base };
    return point.table;
  }

  /** From the source to this point, both included. */
  chain(point: Point): Point[] {
    const chain: Point[] = [];
    for (let at: Point | null = point; at; at = at.parent) chain.unshift(at);
    return chain;
  }

  /** What a point can be held against: `against`, or where its rows were made when that has others. */
  comparable(point: Point, against: Point): Point {
    if (against.base === point.base) return against;
    return this.chain(point).find(({ base }) => base === point.base) ?? point;
  }

  private made(before: Table, step: Step, pace: Pace): Promise<Table> {
    const operation = this.operationOf(step.op);
    if (!operation) throw new Error(`unknown operation ${step.op}: recipes are checked before they run`);
    return applyStep(before, step, operation, pace);
  }

  private add(
    id: PointId,
    parent: Point | null,
    step: Step | null,
    table: Table,
    effect: StepEffect | null,
    milliseconds: number,
    changed: Point["changed"],
  ): Point {
    const kept =
      parent && table.base === parent.base && table.rows === parent.table?.rows
        ? parent.kept
        : table.rows && RowSet.of(table.base.length, table.rows);
    const bytes = parent?.table ? ownBytes(table, parent.table) : 0;
    const used = ++this.clock;
    const { base } = table;
    const made = { id, parent, step, effect, milliseconds, base, kept, changed };
    const point = { ...made, table, bytes, used, children: new Map() };
    this.all.set(id, point);
    return point;
  }

  private giveUpOldTables(newest: Point): void {
    const held = [...this.all.values()].filter((point) => point.table && point.parent);
    let bytes = held.reduce((sum, point) => sum + point.bytes, 0);
    held.sort((a, b) => a.used - b.used);
    for (const point of held) {
      if (bytes <= this.budget) return;
      if (point === newest || point.bytes === 0) continue;
      point.table = null;
      bytes -= point.bytes;
    }
  }
}

/** Never the same for two points, not even in a worker that was started again: what is kept by point stays true. */
function newId(): PointId {
  return `p${++made}-${started}`;
}

const started = Date.now().toString(36);
let made = 0;

/** The effect of a step told them before, so nothing is looked through twice. */
async function changedBetween(before: Table, after: Table, pace: Pace): Promise<Point["changed"]> {
  if (before === after) return new Map();
  const { columns } = await diff(before, after, pace);
  return new Map([...columns].filter(([, rows]) => rows.count() > 0));
}

/** Bytes this table holds on to that the one before it does not. */
function ownBytes(table: Table, before: Table): number {
  const shared = new Set(before.columns.flatMap((column) => (column.cells ? column.cells.blocks : [])));
  let bytes = table.rows && table.rows !== before.rows ? table.rows.byteLength : 0;
  for (const column of table.columns)
    for (const block of column.cells.blocks) if (!shared.has(block)) bytes += blockBytes(block);
  return bytes;
}
