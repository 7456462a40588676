import { describe, expect, it } from "vitest";
import { countryByCode, countryOf, nameIn } from "./country.ts";
import { COUNTRIES } from "./country-data.ts";

const rows = COUNTRIES.trim()
  .split("\n")
  .map((line) => line.split("|"));

it("holds the 249 countries of ISO 3166-1, each code and name once", () => {
  expect(rows).toHaveLength(249);
  for (const part of [0, 1, 2, 3, 4]) expect(new Set(rows.map((row) => row[part])).size).toBe(249);
});

describe.each(rows)("%s", (code, three, number, english, chinese) => {
  it("is found by every one of its codes and names, in small letters too", () => {
    for (const text of [code, three, number, english, chinese, code.toLowerCase(), english.toUpperCase()])
      expect(countryOf(text)?.code).toBe(code);
    expect(three).toMatch(/^[A-Z]{3}$/);
    expect(new Intl.Locale(`und-${number}`).region).toBe(code);
  });
});

it.each([
  ["USA", "US"],
  ["U.S.A.", "US"],
  ["U.S.", "US"],
  ["United States of America", "US"],
  ["the united states", "US"],
  ["America", "US"],
  ["ＵＳＡ", "US"],
  ["UK", "GB"],
  ["U.K.", "GB"],
  ["Great Britain", "GB"],
  ["England", "GB"],
  ["Scotland", "GB"],
  ["P.R. China", "CN"],
  ["PRC", "CN"],
  ["People’s Republic of China", "CN"],
  ["中华人民共和国", "CN"],
  ["中國", "CN"],
  ["中国大陆", "CN"],
  ["Mainland China", "CN"],
  ["Hongkong", "HK"],
  ["Hong Kong SAR", "HK"],
  ["香港特别行政区", "HK"],
  ["中国香港", "HK"],
  ["Macau", "MO"],
  ["Taiwan", "TW"],
  ["Taiwan, Province of China", "TW"],
  ["Deutschland", "DE"],
  ["Allemagne", "DE"],
  ["Alemania", "DE"],
  ["Germania", "DE"],
  ["Niemcy", "DE"],
  ["ドイツ", "DE"],
  ["독일", "DE"],
  ["Германия", "DE"],
  ["España", "ES"],
  ["Espana", "ES"],
  ["Spanien", "ES"],
  ["Italia", "IT"],
  ["Brasil", "BR"],
  ["Österreich", "AT"],
  ["OESTERREICH", null],
  ["Suisse", "CH"],
  ["Schweiz", "CH"],
  ["Svizzera", "CH"],
  ["Belgique", "BE"],
  ["België", "BE"],
  ["Nederland", "NL"],
  ["Holland", "NL"],
  ["The Netherlands", "NL"],
  ["Sverige", "SE"],
  ["Norge", "NO"],
  ["Danmark", "DK"],
  ["Suomi", "FI"],
  ["Polska", "PL"],
  ["Česko", "CZ"],
  ["Czech Republic", "CZ"],
  ["Ελλάδα", "GR"],
  ["Россия", "RU"],
  ["Russian Federation", "RU"],
  ["Украина", "UA"],
  ["Turkey", "TR"],
  ["Türkiye", "TR"],
  ["Turkiye", "TR"],
  ["日本", "JP"],
  ["대한민국", "KR"],
  ["韩国", "KR"],
  ["Republic of Korea", "KR"],
  ["Korea, South", "KR"],
  ["DPRK", "KP"],
  ["Viet Nam", "VN"],
  ["Việt Nam", "VN"],
  ["ไทย", "TH"],
  ["Côte d’Ivoire", "CI"],
  ["Ivory Coast", "CI"],
  ["Cote d'Ivoire", "CI"],
  ["St. Lucia", "LC"],
  ["Saint Lucia", "LC"],
  ["Trinidad & Tobago", "TT"],
  ["Bosnia and Herzegovina", "BA"],
  ["Burma", "MM"],
  ["Swaziland", "SZ"],
  ["Cape Verde", "CV"],
  ["UAE", "AE"],
  ["South-Africa", "ZA"],
  ["Iran, Islamic Republic of", "IR"],
  ["DRC", "CD"],
  ["Congo-Brazzaville", "CG"],
  [" France ", "FR"],
  ["FRANCE", "FR"],
  ["法国", "FR"],
  ["澳洲", "AU"],
  ["Korea", null],
  ["Europe", null],
  ["Asia", null],
  ["Paris", null],
  ["Berlin", null],
  ["XX", null],
  ["ZZZ", null],
  ["999", null],
  ["", null],
  ["unknown", null],
  ["France and Spain", null],
  ["Frnace", null],
  ["N/A", null],
  ["欧洲", null],
  ["其他", null],
])("%j is %s", (text, code) => {
  expect(countryOf(text)?.code ?? null).toBe(code);
});

it("says the name in another language", () => {
  const germany = countryByCode("DE");
  expect(germany && nameIn(germany, "de")).toBe("Deutschland");
  expect(germany && nameIn(germany, "no such language!")).toBe("Germany");
});
