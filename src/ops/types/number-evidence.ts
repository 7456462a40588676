import type { Cells } from "../../table/cells.ts";
import type { Pace } from "../../table/pace.ts";
import { tally } from "../../table/tally.ts";
import { isCode, type NumberForm, type NumberMark, numberForm } from "../../values/number.ts";
import { plain } from "../../values/text.ts";
import { trimEnds } from "../../values/white-space.ts";

/** What the cells of a column say about how its numbers are written. Counts are cells. */
export interface NumberEvidence {
  /** Numbers that only a point, or only a comma, as decimal sign can explain; and those that both do, differently. */
  readonly point: number;
  readonly comma: number;
  readonly twoWays: number;
  /** A text that can be read two ways. */
  readonly example: string;
  readonly percent: number;
  /** Digits that are a name, not an amount: 007, long ids, +49 170 1234567, and columns all written 123 456 789. */
  readonly codes: number;
  /** Whether any number has decimals, zeros or not, when the mark is the point, and when it is the comma. */
  readonly fractions: Readonly<Record<NumberMark, boolean>>;
  /** Cells that read as a number, those of them with a currency, and whether any is counted in 万 or 亿. */
  readonly numbers: number;
  readonly priced: number;
  readonly chineseUnit: boolean;
  /** The signs of different currencies, each as first found: ¥, ￥, 元 and RMB are one. */
  readonly currencies: readonly string[];
}

export async function numberEvidence(
  cells: Cells,
  rows: Uint32Array | null,
  pace: Pace,
): Promise<NumberEvidence> {
  const found = {
    point: 0,
    comma: 0,
    twoWays: 0,
    example: "",
    percent: 0,
    codes: 0,
    priced: 0,
    chineseUnit: false,
  };
  const fractions = { ".": false, ",": false };
  const currencies = new Map<string, string>();
  const shapes = { numbers: 0, alike: 0, lengths: new Set<number>() };
  const visit = (text: string, count: number) => {
    if (text === "") return;
    const form = numberForm(text);
    if (!form || (form.point === null && form.comma === null)) return;
    if (isCode(text) || isDialled(form)) found.codes += count;
    if (form.percent) found.percent += count;
    const { currency } = form;
    if (currency !== null) found.priced += count;
    if (form.chineseUnit) found.chineseUnit = true;
    if (currency !== null && !currencies.has(nameOf(currency))) currencies.set(nameOf(currency), currency);
    shapes.numbers += count;
    if (form.grouped && TRIPLETS.test(plain(trimEnds(text)))) {
      shapes.alike += count;
      shapes.lengths.add(trimEnds(text).length);
    }
    if (form.point?.includes(".")) fractions["."] = true;
    if (form.comma?.includes(".")) fractions[","] = true;
    if (form.point === form.comma) return;
    if (form.comma === null) found.point += count;
    else if (form.point === null) found.comma += count;
    else {
      found.twoWays += count;
      if (found.example === "") found.example = text;
    }
  };
  await tally(cells, rows, visit, pace);
  const written = shapes.alike === shapes.numbers && shapes.lengths.size === 1;
  return {
    ...found,
    numbers: shapes.numbers,
    fractions,
    codes: found.codes + (written ? shapes.alike : 0),
    currencies: [...currencies.values()],
  };
}

/** Three or more groups without decimals, parted by anything but commas: 123 456 789 may be a company's number. */
const TRIPLETS = /^\d{1,3}(?:([ .'])\d{3})(?:\1\d{3})+$/;

/** A plus before eight or more digits: a phone number, whatever stands between them. */
function isDialled({ plus, point, comma }: NumberForm): boolean {
  const number = point ?? comma ?? "";
  return plus && number.length >= 8 && !number.includes(".");
}

const SAME: readonly (readonly [string, readonly string[]])[] = [
  ["CNY", ["¥", "CN¥", "RMB", "CNH", "元", "圆", "块", "人民币"]],
  ["USD", ["$", "US$", "美元"]],
  ["EUR", ["€", "欧元"]],
  ["GBP", ["£", "英镑"]],
  ["JPY", ["JP¥", "円", "日元"]],
  ["HKD", ["HK$", "港元", "港币"]],
  ["TWD", ["NT$", "台币", "新台币"]],
  ["KRW", ["₩", "원", "韩元"]],
  ["INR", ["₹", "RS", "RS."]],
  ["RUB", ["₽", "РУБ", "РУБ.", "Р."]],
  ["CAD", ["CA$", "C$"]],
  ["AUD", ["A$"]],
  ["SGD", ["S$"]],
  ["NZD", ["NZ$"]],
  ["BRL", ["R$"]],
  ["MXN", ["MX$"]],
];

const CODES: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([code, signs]) => signs.map((sign) => [sign, code] as const)),
);

/** The code of the currency a sign stands for; the sign itself where it has no other. ￥ was folded to ¥ before. */
function nameOf(sign: string): string {
  return CODES.get(sign) ?? sign;
}
