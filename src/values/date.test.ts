import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateOrder } from "./date.ts";
import { dateForm, parseDate } from "./date.ts";

const ORDERS: readonly DateOrder[] = ["dmy", "mdy", "ymd", "certain"];

function readings(text: string): (string | null)[] {
  return ORDERS.map((order) => parseDate(text, order)?.canonical ?? null);
}

describe("parseDate", () => {
  it.each([
    ["2024-03-05", "2024-03-05"],
    [" 2024-03-05\t", "2024-03-05"],
    ["2024-3-5", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["2024.03.05", "2024-03-05"],
    ["2024年3月5日", "2024-03-05"],
    ["2024 年 3 月 5 日", "2024-03-05"],
    ["2024年3月5号", "2024-03-05"],
    ["２０２４年３月５日", "2024-03-05"],
    ["２０２４／３／５", "2024-03-05"],
    ["2024年3月5日星期二", "2024-03-05"],
    ["2024年3月5日（周二）", "2024-03-05"],
    ["2024年3月10日 星期天", "2024-03-10"],
    ["2024-03-10 周日", "2024-03-10"],
    ["20240305", "2024-03-05"],
    ["5 Mar 2024", "2024-03-05"],
    ["5 March, 2024", "2024-03-05"],
    ["5th of March 2024", "2024-03-05"],
    ["05-Mar-2024", "2024-03-05"],
    ["05MAR2024", "2024-03-05"],
    ["Mar 5, 2024", "2024-03-05"],
    ["Mar. 5, 2024", "2024-03-05"],
    ["march 5 2024", "2024-03-05"],
    ["Tuesday, March 5th, 2024", "2024-03-05"],
    ["2024-Mar-05", "2024-03-05"],
    ["Sept 5, 2024", "2024-09-05"],
    ["2024-02-29", "2024-02-29"],
    ["2000-02-29", "2000-02-29"],
    ["0001-01-01", "0001-01-01"],
    ["9999-12-31", "9999-12-31"],
    ["2024-03-05 14:05", "2024-03-05 14:05"],
    ["2024-03-05T14:05:33", "2024-03-05 14:05:33"],
    ["2024-03-05T14:05:33Z", "2024-03-05 14:05:33Z"],
    ["2024-03-05 14:05:33 UTC", "2024-03-05 14:05:33Z"],
    ["2024-03-05T14:05:33.250+08:00", "2024-03-05 14:05:33.250+08:00"],
    ["2024-03-05 14:05:33-0530", "2024-03-05 14:05:33-0530"],
    ["2024-03-05 9:05", "2024-03-05 09:05"],
    ["2024/3/5 2:05:33 PM", "2024-03-05 14:05:33"],
    ["2024/3/5 12:05 am", "2024-03-05 00:05"],
    ["2024/3/5 12:05 p.m.", "2024-03-05 12:05"],
    ["2024/3/5 下午 2:05:33", "2024-03-05 14:05:33"],
    ["2024年3月5日上午9:05", "2024-03-05 09:05"],
    ["2024年3月5日下午2点05分", "2024-03-05 14:05"],
    ["2024年3月5日 14时5分33秒", "2024-03-05 14:05:33"],
    ["2024年3月5日星期二下午14：05", "2024-03-05 14:05"],
    ["20240305T140533Z", "2024-03-05 14:05:33Z"],
    ["20240305140533", "2024-03-05 14:05:33"],
    ["Tue, 5 Mar 2024 14:05:33 +0000", "2024-03-05 14:05:33+0000"],
  ])("reads %j as %j under every order", (text, expected) => {
    expect(readings(text)).toEqual([expected, expected, expected, expected]);
  });

  const ambiguous: [string, string | null, string | null, string | null, string | null][] = [
    ["3/4/2024", "2024-04-03", "2024-03-04", null, null],
    ["03-04-2024", "2024-04-03", "2024-03-04", null, null],
    ["3.4.2024 14:05", "2024-04-03 14:05", "2024-03-04 14:05", null, null],
    ["13/01/2024", "2024-01-13", null, null, "2024-01-13"],
    ["1/13/2024", null, "2024-01-13", null, "2024-01-13"],
    ["05/05/2024", "2024-05-05", "2024-05-05", null, "2024-05-05"],
    ["01/02/03", "2003-02-01", "2003-01-02", "2001-02-03", null],
    ["3.4.24", "2024-04-03", "2024-03-04", null, null],
    ["13/01/99", "1999-01-13", null, null, null],
    ["24/3/5", null, null, "2024-03-05", null],
    ["05-Mar-24", "2024-03-05", "2024-03-05", "2024-03-05", null],
    ["24年3月5日", "2024-03-05", "2024-03-05", "2024-03-05", null],
    ["01/01/68", "2068-01-01", "2068-01-01", null, null],
    ["01/01/69", "1969-01-01", "1969-01-01", null, null],
  ];
  it.each(ambiguous)("reads %j as dmy %j, mdy %j, ymd %j, certain %j", (text, ...expected) => {
    expect(readings(text)).toEqual(expected);
  });

  const none = [
    ...["2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "0000-00-00"],
    ...[
      "31/04/2024",
      "32/01/2024",
      "29/02/2023",
      "Feb 30, 2024",
      "2024年2月30日",
      "20240230",
      "18991231",
      "21010101",
    ],
    ...[
      "Wed, 5 Mar 2024",
      "2024年3月5日星期三",
      "2024-03-05 24:00",
      "2024-03-05 14:60",
      "2024-03-05 14:05:60",
    ],
    ...["2024/3/5 0:05 PM", "2024/3/5 13:05 AM", "2024-03-05 14:05+25:00", "2024-03-0514:05", "2024-03/05"],
    ...["1/2", "1/2/3", "1/2/3/4", "10.0.0.1", "2024", "2024-03", "Mar 2024", "5 Mar", "12.50", "1.2.345"],
    ...[
      "45356",
      "123456",
      "1709647533",
      "99999999",
      "555-123-4567",
      "Marching 5 2024",
      "may",
      "sat",
      "12 Main St",
    ],
    ...[
      "######",
      "tomorrow",
      "年月日",
      "2024年",
      "3月5日",
      "2024年13月1日",
      "2024-03-05 x",
      "2024-W10-2",
      "-2024-03-05",
    ],
  ];
  it.each(none)("does not read %j under any order", (text) => {
    expect(readings(text)).toEqual([null, null, null, null]);
    expect(dateForm(text)).toBeNull();
  });

  it("counts days from 1970-01-01, with the time as a fraction and the offset not applied", () => {
    expect(parseDate("1970-01-01", "certain")?.day).toBe(0);
    expect(parseDate("1969-12-31", "certain")?.day).toBe(-1);
    expect(parseDate("1970-01-02 12:00", "certain")?.day).toBe(1.5);
    expect(parseDate("1970-01-02 12:00+08:00", "certain")?.day).toBe(1.5);
  });

  it("reads every real day in ISO form back to itself, with the day number of Date.UTC", () => {
    const anyDay = fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ORDERS), (date, order) => {
        const iso = date.toISOString().slice(0, 10);
        const day = Math.floor(date.getTime() / 86_400_000);
        expect(parseDate(iso, order)).toEqual({ canonical: iso, day });
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same text when canonical text is read again, under any order", () => {
    const text = fc
      .tuple(
        fc.constantFrom(
          "3/4/2024",
          "2024-3-5",
          "05-Mar-24",
          "2024年3月5日",
          "20240305",
          "13.01.99",
          "Mar 5, 2024",
        ),
        fc.constantFrom("", " 2:05 PM", " 14:05:33.5Z", "T09:00:00+08:00", " 上午 9:05", " 23:59 -0330"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(...ORDERS), fc.constantFrom(...ORDERS), (written, order, again) => {
        const once = parseDate(written, order);
        fc.pre(once !== null);
        expect(parseDate(once.canonical, again)).toEqual(once);
      }),
    );
  });
});

describe("dateForm", () => {
  it.each([
    ["2024-03-05", "iso"],
    ["2024/3/5", "y/m/d"],
    ["20240305", "compact"],
    ["2024年3月5日", "cjk"],
    ["24年3月5日", "cjk-yy"],
    ["5 Mar 2024", "month-name"],
    ["05-Mar-24", "month-name-yy"],
    ["3/4/2024", "d/m/y"],
    ["3/4/24", "d/m/yy"],
    ["24/3/5", "yy/m/d"],
  ])("calls %j %s", (text, form) => {
    expect(dateForm(text)?.form).toBe(form);
  });

  it("shows which texts prove day first or month first", () => {
    expect(dateForm("13/01/2024")).toMatchObject({ dayFirst: "2024-01-13", monthFirst: null });
    expect(dateForm("01/13/2024")).toMatchObject({ dayFirst: null, monthFirst: "2024-01-13" });
    expect(dateForm("05/05/2024")).toMatchObject({ dayFirst: "2024-05-05", monthFirst: "2024-05-05" });
  });

  it("agrees with parseDate under every order", () => {
    const two = fc.integer({ min: 0, max: 33 }).map((n) => String(n).padStart(n % 2 === 0 ? 2 : 1, "0"));
    const year = fc.constantFrom("2024", "1999", "24", "70", "5");
    const numbers = fc
      .tuple(two, two, year, fc.constantFrom("/", "-", "."), fc.boolean())
      .map(([a, b, y, mark, last]) => (last ? [a, b, y] : [y, a, b]).join(mark));
    fc.assert(
      fc.property(numbers, (text) => {
        const form = dateForm(text);
        const fields = [form?.dayFirst, form?.monthFirst, form?.yearFirst, form?.certain];
        expect(fields.map((field) => field ?? null)).toEqual(readings(text));
      }),
      { numRuns: 1000 },
    );
  });
});
