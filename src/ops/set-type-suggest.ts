import { dateEvidence, provenOrder } from "../profile/date-order.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import type { Pace } from "../table/pace.ts";
import type { Column, Table } from "../table/table.ts";
import { tally } from "../table/tally.ts";
import { isCode, numberForm } from "../values/number.ts";
import type { Proposal, Reason } from "./operation.ts";

/** Columns of numbers, dates and yes/no that are not written one way yet. */
export async function suggestTypes(
  table: Table,
  profiles: ReadonlyMap<string, ColumnProfile>,
  pace: Pace,
): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const column of table.columns) {
    const profile = profiles.get(column.id);
    if (!profile || profile.valid === 0) continue;
    switch (profile.kind) {
      case "whole":
      case "decimal":
        if (column.type === undefined)
          proposals.push(...(await numberProposals(column, table, profile.kind, pace)));
        break;
      case "date":
        proposals.push(...(await dateProposals(column, table, pace)));
        break;
      case "boolean":
        if (column.type === undefined && profile.distinct > 2) proposals.push(booleanProposal(column));
        break;
      default:
    }
  }
  return proposals;
}

interface NumberEvidence {
  /** Numbers that only a point, or only a comma, as decimal sign can explain; and those that both do, differently. */
  point: number;
  comma: number;
  twoWays: number;
  example: string;
  percent: number;
  codes: number;
  readonly currencies: Set<string>;
}

async function numberProposals(
  column: Column,
  table: Table,
  type: "whole" | "decimal",
  pace: Pace,
): Promise<Proposal[]> {
  const evidence = await numberEvidence(column, table, pace);
  const { point, comma, twoWays, currencies, example } = evidence;
  if (evidence.percent > 0 || evidence.codes > 0) return [];
  const mark = comma > point ? "," : ".";
  const propose = (rule: string, safe: boolean, facts: Reason["facts"]): Proposal => ({
    op: "set-type",
    params: { columns: [column.id], type, mark },
    safe,
    columns: [column.id],
    rule,
    reason: { rule: `number.${rule}`, facts },
  });
  if (currencies.size > 1) return [propose("mixed-currency", false, { symbols: [...currencies].join("  ") })];
  const unsettled = (twoWays > 0 && point === 0 && comma === 0) || (point > 0 && comma > 0);
  if (!unsettled) return [propose("one-reading", true, { symbol: [...currencies][0] ?? "", mark })];
  const choice = (label: string, chosen: "." | ",") => ({
    label,
    params: { columns: [column.id], type: "decimal", mark: chosen },
  });
  return [
    {
      ...propose("two-readings", false, { example, cells: twoWays + point + comma }),
      choices: [choice("decimal-point", "."), choice("decimal-comma", ",")],
    },
  ];
}

async function numberEvidence(column: Column, table: Table, pace: Pace): Promise<NumberEvidence> {
  const found: NumberEvidence = {
    point: 0,
    comma: 0,
    twoWays: 0,
    example: "",
    percent: 0,
    codes: 0,
    currencies: new Set<string>(),
  };
  const visit = (text: string, count: number) => {
    if (text === "") return;
    const form = numberForm(text);
    if (!form) return;
    if (isCode(text)) found.codes += count;
    if (form.percent) found.percent += count;
    if (form.currency !== null) found.currencies.add(form.currency);
    if (form.point === form.comma) return;
    if (form.comma === null) found.point += count;
    else if (form.point === null) found.comma += count;
    else {
      found.twoWays += count;
      if (found.example === "") found.example = text;
    }
  };
  await tally(column.cells, table.rows, visit, pace);
  return found;
}

async function dateProposals(column: Column, table: Table, pace: Pace): Promise<Proposal[]> {
  const evidence = await dateEvidence(column.cells, table.rows, pace);
  const order = provenOrder(evidence);
  const columns = [column.id];
  const propose = (rule: string, safe: boolean, chosen: string, facts: Reason["facts"]): Proposal => ({
    op: "set-type",
    params: { columns, type: "date", order: chosen },
    safe,
    columns,
    rule,
    reason: { rule: `date.${rule}`, facts },
  });
  if (order !== "certain") {
    const proofs = Math.max(evidence.dayFirst, evidence.monthFirst);
    return [propose("column-order", true, order, { order, proofs })];
  }
  const sure = propose("one-reading", true, "certain", { forms: evidence.forms.length });
  if (evidence.needsOrder === 0) return [sure];
  const { example } = evidence;
  return [
    sure,
    {
      ...propose("two-readings", false, "dmy", {
        cells: evidence.needsOrder,
        example: example?.text ?? "",
        dayFirst: example?.dayFirst ?? "",
        monthFirst: example?.monthFirst ?? "",
      }),
      choices: [
        { label: "day-first", params: { columns, type: "date", order: "dmy" } },
        { label: "month-first", params: { columns, type: "date", order: "mdy" } },
      ],
    },
  ];
}

function booleanProposal(column: Column): Proposal {
  return {
    op: "set-type",
    params: { columns: [column.id], type: "boolean" },
    safe: false,
    columns: [column.id],
    rule: "words",
    reason: { rule: "boolean.words", facts: {} },
  };
}
