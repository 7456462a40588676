import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnWidth, fittedWidth, START_WIDTH, startWidth, textWidth } from "./column-widths.ts";

describe("column widths", () => {
  it("gives Chinese characters about twice the room of small letters", () => {
    expect(textWidth("上海市")).toBeGreaterThan(1.6 * textWidth("abc"));
  });

  it("starts narrow for short texts and at the most for long ones", () => {
    expect(startWidth("id", ["1", "2", "3"])).toBe(START_WIDTH.least);
    expect(startWidth("note", ["x".repeat(400)])).toBe(START_WIDTH.most);
  });

  it("makes room for a long name", () => {
    expect(startWidth("last_contacted_at", [])).toBeGreaterThan(startWidth("age", []));
  });

  it("does not let one long text among many short ones widen the column", () => {
    const short = Array.from({ length: 50 }, () => "Berlin");
    expect(startWidth("city", [...short, "x".repeat(300)])).toBe(startWidth("city", short));
    expect(fittedWidth("city", [...short, "x".repeat(40)])).toBeGreaterThan(startWidth("city", short));
  });

  it("keeps every width between its bounds, whatever the texts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "grapheme" })), (name, texts) => {
        const start = startWidth(name, texts);
        expect(start).toBeGreaterThanOrEqual(START_WIDTH.least);
        expect(start).toBeLessThanOrEqual(START_WIDTH.most);
        expect(fittedWidth(name, texts)).toBeLessThanOrEqual(600);
      }),
    );
  });

  it("draws no column so narrow that it cannot be found again", () => {
    expect([drawnWidth(-20), drawnWidth(100.4), drawnWidth(1e9)]).toEqual([48, 100, 1200]);
  });
});
