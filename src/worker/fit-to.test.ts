import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { createEngine } from "./engine.ts";

async function opened(text: string) {
  const engine = createEngine();
  const read = await engine.open([new File([text], "list.csv")]);
  if (!read.ok) throw new Error(read.problem.kind);
  return engine;
}

function value<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error("no value");
  return result.value;
}

const days = Array.from({ length: 19 }, (_, i) => String(i + 13));
const list = [
  "name,firm,born,mail",
  "Ann,Acme,13/05/1990,a@x.org",
  "Bo,,03/04/1991,b@x.org",
  ",Acme,31/12/1992,c@x.org",
  ...days.map((day) => `N${day},Acme,${day}/01/1990,n${day}@x.org`),
].join("\n");

it("guesses a mapping, reads dates as their column does, and takes a mapping of columns that are still there", async () => {
  const engine = await opened(list);
  const fit = value(await engine.fit("source", "salesforce-contacts"));
  expect(fit.mapping).toEqual({ "Last Name": "name", Email: "mail" });
  const mapping = { "Last Name": "name", "Account Name": "firm", Birthdate: "born", Email: "gone" };
  const asked = value(await engine.fit("source", "salesforce-contacts", { mapping }));
  expect(Object.keys(asked.mapping)).toEqual(["Last Name", "Account Name", "Birthdate"]);
  expect(asked.check).toEqual({
    ready: 21,
    refused: 1,
    reasons: [{ kind: "missing", field: "Last Name", count: 1, examples: [] }],
  });
  const written = await engine.write("source", {
    format: "csv",
    target: { id: "salesforce-contacts", mapping, part: "ready" },
  });
  expect(await value(written).text()).toBe(
    [
      "Last Name,Account Name,Birthdate",
      "Ann,Acme,1990-05-13",
      "Bo,,1991-04-03",
      ...days.map((day) => `N${day},Acme,1990-01-${day}`),
      "",
    ].join("\r\n"),
  );
});

it("splits what is ready into files of as many bytes as the target takes", async () => {
  const notes = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i).repeat(4_000_000));
  const engine = await opened(["name,notes", ...notes.map((note, i) => `N${i},${note}`)].join("\n"));
  const asked = { mapping: { "Last Name": "name" }, own: ["notes"] };
  const fit = value(await engine.fit("source", "salesforce-contacts", asked));
  expect([fit.maxBytes, fit.bytes]).toEqual([100_000_000, 104_000_158]);
  const blob = value(
    await engine.write("source", {
      format: "csv",
      table: "list-sf",
      target: { id: "salesforce-contacts", ...asked, part: "ready" },
    }),
  );
  expect(blob.type).toBe("application/zip");
  const files = Object.values(unzipSync(new Uint8Array(await blob.arrayBuffer())));
  expect(files.length).toBeGreaterThan(1);
  expect(files.every(({ length }) => length <= 100_000_000)).toBe(true);
  const rows = files.flatMap((bytes) => new TextDecoder().decode(bytes).trimEnd().split("\r\n").slice(1));
  expect(rows).toEqual(notes.map((note, i) => `N${i},${note}`));
});

it("tells what goes nowhere and what would be run as a formula, and guards it unless asked not to", async () => {
  const engine = await opened("mail,note,status\na@x.org,=1+1,-5\nb@x.org,@SUM(A1),+44 20 7946 0018\n");
  const mapping = { "Email Address": "mail" };
  const fit = value(await engine.fit("source", "mailchimp-audience", { mapping }));
  expect(fit.others).toEqual([
    { id: "note", name: "note", as: "note" },
    { id: "status", name: "status", as: "status" },
  ]);
  expect(fit.formulas).toBe(0);
  const own = ["note", "status"];
  expect(value(await engine.fit("source", "mailchimp-audience", { mapping, own })).formulas).toBe(2);
  const written = async (guardFormulas?: boolean) => {
    const target = { id: "mailchimp-audience", mapping, own, part: "all" } as const;
    return value(await engine.write("source", { format: "csv", target, guardFormulas })).text();
  };
  expect(await written()).toBe(
    `Email Address,note,status\r\na@x.org,"'=1+1",-5\r\nb@x.org,"'@SUM(A1)",+44 20 7946 0018\r\n`,
  );
  expect(await written(false)).toContain("a@x.org,=1+1,-5");
});

it("offers to take whole names apart, and does so only when asked", async () => {
  const people = "Full Name,Mail\nRik van der Berg,r@x.org\n王小明,w@x.org\nMadonna,m@x.org\n,n@x.org";
  const engine = await opened(people);
  const fit = value(await engine.fit("source", "hubspot-contacts"));
  expect(fit.mapping).toEqual({ "Last Name": "Full Name", Email: "Mail" });
  expect(fit.namesApart).toBe(false);
  expect(fit.wholeNames).toEqual({
    column: "Full Name",
    fields: { first: "First Name", last: "Last Name" },
    filled: 3,
    apart: 2,
    examples: [
      { text: "Rik van der Berg", first: "Rik", last: "van der Berg" },
      { text: "王小明", first: "小明", last: "王" },
    ],
  });
  const { mapping } = fit;
  const written = async (namesApart: boolean) => {
    const target = { id: "hubspot-contacts", mapping, namesApart, part: "ready" } as const;
    return value(await engine.write("source", { format: "csv", target })).text();
  };
  expect(await written(false)).toBe(
    "Email,Last Name\r\nr@x.org,Rik van der Berg\r\nw@x.org,王小明\r\nm@x.org,Madonna\r\nn@x.org,\r\n",
  );
  expect(await written(true)).toBe(
    "Email,First Name,Last Name\r\nr@x.org,Rik,van der Berg\r\nw@x.org,小明,王\r\nm@x.org,,Madonna\r\nn@x.org,,\r\n",
  );
});

it.each([
  ["the column is called a last name", "Surname,Mail\nGarcia Lopez,a@x.org"],
  ["another column holds the first name", "Name,First name\nAnn Lee,Ann"],
  ["few of its cells are names of people", "Name,Mail\nMadonna,m@x.org\nAcme 7,a@x.org\nAnn Lee,l@x.org"],
])("offers nothing when %s", async (_, text) => {
  const engine = await opened(text);
  const fit = value(await engine.fit("source", "hubspot-contacts"));
  expect(fit.mapping["Last Name"]).toBeDefined();
  expect(fit.wholeNames).toBeUndefined();
});
