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

it("splits what is ready into files of as many rows as asked", async () => {
  const engine = await opened(list);
  const blob = value(
    await engine.write("source", {
      format: "csv",
      table: "list-sf",
      target: { id: "salesforce-contacts", mapping: { "Last Name": "name" }, part: "ready" },
      split: { by: "rows", rows: 12 },
    }),
  );
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const texts = Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(texts).toEqual([
    [
      "list-sf - 1.csv",
      ["Last Name", "Ann", "Bo", ...days.slice(0, 10).map((day) => `N${day}`), ""].join("\r\n"),
    ],
    ["list-sf - 2.csv", ["Last Name", ...days.slice(10).map((day) => `N${day}`), ""].join("\r\n")],
  ]);
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
