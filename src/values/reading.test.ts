import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "./reading.ts";
import { reader } from "./reading.ts";

describe("reader", () => {
  const cases: [Reading, string, string | null, number][] = [
    [{ kind: "text" }, " any text ", " any text ", Number.NaN],
    [{ kind: "whole", mark: "." }, "1,234", "1234", 1234],
    [{ kind: "whole", mark: "." }, "29.0", "29", 29],
    [{ kind: "whole", mark: "." }, "29.5", null, Number.NaN],
    [{ kind: "decimal", mark: "." }, "12.50", "12.50", 12.5],
    [{ kind: "decimal", mark: "," }, "1.234,50 €", "1234.50", 1234.5],
    [{ kind: "decimal", mark: "." }, "NaN", null, Number.NaN],
    [{ kind: "decimal", mark: "." }, "Infinity", null, Number.NaN],
    [{ kind: "date", order: "dmy" }, "3/4/1970", "1970-04-03", 92],
    [{ kind: "date", order: "mdy" }, "3/4/1970", "1970-03-04", 62],
    [{ kind: "date", order: "certain" }, "3/4/1970", null, Number.NaN],
    [{ kind: "date", order: "certain" }, "1970-01-02T12:00", "1970-01-02 12:00", 1.5],
    [{ kind: "boolean" }, "是", "true", 1],
    [{ kind: "boolean" }, "0", "false", 0],
    [{ kind: "boolean" }, "maybe", null, Number.NaN],
    [{ kind: "email" }, " Ann@B.co ", "Ann@B.co", Number.NaN],
    [{ kind: "email" }, "Ann", null, Number.NaN],
    [{ kind: "phone" }, "+86 138 0013 8000", "+86 138 0013 8000", Number.NaN],
    [{ kind: "phone" }, "2024-03-05", null, Number.NaN],
    [{ kind: "phone" }, " -13800138000", null, Number.NaN],
    [{ kind: "url" }, "www.example.com\n", "www.example.com", Number.NaN],
  ];
  it.each(cases)("of %o reads %j as %j, value %d", (reading, text, canonical, number) => {
    expect(reader(reading).canonical(text)).toBe(canonical);
    expect(reader(reading).number(text)).toBe(number);
  });

  it("is one object for equal readings", () => {
    expect(reader({ kind: "whole", mark: "." })).toBe(reader({ kind: "whole", mark: "." }));
    expect(reader({ kind: "whole", mark: "." })).not.toBe(reader({ kind: "whole", mark: "," }));
    expect(reader({ kind: "date", order: "dmy" })).not.toBe(reader({ kind: "date", order: "mdy" }));
  });

  it("changes nothing more when canonical text is read again, numbers under a point", () => {
    const readings: Reading[] = [
      { kind: "whole", mark: "." },
      { kind: "decimal", mark: "." },
      ...(["dmy", "mdy", "ymd", "certain"] as const).map((order) => ({ kind: "date" as const, order })),
      ...(["text", "boolean", "email", "phone", "url"] as const).map((kind) => ({ kind })),
    ];
    const pieces = fc.constantFrom(
      ...[
        "1",
        "0",
        "12",
        "345",
        "2024",
        ",",
        ".",
        "-",
        "/",
        " ",
        "$",
        "%",
        "(",
        ")",
        "+",
        "万",
        "年",
        "月",
        "日",
      ],
      ...["yes", "否", "Mar", "a@b.co", "www.", "http://", "13800138000", "14:05", "PM", "\u00a0", "５"],
    );
    const text = fc.array(pieces, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(...readings), (written, reading) => {
        const { canonical, number } = reader(reading);
        const once = canonical(written);
        fc.pre(once !== null);
        expect([canonical(once), number(once)]).toEqual([once, number(written)]);
      }),
      { numRuns: 5000 },
    );
  });
});
