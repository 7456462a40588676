import { isRealDay } from "./calendar.ts";
import type { IdFault } from "./id-fault.ts";

/** The first two digits of an identity number, and of every code of GB/T 2260: the province. */
export const PROVINCE_CODES: ReadonlyMap<string, string> = new Map(
  (
    "11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 33浙江省 34安徽省 " +
    "35福建省 36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省 50重庆市 51四川省 52贵州省 " +
    "53云南省 54西藏自治区 61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区 71台湾省 81香港特别行政区 " +
    "82澳门特别行政区 83台湾省"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** 身份证: GB 11643-1999, 18 signs with the check sign of ISO 7064 MOD 11-2, or the older 15 digits, which have none. */
export function checkChineseId(id: string): IdFault | null {
  if (id.length !== 18 && id.length !== 15) return "length";
  if (!/^(?:\d{17}[\dX]|\d{15})$/.test(id)) return "signs";
  if (!PROVINCE_CODES.has(id.slice(0, 2))) return "region";
  if (!isDay(birthOf(id))) return "date";
  return id.length === 15 || checkSign(id) === id[17] ? null : "checksum";
}

export interface ChineseId {
  /** ISO date. */
  readonly birth: string;
  readonly male: boolean;
  readonly province: string;
}

/** What a right number tells. */
export function readChineseId(id: string): ChineseId | null {
  if (checkChineseId(id) !== null) return null;
  const order = id.length === 18 ? id[16] : id[14];
  return {
    birth: birthOf(id),
    male: Number(order) % 2 === 1,
    province: PROVINCE_CODES.get(id.slice(0, 2)) ?? "",
  };
}

/**
 * The 18 signs for an older number of 15 digits; null where the century is not certain: 996 to 999 at the end were given
 * to people a hundred years old.
 */
export function longerChineseId(id: string): string | null {
  if (id.length !== 15 || checkChineseId(id) !== null || /99[6-9]$/.test(id)) return null;
  const longer = `${id.slice(0, 6)}19${id.slice(6)}`;
  return longer + checkSign(longer);
}

function birthOf(id: string): string {
  const date = id.length === 18 ? id.slice(6, 14) : `19${id.slice(6, 12)}`;
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
}

function isDay(iso: string): boolean {
  const [year, month, day] = iso.split("-").map(Number);
  return year >= 1850 && year <= 2100 && isRealDay(year, month, day);
}

function checkSign(id: string): string {
  return CHECKS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(id[at]), 0) % 11];
}
