import fc from "fast-check";
import { expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { selectRows, type Table } from "../../table/table.ts";
import { readFile } from "../read-file.ts";
import { writeFile } from "../write-file.ts";
import { checkTarget } from "./check-target.ts";
import { tableFor } from "./table-for.ts";
import type { ForTarget, Mapping, TargetId } from "./target.ts";
import { TARGETS } from "./targets.ts";

const why: NonNullable<ForTarget["why"]> = {
  column: "Why",
  between: "; ",
  says: {
    missing: "{field} is missing",
    "none-of": "none of {fields}",
    "bad-email": "{field} is no address",
    "bad-date": "{field} is no date",
    "bad-number": "{field} is no number",
    "not-a-choice": "{field} is none of {choices}",
    "too-long": "{field} is over {max}",
    "too-many-bytes": "{field} is over {max} bytes",
  },
};

const made = (table: Table, id: TargetId, mapping: Mapping, part: ForTarget["part"]) =>
  tableFor(table, TARGETS[id], { id, mapping, part, why }, new Map(), unhurried);

const leads = tableOf([
  ["who", "firm", "mail", "role"],
  ["Ann", "Acme", "ANN@x.org", "CEO"],
  ["", "Acme", "b@x.org", ""],
  ["Cem", "", "anna@", "x".repeat(129)],
  ["Dai", "=1+1", "", "王".repeat(128)],
  ["", "Acme", "nobody", ""],
]);
const mapping = { "Last Name": "who", Company: "firm", Email: "mail", Title: "role" };

it("counts the rows that would be refused, each reason with its first rows", async () => {
  const check = await checkTarget(leads, TARGETS["salesforce-leads"], mapping, new Map(), unhurried);
  expect({ ready: check.ready, refused: check.refused, reasons: check.reasons }).toEqual({
    ready: 2,
    refused: 3,
    reasons: [
      { kind: "missing", field: "Last Name", count: 2, examples: [] },
      { kind: "missing", field: "Company", count: 1, examples: [] },
      {
        kind: "bad-email",
        field: "Email",
        count: 2,
        examples: [
          { row: 3, text: "anna@" },
          { row: 5, text: "nobody" },
        ],
      },
      {
        kind: "too-long",
        field: "Title",
        max: 128,
        count: 1,
        examples: [{ row: 3, text: "x".repeat(60) }],
      },
    ],
  });
});

it("writes the target's names and values, and the refused rows with why", async () => {
  expect(gridOf(await made(leads, "salesforce-leads", mapping, "ready"))).toEqual([
    ["Last Name", "Company", "Email", "Title"],
    ["Ann", "Acme", "ann@x.org", "CEO"],
    ["Dai", "=1+1", "", "王".repeat(128)],
  ]);
  expect(gridOf(await made(leads, "salesforce-leads", mapping, "refused"))).toEqual([
    ["Last Name", "Company", "Email", "Title", "Why"],
    ["", "Acme", "b@x.org", "", "Last Name is missing"],
    ["Cem", "", "anna@", "x".repeat(129), "Company is missing; Email is no address; Title is over 128"],
    ["", "Acme", "nobody", "", "Last Name is missing; Email is no address"],
  ]);
});

it("looks at the rows of the table only, in its order", async () => {
  const some = selectRows(leads, Uint32Array.of(3, 1, 0));
  const check = await checkTarget(some, TARGETS["salesforce-leads"], mapping, new Map(), unhurried);
  expect([check.ready, check.refused]).toEqual([2, 1]);
  const ready = gridOf(await made(some, "salesforce-leads", mapping, "ready"));
  expect(ready.map(([name]) => name)).toEqual(["Last Name", "Dai", "Ann"]);
});

it("refuses every row when no column fills a required field, and rows that have none of those of which one is needed", async () => {
  const without = { Company: "firm" };
  const check = await checkTarget(leads, TARGETS["salesforce-leads"], without, new Map(), unhurried);
  expect([check.ready, check.refused]).toEqual([0, 5]);
  const list = tableOf([
    ["a", "b"],
    ["Ann", ""],
    ["", "x@y.org"],
    [" ", ""],
  ]);
  const hubspot = await checkTarget(
    list,
    TARGETS["hubspot-contacts"],
    { "First Name": "a", Email: "b" },
    new Map(),
    unhurried,
  );
  expect([hubspot.ready, hubspot.refused, hubspot.reasons[0]?.kind]).toEqual([2, 1, "none-of"]);
});

const cell = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "a@b.co",
    "A@B.CO ",
    "@",
    "+44 20 7946 0018",
    "2024-02-30",
    "王",
    '"',
    "x\ny",
    "=1",
  ),
  fc.string({ unit: "grapheme", maxLength: 90 }).filter((text) => !/[\r\0\ufeff]/.test(text)),
);
const ids = Object.keys(TARGETS) as TargetId[];

it("puts every row in exactly one file, and what is written reads back the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ids),
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat({ max: 2 }), { minLength: 17, maxLength: 17 }),
      async (id, rows, picks) => {
        const numbered = rows.map((row, i) => [...row, `row ${i}`]);
        const table = tableOf([["a", "b", "c", "n"], ...numbered]);
        const { fields } = TARGETS[id];
        const free = fields.filter(({ kind }) => kind === "text").at(-1)?.name ?? "";
        const map: Record<string, string> = {};
        for (const [i, { name }] of fields.entries()) map[name] = ["a", "b", "c"][picks[i] ?? 0] ?? "a";
        map[free] = "n";
        const [ready, refused] = [await made(table, id, map, "ready"), await made(table, id, map, "refused")];
        const at = fields.findIndex(({ name }) => name === free);
        const names = [...gridOf(ready).slice(1), ...gridOf(refused).slice(1)].map((row) => row[at]);
        expect(names.sort()).toEqual(numbered.map((row) => row[3]).sort());
        const check = await checkTarget(table, TARGETS[id], map, new Map(), unhurried);
        expect(check.ready).toBe(gridOf(ready).length - 1);
        expect(
          gridOf(refused)
            .slice(1)
            .every((row) => row.at(-1) !== ""),
        ).toBe(true);
        for (const part of [ready, refused]) {
          const options = { format: "csv", guardFormulas: false, bom: false } as const;
          const { blob } = await writeFile(part, options, unhurried);
          const read = await readFile(
            new File([blob], "list.csv"),
            { format: "csv", encoding: "utf-8", delimiter: ",", quote: '"', headerRows: 1 },
            "en",
            { pace: unhurried, onPiece: () => undefined },
          );
          if (!read.ok) throw new Error(read.problem.kind);
          expect(gridOf(read.value.table)).toEqual(gridOf(part));
        }
      },
    ),
    { numRuns: 40 },
  );
});

it("writes a choice as the target spells it and refuses what is none", async () => {
  const list = tableOf([
    ["mail", "status"],
    ["a@x.org", "in progress"],
    ["b@x.org", "OPEN_DEAL"],
    ["c@x.org", "hot"],
    ["d@x.org", ""],
  ]);
  const map = { Email: "mail", "Lead Status": "status" };
  expect(gridOf(await made(list, "hubspot-contacts", map, "ready"))).toEqual([
    ["Email", "Lead Status"],
    ["a@x.org", "In Progress"],
    ["b@x.org", "Open Deal"],
    ["d@x.org", ""],
  ]);
  expect(gridOf(await made(list, "hubspot-contacts", map, "refused")).at(-1)).toEqual([
    "c@x.org",
    "hot",
    "Lead Status is none of New, Open, In Progress, Open Deal, Unqualified, Attempted to Contact, Connected, Bad Timing",
  ]);
});

it("adds columns that no field takes after the others, none under a name twice", async () => {
  const list = tableOf([
    ["mail", "Score", "email", "score"],
    ["a@x.org", "7", "b@x.org", "8"],
  ]);
  const asked = { id: "mailchimp-audience", mapping: { "Email Address": "mail" }, part: "all" } as const;
  const target = TARGETS["mailchimp-audience"];
  const own = ["score", "mail", "Score", "gone"];
  const table = await tableFor(list, target, { ...asked, own }, new Map(), unhurried);
  expect(gridOf(table)).toEqual([
    ["Email Address", "Score", "score 2"],
    ["a@x.org", "7", "8"],
  ]);
});
