import { describe, expect, it } from "vitest";
import { placeAt } from "./drag.ts";

describe("placeAt", () => {
  const middles = [20, 60, 100];
  it.each([
    [0, 1, 0],
    [30, 1, 1],
    [60, 1, 1],
    [110, 1, 2],
    [110, 0, 2],
    [-5, 2, 0],
    [70, 2, 2],
  ])("puts at y = %i the item from place %i at place %i", (y, from, to) => {
    expect(placeAt(y, middles, from)).toBe(to);
  });
});
