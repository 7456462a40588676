const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ["〇零", "一壹弌", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"].flatMap(
    (signs, digit) => Array.from(signs, (sign) => [sign, digit] as const),
  ),
);

const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** The digit a Chinese sign stands for, or -1. */
export function chineseDigit(sign: string): number {
  return DIGITS[sign] ?? -1;
}

/**
 * A whole number in Chinese words up to 九千九百九十九亿…: 十二, 一百零五, 三万五千, 壹佰贰拾叁. null where a unit is left
 * out (一百五, 三万五: said that way, but 105 to some), where units do not fall, and for digits without units (二〇二四).
 */
export function chineseNumber(text: string): number | null {
  if (text === "零" || text === "〇") return 0;
  const yi = splitAt(text, 1e8);
  if (yi === null) return null;
  const wan = splitAt(yi.rest, 1e4);
  if (wan === null) return null;
  const parts = [
    [yi.head, 1e8],
    [wan.head, 1e4],
    [wan.rest, 1],
  ] as const;
  let value = 0;
  for (const [part, factor] of parts) {
    if (part === "") continue;
    const section = sectionOf(part, value > 0);
    if (section === null) return null;
    value += section * factor;
  }
  return value > 0 ? value : null;
}

function splitAt(text: string, unit: number): { head: string; rest: string } | null {
  const at = Array.from(text).findIndex((sign) => LARGE[sign] === unit);
  if (at < 0) return { head: "", rest: text };
  return at === 0 ? null : { head: text.slice(0, at), rest: text.slice(at + 1) };
}

/** Up to 9999. A lone last digit after a unit needs 零 before it, save after 十. */
function sectionOf(text: string, follows: boolean): number | null {
  let value = 0;
  let last = follows ? 10000 : 0;
  let digit = -1;
  let zero = false;
  for (const sign of text) {
    const unit = SMALL[sign];
    if (unit === undefined) {
      const next = DIGITS[sign] ?? -1;
      if (next < 0 || digit >= 0) return null;
      if (next === 0) {
        if (zero || last === 0) return null;
        zero = true;
      } else digit = next;
    } else {
      if (last !== 0 && unit >= last) return null;
      if (digit < 0 && (unit !== 10 || value > 0)) return null;
      if (last !== 0 && unit * 10 < last && !zero && last !== 10000) return null;
      value += (digit < 0 ? 1 : digit) * unit;
      last = unit;
      digit = -1;
      zero = false;
    }
  }
  if (digit < 0) return zero || value === 0 ? null : value;
  if (last > 10 && !zero) return null;
  return value + digit;
}

const MONEY =
  /^(?:人民币|人民幣)?([^元圆圓块角分整正]+)(?:[元圆圓块](?:([^角分整正]+)角)?(?:零?([^角分整正]+)分)?[整正]?)?$/;

/** A number in Chinese words, or an amount as on an invoice (壹佰贰拾叁元肆角伍分), as canonical text; null for all else. */
export function chineseAmount(text: string): string | null {
  const found = MONEY.exec(text);
  if (found === null) return null;
  const whole = chineseNumber(found[1] ?? "");
  const tenths = found[2] === undefined ? 0 : chineseDigit(found[2]);
  const hundredths = found[3] === undefined ? 0 : chineseDigit(found[3]);
  if (whole === null || tenths < 0 || hundredths < 0) return null;
  return found[2] === undefined && found[3] === undefined ? `${whole}` : `${whole}.${tenths}${hundredths}`;
}
