import type { Judgement } from "../../profile/profile.ts";
import type { Pace } from "../../table/pace.ts";
import type { Column, Table } from "../../table/table.ts";
import type { Proposal } from "../operation.ts";
import { type Variants, variantsOf } from "./variants.ts";

/**
 * Only columns whose values recur. Careless letter case under a clearly usual spelling is safe; groups without one, capitals
 * that may be meant, and spellings that differ in more than case are a question.
 */
export async function suggestMerge(
  table: Table,
  profiles: ReadonlyMap<string, Judgement>,
  pace: Pace,
): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const column of table.columns) {
    if (profiles.get(column.id)?.kind !== "category" || column.type !== undefined) continue;
    const none = new Set<string>();
    const clear = await variantsOf(
      column.cells,
      table.rows,
      { by: "case", only: "clear", except: none },
      pace,
    );
    if (clear.length > 0) proposals.push(caseProposal(column, clear));
    const all = await variantsOf(
      column.cells,
      table.rows,
      { by: "fingerprint", only: "all", except: none },
      pace,
    );
    const settled = new Set(clear.flatMap(({ others }) => others.map(({ text }) => text)));
    const open = all.filter((group) => spellings(group).filter((text) => !settled.has(text)).length > 1);
    if (open.length > 0) proposals.push(fingerprintProposal(column, open));
  }
  return proposals;
}

function spellings({ main, others }: Variants): string[] {
  return [main, ...others.map(({ text }) => text)];
}

function caseProposal(column: Column, groups: readonly Variants[]): Proposal {
  const [largest] = [...groups].sort((a, b) => b.count - a.count);
  return {
    op: "merge",
    params: { columns: [column.id], by: "case", only: "clear", except: [] },
    safe: true,
    columns: [column.id],
    rule: "case",
    reason: {
      rule: "case.dominant",
      facts: {
        from: largest.others.map(({ text }) => text).join("  "),
        to: largest.main,
        share: largest.mainCount / largest.count,
      },
    },
  };
}

function fingerprintProposal(column: Column, groups: readonly Variants[]): Proposal {
  return {
    op: "merge",
    params: { columns: [column.id], by: "fingerprint", only: "all", except: [] },
    safe: false,
    columns: [column.id],
    rule: "fingerprint",
    reason: { rule: "fingerprint.variants", facts: { groups: groups.length } },
  };
}
