import { describe, expect, it } from "vitest";
import type { Page, PageRow, Result, View } from "../../worker/contract.ts";
import { PageSource } from "./page-source.ts";

const ALL: View = { rows: "all" };

describe("page source", () => {
  it("brings the rows in view and nothing else", async () => {
    const desk = counter(1000);
    desk.source.want({ file: "a", point: "p1", view: ALL }, 3);
    desk.source.look(150, 190);
    await desk.settle();
    expect(desk.asked).toEqual(["p1 100"]);
    expect(desk.source.rowCount).toBe(1000);
    expect(desk.source.row(150)?.cells).toEqual(["p1 row 150"]);
    expect(desk.source.row(0)).toBeUndefined();
  });

  it("asks for the last of many places passed by, not for all of them", async () => {
    const desk = counter(1_000_000);
    desk.source.want({ file: "a", point: "p1", view: ALL }, 3);
    for (let from = 0; from < 900_000; from += 1000) desk.source.look(from, from + 40);
    await desk.settle();
    expect(desk.asked).toEqual(["p1 899000"]);
  });

  it("keeps the old rows on screen until the first of the new view are there", async () => {
    const desk = counter(1000);
    desk.source.look(0, 40);
    desk.source.want({ file: "a", point: "p1", view: ALL }, 3);
    await desk.settle();
    desk.source.want({ file: "a", point: "p2", view: ALL }, 3);
    expect(desk.source.waiting).toBe(true);
    expect(desk.source.row(0)?.cells).toEqual(["p1 row 0"]);
    await desk.settle();
    expect(desk.source.waiting).toBe(false);
    expect(desk.source.row(0)?.cells).toEqual(["p2 row 0"]);
  });

  it("never shows a late answer under another view", async () => {
    const desk = counter(1000);
    desk.source.look(0, 40);
    desk.source.want({ file: "a", point: "slow", view: ALL }, 3);
    desk.frame();
    desk.source.want({ file: "a", point: "p2", view: ALL }, 3);
    await desk.settle();
    desk.release();
    await desk.settle();
    expect(desk.source.row(0)?.cells).toEqual(["p2 row 0"]);
    desk.source.want({ file: "a", point: "slow", view: ALL }, 3);
    expect(desk.source.row(0)?.cells).toEqual(["slow row 0"]);
  });

  it("shows a view it still holds at once", async () => {
    const desk = counter(1000);
    desk.source.look(0, 40);
    desk.source.want({ file: "a", point: "p1", view: ALL }, 3);
    await desk.settle();
    desk.source.want({ file: "a", point: "p2", view: ALL }, 3);
    await desk.settle();
    desk.source.want({ file: "a", point: "p1", view: ALL }, 3);
    expect(desk.source.row(0)?.cells).toEqual(["p1 row 0"]);
    await desk.settle();
    expect(desk.asked).toEqual(["p1 0", "p2 0"]);
  });

  it("grows with a file being read and brings the page that was cut short again", async () => {
    const desk = counter(60);
    desk.source.look(0, 100);
    desk.source.want({ file: "a", point: "source", view: ALL }, 3);
    await desk.settle();
    desk.rows = 5000;
    desk.source.grown(5000);
    expect(desk.source.rowCount).toBe(5000);
    await desk.settle();
    expect(desk.source.row(99)?.cells).toEqual(["source row 99"]);
    expect(desk.asked).toEqual(["source 0", "source 0"]);
  });

  it("keeps what was shown when a view cannot be had, and does not ask for it again", async () => {
    const desk = counter(1000);
    desk.source.look(0, 40);
    desk.source.want({ file: "a", point: "p1", view: ALL }, 3);
    await desk.settle();
    const view: View = { rows: "all", filters: [{ column: "c9", is: "missing" }] };
    desk.source.want({ file: "a", point: "p1", view }, 3);
    await desk.settle();
    expect(desk.source.row(0)?.cells).toEqual(["p1 row 0"]);
    expect(desk.asked).toEqual(["p1 0", "p1 0"]);
  });

  it("forgets everything about a file when another is read under the same point", async () => {
    const desk = counter(1000);
    desk.source.look(0, 40);
    desk.source.want({ file: "a", point: "source", view: ALL }, 3);
    await desk.settle();
    desk.source.want({ file: "b", point: "source", view: ALL }, 3);
    expect(desk.source.row(0)).toBeUndefined();
    expect(desk.source.rowCount).toBeNull();
  });
});

/** A desk that answers with rows naming their point; answers for the point "slow" wait until released. */
function counter(rows: number) {
  const asked: string[] = [];
  const frames: (() => void)[] = [];
  let release = () => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  const source = new PageSource(
    async (at, view, from, count): Promise<Result<Page>> => {
      asked.push(`${at} ${from}`);
      if (at === "slow") await gate;
      const gone = view.filters?.find((filter) => "column" in filter && filter.column !== "c0");
      if (gone) return { ok: false, problem: { kind: "unknown-column", column: "c9" } };
      return { ok: true, value: page(at, from, Math.min(count, desk.rows - from), desk.rows) };
    },
    (run) => frames.push(run),
  );
  source.subscribe(() => {});
  const desk = {
    rows,
    asked,
    release: () => release(),
    frame: () => frames.shift()?.(),
    async settle() {
      for (let turn = 0; turn < 20; turn++) {
        desk.frame();
        await Promise.resolve();
      }
    },
    source,
  };
  return desk;
}

function page(point: string, from: number, count: number, rowCount: number): Page {
  const rows = Array.from({ length: count }, (_, i): PageRow => {
    const key = from + i;
    return { key, sources: [{ file: 0, record: key + 1, line: key + 2 }], cells: [`${point} row ${key}`] };
  });
  return { columns: [{ id: "c0", name: "a" }], from, rowCount, rows };
}
