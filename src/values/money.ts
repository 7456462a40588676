import { canonicalNumber } from "./number.ts";
import { numberParts } from "./number-parts.ts";
import { plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

/** An amount without its currency, written as it was, and the currency as found (full-width signs folded, capitals). */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Takes the currency off an amount: "$1,234.50" is "1,234.50" and "$". null for all else, also for plain numbers. */
export function moneyOf(text: string): Money | null {
  if (text.length > LONGEST) return null;
  const dressed = plain(trimEnds(text));
  const parts = numberParts(dressed);
  if (parts === null || parts.currency === null) return null;
  if (canonicalNumber(dressed, ".") === null && canonicalNumber(dressed, ",") === null) return null;
  const end = parts.from + parts.body.length;
  const unit = parts.shift > 0 ? (UNIT.exec(dressed.slice(end))?.[0] ?? "") : "";
  const sign = parts.plus ? "+" : parts.negative === "minus" ? "-" : "";
  const amount = `${sign}${parts.body}${unit}${parts.negative === "trailing-minus" ? "-" : ""}`;
  return {
    amount: parts.negative === "parentheses" ? `(${amount})` : amount,
    currency: parts.currency,
  };
}

const LONGEST = 120;
const UNIT = /[十百千仟万萬亿億]+/;

/** Signs and words that can only mean one currency. */
const CODES: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₺": "TRY",
  "₫": "VND",
  "฿": "THB",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "₪": "ILS",
  US$: "USD",
  HK$: "HKD",
  NT$: "TWD",
  CA$: "CAD",
  C$: "CAD",
  A$: "AUD",
  S$: "SGD",
  NZ$: "NZD",
  R$: "BRL",
  MX$: "MXN",
  "CN¥": "CNY",
  "JP¥": "JPY",
  RMB: "CNY",
  CNH: "CNY",
  人民币: "CNY",
  美元: "USD",
  欧元: "EUR",
  英镑: "GBP",
  日元: "JPY",
  港元: "HKD",
  港币: "HKD",
  台币: "TWD",
  新台币: "TWD",
  韩元: "KRW",
  円: "JPY",
  원: "KRW",
  ZŁ: "PLN",
  KČ: "CZK",
  FT: "HUF",
  РУБ: "RUB",
  "РУБ.": "RUB",
  "Р.": "RUB",
};

/** What signs of several countries mean in a list; "" leaves them as they are. */
export interface SharedSigns {
  readonly dollar: string;
  readonly yen: string;
  readonly crown: string;
}

/** The three letters of a currency; the sign itself where several countries use it and nothing says which. */
export function currencyCode(currency: string, shared: SharedSigns): string {
  if (/^[A-Z]{3}$/.test(currency) && !(currency in CODES)) return currency;
  switch (currency) {
    case "$":
      return shared.dollar || currency;
    case "¥":
      return shared.yen || currency;
    case "元":
    case "圆":
    case "块":
      return shared.yen === "CNY" ? "CNY" : currency;
    case "KR":
    case "KR.":
      return shared.crown || "kr";
    case "RS":
    case "RS.":
      return "Rs";
    default:
      return CODES[currency] ?? currency;
  }
}
