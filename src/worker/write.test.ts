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

  it("tells what does not fit as a problem", async () => {
    const engine = await opened(["a,b", `1,${"x".repeat(40_000)}`]);
    expect(await engine.write("source", { format: "xlsx" })).toEqual({
      ok: false,
      problem: { kind: "cell-too-long", column: "b", row: 1, length: 40_000, limit: 32_767 },
    });
  });
});
