import { describe, expect, it } from "vitest";
import { firstLanguage, PANEL, panelWidth } from "./preferences.ts";

describe("The language to begin with", () => {
  it.each([
    [null, ["zh-TW", "en"], "zh-CN"],
    [null, ["zh"], "zh-CN"],
    [null, ["de-DE", "en-GB"], "en"],
    [null, ["fr", "zh-Hans-CN", "en"], "zh-CN"],
    [null, ["ja"], "en"],
    [null, [], "en"],
    ["en", ["zh-CN"], "en"],
    ["zh-CN", ["en"], "zh-CN"],
    ["tlh", ["zh-CN"], "zh-CN"],
  ])("with %j chosen and %j spoken is %s", (chosen, spoken, language) => {
    expect(firstLanguage(chosen, spoken)).toBe(language);
  });
});

describe("The width of the panel", () => {
  it.each([
    [400.4, 400],
    ["420", 420],
    [10, PANEL.least],
    [9999, PANEL.most],
    [null, PANEL.usual],
    ["", PANEL.usual],
    ["wide", PANEL.usual],
  ])("for %j is %i", (wanted, width) => {
    expect(panelWidth(wanted)).toBe(width);
  });
});
