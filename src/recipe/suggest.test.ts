import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operationById, operations } from "../ops/index.ts";
import type { ColumnProfile } from "../profile/profile.ts";
import { profileColumn } from "../profile/profile-column.ts";
import { textAt } from "../table/cells.ts";
import { tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { columnById, type Table } from "../table/table.ts";
import { caseKey } from "../values/case.ts";
import { standIn } from "../values/missing.ts";
import { type Reading, reader } from "../values/reading.ts";
import { checkRecipe } from "./check.ts";
import type { Step } from "./recipe.ts";
import { applyStep } from "./run.ts";
import { type Surroundings, suggest } from "./suggest.ts";

const around: Surroundings = {
  operations,
  async profiles(table) {
    const profiles = new Map<string, ColumnProfile>();
    for (const column of table.columns)
      profiles.set(column.id, await profileColumn(column, table.rows, unhurried));
    return profiles;
  },
  apply: run,
  pace: unhurried,
};

async function run(table: Table, step: Step): Promise<Table> {
  const operation = operationById(step.op);
  if (!operation) throw new Error(step.op);
  return applyStep(table, step, operation, unhurried);
}

async function cleanUp(table: Table): Promise<Table> {
  let cleaned = table;
  for (const { safe, step } of await suggest(table, around)) if (safe) cleaned = await run(cleaned, step);
  return cleaned;
}

/** Texts of one column: all of one kind with stray ones between. */
const kinds = [
  ["Rome", "rome", "ROME", " Rome", "Oslo", "Rome", "", "N/A", "New  York", "Rome", "none"],
  ["Rome", "Rome", "Rome", "rome", "rome"],
  ["1", "2", "10", "1,234", "2.5", "$7", "7", "8", "n/a", "", "-", "1.234,5"],
  ["1,234", "1,234", "1,234", "1,234", "1,234", "2.5", "3"],
  ["2024-03-05", "05/03/2024", "25/12/2023", "5 Mar 2024", "", "-", "2024年3月5日", "03.04.24"],
  ["05/03/2024", ...new Array<string>(4).fill("25/12/2023")],
  ["a@x.org", "b@x.org ", "c@x.org", "d@x.org", "none", "N/A", ""],
  ["yes", "no", "Y", "No", "", "无"],
  ["", "", " ", "N/A"],
];

/** Rows with an id that a few of them repeat wholly, so that rows go and the judgement of other columns may tip. */
const anyTable = fc
  .record({
    columns: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 3 }),
    height: fc.integer({ min: 1, max: 40 }),
    withId: fc.boolean(),
  })
  .chain(({ columns, height, withId }) => {
    const row = fc.tuple(...columns.map((texts) => fc.constantFrom(...texts)));
    const rows = fc.array(row, { minLength: height, maxLength: height });
    return rows.map((made) => made.map((cells, i) => [withId ? idOf(i) : "", ...cells]));
  })
  .chain((rows) =>
    fc.record({ rows: fc.constant(rows), again: fc.array(fc.constantFrom(...rows), { maxLength: 4 }) }),
  )
  .map(({ rows, again }) => tableOf([["id", "b", "c", "d"].slice(0, rows[0].length), ...rows, ...again]));

const idOf = (i: number) => (i % 11 === 5 ? "N/A" : i % 13 === 7 ? "-" : `C-${100 + i}`);

describe("the safe proposals, applied in their order", () => {
  it("leave nothing safe to find: clean up pressed twice changes nothing more", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const cleaned = await cleanUp(table);
        const again = (await suggest(cleaned, around)).filter(({ safe }) => safe);
        expect(again.map(({ id, examples }) => ({ id, examples }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("pass the check of recipes and survive being saved", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const found = await suggest(table, around);
        const steps = found.filter(({ safe }) => safe).map(({ step }) => step);
        const saved = JSON.parse(JSON.stringify(steps)) as Step[];
        expect(saved).toEqual(steps);
        const ids = table.columns.map(({ id }) => id);
        expect(checkRecipe(saved, ids, operationById)).toBeNull();
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      { numRuns: 100 },
    );
  });

  it("change no more than spaces, capitals, stand-ins and the way numbers and dates are written", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        let before = table;
        for (const { safe, step } of await suggest(table, around)) {
          if (!safe) continue;
          const after = await run(before, step);
          for (const { id, cells } of after.columns) {
            const was = columnById(before, id)?.cells;
            for (let row = 0; was && row < cells.length; row++)
              if (!saysTheSame(textAt(was, row), textAt(cells, row), step))
                expect.fail(`${textAt(was, row)} in ${id}`);
          }
          before = after;
        }
      }),
      { numRuns: 100 },
    );
  });
});

function saysTheSame(before: string, after: string, { op, params }: Step): boolean {
  if (before === after) return true;
  switch (op) {
    case "trim":
      return before.replace(/\s+/g, " ").trim() === after;
    case "missing":
      return after === "" && standIn(before) !== null;
    case "merge":
      return caseKey(before) === caseKey(after);
    case "set-type": {
      const { type, mark, order } = params as { type: "decimal" | "date"; mark: "."; order: "dmy" };
      const reading = type === "date" ? { kind: type, order } : { kind: type, mark };
      return reader(reading).number(before) === reader({ ...reading, mark: "." } as Reading).number(after);
    }
    default:
      return false;
  }
}

describe("a garbled name of a column", () => {
  it("is offered as a renaming, which counts the column and no cells", async () => {
    const table = tableOf([
      ["StraÃŸe", "id"],
      ["Mühlweg", "1"],
    ]);
    const found = (await suggest(table, around)).filter(({ step }) => step.op === "rename-columns");
    expect(found).toMatchObject([
      {
        safe: false,
        counts: "columns",
        count: 1,
        step: { params: { columns: ["StraÃŸe"], names: ["Straße"] } },
      },
    ]);
  });
});
