import { describe, expect, it } from "vitest";
import { firstLanguage, PANEL, panelWidth, readKept, rowHeight, USUAL } from "./preferences.ts";

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

describe("What is kept on this computer", () => {
  const usual = { ...USUAL, language: "en", panelWidth: PANEL.usual } as const;

  it.each([
    ["nothing", {}, usual],
    [
      "everything",
      {
        "limpid-language": "zh-CN",
        "limpid-theme": "dark",
        "limpid-contrast": "true",
        "limpid-density": "compact",
        "limpid-numbers": "space",
        "limpid-dates": "dmy",
        "limpid-country": "NL",
        "limpid-encoding": "big5",
        "limpid-panel": "400",
      },
      {
        language: "zh-CN",
        theme: "dark",
        moreContrast: true,
        density: "compact",
        numbers: "space",
        dates: "dmy",
        country: "NL",
        encoding: "big5",
        panelWidth: 400,
      },
    ],
    [
      "what nobody wrote",
      {
        "limpid-language": "xx",
        "limpid-theme": "blue",
        "limpid-contrast": "1",
        "limpid-density": "",
        "limpid-numbers": "comma ",
        "limpid-dates": "null",
        "limpid-country": "nl",
        "limpid-encoding": "klingon",
        "limpid-panel": "wide",
      },
      usual,
    ],
  ] as const)("being %s is read", (_what, kept: Readonly<Record<string, string>>, preferences) => {
    const read = readKept((key) => kept[key] ?? null);
    expect({ ...read, language: kept["limpid-language"] === "zh-CN" ? "zh-CN" : "en" }).toEqual(preferences);
  });
});

describe("A row of the list", () => {
  it("is 30 pixels high, and 24 when rows stand close", () => {
    expect([rowHeight("comfortable"), rowHeight("compact")]).toEqual([30, 24]);
  });
});
