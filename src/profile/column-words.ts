import type { MeaningKind } from "./kinds.ts";

/** What columns of a meaning are called, in English and Chinese, wherever it stands in the name. */
const NAMES: Partial<Record<MeaningKind, RegExp>> = {
  "chinese-id": /身份证|证件号|id[\s_-]?card|identity/i,
  iban: /iban|bank[\s_-]?account|账号|帐号/i,
  card: /card|卡号/i,
  percent: /percent|pct|rate\b|share|ratio|率|占比|比例|百分/i,
  money:
    /\b(?:price|amount|revenue|sales|cost|salary|wage|fee|balance|income|profit|budget|payment|spend|spent|charges?|turnover|mrr|arr)\b|(?:price|amount|revenue|cost|salary|fee|charges)$|金额|单价|价格|售价|销售额|营业额|费用|成本|工资|薪资|收入|利润|余额|总价|总额|货款|预算|支出|付款额/i,
  "postal-code":
    /\b(?:zip|post[\s_-]?code|postal|plz|cap|cep)\b|zip[\s_-]?code|postcode|postal[\s_-]?code|邮编|邮政编码/i,
  country: /countr|nation|pays|\bland\b|pa[ií]s|国家|国籍|国别/i,
  region: /\bstate\b|province|region\b|county|prefecture|省|州|地区|区域|城市|市区|所在地|籍贯/i,
  address: /address|street|adresse|direcci[oó]n|地址|住址|街道/i,
  company:
    /company|organi[sz]ation|employer|account[\s_-]?name|\b(?:vendor|supplier|manufacturer|firm|business)\b|公司|单位|企业|供应商|厂商/i,
  person:
    /\b(?:person|owner|manager|author|employee|student|patient|sales[\s_-]?rep|surname|fname|lname)\b|\b(?:first|last|sur|given|family|middle|contact|customer|client|employee|student|patient|passenger|owner|author|person)[\s_-]?names?\b|\bcontact[\s_-]?person\b|姓名|名字|联系人|客户名|客户姓名|负责人|员工|业务员|收件人|收货人|销售员|经办人/i,
  id: /\b(?:id|code|sku|no|nr|ref)\b|\bnumber$|编号|单号|代码|编码|工号|学号/i,
};

/** Names that only sound like one of a meaning: a file's, a product's. */
const OTHER: Partial<Record<MeaningKind, RegExp>> = {
  person:
    /company|organi[sz]ation|product|item|file|user[\s_-]?name|account|hospital|type|program|database|city|country|state|brand|store|shop|event|team|school|street|domain|host|column|公司|产品|商品|品名|品牌|单位/i,
  money:
    /(?:id|code|date|count|number|qty|quantity)$|time|employee|staff|hours|units|number of|currency|日期|编号/i,
  region: /state$(?<=(?:order|lead|payment|ticket)[\s_-]?state)|status/i,
  address: /e-?mail|ip[\s_-]?address|web|url|mac/i,
  card: /id[\s_-]?card|business[\s_-]?card|card[\s_-]?type/i,
};

/** Whether a column is called like one of this meaning. */
export function namedSo(name: string, kind: MeaningKind): boolean {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/_/g, " ");
  return NAMES[kind]?.test(spaced) === true && OTHER[kind]?.test(spaced) !== true;
}
