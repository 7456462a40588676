import { afterEach, describe, expect, it } from "vitest";
import { type DateDisplay, format, type NumberDisplay, setDisplay } from "./format.ts";

const en = format("en");
const zh = format("zh-CN");

describe("Figures", () => {
  it.each([
    [0, "0%"],
    [0.0000001, "0.1%"],
    [0.0312, "3.1%"],
    [0.34, "34%"],
    [0.999999, "99.9%"],
    [1, "100%"],
  ])("a share of %f reads %s", (share, text) => {
    expect(en.percent(share)).toBe(text);
  });

  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1500, "1.5 kB"],
    [116_000_000, "116 MB"],
    [1_250_000_000, "1.3 GB"],
  ])("%i bytes read %s", (bytes, text) => {
    expect(en.bytes(bytes)).toBe(text);
  });

  it("puts what is done in the unit of the whole", () => {
    expect(en.bytesOf(450_000, 116_000_000)).toEqual({ done: "0.5", total: "116 MB" });
  });

  it("shows the figures that matter", () => {
    expect([0.00314159, 1024.777, 12, 1 / 3].map(en.figure)).toEqual([
      "0.003142",
      "1,024.78",
      "12",
      "0.3333",
    ]);
  });
});

describe("Moments", () => {
  const now = new Date(2026, 10, 23, 9, 5).getTime();

  it("of today and yesterday are told as such, others by their date", () => {
    expect(en.when(new Date(2026, 10, 23, 0, 5).getTime(), now)).toMatch(/^today, 12:05/);
    expect(en.when(new Date(2026, 10, 22, 23, 59).getTime(), now)).toMatch(/^yesterday, 11:59/);
    expect(en.when(new Date(2026, 10, 21, 12, 0).getTime(), now)).toBe("Nov 21, 2026");
    expect(zh.when(new Date(2026, 10, 22, 8, 30).getTime(), now)).toMatch(/^昨天 0?8:30$/);
    expect(en.clock(new Date(2026, 10, 23, 0, 5).getTime(), now)).toMatch(/^12:05/);
    expect(en.clock(new Date(2026, 10, 22, 23, 59).getTime(), now)).toBe("Nov 22, 2026");
  });

  it("from a clock that was wrong are told by their date", () => {
    expect(en.when(new Date(2026, 10, 25).getTime(), now)).toBe("Nov 25, 2026");
  });
});

describe("Words around figures", () => {
  it("joins lists as the language does", () => {
    expect(en.list(["a", "b", "c"])).toBe("a, b, and c");
    expect(zh.list(["甲", "乙"])).toBe("甲和乙");
  });

  it("chooses the form for one or many", () => {
    const forms = { one: "row", other: "rows" };
    expect([0, 1, 2].map((count) => en.plural(count, forms))).toEqual(["rows", "row", "rows"]);
    expect(zh.plural(1, forms)).toBe("rows");
  });
});

describe("What was chosen in the settings", () => {
  afterEach(() => setDisplay({ numbers: "language", dates: "language" }));
  const day = Date.UTC(2024, 2, 5) / 86_400_000;

  it.each<[NumberDisplay, readonly string[]]>([
    ["language", ["1,234,567", "1,234.5", "3.1%", "1.5 kB", "1.2M"]],
    ["comma", ["1,234,567", "1,234.5", "3.1%", "1.5 kB", "1.2M"]],
    ["point", ["1.234.567", "1.234,5", "3,1%", "1,5 kB", "1,2M"]],
    ["space", ["1\u202f234\u202f567", "1\u202f234,5", "3,1%", "1,5 kB", "1,2M"]],
  ])("writes figures: %s", (numbers, texts) => {
    const { number, figure, percent, bytes, compact } = en;
    setDisplay({ numbers, dates: "language" });
    expect([number(1234567), figure(1234.5), percent(0.0312), bytes(1500), compact(1_234_567)]).toEqual(
      texts,
    );
  });

  it.each<[DateDisplay, readonly string[]]>([
    ["language", ["Mar 5, 2024", "2024-03-05", "March 2024", "Mar 5", "Mar 2024"]],
    ["iso", ["2024-03-05", "2024-03-05", "2024-03", "03-05", "2024-03"]],
    ["dmy", ["05/03/2024", "05/03/2024", "03/2024", "05/03", "03/2024"]],
    ["mdy", ["03/05/2024", "03/05/2024", "03/2024", "03/05", "03/2024"]],
    ["words", ["5 Mar 2024", "5 Mar 2024", "Mar 2024", "5 Mar", "Mar 2024"]],
    ["zh", ["2024年3月5日", "2024年3月5日", "2024年3月", "3月5日", "2024年3月"]],
  ])("writes dates: %s", (dates, texts) => {
    setDisplay({ numbers: "language", dates });
    const { day: full, dayFigure, month, shortDay, shortMonth } = en;
    expect([full, dayFigure, month, shortDay, shortMonth].map((say) => say(day + 0.7))).toEqual(texts);
    expect(en.when(new Date(2024, 2, 5, 23, 59).getTime(), new Date(2026, 0, 1).getTime())).toBe(texts[0]);
  });

  it("is known by another object, and a day out of all calendars stays a figure", () => {
    const before = format("zh-CN");
    setDisplay({ numbers: "point", dates: "iso" });
    expect(format("zh-CN")).not.toBe(before);
    expect(format("zh-CN")).toBe(format("zh-CN"));
    expect(en.dayFigure(9e15)).toBe("9000000000000000");
  });
});
