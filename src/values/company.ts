import { halfWidth, withoutAccents } from "./characters.ts";

/** Legal endings in their one way of writing; the longest is found first. */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ["Inc.", "inc(?:orporated)?"],
  ["LLC", "l\\.?\\s?l\\.?\\s?c|limited liability company"],
  ["LLP", "l\\.?\\s?l\\.?\\s?p|limited liability partnership"],
  ["Co., Ltd.", "co(?:mpany)?\\.?,?\\s*(?:ltd|limited)"],
  ["Pty Ltd", "p(?:roprie)?ty\\.?,?\\s*(?:ltd|limited)"],
  ["Pvt. Ltd.", "(?:pvt|private)\\.?,?\\s*(?:ltd|limited)"],
  ["Pte. Ltd.", "pte\\.?,?\\s*(?:ltd|limited)"],
  ["Sdn. Bhd.", "sdn\\.?\\s*bhd"],
  ["Ltd.", "ltd|limited"],
  ["Corp.", "corp(?:oration)?"],
  ["Co.", "co|company"],
  ["PLC", "p\\.?l\\.?c|public limited company"],
  ["GmbH & Co. KG", "g\\.?m\\.?b\\.?h\\.?\\s*(?:&|and|und|\\+)\\s*co\\.?\\s*k\\.?g"],
  ["GmbH", "g\\.?\\s?m\\.?\\s?b\\.?\\s?h|gesellschaft mit beschränkter haftung"],
  ["AG", "ag|a\\.g|aktiengesellschaft"],
  ["KG", "kg"],
  ["OHG", "ohg"],
  ["e.V.", "e\\.\\s?v"],
  ["SAS", "s\\.?a\\.?s"],
  ["SARL", "s\\.?\\s?[aà]\\.?\\s?r\\.?\\s?l"],
  ["SA", "sa|s\\.\\s?a"],
  ["S.p.A.", "s\\.?\\s?p\\.?\\s?a"],
  ["S.r.l.", "s\\.?\\s?r\\.?\\s?l"],
  ["S.L.", "s\\.\\s?l|sl"],
  ["B.V.", "b\\.?\\s?v"],
  ["N.V.", "n\\.?\\s?v"],
  ["AB", "ab"],
  ["A/S", "a/s"],
  ["AS", "as"],
  ["ApS", "aps"],
  ["Oy", "oyj?"],
  ["Sp. z o.o.", "sp\\.?\\s*z\\s*o\\.?\\s*o"],
  ["s.r.o.", "s\\.?\\s?r\\.?\\s?o"],
  ["K.K.", "k\\.\\s?k|kabushiki kaisha"],
].map(
  ([written, pattern]) =>
    [written, new RegExp(`(?<=[\\p{L}\\p{N}.)&'"]\\s*[,\\s]\\s*)(?:${pattern})\\.?$`, "iu")] as const,
);

const CHINESE_ENDINGS =
  /(?:股份有限公司|有限责任公司|有限責任公司|有限公司|股份公司|集团公司|总公司|分公司|子公司|公司|合伙企业(?:（有限合伙）|\(有限合伙\))?|株式会社)$/;

export interface Company {
  readonly name: string;
  /** In its one way of writing; "" when there is none. */
  readonly ending: string;
}

/** The name and the legal ending of a company. A name that is all ending stays whole. */
export function companyOf(text: string): Company {
  const whole = text.replace(/\s+/g, " ").trim();
  const chinese = CHINESE_ENDINGS.exec(whole);
  if (chinese && chinese.index > 1) return { name: whole.slice(0, chinese.index), ending: chinese[0] };
  for (const [written, pattern] of ENDINGS) {
    const found = pattern.exec(whole);
    if (found) return { name: whole.slice(0, found.index).replace(/[,\s]+$/, ""), ending: written };
  }
  return { name: whole, ending: "" };
}

export type AndStyle = "keep" | "&" | "and";

/** A company written one way; `ending`: one way of writing, or left out. */
export function writeCompany(text: string, how: { ending: "one" | "none"; and: AndStyle }): string {
  const { name, ending } = companyOf(text);
  if (name === "") return text;
  const joined =
    how.and === "keep"
      ? name
      : how.and === "&"
        ? name.replace(/(?<=\S) and (?=\S)/gi, " & ")
        : name.replace(/(?<=\p{L})\s*&\s*(?=\p{L})/gu, (sign) => (sign === "&" ? "&" : " and "));
  if (ending === "" || how.ending === "none") return joined;
  return CHINESE_ENDINGS.test(ending)
    ? joined + ending
    : `${joined}${COMMA.has(ending) ? "," : ""} ${ending}`;
}

const COMMA = new Set(["Inc.", "LLC", "LLP", "Co., Ltd."]);

/** One key for the ways one company is written: no ending, no case, accents, width, signs; "and" is "&"; no "the". */
export function companyKey(text: string): string {
  const plain = withoutAccents(halfWidth(text)).replace(/[（(]\s*(?:中国|china)\s*[)）]/gi, " ");
  let { name } = companyOf(plain);
  for (let again = companyOf(name); again.ending !== "" && again.name !== ""; again = companyOf(name))
    name = again.name;
  return name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/(?<=\p{L})[.'’](?=\p{L}|\s|$)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^\s*the /, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .trim();
}
