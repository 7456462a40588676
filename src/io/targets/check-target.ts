import { textAt } from "../../table/cells.ts";
import type { Pace } from "../../table/pace.ts";
import { RowSet } from "../../table/row-set.ts";
import { columnById, eachRow, rowCount, type Table } from "../../table/table.ts";
import type { Reading } from "../../values/reading.ts";
import { textsWhere } from "../../values/rows-where.ts";
import { trimEnds } from "../../values/white-space.ts";
import type { Mapping, Reason, Refusal, Target, TargetCheck, TargetField } from "./target.ts";
import { type Value, valueFor } from "./value-for.ts";

/** How the columns are understood, by id; a column that is not here is text. */
export type Readings = ReadonlyMap<string, Reading>;

/** A check with the rows of each reason, for writing them. */
export interface Checked extends TargetCheck {
  readonly refusedRows: RowSet;
  readonly rowsOf: readonly { readonly reason: Reason; readonly rows: RowSet }[];
}

const EXAMPLES = 5;
const TEXT: Reading = { kind: "text" };

/**
 * Holds every row against what the target accepts, each distinct text once where a column has few. A required field that
 * no column fills refuses every row.
 */
export async function checkTarget(
  table: Table,
  target: Target,
  mapping: Mapping,
  readings: Readings,
  pace: Pace,
): Promise<Checked> {
  const found = new Findings(table);
  await lacksAll(found, table, target, mapping, pace);
  for (const field of target.fields) {
    const column = columnById(table, mapping[field.name] ?? "");
    if (column) {
      const value = valueFor(target, field, readings.get(column.id) ?? TEXT);
      const rows = await textsWhere(column.cells, (text) => value(text).fault !== null, pace);
      eachRow(table, (row) => {
        if (rows.has(row)) found.addValue(row, textAt(column.cells, row), value);
      });
    } else if (field.required) {
      eachRow(table, (row) => found.add({ kind: "missing", field: field.name }, row, ""));
    }
    await pace.tick();
  }
  return found.finish(target.fields);
}

/** Rows with none of the fields of which one is needed. */
async function lacksAll(found: Findings, table: Table, target: Target, mapping: Mapping, pace: Pace) {
  const fields = target.oneOf;
  if (!fields) return;
  const empty: RowSet[] = [];
  for (const name of fields) {
    const column = columnById(table, mapping[name] ?? "");
    if (column) empty.push(await textsWhere(column.cells, (text) => trimEnds(text) === "", pace));
  }
  eachRow(table, (row) => {
    if (empty.every((rows) => rows.has(row))) found.add({ kind: "none-of", fields }, row, "");
  });
}

interface Finding {
  readonly reason: Reason;
  readonly rows: RowSet;
  count: number;
  readonly examples: { row: number; text: string }[];
}

class Findings {
  private readonly table: Table;
  private readonly refused: RowSet;
  private readonly byReason = new Map<string, Finding>();

  constructor(table: Table) {
    this.table = table;
    this.refused = new RowSet(table.base.length);
  }

  addValue(row: number, text: string, value: (text: string) => Value): void {
    const { fault } = value(text);
    if (fault) this.add(fault, row, text);
  }

  add(reason: Reason, row: number, text: string): void {
    const key = `${reason.kind} ${"field" in reason ? reason.field : ""}`;
    let finding = this.byReason.get(key);
    if (!finding) {
      finding = { reason, rows: new RowSet(this.table.base.length), count: 0, examples: [] };
      this.byReason.set(key, finding);
    }
    this.refused.add(row);
    finding.rows.add(row);
    finding.count++;
    if (text !== "" && finding.examples.length < EXAMPLES)
      finding.examples.push({ row: row + 1, text: [...text].slice(0, 60).join("") });
  }

  finish(fields: readonly TargetField[]): Checked {
    const place = ({ reason }: Finding) =>
      "field" in reason ? fields.findIndex(({ name }) => name === reason.field) : -1;
    const findings = [...this.byReason.values()].sort((a, b) => place(a) - place(b));
    const reasons: Refusal[] = findings.map(({ reason, count, examples }) => ({
      ...reason,
      count,
      examples,
    }));
    const refused = this.refused.count();
    return {
      ready: rowCount(this.table) - refused,
      refused,
      reasons,
      refusedRows: this.refused,
      rowsOf: findings.map(({ reason, rows }) => ({ reason, rows })),
    };
  }
}
