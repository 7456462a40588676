import { provinceOf, stateOf } from "../../values/region.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** American states, Canadian and Chinese provinces in one way of writing. */
export const region = operation({
  id: "region",
  group: "contacts",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "to", kind: "choice", options: ["code", "name"], initial: "code" },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, to }, pace, where) => {
    const change = (text: string) => {
      const state = stateOf(text);
      return state ? (to === "code" ? state.code : state.name) : (provinceOf(text) ?? text);
    };
    return changeText(table, columns, change, pace, where);
  },
  words: {
    en: {
      name: "Write states and provinces one way",
      help: "American states and Canadian provinces as two letters or by name; Chinese provinces by their full name. What is none stays as it is.",
      describe: "Write the states and provinces in {columns} as {to}",
      fields: {
        columns: { label: "Columns" },
        to: { label: "Written as", options: { code: "two letters (CA)", name: "name (California)" } },
      },
      keywords: ["state", "province", "us state", "abbreviation", "region", "state code"],
    },
    "zh-CN": {
      name: "统一省、州写法",
      help: "省级地区写成全称（浙江改成浙江省、广西改成广西壮族自治区）；美国的州、加拿大的省写成两位代码或名称。不认识的保持原样。",
      describe: "把{columns}里的省、州写成{to}",
      fields: {
        columns: { label: "列" },
        to: { label: "美国、加拿大写成", options: { code: "两位代码（CA）", name: "名称（California）" } },
      },
      keywords: ["省", "州", "省份", "自治区", "直辖市", "地区"],
    },
  },
  examples: [
    {
      before: [["state"], ["California"], ["N.Y."], ["tx"], ["Bavaria"]],
      params: { columns: ["state"], to: "code" },
      after: [["state"], ["CA"], ["NY"], ["TX"], ["Bavaria"]],
    },
    {
      before: [["省份"], ["浙江"], ["广西"], ["上海市"]],
      params: { columns: ["省份"], to: "code" },
      after: [["省份"], ["浙江省"], ["广西壮族自治区"], ["上海市"]],
    },
  ],
});
