import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page, PageRow } from "../../worker/contract.ts";
import { PageCache, rowsPerPage } from "./page-cache.ts";

describe("page cache", () => {
  it("asks for a page at a time, smaller when rows are wide", () => {
    expect([1, 12, 100, 500, 5000].map(rowsPerPage)).toEqual([100, 100, 100, 20, 10]);
  });

  it("asks for the page in view while nothing is known, then for what is missing around it", () => {
    const cache = new PageCache(100);
    expect(cache.rowCount).toBeNull();
    expect(cache.missing(0, 40)).toEqual([0]);
    cache.put(0, page(0, 100, 1000));
    expect(cache.rowCount).toBe(1000);
    expect(cache.missing(0, 40)).toEqual([]);
    expect(cache.missing(80, 320)).toEqual([1, 2, 3]);
    expect(cache.missing(950, 5000)).toEqual([9]);
  });

  it("gives rows by their place and nothing for rows it has not seen", () => {
    const cache = new PageCache(100);
    cache.put(2, page(200, 100, 1000));
    expect(cache.row(250)?.cells).toEqual(["row 250"]);
    expect(cache.row(199)).toBeUndefined();
  });

  it("asks again for a page that has grown", () => {
    const cache = new PageCache(100);
    cache.grow(0);
    expect(cache.missing(0, 100)).toEqual([0]);
    cache.put(0, page(0, 60, 60));
    expect(cache.missing(0, 100)).toEqual([]);
    cache.grow(250);
    expect(cache.missing(0, 100)).toEqual([0]);
    expect(cache.row(59)?.cells).toEqual(["row 59"]);
    cache.grow(40);
    expect(cache.rowCount).toBe(250);
  });

  it("keeps showing rows that may have changed until newer ones come", () => {
    const cache = new PageCache(100);
    cache.put(0, page(0, 100, 1000));
    cache.refresh();
    expect(cache.row(5)?.cells).toEqual(["row 5"]);
    expect(cache.missing(0, 50)).toEqual([0]);
    cache.put(0, page(0, 100, 900));
    expect(cache.missing(0, 50)).toEqual([]);
    expect(cache.rowCount).toBe(900);
  });

  it("does not keep an answer that belongs to another place", () => {
    const cache = new PageCache(100);
    cache.put(1, page(0, 100, 1000));
    expect(cache.row(100)).toBeUndefined();
  });

  it("never holds more pages than its limit, and always the last one it was given", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }), (numbers) => {
        const cache = new PageCache(10, 4);
        for (const number of numbers) {
          cache.put(number, page(number * 10, 10, 1000));
          expect(cache.row(number * 10)?.key).toBe(number * 10);
        }
        let held = 0;
        for (let number = 0; number <= 30; number++) if (cache.row(number * 10)) held++;
        expect(held).toBe(Math.min(4, new Set(numbers).size));
      }),
    );
  });
});

function page(from: number, count: number, rowCount: number): Page {
  const rows = Array.from({ length: count }, (_, i): PageRow => {
    const key = from + i;
    return { key, sources: [{ file: 0, record: key + 1, line: key + 2 }], cells: [`row ${key}`] };
  });
  return { columns: [{ id: "c0", name: "a" }], from, rowCount, rows };
}
