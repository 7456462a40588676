const EITHER_SIDE = [
  ...["$", "€", "£", "¥", "₹", "₽", "₩", "₺", "₫", "฿", "₴", "₦", "₱", "₪", "¢"],
  ...["US$", "HK$", "NT$", "CA$", "A$", "C$", "S$", "NZ$", "R$", "MX$", "CN¥", "JP¥"],
  ...[
    "USD",
    "EUR",
    "GBP",
    "CNY",
    "RMB",
    "CNH",
    "JPY",
    "HKD",
    "TWD",
    "MOP",
    "KRW",
    "SGD",
    "INR",
    "THB",
    "MYR",
  ],
  ...[
    "IDR",
    "VND",
    "PHP",
    "AUD",
    "CAD",
    "NZD",
    "CHF",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "CZK",
    "HUF",
    "RON",
    "RUB",
  ],
  ...["UAH", "TRY", "ILS", "AED", "SAR", "ZAR", "NGN", "EGP", "BRL", "MXN", "ARS", "CLP", "COP", "PEN"],
  ...["人民币", "美元", "欧元", "英镑", "日元", "港元", "港币", "台币", "新台币", "韩元"],
];

const BEFORE = [...EITHER_SIDE, "RS", "RS."];
const AFTER = [
  ...EITHER_SIDE,
  "元",
  "圆",
  "块",
  "円",
  "원",
  "KR",
  "KR.",
  "ZŁ",
  "KČ",
  "FT",
  "РУБ",
  "РУБ.",
  "Р.",
];

const BEFORE_NUMBER: ReadonlySet<string> = new Set(BEFORE);
const AFTER_NUMBER: ReadonlySet<string> = new Set(AFTER);

/** No sign or code is longer than this, in UTF-16 units. */
export const LONGEST_CURRENCY = 4;

/** The sign or code in upper case when it may stand on that side of a number, else null. */
export function currencyOf(text: string, side: "before" | "after"): string | null {
  if (text.length > LONGEST_CURRENCY) return null;
  const upper = text.toUpperCase();
  return (side === "before" ? BEFORE_NUMBER : AFTER_NUMBER).has(upper) ? upper : null;
}
