import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Engine, Result, WriteOptions } from "./contract.ts";
import { createEngine } from "./engine.ts";

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

async function opened(rows: readonly string[]): Promise<Engine> {
  const engine = createEngine();
  unwrap(await engine.open([new File([`${rows.join("\n")}\n`], "list.csv")]));
  return engine;
}

const CSV = { format: "csv", bom: false, newline: "\n" } as const;
const MAILS = Array.from({ length: 30 }, (_, i) => `${i},p${i}@x.org`);

describe("writing", () => {
  it("gives the rows with an odd cell as a file of their own, in order, and none when none is odd", async () => {
    const engine = await opened(["n,mail", ...MAILS, "30,nobody", "31,", "many,a@x.org"]);
    const odd: WriteOptions = { ...CSV, rows: "odd" };
    expect(await unwrap(await engine.write("source", odd)).text()).toBe("n,mail\n30,nobody\nmany,a@x.org\n");
    const fine = await opened(["n,mail", ...MAILS]);
    expect(await unwrap(await fine.write("source", odd)).text()).toBe("n,mail\n");
  });

  it("splits by a column, and says when it is not there", async () => {
    const engine = await opened(["name,city", "Ann,Bern", "Bob,Rome"]);
    const split = (column: string): WriteOptions => ({ ...CSV, split: { by: "column", column } });
    const blob = unwrap(await engine.write("source", split("city")));
    expect(blob.type).toBe("application/zip");
    expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toEqual([
      "list - Bern.csv",
      "list - Rome.csv",
    ]);
    expect(await engine.write("source", split("town"))).toEqual({
      ok: false,
      problem: { kind: "unknown-column", column: "town" },
    });
  });

  it("gives numbers, dates and yes/no as such where a column is plainly of that kind; ids, phones and codes stay text", async () => {
    const engine = await opened([
      "customer id,name,phone,zip,joined,paid,sum,pieces,kg",
      "1001,Ann,13800138000,10115,2024-01-05,true,12.50,3,8.000",
      "1002,Ben,13900139000,20095,2024-02-11,false,7,4,12.000",
      "1003,Cy,13700137000,01067,2024-03-09,true,1200.00,n/a,9.500",
    ]);
    const blob = unwrap(await engine.write("source", { format: "ndjson" }));
    expect((await blob.text()).split("\n")[2]).toBe(
      '{"customer id":"1003","name":"Cy","phone":"13700137000","zip":"01067","joined":"2024-03-09","paid":true,"sum":1200.00,"pieces":"n/a","kg":"9.500"}',
    );
    const [first] = (await blob.text()).split("\n");
    expect(JSON.parse(first)).toMatchObject({ "customer id": "1001", sum: 12.5, pieces: 3, kg: "8.000" });
  });

  it("tells what does not fit as a problem", async () => {
    const engine = await opened(["a,b", `1,${"x".repeat(40_000)}`]);
    expect(await engine.write("source", { format: "xlsx" })).toEqual({
      ok: false,
      problem: { kind: "cell-too-long", column: "b", row: 1, length: 40_000, limit: 32_767 },
    });
  });
});
