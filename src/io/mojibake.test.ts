import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../table/cells.ts";
import { textDecoder } from "./encoding-decode.ts";
import { SIMPLIFIED } from "./encoding-letters.ts";
import { encodeAs } from "./encoding-reverse.ts";
import { brokenText, mayBeBroken, repairText } from "./mojibake.ts";

/** A text as it comes out when its UTF-8 is read as another encoding, or its bytes in `from` as `as`. */
function misread(text: string, as: string, from = "utf-8"): string {
  return textDecoder(as).decode(encodeAs(from, text));
}

/** UTF-8 read as ISO 8859-1, which browsers do not have: each byte is the character of its number. */
function misreadAsLatin1(text: string): string {
  return Array.from(encode(text), (byte) => String.fromCharCode(byte)).join("");
}

const broken = (after: string) => ({ kind: "repairable", after });

describe("text broken by a wrong decoding", () => {
  it.each([
    ["MÃ¼ller", "Müller"],
    ["SÃ£o Paulo", "São Paulo"],
    ["JOÃƒO", "JOÃO"],
    ["itâ€™s â‚¬ 5", "it’s € 5"],
    ["25 Â°C", "25 °C"],
    ["sÄ…", "są"],
    ["Å\u00a0koda", "Škoda"],
    ["Nguyá»…n VÄƒn A", "Nguyễn Văn A"],
    ["ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"],
    ["ä¸\u00adæ–‡", "中文"],
    ["ç”·", "男"],
    ["ðŸ˜€ ok", "😀 ok"],
    ["ï»¿id", "id"],
    ["MÃƒÂ¼ller", "Müller"],
    ["Ã¢â‚¬Å“hiÃ¢â‚¬Â\u009d", "“hi”"],
  ])("UTF-8 read as windows-1252, once or twice: %s was %s", (before, after) => {
    expect(brokenText(before)).toEqual(broken(after));
  });

  it.each([
    ["浣犲ソ", "你好"],
    ["鐜嬩紵", "王伟"],
    ["鏃ユ湰", "日本"],
    ["caf茅", "café"],
    ["M眉ller", "Müller"],
    ["it鈥檚", "it’s"],
  ])("UTF-8 read as GBK: %s was %s", (before, after) => {
    expect(brokenText(before)).toEqual(broken(after));
  });

  it.each([
    ["ÖÐÎÄ", "中文"],
    ["ÐÕÃû", "姓名"],
    ["2016-12-21 ÏÂÎç 12:31", "2016-12-21 下午 12:31"],
  ])("GBK read as windows-1252: %s was %s", (before, after) => {
    expect(brokenText(before)).toEqual(broken(after));
  });

  it.each([
    "锟斤拷",
    "ID 锟斤拷锟斤拷",
    "烫烫烫",
    "屯屯屯屯",
    "M\ufffdller",
    "ï¿½",
    "é”Ÿæ–¤æ‹·",
    "寮犱笁涓?",
    "寮犱笁涓\ufffd",
  ])("%s is lost, and stays as it is", (text) => {
    expect(brokenText(text)).toEqual({ kind: "lost" });
    expect(repairText(text)).toBe(text);
  });
});

describe("right text is left alone", () => {
  const right = [
    ..."Ångström|São Paulo|Â|Ã|naïve café|CAFÉ…|touché…”|SÅ…|CAFÉ™|le café\u00a0»|LYXÄ™|AMANHÃ…|ÖÖ|ÄÖÄÖ".split(
      "|",
    ),
    ..."ÆØÅÆØÅ|Ø½”|2×½|2×£500|jäääär|Rääkkylä|créée|¡¡¡¡Hola|«Â»|º ª|Straße…|É’S|ÎLE|Þórður Æ".split("|"),
    ..."Nguyễn Văn Ân|ĐÀ NẴNG|Łódź|Kōbe|Ελλάδα|Привет|Ќирил|שלום|مرحبا|한국어|日本語テスト|ｶﾀｶﾅ".split("|"),
    ..."岑栋安|茅台|贵州茅台酒|VIP茅台|鑫淼|冼星海|郇|岑宝珠|烫烫烫火锅|屯昌|锟|喆堃|𠮷野家|A座|k歌|叕".split(
      "|",
    ),
    ..."€ 5|5 µm|± 2 °C|½ · ¼|“so”—‘he’|x²³|©®™|…|\u00a0|\ufeffid".split("|"),
  ];

  it.each(right)("%s", (text) => {
    expect(brokenText(text)).toBeNull();
  });

  it("in any order, of any length", () => {
    const words = fc.array(fc.constantFrom(...right.filter((text) => !/[\u00c2-\u00f4]$/.test(text))), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(" ", ", ", "/"), (texts, by) => {
        const text = texts.join(by);
        expect(repairText(text)).toBe(text);
      }),
    );
  });
});

describe("any text", () => {
  const everyday = fc
    .array(fc.constantFrom(...Array.from(SIMPLIFIED)), { minLength: 2, maxLength: 12 })
    .map((chars) => chars.join(""));

  it("of everyday Chinese comes back from one and two wrong passes", () => {
    fc.assert(
      fc.property(everyday, (text) => {
        expect(repairText(misread(text, "windows-1252"))).toBe(text);
        expect(repairText(misreadAsLatin1(text))).toBe(text);
        expect(repairText(misread(misread(text, "windows-1252"), "windows-1252"))).toBe(text);
      }),
    );
  });

  it("of everyday Chinese comes back from GBK, or is said to be lost; never is it changed for another", () => {
    fc.assert(
      fc.property(everyday, (text) => {
        const before = misread(text, "gb18030");
        expect([text, before]).toContain(repairText(before));
        const other = misread(text, "windows-1252", "gb18030");
        expect([text, other]).toContain(repairText(other));
      }),
    );
  });

  it("is mended to the end at once, and what may be changed is never passed over by a glance at its bytes", () => {
    const signs = fc.constantFrom(...Array.from("ÃÂ¼©â€™œä¸­涓枃锟斤拷烫\ufffd aB1?’中é"));
    const texts = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.array(signs, { maxLength: 10 }).map((chars) => chars.join("")),
      fc.string({ unit: "binary", maxLength: 6 }).map((text) => misread(text.toWellFormed(), "windows-1252")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const after = repairText(text);
        expect(repairText(after)).toBe(after);
        const bytes = encode(text);
        if (brokenText(text)) expect(mayBeBroken(bytes, 0, bytes.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
