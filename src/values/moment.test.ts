import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, epochDay } from "./calendar.ts";
import { parseDate } from "./date.ts";
import { DATE_PARTS, type DatePart, datePart } from "./date-part.ts";
import { inPattern, isDatePattern } from "./date-pattern.ts";
import { type DifferenceUnit, difference, edgeOf, type Span, type StepUnit, stepped } from "./date-steps.ts";
import { later, momentOf, momentText } from "./moment.ts";
import { countedDate } from "./serial-date.ts";
import { inZone } from "./time-zone.ts";

const at = (text: string) => momentOf(parseDate(text, "certain")?.canonical ?? "");

describe("a moment", () => {
  it.each([
    "2024-03-05",
    "2024-03-05 14:05",
    "2024-03-05 14:05:33",
    "2024-03-05 14:05:33.250+08:00",
    "0001-01-01 00:00Z",
  ])("%s is written as it was", (text) => {
    expect(momentText(momentOf(text))).toBe(text);
  });

  it("knows every day by its number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
        const { year, month, day: of } = calendarDay(day);
        expect(epochDay(year, month, of)).toBe(day);
        expect(new Date(day * 86_400_000).getUTCMonth() + 1).toBe(month);
      }),
    );
  });

  it("is nothing before the year 1 and after 9999", () => {
    expect(momentText(stepped(at("0001-01-01"), -1, "days"))).toBeNull();
    expect(momentText(stepped(at("9999-12-31"), 1, "days"))).toBeNull();
  });

  it("goes on over midnight", () => {
    expect(momentText(later(at("2024-02-28 23:30"), 3600))).toBe("2024-02-29 00:30");
    expect(momentText(later(at("2024-03-01"), -1))).toBe("2024-02-29 23:59:59");
  });
});

describe("stepped", () => {
  it.each<[string, number, StepUnit, string]>([
    ["2024-02-28", 1, "days", "2024-02-29"],
    ["2024-03-01", -1, "days", "2024-02-29"],
    ["2024-03-05", 2, "weeks", "2024-03-19"],
    ["2024-01-31", 1, "months", "2024-02-29"],
    ["2023-01-31", 1, "months", "2023-02-28"],
    ["2024-03-31", -1, "months", "2024-02-29"],
    ["2024-12-15", 1, "months", "2025-01-15"],
    ["2024-01-15", -1, "months", "2023-12-15"],
    ["2024-11-30", 1, "quarters", "2025-02-28"],
    ["2024-02-29", 1, "years", "2025-02-28"],
    ["2024-02-29", 4, "years", "2028-02-29"],
    ["2024-03-05 23:00", 2, "hours", "2024-03-06 01:00"],
    ["2024-03-05", 90, "minutes", "2024-03-05 01:30"],
    ["2024-03-05 14:05:33.5+08:00", 1, "days", "2024-03-06 14:05:33.5+08:00"],
    ["2024-03-08", 1, "workdays", "2024-03-11"],
    ["2024-03-09", 1, "workdays", "2024-03-11"],
    ["2024-03-10", 1, "workdays", "2024-03-11"],
    ["2024-03-11", -1, "workdays", "2024-03-08"],
    ["2024-03-10", -1, "workdays", "2024-03-08"],
    ["2024-03-09", -1, "workdays", "2024-03-08"],
    ["2024-03-05", 10, "workdays", "2024-03-19"],
    ["2024-03-09", 5, "workdays", "2024-03-15"],
    ["2024-03-10", -5, "workdays", "2024-03-04"],
    ["2024-03-09", 0, "workdays", "2024-03-09"],
  ])("%s and %i %s is %s", (from, amount, unit, expected) => {
    expect(momentText(stepped(at(from), amount, unit))).toBe(expected);
  });
});

describe("difference", () => {
  it.each<[string, string, DifferenceUnit, number | null]>([
    ["2024-03-05", "2024-03-06", "days", 1],
    ["2024-03-06", "2024-03-05", "days", -1],
    ["2024-03-05", "2024-03-05", "days", 0],
    ["2024-02-28", "2024-03-01", "days", 2],
    ["2024-03-05 12:00", "2024-03-06 11:59", "days", 0],
    ["2024-03-05", "2024-03-18", "weeks", 1],
    ["2024-01-31", "2024-02-29", "months", 0],
    ["2024-01-31", "2024-03-01", "months", 1],
    ["2024-01-15", "2024-03-15", "months", 2],
    ["2024-01-15", "2024-03-14", "months", 1],
    ["2024-03-15", "2024-01-15", "months", -2],
    ["2000-02-29", "2024-02-28", "years", 23],
    ["2000-02-29", "2024-02-29", "years", 24],
    ["2000-02-29", "2023-02-28", "years", 22],
    ["2000-02-29", "2023-03-01", "years", 23],
    ["1990-03-07", "2024-03-06", "years", 33],
    ["1990-03-07", "2024-03-07", "years", 34],
    ["2024-03-05 08:00", "2024-03-05 17:45", "hours", 9],
    ["2024-03-05 08:00", "2024-03-05 17:45", "minutes", 585],
    ["2024-03-05 08:00:00", "2024-03-05 08:00:07", "seconds", 7],
    ["2024-03-05 08:00+08:00", "2024-03-05 00:00Z", "minutes", 0],
    ["2024-03-05 08:00+08:00", "2024-03-05 09:00", "minutes", null],
    ["2024-03-05", "2024-03-06 00:30+08:00", "days", 1],
    ["2024-03-04", "2024-03-08", "workdays", 4],
    ["2024-03-08", "2024-03-11", "workdays", 1],
    ["2024-03-08", "2024-03-10", "workdays", 0],
    ["2024-03-11", "2024-03-08", "workdays", -1],
    ["2024-03-04", "2024-03-18", "workdays", 10],
  ])("from %s to %s in %s is %j", (from, to, unit, expected) => {
    expect(difference(at(from), at(to), unit)).toBe(expected);
  });
});

describe("edgeOf", () => {
  it.each<[string, Span, string, string]>([
    ["2024-05-15", "year", "2024-01-01", "2024-12-31"],
    ["2024-08-15", "half", "2024-07-01", "2024-12-31"],
    ["2024-05-15", "quarter", "2024-04-01", "2024-06-30"],
    ["2024-02-15", "month", "2024-02-01", "2024-02-29"],
    ["2024-03-05", "week", "2024-03-04", "2024-03-10"],
    ["2024-03-10", "week", "2024-03-04", "2024-03-10"],
    ["2024-03-10", "sunday-week", "2024-03-10", "2024-03-16"],
    ["2024-03-05 14:05", "day", "2024-03-05", "2024-03-05"],
    ["2024-03-05 14:05:33Z", "hour", "2024-03-05 14:00Z", "2024-03-05 14:59Z"],
    ["2024-03-05", "hour", "2024-03-05", "2024-03-05"],
  ])("of %s in its %s is %s and %s", (text, span, first, last) => {
    expect(momentText(edgeOf(at(text), span, "first"))).toBe(first);
    expect(momentText(edgeOf(at(text), span, "last"))).toBe(last);
  });
});

describe("datePart", () => {
  it.each<[string, Partial<Record<DatePart, string>>]>([
    [
      "2024-03-05",
      {
        year: "2024",
        half: "1",
        quarter: "1",
        "year-quarter": "2024-Q1",
        month: "3",
        "year-month": "2024-03",
        "month-name": "March",
        "month-short": "Mar",
        "iso-week": "10",
        "iso-year-week": "2024-W10",
        day: "5",
        "day-of-year": "65",
        weekday: "2",
        "weekday-name": "Tuesday",
        "weekday-short": "Tue",
        "weekday-zh": "星期二",
        date: "2024-03-05",
        time: "",
        hour: "",
        minute: "",
        second: "",
      },
    ],
    ["2024-12-30", { "iso-week": "1", "iso-year-week": "2025-W01", quarter: "4", half: "2", weekday: "1" }],
    ["2021-01-03", { "iso-week": "53", "iso-year-week": "2020-W53", weekday: "7", "weekday-zh": "星期日" }],
    ["2024-12-31", { "day-of-year": "366" }],
    ["2024-03-05 14:05", { hour: "14", minute: "5", second: "", time: "14:05", date: "2024-03-05" }],
    ["2024-03-05 09:00:07.5+08:00", { hour: "9", minute: "0", second: "7", time: "09:00:07.5" }],
  ])("of %s", (text, parts) => {
    const asked = DATE_PARTS.filter((part) => Object.hasOwn(parts, part)) as readonly DatePart[];
    const taken = Object.fromEntries(asked.map((part) => [part, datePart(at(text), part)]));
    expect(taken).toEqual(parts);
  });
});

describe("a pattern", () => {
  it.each([
    ["yyyy-mm-dd", "2024-03-05"],
    ["dd/mm/yyyy", "05/03/2024"],
    ["d.m.yy", "5.3.24"],
    ["d mmmm yyyy", "5 March 2024"],
    ["mmm d, yyyy", "Mar 5, 2024"],
    ["dddd, d mmm", "Tuesday, 5 Mar"],
    ["ddd", "Tue"],
    ["yyyy年m月d日", "2024年3月5日"],
    ["yyyy年m月d日 aaaa", "2024年3月5日 星期二"],
    ["aaa", "周二"],
    ["yyyymmdd", "20240305"],
    ["yyyy-mm-dd hh:mm", "2024-03-05 14:07"],
    ["h:mm AM/PM", "2:07 PM"],
    ["上午/下午h:mm", "下午2:07"],
    ["mm:ss", "07:09"],
    ["hh:mm:ss", "14:07:09"],
    ["YYYY-MM-DD HH:mm", "2024-03-05 14:07"],
    ['"day" d', "day 5"],
    ["\\d d", "d 5"],
    ["yyyy/m", "2024/3"],
  ])("%s makes %s", (pattern, expected) => {
    expect(isDatePattern(pattern)).toBe(true);
    expect(inPattern(at("2024-03-05 14:07:09"), pattern)).toBe(expected);
  });

  it("asks for no time where there is none", () => {
    expect(inPattern(at("2024-03-05"), "yyyy hh")).toBeNull();
  });

  it("writes midnight and noon as 12", () => {
    expect(inPattern(at("2024-03-05 00:05"), "h:mm AM/PM")).toBe("12:05 AM");
    expect(inPattern(at("2024-03-05 12:05"), "h:mm AM/PM")).toBe("12:05 PM");
  });

  it.each(["", "R", "?", '"year"', "y".repeat(61)])("%j is none", (pattern) => {
    expect(isDatePattern(pattern)).toBe(false);
  });
});

describe("countedDate", () => {
  it.each<[string, string | null, string | null, string | null]>([
    ["45356", "2024-03-05", "2028-03-06", null],
    ["45356.5", "2024-03-05 12:00:00", "2028-03-06 12:00:00", null],
    ["45356.999999", "2024-03-06 00:00:00", "2028-03-07 00:00:00", null],
    ["45356.25", "2024-03-05 06:00:00", "2028-03-06 06:00:00", null],
    ["1", "1900-01-01", "1904-01-02", null],
    ["59", "1900-02-28", "1904-02-29", null],
    ["60", null, "1904-03-01", null],
    ["61", "1900-03-01", "1904-03-02", null],
    ["2024", null, null, null],
    ["0", null, null, null],
    ["00123", null, null, null],
    ["240305", null, null, null],
    ["20240305", null, null, null],
    ["-5", null, null, null],
    ["1,234", null, null, null],
    ["1709647533", null, null, "2024-03-05 14:05:33Z"],
    ["1709647533.25", null, null, "2024-03-05 14:05:33.25Z"],
    ["1709647533250", null, null, "2024-03-05 14:05:33.250Z"],
    ["1709647533000", null, null, "2024-03-05 14:05:33Z"],
    ["1709647533250000", null, null, "2024-03-05 14:05:33.250000Z"],
    ["999999999", null, null, "2001-09-09 01:46:39Z"],
    ["99999999", null, null, null],
    ["9999999999", null, null, null],
    ["13800138000", null, null, null],
    ["soon", null, null, null],
  ])("%s is %j for Excel, %j from 1904, %j for Unix", (text, excel, mac, unix) => {
    expect(countedDate(text, "excel-1900")).toBe(excel);
    expect(countedDate(text, "excel-1904")).toBe(mac);
    expect(countedDate(text, "unix")).toBe(unix);
  });
});

describe("inZone", () => {
  it.each<[string, string, string, string | null]>([
    ["2024-03-05 14:05", "Asia/Shanghai", "UTC", "2024-03-05 06:05Z"],
    ["2024-03-05 14:05", "UTC", "Asia/Shanghai", "2024-03-05 22:05+08:00"],
    ["2024-03-05 23:30", "Europe/London", "Asia/Tokyo", "2024-03-06 08:30+09:00"],
    ["2024-07-05 12:00", "Europe/London", "America/New_York", "2024-07-05 07:00-04:00"],
    ["2024-01-05 12:00", "Europe/London", "America/New_York", "2024-01-05 07:00-05:00"],
    ["2024-03-05 14:05:33.250+08:00", "America/New_York", "Asia/Kolkata", "2024-03-05 11:35:33.250+05:30"],
    ["2024-03-10 02:30", "America/New_York", "UTC", null],
    ["2024-11-03 01:30", "America/New_York", "UTC", null],
    ["2024-11-03 00:30", "America/New_York", "UTC", "2024-11-03 04:30Z"],
    ["2024-11-03 02:30", "America/New_York", "UTC", "2024-11-03 07:30Z"],
    ["2024-03-10 03:00", "America/New_York", "UTC", "2024-03-10 07:00Z"],
    ["2024-03-05", "UTC", "Asia/Tokyo", null],
    ["1985-07-01 12:00", "Asia/Shanghai", "UTC", "1985-07-01 04:00Z"],
    ["1988-07-01 12:00", "Asia/Shanghai", "UTC", "1988-07-01 03:00Z"],
  ])("%s in %s is in %s %j", (text, from, to, expected) => {
    const there = inZone(at(text), from, to);
    expect(there && momentText(there)).toBe(expected);
  });
});
