import { mapText } from "../../table/map-text.ts";
import { columnById } from "../../table/table.ts";
import { converted, measureOf, UNITS, type Unit } from "../../values/unit.ts";
import { operation } from "../operation.ts";
import { withBeside } from "./beside.ts";
import { markOf } from "./column-mark.ts";

/**
 * "12 oz" becomes 12 and, in a new column, oz; on demand all that can be is turned into one unit. Texts with more than a
 * number and a unit stay.
 */
export const splitUnit = operation({
  id: "split-unit",
  group: "numbers",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "name", kind: "text", initial: "unit" },
    { name: "to", kind: "choice", options: ["keep", ...UNITS], initial: "keep" },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ column, name }) => ({
    reads: [],
    writes: [column],
    creates: [name],
    removes: [],
    rows: false,
  }),
  async apply(table, { column: id, name, to }, pace) {
    const column = columnById(table, id);
    if (!column || name === "" || columnById(table, name)) return table;
    const read = (text: string, mark: "." | ",") => {
      const amount = measureOf(text)?.amount;
      return amount === undefined ? null : converted(amount, "g", "g", mark);
    };
    const mark = to === "keep" ? null : await markOf({ ...column, type: undefined }, table.rows, pace, read);
    const take = (text: string) => takenApart(text, to, mark);
    const units = await mapText(column.cells, (text) => take(text)?.unit ?? "", pace);
    const cells = await mapText(column.cells, (text) => take(text)?.amount ?? text, pace);
    return withBeside(table, { ...column, cells }, name, { type: undefined, cells: units });
  },
  words: {
    en: {
      name: "Unit into its own column",
      help: "Takes the unit off each number and puts it into a new column: 12 oz becomes 12 and oz. You may turn all of one kind into one unit; units of another kind stay as they are. What is more than a number and a unit stays, such as 5 ft 10 in.",
      describe: "Move the unit of {column} into {name}, amounts in: {to}",
      fields: {
        column: { label: "Column" },
        name: { label: "Name of the new column" },
        to: {
          label: "Turn amounts into",
          options: {
            keep: "their own unit",
            mg: "milligrams",
            g: "grams",
            kg: "kilograms",
            t: "tonnes",
            oz: "ounces",
            lb: "pounds",
            斤: "jin (500 g)",
            mm: "millimetres",
            cm: "centimetres",
            m: "metres",
            km: "kilometres",
            in: "inches",
            ft: "feet",
            yd: "yards",
            mi: "miles",
            ml: "millilitres",
            l: "litres",
            "m²": "square metres",
            "ft²": "square feet",
            亩: "mu (2000/3 m²)",
            ha: "hectares",
          },
        },
      },
      keywords: ["unit", "measure", "kg", "weight", "convert", "ounces", "split number and text", "length"],
    },
    "zh-CN": {
      name: "单位单独成列",
      help: "把数字后面的单位取出来放进新的一列：1.5kg 变成 1.5 和 kg。也可以统一换算成一种单位；不同类的单位保持原样。除了数字和单位还有别的内容的（如 5 ft 10 in）不动。",
      describe: "把{column}的单位放到{name}，数量换算成：{to}",
      fields: {
        column: { label: "列" },
        name: { label: "新列的名字" },
        to: {
          label: "数量换算成",
          options: {
            keep: "不换算",
            mg: "毫克",
            g: "克",
            kg: "公斤（千克）",
            t: "吨",
            oz: "盎司",
            lb: "磅",
            斤: "斤（500 克）",
            mm: "毫米",
            cm: "厘米",
            m: "米",
            km: "公里",
            in: "英寸",
            ft: "英尺",
            yd: "码",
            mi: "英里",
            ml: "毫升",
            l: "升",
            "m²": "平方米",
            "ft²": "平方英尺",
            亩: "亩",
            ha: "公顷",
          },
        },
      },
      keywords: ["单位", "换算", "公斤", "斤", "重量", "长度", "数字和文字分开", "计量"],
    },
  },
  examples: [
    {
      before: [["size"], ["12 oz"], ["1.5kg"], ["3斤"], ["5 ft 10 in"], ["7"]],
      params: { column: "size", name: "unit", to: "keep" },
      after: [
        ["size", "unit"],
        ["12", "oz"],
        ["1.5", "kg"],
        ["3", "斤"],
        ["5 ft 10 in", ""],
        ["7", ""],
      ],
    },
    {
      before: [["重量"], ["3斤"], ["800 g"], ["2.5公斤"], ["2 m"]],
      params: { column: "重量", name: "单位", to: "kg" },
      after: [
        ["重量", "单位"],
        ["1.5", "kg"],
        ["0.8", "kg"],
        ["2.5", "kg"],
        ["2", "m"],
      ],
    },
  ],
});

function takenApart(text: string, to: "keep" | Unit, mark: "." | "," | null) {
  const measure = measureOf(text);
  if (measure === null || to === "keep" || mark === null) return measure;
  const amount = converted(measure.amount, measure.unit, to, mark);
  return amount === null ? measure : { amount, unit: to };
}
