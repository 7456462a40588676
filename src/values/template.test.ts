import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateColumns, templatePieces, withTemplateColumns } from "./template.ts";

describe("a template", () => {
  it.each([
    ["{first} {last}", [{ column: "first" }, { text: " " }, { column: "last" }]],
    ["Dear {name},", [{ text: "Dear " }, { column: "name" }, { text: "," }]],
    ["{a}{a}", [{ column: "a" }, { column: "a" }]],
    ["{{x}} {a}", [{ text: "{x} " }, { column: "a" }]],
    ["a } b", [{ text: "a } b" }]],
    ["{客户 名}", [{ column: "客户 名" }]],
    ["", []],
    ["{", null],
    ["{}", null],
    ["{a", null],
  ])("%j has the pieces %j", (template, pieces) => {
    expect(templatePieces(template)).toEqual(pieces);
  });

  it("names each of its columns once", () => {
    expect(templateColumns("{a} {b} {a}")).toEqual(["a", "b"]);
    expect(templateColumns("{a} {")).toEqual([]);
  });

  it("says the same under other names", () => {
    expect(withTemplateColumns("{{ {a} }} {b}", (id) => ({ a: "x" })[id])).toBe("{{ {x} }} {b}");
    expect(withTemplateColumns("{a", () => "x")).toBe("{a");
  });

  it("keeps its pieces through any renaming and back", () => {
    const text = fc.string({ unit: fc.constantFrom("{", "}", "a", " ", "b") });
    fc.assert(
      fc.property(text, (template) => {
        const there = withTemplateColumns(template, (name) => `${name}'`);
        const back = withTemplateColumns(there, (name) => name.slice(0, -1));
        expect(templatePieces(back)).toEqual(templatePieces(template));
      }),
    );
  });
});
