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
  const asked = value(await engine.fit("source", "salesforce-contacts", mapping));
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
