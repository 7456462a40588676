import { dateEvidence, provenOrder } from "../../profile/date-order.ts";
import { namesCode } from "../../profile/id-column.ts";
import type { Judgement } from "../../profile/profile.ts";
import type { Pace } from "../../table/pace.ts";
import type { Column, Table } from "../../table/table.ts";
import type { Proposal, Reason } from "../operation.ts";
import { type NumberEvidence, numberEvidence } from "./number-evidence.ts";

/** Columns of numbers, dates and yes/no that are not written one way yet. */
export async function suggestTypes(
  table: Table,
  profiles: ReadonlyMap<string, Judgement>,
  pace: Pace,
): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  const numbers = await numbersOf(table, profiles, pace);
  const filePoint = [...numbers.values()].some(({ point, comma }) => point > 0 && comma === 0);
  for (const column of table.columns) {
    const profile = profiles.get(column.id);
    if (!profile || profile.missing === profile.rows) continue;
    switch (profile.kind) {
      case "whole":
      case "decimal": {
        const evidence = numbers.get(column);
        if (evidence) proposals.push(...numberProposals(column, evidence, filePoint));
        break;
      }
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

/** How the numbers of each column are written that no step has made numbers yet. */
async function numbersOf(
  table: Table,
  profiles: ReadonlyMap<string, Judgement>,
  pace: Pace,
): Promise<ReadonlyMap<Column, NumberEvidence>> {
  const found = new Map<Column, NumberEvidence>();
  for (const column of table.columns) {
    const kind = profiles.get(column.id)?.kind;
    if ((kind !== "whole" && kind !== "decimal") || column.type !== undefined || namesCode(column.name))
      continue;
    found.set(column, await numberEvidence(column.cells, table.rows, pace));
  }
  return found;
}

/** A currency in fewer than one number of twenty may have come from elsewhere: those amounts may be of another worth. */
const FEW_PRICED = 0.05;

/** Numbers that prove a decimal mark, for each five that could be read two ways. */
const FOR_ONE_PROOF = 5;

/**
 * Safe where every number has one reading: no codes or percentages, one currency, and a decimal mark that enough numbers
 * prove and none contradicts. All digits stay: 12.00 is not made 12. "8.000" is asked about, unless another column of the
 * file proves points (`filePoint`): there it stays as it is.
 */
function numberProposals(column: Column, evidence: NumberEvidence, filePoint: boolean): Proposal[] {
  const { point, comma, twoWays, currencies, example } = evidence;
  if (evidence.percent > 0 || evidence.codes > 0) return [];
  const mark = comma > point ? "," : ".";
  const type = evidence.fractions[mark] ? "decimal" : "whole";
  const propose = (rule: string, safe: boolean, facts: Reason["facts"]): Proposal => ({
    op: "set-type",
    params: { columns: [column.id], type, mark },
    safe,
    columns: [column.id],
    rule,
    reason: { rule: `number.${rule}`, facts },
  });
  if (currencies.length > 1) return [propose("mixed-currency", false, { symbols: currencies.join("  ") })];
  const { priced, numbers } = evidence;
  const symbol = currencies[0] ?? "";
  if (priced > 0 && priced < numbers * FEW_PRICED)
    return [propose("stray-currency", false, { symbol, cells: priced })];
  const contradictory = point > 0 && comma > 0;
  if (!contradictory && twoWays <= Math.max(point, comma) * FOR_ONE_PROOF)
    return [propose("one-reading", true, { symbol, mark, unit: evidence.chineseUnit ? "万" : "" })];
  const asWritten = example.includes(".") && point + comma === 0;
  if (asWritten && filePoint) return [];
  const choice = (label: string, chosen: "." | ",") => ({
    label,
    params: { columns: [column.id], type: "decimal", mark: chosen },
  });
  return [
    {
      ...propose("two-readings", false, { example, cells: twoWays + point + comma }),
      ...(asWritten && { params: { columns: [column.id], type: "decimal", mark: "," } }),
      choices: [choice("decimal-point", "."), choice("decimal-comma", ",")],
    },
  ];
}

/** Names that say that eight digits are a date. */
const NAMED_DATE = /date|day|time|birth|dob|since|日期|时间|生日|日$/i;

/**
 * Safe are dates with one reading, and those with two where the column proves the order. A year of two digits is never safe:
 * its century is a guess. ISO dates and times are one way of writing already. Where some dates prove an order, too few to be
 * sure, none is rewritten before the question is answered: the proofs would be gone. `dayProofs` is -1 once they are.
 */
async function dateProposals(column: Column, table: Table, pace: Pace): Promise<Proposal[]> {
  const evidence = await dateEvidence(column.cells, table.rows, pace);
  const { forms, dayFirst, monthFirst } = evidence;
  if (forms.includes("compact") && namesCode(column.name)) return [];
  if (forms.every((form) => form === "iso")) return [];
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
  if (forms.length === 1 && forms[0] === "compact" && !NAMED_DATE.test(column.name))
    return [propose("maybe-code", false, "certain", { cells: evidence.certain })];
  if (order !== "certain" && evidence.shortYear === 0) {
    const proofs = Math.max(dayFirst, monthFirst);
    return [propose("column-order", true, order, { order, proofs })];
  }
  const sure = propose("one-reading", true, "certain", { forms: forms.length });
  if (evidence.needsOrder === 0) return [sure];
  const proofs = Math.max(dayFirst, monthFirst);
  if (order !== "certain" || proofs + evidence.twoWays === 0) {
    const read = order === "certain" ? "dmy" : order;
    return [sure, propose("short-year", false, read, { cells: evidence.shortYear, order: read, proofs })];
  }
  const undecided =
    order === "certain" && Math.min(dayFirst, monthFirst) === 0 && Math.max(dayFirst, monthFirst) > 0;
  const { example } = evidence;
  const likely = order === "certain" ? "dmy" : order;
  return [
    ...(undecided ? [] : [sure]),
    {
      ...propose("two-readings", false, likely, {
        cells: evidence.needsOrder,
        example: example?.text ?? "",
        dayFirst: example?.dayFirst ?? "",
        monthFirst: example?.monthFirst ?? "",
        dayProofs: column.type === "date" ? -1 : dayFirst,
        monthProofs: column.type === "date" ? -1 : monthFirst,
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
