import fc from "fast-check";
import { expect, it } from "vitest";
import { fingerprint } from "./fingerprint.ts";

it.each([
  ["Müller, Hans", "hans MULLER"],
  ["Acme Inc.", "ACME, INC"],
  ["U.S.A.", "usa"],
  ["O'Brien", "O’BRIEN"],
  ["e-mail", "E‑Mail"],
  ["Smith & Jones", "Jones, Smith"],
  ["New  York\t", "new york"],
  ["New York New York", "York New"],
  ["Straße", "STRASSE"],
  ["Łódź Ærø", "lodz aero"],
  ["é", "e\u0301"],
  ["ＡＢＣ公司", "abc公司"],
  ["上海 浦东", "上海浦东"],
  ["上海，浦东。", "上海浦东"],
  ["北京（朝阳）", "北京 朝阳"],
  ["Apple\u3000有限 公司", "有限公司 apple"],
  ["a\u200bb", "ab"],
  ["№ 5", "no 5"],
])("meets: %j and %j", (one, other) => {
  expect(fingerprint(one)).toBe(fingerprint(other));
});

it.each([
  ["A+", "A-"],
  ["A+", "A"],
  ["O-", "O"],
  ["C++", "C"],
  ["C#", "C"],
  ["1.5", "15"],
  ["1/2", "12"],
  ["-5", "5"],
  ["$5", "€5"],
  ["50%", "50"],
  ["😀", "😞"],
  ["?", "!"],
  ["上海 北京", "北京 上海"],
  ["か", "が"],
  ["ab", "a b"],
])("keeps apart: %j and %j", (one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

it("gives a sorted key of distinct words", () => {
  expect(fingerprint("  The quick, THE Brown fox ")).toBe("brown fox quick the");
  expect(fingerprint("")).toBe("");
  expect(fingerprint(" !! ")).toBe("!!");
  expect(fingerprint(`a${"-".repeat(200_000)}b`)).toBe("ab");
});

it("does not care for case, order, repetition and outer white space", () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9éüñ]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, turn) => {
      const key = fingerprint(words.join(" "));
      const at = turn % words.length;
      const turned = [...words.slice(at), ...words.slice(0, at), words[at]!];
      expect(fingerprint(`  ${turned.join("  ")}\n`)).toBe(key);
      expect(fingerprint(words.join(" ").toUpperCase())).toBe(key);
      expect(fingerprint(key)).toBe(key);
    }),
  );
});
