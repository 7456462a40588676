import { fullWidth, halfWidth, straightSigns, withoutAccents } from "../../values/characters.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** The ways, each with what it makes of a text. */
export const CONVERSIONS = {
  half: halfWidth,
  full: fullWidth,
  "no-accents": withoutAccents,
  straight: straightSigns,
} as const;

/** Letters and signs become others that mean the same: half or full width, no accents, signs of the keyboard. */
export const convertCharacters = operation({
  id: "convert-characters",
  group: "text",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "to", kind: "choice", options: ["half", "full", "no-accents", "straight"], initial: "half" },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, to }, pace, where) => changeText(table, columns, CONVERSIONS[to], pace, where),
  words: {
    en: {
      name: "Convert letters and signs",
      help: "Writes full-width letters and digits ordinarily, takes accents off Latin letters, or makes curved quotes straight.",
      describe: "In {columns}: {to}",
      fields: {
        columns: { label: "Columns" },
        to: {
          label: "Convert",
          options: {
            half: "full width to ordinary (Ａ１ to A1)",
            full: "ordinary to full width (A1 to Ａ１)",
            "no-accents": "accents off (é to e)",
            straight: "curved quotes and long dashes to plain ones",
          },
        },
      },
      keywords: ["accents", "diacritics", "full-width", "half-width", "smart quotes", "normalise", "ascii"],
    },
    "zh-CN": {
      name: "转换字母和符号",
      help: "把全角字母数字改成半角，去掉拉丁字母的重音，或把弯引号改成直引号。",
      describe: "转换{columns}：{to}",
      fields: {
        columns: { label: "列" },
        to: {
          label: "转换",
          options: {
            half: "全角改半角（Ａ１ 改 A1）",
            full: "半角改全角（A1 改 Ａ１）",
            "no-accents": "去掉重音（é 改 e）",
            straight: "弯引号、长横线改成键盘符号",
          },
        },
      },
      keywords: ["全角", "半角", "重音", "引号", "转换", "规范"],
    },
  },
  examples: [
    {
      before: [["电话"], ["１３８０００１２３４"], ["138"]],
      params: { columns: ["电话"], to: "half" },
      after: [["电话"], ["1380001234"], ["138"]],
    },
    {
      before: [["name"], ["José Müller"], ["Ann"]],
      params: { columns: ["name"], to: "no-accents" },
      after: [["name"], ["Jose Muller"], ["Ann"]],
    },
    {
      before: [["note"], ["“It’s fine…”"]],
      params: { columns: ["note"], to: "straight" },
      after: [["note"], ['"It\'s fine..."']],
    },
  ],
});
