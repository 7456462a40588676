import { describe, expect, it } from "vitest";
import { isFormula } from "./formula-guard.ts";

describe("what a spreadsheet may run", () => {
  it.each([
    "=1+1",
    "@SUM(1+9)",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd",
    "\u00a0=1+1",
    "＝1+1",
    "\t=1",
    " =1",
    "\u200b@x",
  ])("%j is a formula", (text) => {
    expect(isFormula(text)).toBe(true);
  });

  it.each([
    "-",
    "--",
    "+",
    "@",
    "\0\0",
    "-5",
    "+3.2",
    "-1.234,56",
    "+86 138 1234 5678",
    "a=b",
    "",
    "x@y.org",
    "3-4",
  ])("%j is none", (text) => {
    expect(isFormula(text)).toBe(false);
  });
});
