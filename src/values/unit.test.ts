import { describe, expect, it } from "vitest";
import { converted, measureOf, type Unit } from "./unit.ts";

describe("measureOf", () => {
  it.each<[string, string | null, string?]>([
    ["12 oz", "12", "oz"],
    ["12oz.", "12", "oz"],
    ["1.5kg", "1.5", "kg"],
    ["1,5 kg", "1,5", "kg"],
    ["1,200 pcs", "1,200", "pcs"],
    ["-5°C", "-5", "°C"],
    ["3斤", "3", "斤"],
    ["2.5 公斤", "2.5", "公斤"],
    ["５００ｍｌ", "500", "ml"],
    ["12箱", "12", "箱"],
    ["1.2万吨", "1.2万", "吨"],
    ["80m²", "80", "m²"],
    ["80m2", "80", "m2"],
    ["80 sq ft", "80", "sq ft"],
    ["16 fl oz", "16", "fl oz"],
    ["5'", null],
    ["5 ft 10 in", null],
    ["3/4 in", null],
    ["10-20 kg", null],
    ["10~20kg", null],
    ["12", null],
    ["oz", null],
    ["kg 5", null],
    ["A12", null],
    ["$5", null],
    ["5%", null],
    ["12:30", null],
    ["1.2.3 kg", null],
    ["12 Main Street", null],
    ["2024年3月5日", null],
    ["1E5", null],
    ["", null],
  ])("%j is %j of %j", (text, amount, unit) => {
    expect(measureOf(text)).toEqual(amount === null ? null : { amount, unit });
  });
});

describe("converted", () => {
  it.each<[string, string, Unit, string | null]>([
    ["12", "oz", "g", "340.194278"],
    ["1", "lb", "kg", "0.453592"],
    ["1.5", "kg", "斤", "3"],
    ["3", "斤", "kg", "1.5"],
    ["3", "市斤", "g", "1500"],
    ["2", "两", "g", "100"],
    ["2.5", "公斤", "lb", "5.511557"],
    ["1000", "KG", "t", "1"],
    ["1.2万", "吨", "t", "12000"],
    ["1", "inch", "cm", "2.54"],
    ["6", "ft", "m", "1.8288"],
    ["1", "mi", "km", "1.609344"],
    ["500", "ml", "l", "0.5"],
    ["75", "cl", "ml", "750"],
    ["3", "亩", "m²", "2000"],
    ["1", "ha", "亩", "15"],
    ["100", "m2", "ft²", "1076.391042"],
    ["1,200", "g", "kg", "1.2"],
    ["5", "kg", "m", null],
    ["5", "pcs", "kg", null],
    ["5", "M", "km", null],
    ["5", "oz", "ml", null],
    ["5", "fl oz", "ml", null],
  ])("%s %s in %s is %j", (amount, unit, to, expected) => {
    expect(converted(amount, unit, to, ".")).toBe(expected);
  });
});
