import { halfWidth } from "./characters.ts";
import { CHINA, PREFECTURES, STATE_ALIASES, STATES } from "./region-data.ts";

export interface State {
  /** Two letters, as the post writes it. */
  readonly code: string;
  readonly name: string;
  readonly country: "US" | "CA";
}

/** The American state or Canadian province a text names by code or name; null for all else. */
export function stateOf(text: string): State | null {
  if (text === "" || text.length > 40) return null;
  return states().get(stateKey(text)) ?? null;
}

let byName: Map<string, State> | null = null;
function states(): Map<string, State> {
  if (byName) return byName;
  byName = new Map();
  for (const entry of STATES.split("|")) {
    const code = entry.slice(3, 5);
    const state = { code, name: entry.slice(6), country: entry.startsWith("US") ? "US" : "CA" } as const;
    for (const way of [code, state.name, `${state.country}-${code}`]) byName.set(stateKey(way), state);
  }
  for (const entry of STATE_ALIASES.split("|")) {
    const [way, code] = entry.split("=");
    const state = byName.get(stateKey(code));
    if (state) byName.set(stateKey(way), state);
  }
  byName.set("quebec", byName.get("qc") as State);
  return byName;
}

function stateKey(text: string): string {
  return halfWidth(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .toLowerCase()
    .replace(/[\s,_]+/g, " ")
    .trim();
}

/** Parts of a Chinese address; "" for a part that is not there or not certain. */
export interface ChinesePlace {
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly rest: string;
}

interface Named {
  readonly province: string;
  readonly city: string;
}

let chinese: { places: Map<string, Named | null>; longest: number } | null = null;

function places(): { places: Map<string, Named | null>; longest: number } {
  if (chinese) return chinese;
  const found = new Map<string, Named | null>();
  const areas = new Set(PREFECTURES.split(" "));
  const put = (name: string, place: Named) => {
    const other = found.get(name);
    found.set(
      name,
      other === undefined || (other?.province === place.province && other.city === place.city) ? place : null,
    );
  };
  for (const line of CHINA.trim().split("\n")) {
    const [province, list] = line.split("|");
    const whole = { province, city: MUNICIPAL.has(province) ? province : "" };
    put(province, whole);
    put(shortProvince(province), whole);
    for (const entry of list.split(" ").filter((each) => each !== "")) {
      const full =
        /[州盟区]$/.test(entry) && entry.length > 3 ? entry : entry + (areas.has(entry) ? "地区" : "市");
      put(full, { province, city: full });
      const short = entry.replace(NATIONAL, "");
      if (short !== shortProvince(province) && short.length > 1) put(short, { province, city: full });
    }
  }
  chinese = { places: found, longest: Math.max(...[...found.keys()].map((name) => name.length)) };
  return chinese;
}

/** What stands behind the place in the name of an autonomous prefecture, a league, a forest district. */
const NATIONAL =
  /(?:(?:藏|羌|彝|布依|苗|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|土家|朝鲜)族|蒙古|哈萨克|柯尔克孜)+自治州$|盟$|林区$/;

const MUNICIPAL = new Set(["北京市", "天津市", "上海市", "重庆市"]);

function shortProvince(province: string): string {
  return province.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, "");
}

/** The place a text begins with: the longest name that fits; null when none does or two places share it. */
function placeAt(text: string): { place: Named; length: number } | null {
  const { places: known, longest } = places();
  for (let length = Math.min(longest, text.length); length >= 2; length--) {
    const place = known.get(text.slice(0, length));
    if (place === undefined) continue;
    const street = !/[省市区州盟]$/.test(text.slice(0, length)) && /^[区县路街道]/.test(text.slice(length));
    return place && !street ? { place, length } : null;
  }
  return null;
}

/**
 * Province, city and district of a Chinese address or short name: "浙江杭州西湖区文三路 90 号", "杭州", "上海浦东新区". A
 * city tells its province; a name that two places share (朝阳区 without a city) is left in the rest. Null when the text
 * begins with no known province or city.
 */
export function chinesePlace(text: string): ChinesePlace | null {
  let rest = halfWidth(text).replace(/^\s*(?:中国|中華人民共和國|中华人民共和国)?[\s,]*/, "");
  const first = placeAt(rest);
  if (!first) return null;
  const { province } = first.place;
  let { city } = first.place;
  rest = unmarked(rest, first.length);
  const own = shortProvince(province);
  const second =
    rest.startsWith(own) && places().places.has(`${own}市`) ? capitalNamed(rest, own) : placeAt(rest);
  if (
    second &&
    second.place.province === province &&
    second.place.city !== "" &&
    (city === "" || second.place.city === city) &&
    !/^[区县路街]/.test(rest.slice(second.length))
  ) {
    city = second.place.city;
    rest = unmarked(rest, second.length);
  }
  rest = rest.replace(/^(?:市辖区|县)(?=[\u4e00-\u9fff]{2,}[区县])/, "");
  const district =
    /^[\u4e00-\u9fff]{1,7}?(?:自治县|自治旗|新区|区|县|旗)(?!路|街|道)/.exec(rest) ??
    /^[\u4e00-\u9fff]{2,4}?市(?!场|政|民|区|中心)/.exec(rest);
  const found = city !== "" || district ? (district?.[0] ?? "") : "";
  return { province, city, district: found, rest: rest.slice(found.length).trim() };
}

/** What stands behind a name, without the 省 or 市 that a short name leaves and without what parts them. */
function unmarked(text: string, length: number): string {
  const rest = text.slice(length);
  const named = /[省市区州盟]$/.test(text.slice(0, length));
  return (named ? rest : rest.replace(/^[省市]/, "")).replace(/^[\s,/-]+/, "");
}

/** 吉林 behind 吉林省 is the city. */
function capitalNamed(text: string, own: string): { place: Named; length: number } | null {
  const place = places().places.get(`${own}市`);
  return place ? { place, length: text.startsWith(`${own}市`) ? own.length + 1 : own.length } : null;
}

/** The full name of a Chinese province by its full or short name; null when it is none. */
export function provinceOf(text: string): string | null {
  const place = places().places.get(text.trim());
  if (!place) return null;
  return place.city === "" || place.city === place.province ? place.province : null;
}
