import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketNames, bucketOf, edgesByWidth, edgesOfParts } from "./bucket.ts";
import { compared, decimalOf, decimalText, trimmed } from "./decimal.ts";

const all = (...texts: string[]) => texts.map(decimalOf);
const shown = (edges: readonly ReturnType<typeof decimalOf>[] | null) =>
  edges?.map((edge) => decimalText(trimmed(edge)));

describe("buckets", () => {
  it.each([
    [["0", "10", "20"], false, ["<0", "0–10", "10–20", "≥20"]],
    [["0", "10", "20"], true, ["<0", "0–9", "10–19", "≥20"]],
    [["18", "19", "65"], true, ["<18", "18", "19–64", "≥65"]],
    [["0.5", "1"], true, ["<0.5", "0.5–1", "≥1"]],
    [["-10", "0"], true, ["<-10", "-10 – -1", "≥0"]],
    [["5"], false, ["<5", "≥5"]],
  ])("with edges %j (whole: %j) are named %j", (edges, whole, names) => {
    expect(bucketNames(all(...edges), whole)).toEqual(names);
  });

  it.each([
    ["-0.1", 0],
    ["0", 1],
    ["9.99", 1],
    ["10", 2],
    ["20", 3],
    ["1000", 3],
  ])("take %s into the one at %i", (value, place) => {
    expect(bucketOf(decimalOf(value), all("0", "10", "20"))).toBe(place);
  });

  it.each([
    ["3", "27", "10", ["0", "10", "20", "30"]],
    ["10", "20", "10", ["10", "20", "30"]],
    ["-5", "5", "10", ["-10", "0", "10"]],
    ["0.3", "0.9", "0.25", ["0.25", "0.5", "0.75", "1"]],
    ["1", "1", "5", ["0", "5"]],
    ["0", "1000000", "1", undefined],
  ])("from %s to %s every %s have edges %j", (least, most, width, edges) => {
    expect(shown(edgesByWidth(decimalOf(least), decimalOf(most), decimalOf(width), 1000))).toEqual(edges);
  });

  it.each([
    ["0", "100", 4, ["0", "25", "50", "75"]],
    ["0", "10", 3, ["0", "3.33", "6.67"]],
    ["5", "5", 3, ["5"]],
  ])("from %s to %s in %i parts have edges %j", (least, most, count, edges) => {
    expect(shown(edgesOfParts(decimalOf(least), decimalOf(most), count))).toEqual(edges);
  });

  it("hold each number between their edges", () => {
    const numbers = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -999, max: 999 }), (sorted, value) => {
        const edges = [...new Set(sorted)].sort((a, b) => a - b).map((n) => decimalOf(String(n)));
        const place = bucketOf(decimalOf(String(value)), edges);
        if (place > 0) expect(compared(edges[place - 1], decimalOf(String(value)))).toBeLessThanOrEqual(0);
        if (place < edges.length) expect(compared(decimalOf(String(value)), edges[place])).toBe(-1);
      }),
    );
  });
});
