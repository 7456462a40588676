import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clampOffset,
  elementHeight,
  farthestOffset,
  isScaled,
  offsetAt,
  reveal,
  rowsInView,
  sectionAt,
  TALLEST,
  topAt,
} from "./scaled-scroll.ts";

const tall = fc.record({
  rows: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 260_000, max: 40_000_000 })),
  rowHeight: fc.constantFrom(24, 30, 130),
  viewport: fc.integer({ min: 140, max: 2_000 }),
});

describe("scaled scrolling", () => {
  it("lays a list out at its natural height up to the tallest an element may be", () => {
    expect(elementHeight({ rows: 1000, rowHeight: 30 })).toBe(30_000);
    expect(elementHeight({ rows: 9_000_000, rowHeight: 30 })).toBe(TALLEST);
    expect(isScaled({ rows: 266_666, rowHeight: 30 })).toBe(false);
    expect(isScaled({ rows: 266_667, rowHeight: 30 })).toBe(true);
    expect(isScaled({ rows: 266_667, rowHeight: 24 })).toBe(false);
  });

  it("takes the ends of the bar for the ends of the list", () => {
    const nine = { rows: 9_000_000, rowHeight: 30, viewport: 700 };
    expect(offsetAt(0, nine)).toBe(0);
    expect(offsetAt(TALLEST - 700, nine)).toBe(9_000_000 * 30 - 700);
    expect(offsetAt(TALLEST - 700.6, nine)).toBe(9_000_000 * 30 - 700);
    expect(topAt(farthestOffset(nine), nine)).toBe(TALLEST - 700);
  });

  it("reaches every row exactly", () => {
    fc.assert(
      fc.property(tall, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (list, where, start) => {
        const row = Math.min(list.rows - 1, Math.floor(where * list.rows));
        const offset = reveal(row, clampOffset(start, list), list);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(farthestOffset(list));
        expect(row * list.rowHeight).toBeGreaterThanOrEqual(offset);
        expect((row + 1) * list.rowHeight).toBeLessThanOrEqual(offset + list.viewport);
        const { from, to } = rowsInView(offset, list);
        expect(row).toBeGreaterThanOrEqual(from);
        expect(row).toBeLessThan(to);
      }),
    );
  });

  it("shows the first row with the bar at the top and the last with the bar at the end", () => {
    fc.assert(
      fc.property(tall, (list) => {
        expect(rowsInView(offsetAt(0, list), list).from).toBe(0);
        const end = Math.max(0, elementHeight(list) - list.viewport);
        expect(rowsInView(offsetAt(end, list), list).to).toBe(list.rows);
      }),
    );
  });

  it("never moves back when the bar moves on, in either direction of the mapping", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(tall, share, share, (list, a, b) => {
        const end = Math.max(0, elementHeight(list) - list.viewport);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(offsetAt(low * end, list)).toBeLessThanOrEqual(offsetAt(high * end, list));
        const far = farthestOffset(list);
        expect(topAt(low * far, list)).toBeLessThanOrEqual(topAt(high * far, list));
      }),
    );
  });

  it("puts the bar back within a pixel of where it came from", () => {
    fc.assert(
      fc.property(tall, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const top = share * Math.max(0, elementHeight(list) - list.viewport);
        expect(Math.abs(topAt(offsetAt(top, list), list) - top)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("keeps what is in view inside the section, whatever the section was before", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(tall, share, share, (list, a, b) => {
        const none = { first: 0, count: 0 };
        const before = sectionAt(a * farthestOffset(list), list, none);
        const offset = b * farthestOffset(list);
        const section = sectionAt(offset, list, before);
        const { from, to } = rowsInView(offset, list);
        expect(section.first).toBeLessThanOrEqual(from);
        expect(section.first + section.count).toBeGreaterThanOrEqual(to);
        expect(section.first + section.count).toBeLessThanOrEqual(list.rows);
        expect(sectionAt(offset, list, section)).toBe(section);
      }),
    );
  });
});
