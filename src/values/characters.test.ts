import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullWidth, halfWidth, straightSigns, without, withoutAccents, withoutTags } from "./characters.ts";

describe("characters of a kind are taken out", () => {
  it.each([
    ["punctuation", "O'Brien, Ann (VIP) – 5 % €", "OBrien Ann VIP  5  "],
    ["punctuation", "“你好，世界！”", "你好世界"],
    ["digits", "Room 12, ２３ ٤", "Room ,  "],
    ["letters", "AB-12 é 新3", "-12  3"],
    ["latin", "上海ABC公司 é ü 12", "上海公司   12"],
    ["latin", "e\u0301cole 学校", " 学校"],
    ["chinese", "上海ABC公司 12 カナ", "ABC 12 カナ"],
    ["brackets", "Ann (VIP) Lee [old]", "Ann Lee"],
    ["brackets", "张三（先生）【北京】", "张三"],
    ["brackets", "a (b (c) d) e", "a e"],
    ["brackets", "open ( only, 1) list", "open list"],
    ["brackets", "a) b (c", "a) b (c"],
    ["emoji", "Ann 😀👍🏽 Lee 👨‍👩‍👧 🇩🇪 1️⃣ ❤️", "Ann  Lee    "],
    ["emoji", "Limpid™ © 2024 → 5★", "Limpid™ © 2024 → 5★"],
    ["invisible", "a\u200bb\u00adc\u202ed\0e\ufeff\tf\ng", "abcde\tf\ng"],
    ["spaces", " 1 234\u00a0567\u3000", "1234567"],
  ] as const)("%s of %j", (kind, text, left) => {
    expect(without(text, kind)).toBe(left);
  });

  it("is done when it was done once", () => {
    const kinds = [
      ...(["punctuation", "digits", "letters", "latin", "chinese", "brackets"] as const),
      ...(["emoji", "invisible", "spaces"] as const),
    ];
    const sign = fc.constantFrom("(", ")", " ", "[", "1", "\u20e3", "😀", "🇩", "\u200d", "\ufe0f", "❤", "a");
    const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: sign }));
    fc.assert(
      fc.property(anyText, fc.constantFrom(...kinds), (text, kind) => {
        const once = without(text, kind);
        expect(without(once, kind)).toBe(once);
      }),
    );
  });
});

describe("letters and signs become others", () => {
  it.each([
    ["Müller, José, Zoë", "Muller, Jose, Zoe"],
    ["Straße, Łódź, Øresund, Đặng, Þór", "Strasse, Lodz, Oresund, Dang, Thor"],
    ["e\u0301tude", "etude"],
    ["Йод, ёлка, 가나, παρά, がぎ", "Йод, ёлка, 가나, παρά, がぎ"],
    ["plain ASCII 123", "plain ASCII 123"],
  ])("%s has no accents as %s", (text, plain) => {
    expect(withoutAccents(text)).toBe(plain);
  });

  it.each([
    ["ＡＢＣ　１２３（北京）￥５", "ABC 123(北京)¥5"],
    ["张三，李四。", "张三,李四。"],
    ["abc", "abc"],
  ])("%s is %s in half width", (text, half) => {
    expect(halfWidth(text)).toBe(half);
  });

  it("full width comes back from half width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(halfWidth(fullWidth(text))).toBe(text);
      }),
    );
  });

  it("quotes, dashes and dots are those of the keyboard", () => {
    expect(straightSigns("“It’s 5–7 — or so…”")).toBe('"It\'s 5-7 - or so..."');
  });
});

describe("tags", () => {
  const undo = (text: string) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  it.each([
    ["<p>Hello <b>Ann</b></p>", "Hello Ann"],
    ["one<br>two<br/>three", "one two three"],
    ["<script>alert(1)</script>safe<!-- note -->", "safe"],
    ["a &amp; b", "a & b"],
    ["&lt;b&gt;bold&lt;/b&gt;", "bold"],
    ["3 < 5 and 7 > 2", "3 < 5 and 7 > 2"],
    ["<3 you", "<3 you"],
    ["plain", "plain"],
  ])("%j reads %j", (text, plain) => {
    expect(withoutTags(text, undo)).toBe(plain);
    expect(withoutTags(plain, undo)).toBe(plain);
  });
});
