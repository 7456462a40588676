import { plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

/** `strong`: never a real value. `weak`: may be one (a person called Nan, "none" of a list): the column must decide. */
export type StandInGrade = "strong" | "weak";

const STRONG = [
  ...["n/a", "#n/a", "#na", "<na>", "n.a.", "n.a", "n\\a", "(n/a)", "[n/a]", "#n/a n/a"],
  ...["null", "(null)", "[null]", "<null>", "#null!", "\\n", "undefined"],
  ...["unknown", "(unknown)", "not known", "not given", "not available", "not provided", "not applicable"],
  ...["not specified", "unspecified", "not set", "no data", "no value", "missing", "(missing)"],
  ...["(blank)", "[blank]", "(empty)", "[empty]", "(none)", "<none>"],
  ...[
    "未知",
    "不详",
    "不詳",
    "不明",
    "暂无",
    "暫無",
    "未填",
    "未填写",
    "未提供",
    "未录入",
    "未登记",
    "不适用",
  ],
  ...["缺失", "空值", "空白", "(空)", "(空白)", "(无)", "无数据", "暂无数据", "无资料", "无记录"],
];

const WEAK = [
  ...["na", "nan", "-nan", "none", "nil", "nul", "blank", "empty", "tbd", "tba", "tbc", "n.d.", "n/d"],
  ...["-", "--", "---", "----", "–", "––", "—", "——", "———", "_", "__", "___"],
  ...["?", "??", "???", "????", ".", "..", "...", "…", "……", "/", "//", "\\", "*", "**", "***"],
  ...["无", "無", "没有", "沒有", "空", "待定", "待补", "待补充", "待填"],
  ...["#ref!", "#value!", "#div/0!", "#name?", "#num!", "#spill!", "#calc!", "#getting_data"],
];

const GRADES: ReadonlyMap<string, StandInGrade> = new Map([
  ...STRONG.map((key) => [key, "strong"] as const),
  ...WEAK.map((key) => [key, "weak"] as const),
]);

const LONGEST = Math.max(...[...GRADES.keys()].map((key) => key.length));

/** What people most often write in place of nothing, as they write it; a starting list to offer, common first. */
export const commonStandIns: readonly string[] = [
  ...[
    "N/A",
    "NA",
    "n.a.",
    "#N/A",
    "null",
    "none",
    "nil",
    "NaN",
    "undefined",
    "-",
    "--",
    "---",
    "—",
    "?",
    "/",
  ],
  ...["unknown", "not given", "not available", "not provided", "missing", "blank", "empty", "TBD"],
  ...["未知", "无", "暂无", "不详", "未填", "未提供", "没有", "空", "(空)", "待定"],
];

/** The form under which stand-ins are compared: outer white space, letter case and width do not count. */
export function standInKey(text: string): string {
  return plain(trimEnds(text)).toLowerCase();
}

/**
 * How surely this text stands for "nothing here", or null when it is an ordinary value (also for "", which is missing
 * already). Sheet errors (#REF! …) and ###### (a number that did not fit its column) are weak: they hide a value.
 */
export function standIn(text: string): StandInGrade | null {
  const { length } = text;
  if (length === 0 || length > LONGEST + 16) return null;
  const first = text.charCodeAt(0);
  if (first < 0x80 && FIRST[first] === 0) return null;
  const exact = GRADES.get(text);
  if (exact !== undefined) return exact;
  if (isPlainLower(text)) return null;
  const key = standInKey(text);
  return GRADES.get(key) ?? (HASHES.test(key) ? "weak" : null);
}

const HASHES = /^#{2,}$/;

/** 1 for each ASCII character a stand-in may begin with, white space included. */
const FIRST = new Uint8Array(128);
for (const key of GRADES.keys()) {
  const code = key.charCodeAt(0);
  if (code < 128) {
    FIRST[code] = 1;
    FIRST[key.toUpperCase().charCodeAt(0)] = 1;
  }
}
for (const code of [9, 10, 11, 12, 13, 32]) FIRST[code] = 1;

/** Only a-z, digits, signs: such a text is its own key, unless it is all hashes or has white space at an end. */
function isPlainLower(text: string): boolean {
  if (text.charCodeAt(0) <= 35 || text.charCodeAt(text.length - 1) <= 32) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}
