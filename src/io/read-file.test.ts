import { describe, expect, it } from "vitest";
import { gridOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { encodeAs } from "./encoding-reverse.ts";
import { readFile } from "./read-file.ts";

const watch = { pace: unhurried, onPiece: () => undefined };

async function read(parts: BlobPart[], how = {}) {
  const result = await readFile(new File(parts, "list.csv"), how, "en", watch);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const { table, assumed, doubts } = result.value;
  return { grid: gridOf(table), assumed, doubts };
}

const header = "id,name\n";
const rows = [
  ["id", "name"],
  ["1", "张三"],
  ["2", "李四"],
];
const text = "id,name\n1,张三\n2,李四\n";

describe("a file is read in the encoding it was written in", () => {
  it.each<[string, BlobPart[]]>([
    ["utf-8", [text]],
    ["utf-8", ["\ufeff", text]],
    ["utf-16le", [Uint8Array.of(0xff, 0xfe), encodeAs("utf-16le", text) as BlobPart]],
    ["utf-16be", [Uint8Array.of(0xfe, 0xff), encodeAs("utf-16be", text) as BlobPart]],
    ["gb18030", [encodeAs("gb18030", text) as BlobPart]],
  ])("%s, found without asking", async (encoding, parts) => {
    const { grid, assumed } = await read(parts);
    expect(grid).toEqual(rows);
    expect(assumed.encoding).toBe(encoding);
  });

  it("GBK that shows only far inside a long file, beyond what is looked at first", async () => {
    const plain = Array.from({ length: 120_000 }, (_, i) => `${i},some plain name`).join("\n");
    const { grid, assumed, doubts } = await read([
      `${header}${plain}\n`,
      encodeAs("gb18030", "x,王小明在上海的客户\n") as BlobPart,
      `${plain}\n`,
    ]);
    expect(assumed.encoding).toBe("gb18030");
    expect(grid[120_001]).toEqual(["x", "王小明在上海的客户"]);
    expect(doubts.filter(({ kind }) => kind === "lost-characters")).toEqual([]);
  });

  it("a choice of the user's is kept, and characters it cannot read are counted", async () => {
    const { assumed, doubts } = await read([encodeAs("gb18030", text) as BlobPart], { encoding: "utf-8" });
    expect(assumed.encoding).toBe("utf-8");
    expect(doubts).toContainEqual({ kind: "lost-characters", count: expect.any(Number) });
  });

  it("no character is cut where the pieces of a large file meet", async () => {
    const names = Array.from({ length: 60_000 }, (_, i) => `${i},客户名称第${i}号😀`);
    const { grid } = await read([encodeAs("gb18030", `${header}${names.join("\n")}`) as BlobPart]);
    expect(grid.slice(1).map((row) => row.join(","))).toEqual(names);
  });
});

describe("a file that goes away or changes is told", () => {
  it.each([
    ["NotFoundError", "file-gone"],
    ["NotReadableError", "file-changed"],
  ])("%s while reading", async (name, kind) => {
    const file = new File([text], "list.csv");
    Object.defineProperty(file, "stream", {
      value: () =>
        new ReadableStream({ type: "bytes", pull: () => Promise.reject(new DOMException("", name)) }),
    });
    expect(await readFile(file, {}, "en", watch)).toEqual({ ok: false, problem: { kind, name: "list.csv" } });
  });

  it.each([
    ["written over", "NotReadableError", { ok: false, problem: { kind: "file-changed", name: "list.csv" } }],
    ["taken away, but read whole", "NotFoundError", { ok: true }],
  ])("%s while it was read, as the browser tells when asked again", async (_title, name, expected) => {
    const file = new File([text], "list.csv");
    const onPiece = () => {
      Object.defineProperty(file, "slice", {
        value: () => ({ arrayBuffer: () => Promise.reject(new DOMException("", name)) }),
      });
      return undefined;
    };
    expect(await readFile(file, {}, "en", { ...watch, onPiece })).toMatchObject(expected);
  });

  it("fewer bytes than it had", async () => {
    const file = new File([text], "list.csv");
    Object.defineProperty(file, "size", { value: 1000 });
    expect(await readFile(file, {}, "en", watch)).toMatchObject({
      ok: false,
      problem: { kind: "file-changed" },
    });
  });
});
