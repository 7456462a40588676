import type { ColumnProfile } from "../profile/profile.ts";

/** One column with what its name and profile say about it. */
export interface Facts {
  readonly id: string;
  readonly name: string;
  readonly profile: ColumnProfile;
}

/** Amounts of which a sum makes sense; whole words of a name, in lower case. */
const AMOUNTS = new Set(
  "amount amounts total subtotal revenue sales sale turnover gmv value price cost costs spend spent spending paid payment payments profit margin fee fees income expense expenses budget balance debit credit tax".split(
    " ",
  ),
);
const QUANTITIES = new Set(
  "quantity qty units count orders visits views clicks volume hours minutes downloads".split(" "),
);
/** Numbers of which a sum says nothing. */
const LEVELS = new Set(
  "age year month day week hour rate ratio percent percentage pct share score rating rank level grade temperature lat latitude lon lng longitude zip postcode discount average avg mean median unit each per index height weight".split(
    " ",
  ),
);
const CODES = new Set("id no nr number code zip postcode postal phone tel mobile sku key uuid".split(" "));

const CHINESE = {
  amounts: /金额|总额|总价|销售额|营业额|收入|费用|成本|利润|消费|支付|付款|实付|应付|价款|余额|税/,
  quantities: /数量|件数|次数|销量|人数|单量|时长/,
  levels:
    /年龄|单价|均价|平均|比例|比率|占比|率$|评分|得分|分数|等级|级别|排名|年份|月份|纬度|经度|温度|折扣|身高|体重/,
  codes: /编号|编码|代码|号码|电话|手机|邮编|序号|单号|卡号|证号/,
};

/**
 * How much a sum of this number says: 3 for money, 2 for quantities, 1 for other fractions, 0 when a sum makes no sense
 * (ages, rates, scores) or nobody can tell. From the words of the name, English and Chinese.
 */
export function amountness({ name, profile }: Facts): 0 | 1 | 2 | 3 {
  const words = wordsOf(name);
  if (words.some((word) => LEVELS.has(word)) || CHINESE.levels.test(name)) return 0;
  if (words.some((word) => AMOUNTS.has(word)) || CHINESE.amounts.test(name)) return 3;
  if (words.some((word) => QUANTITIES.has(word)) || CHINESE.quantities.test(name)) return 2;
  return profile.reading.kind === "decimal" ? 1 : 0;
}

/** A name that promises a code, not a number to count with. */
export function namesCode(name: string): boolean {
  return wordsOf(name).some((word) => CODES.has(word)) || CHINESE.codes.test(name);
}

/** Dates of birth tell who the people are, not when something happened. */
export function namesBirth(name: string): boolean {
  return (
    wordsOf(name).some((word) => word === "birth" || word === "birthday" || word === "dob") ||
    /出生|生日/.test(name)
  );
}

const REMARKS = new Set(
  "note notes comment comments remark remarks description address name text message feedback".split(" "),
);

/** What people write freely, or whom it is about: seldom what a list is divided by. */
export function namesRemark(name: string): boolean {
  return (
    wordsOf(name).some((word) => REMARKS.has(word)) ||
    /备注|说明|描述|评论|留言|反馈|地址|姓名|名称/.test(name)
  );
}

/** "unitPrice", "Unit price (EUR)" and "unit_price" have the same words. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}
