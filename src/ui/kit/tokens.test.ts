import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const light = colours(":root {");
const dark = { ...light, ...colours('[data-theme="dark"] {') };
const strong = colours('[data-contrast="more"] {');
const strongDark = { ...strong, ...colours('[data-contrast="more"][data-theme="dark"] {') };

const GROUNDS = ["bg", "surface", "surface-2", "raised"];
/** Each text with the grounds it stands on. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ink: [...GROUNDS, "accent-soft", "gone-bg", "changed-bg"],
  "ink-2": [...GROUNDS, "accent-soft"],
  "ink-3": GROUNDS,
  accent: [...GROUNDS, "accent-soft"],
  gone: [...GROUNDS, "gone-bg"],
  "changed-ink": ["changed-bg"],
  "accent-ink": ["accent", "accent-strong"],
};

describe("The colours", () => {
  it.each([
    ["light", light, 4.5],
    ["dark", dark, 4.5],
    ["high contrast, light", strong, 7],
    ["high contrast, dark", strongDark, 7],
  ])("of %s let every text stand out", (_theme, theme, least) => {
    const faint = Object.entries(TEXTS).flatMap(([text, grounds]) =>
      grounds
        .map((ground) => ({ text, ground, contrast: contrast(theme[text], theme[ground]) }))
        .filter(({ contrast: found }) => found < least),
    );
    expect(faint).toEqual([]);
  });

  it.each([
    ["light", strong],
    ["dark", strongDark],
  ])("of high contrast, %s, draw lines, bars and marks that are seen on every ground", (_theme, theme) => {
    for (const mark of ["line", "line-2", "valid", "odd", "missing", "focus", "accent-line"])
      for (const ground of GROUNDS)
        expect([mark, ground, contrast(theme[mark], theme[ground]) >= 3]).toEqual([mark, ground, true]);
  });

  it("are measured as WCAG says", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

function colours(start: string): Record<string, string> {
  const from = css.indexOf(`\n${start}`);
  if (from < 0) throw new Error(`${start} is not in tokens.css`);
  const block = css.slice(from, css.indexOf("\n}", from));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
