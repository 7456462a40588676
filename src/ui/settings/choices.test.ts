import { describe, expect, it } from "vitest";
import { USUAL } from "../../app/preferences.ts";
import { settings as en } from "../../i18n/en/settings.ts";
import { settings as zhCN } from "../../i18n/zh-CN/settings.ts";
import type { Field, OperationInfo } from "../../ops/operation.ts";
import { initialParams } from "../steps/form-values.ts";
import { countrySetting, isUsual, optionLabel, SETTINGS } from "./choices.ts";

const country: Field = { name: "country", kind: "choice", options: ["auto", "CN", "DE"], initial: "auto" };
const words = { name: "", help: "", describe: "", fields: {}, keywords: [] };
const asking = (...fields: readonly Field[]): OperationInfo => ({
  id: "phones",
  group: "values",
  limitable: true,
  fields,
  words: { en: words, "zh-CN": words },
  examples: [],
});

describe("Every option of every setting", () => {
  it("has a name in both languages", () => {
    for (const setting of SETTINGS)
      for (const option of setting.options) {
        expect(Object.keys(en[setting.id].options)).toContain(option);
        expect(Object.keys(zhCN[setting.id].options)).toContain(option);
      }
  });

  it("is not asked for again when all are as at first", () => {
    expect(isUsual({ ...USUAL, language: "en", panelWidth: 500 })).toBe(true);
    expect(isUsual({ ...USUAL, language: "en", panelWidth: 356, dates: "iso" })).toBe(false);
  });
});

describe("The country that forms begin with", () => {
  it("can be chosen among those that operations ask for, as soon as one does", () => {
    expect(countrySetting([asking()])).toBeNull();
    const found = countrySetting([asking(country), asking({ ...country, name: "region", options: ["US"] })]);
    expect(found?.options).toEqual(["", "CN", "DE", "US"]);
    expect(optionLabel({ id: "country" }, "CN", en, "en")).toBe("China");
    expect(optionLabel({ id: "country" }, "DE", zhCN, "zh-CN")).toBe("德国");
    expect(optionLabel({ id: "country" }, "", zhCN, "zh-CN")).toBe("按各表单的建议");
  });

  it.each([
    ["DE", "DE"],
    ["", "auto"],
    ["FR", "auto"],
  ])("being %j, a form begins with %s", (chosen, first) => {
    const setting = { columns: [], chosen: [], profiles: new Map(), country: chosen };
    expect(initialParams(asking(country), setting)).toEqual({ country: first });
  });
});
