import { chineseDigit, chineseNumber } from "./chinese-numeral.ts";

const WORDS =
  /^([〇○零一二三四五六七八九]{4}) ?年 ?([一二三四五六七八九十]{1,3}) ?月 ?([一二三四五六七八九十]{1,3}) ?([日号號])/;
const REPUBLIC =
  /^(?:中[华華])?民[国國] ?(?:(\d{1,3})|([元一二三四五六七八九十百零〇]{1,5})) ?(?:年 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号號]|([/.-])(\d{1,2})\5(\d{1,2})(?!\d))/;

/** The first year of the Republic's calendar (民国元年) is 1912. */
const BEFORE_REPUBLIC = 1911;

/**
 * 二〇二四年三月五日, 民国113年3月5日 and 民國113/3/5 as 2024年3月5日, with what follows them; null for all else. Days of
 * the moon's calendar (正月初五, 廿三) are not read.
 */
export function inPlainDigits(text: string): string | null {
  const words = WORDS.exec(text);
  if (words !== null) {
    const year = Array.from(words[1]!, (sign) => (sign === "○" ? 0 : chineseDigit(sign))).join("");
    return composed(year, chineseNumber(words[2]!), chineseNumber(words[3]!), text.slice(words[0].length));
  }
  const republic = REPUBLIC.exec(text);
  if (republic === null) return null;
  const counted = republic[1] ? Number(republic[1]) : republic[2] === "元" ? 1 : chineseNumber(republic[2]!);
  if (!counted) return null;
  const month = republic[3] ?? republic[6]!;
  const day = republic[4] ?? republic[7]!;
  const rest = text.slice(republic[0].length);
  return composed(String(counted + BEFORE_REPUBLIC), numberOf(month), numberOf(day), rest);
}

function numberOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text) : chineseNumber(text);
}

function composed(year: string, month: number | null, day: number | null, rest: string): string | null {
  return month === null || day === null ? null : `${year}年${month}月${day}日${rest}`;
}
