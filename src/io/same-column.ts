import { plainName } from "./targets/guess-mapping.ts";
import { NAMES } from "./targets/names.ts";
import type { ColumnKind } from "./value-kind.ts";

/** A column of a file that was looked at. */
export interface ColumnSeen {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** Fields beside those of people and firms, as lists in English and Chinese call them. */
const MORE_NAMES: readonly (readonly string[])[] = [
  ["customer", "customer name", "client", "client name", "客户", "客户姓名", "客户名称"],
  ["customer id", "customer no", "customer number", "client id", "客户编号", "客户号", "会员号"],
  ["order", "order id", "order no", "order number", "订单", "订单号", "订单编号"],
  ["order date", "date of order", "ordered on", "下单时间", "下单日期", "订单日期", "订购日期"],
  ["date", "day", "日期"],
  ["amount", "sum", "total", "total amount", "value", "金额", "总金额", "总额", "总价"],
  ["revenue", "sales", "turnover", "销售额", "营业额"],
  ["quantity", "qty", "pieces", "units", "数量", "件数"],
  ["price", "unit price", "price per unit", "单价", "价格"],
  ["product", "product name", "item", "article", "商品", "商品名称", "产品", "产品名称", "品名"],
  ["sku", "item no", "item number", "product code", "product id", "商品编号", "产品编号", "货号"],
  ["category", "product category", "类别", "分类", "品类"],
  ["gender", "sex", "性别"],
  ["age", "年龄"],
  ["status", "状态"],
  ["created", "created at", "created on", "creation date", "创建时间", "创建日期"],
  ["sign up date", "signed up", "registered", "registration date", "注册时间", "注册日期"],
  ["updated", "updated at", "modified", "last modified", "更新时间", "修改时间"],
  ["currency", "币种", "货币"],
  ["discount", "折扣"],
  ["tax", "vat", "税额"],
  ["owner", "account owner", "sales rep", "负责人", "业务员"],
  ["wechat", "wechat id", "微信", "微信号"],
  ["id card", "id number", "national id", "身份证", "身份证号", "身份证号码"],
];

/** Which fields a name may stand for. */
const FIELDS: ReadonlyMap<string, readonly number[]> = fieldsByName([...Object.values(NAMES), ...MORE_NAMES]);

function fieldsByName(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const fields = new Map<string, number[]>();
  for (const [at, names] of lists.entries())
    for (const name of names) fields.set(plainName(name), [...(fields.get(plainName(name)) ?? []), at]);
  return fields;
}

/**
 * Which of these columns goes into which of those, as pairs of names: the likeliest first, each column once; of two that
 * are as likely neither is.
 */
export function likelyPairs(
  strangers: readonly ColumnSeen[],
  targets: readonly ColumnSeen[],
): readonly (readonly [string, string])[] {
  const guesses: (readonly [string, string])[] = [];
  let open = strangers.flatMap((stranger) =>
    targets.map((target) => ({ stranger, target, score: likeness(stranger, target) })),
  );
  for (const level of [3, 2, 1]) {
    const pairs = open.filter(({ score }) => score === level);
    const alone = pairs.filter(
      (pair) =>
        pairs.filter((one) => one.stranger === pair.stranger || one.target === pair.target).length === 1,
    );
    for (const { stranger, target } of alone) guesses.push([stranger.name, target.name]);
    open = open.filter(
      (one) => !pairs.some((pair) => pair.stranger === one.stranger || pair.target === one.target),
    );
  }
  return guesses;
}

/**
 * How likely two columns of two files are one: 3 when their names differ in case, spaces and signs alone; 2 when one of
 * them names its unit in brackets or a word more in the plural, or the words stand in another order; 1 when lists use
 * both names for one thing. Below 3 the values must be of one kind too. 0: no sign of it, or two units that differ.
 */
export function likeness(a: ColumnSeen, b: ColumnSeen): 0 | 1 | 2 | 3 {
  const [one, other] = [plainName(a.name), plainName(b.name)];
  if (one === "" || other === "") return 0;
  if (one === other) return 3;
  const [bareOne, bareOther] = [bare(a.name), bare(b.name)];
  if (
    !mayBeOne(a.kind, b.kind) ||
    (bareOne.unit !== "" && bareOther.unit !== "" && bareOne.unit !== bareOther.unit)
  )
    return 0;
  if (words(bareOne.name) !== "" && words(bareOne.name) === words(bareOther.name)) return 2;
  const fields = FIELDS.get(plainName(bareOne.name)) ?? [];
  return FIELDS.get(plainName(bareOther.name))?.some((field) => fields.includes(field)) ? 1 : 0;
}

/** A name without what stands in brackets at its end, mostly a unit. */
function bare(name: string): { readonly name: string; readonly unit: string } {
  const [, front = name, unit = ""] = /^(.+?)\s*[([（【]([^()[\]（）【】]*)[)\]）】]\s*$/u.exec(name) ?? [];
  return { name: front, unit: plainName(unit) };
}

/** The words of a name in the order of the alphabet, singular, without those that only link. */
function words(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !["of", "the", "in"].includes(word))
    .map((word) => (/^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .sort()
    .join(" ");
}

/** A phone number may be written as digits alone. */
function mayBeOne(a: ColumnKind, b: ColumnKind): boolean {
  if (a === b || a === "empty" || b === "empty") return true;
  return [a, b].sort().join() === "number,phone";
}
