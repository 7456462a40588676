import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseKey, changeCase } from "./case.ts";

describe("changeCase", () => {
  it.each([
    ["john smith", "John Smith"],
    ["JOHN SMITH", "John Smith"],
    ["john o'BRIEN", "John O'Brien"],
    ["O’NEIL", "O’Neil"],
    ["d'angelo l'oréal", "D'Angelo L'Oréal"],
    ["don't king's", "Don't King's"],
    ["jean-luc picard", "Jean-Luc Picard"],
    ["VAN DER BERG", "Van Der Berg"],
    ["ludwig van beethoven", "Ludwig van Beethoven"],
    ["van gogh", "Van Gogh"],
    ["bank of china", "Bank of China"],
    ["McDonald MACDONALD", "McDonald Macdonald"],
    ["mary (ann) smith/jones", "Mary (Ann) Smith/Jones"],
    ["3rd st.", "3rd St."],
    ["e\u0301cole élan", "E\u0301cole Élan"],
    ["上海 apple 公司", "上海 Apple 公司"],
    ["", ""],
  ])("writes %j as the title %j", (text, title) => {
    expect(changeCase(text, "title")).toBe(title);
  });

  it.each([
    ["HELLO. WORLD! AGAIN", "Hello. World! Again"],
    ["hello", "Hello"],
    ["“HELLO” THERE", "“Hello” there"],
    ["v1.2 IS OUT", "V1.2 is out"],
    ["first LINE\nsecond LINE", "First line\nSecond line"],
    ["你好。ABC DEF", "你好。Abc def"],
    ["3 APPLES", "3 apples"],
    ['HE SAID "NO." THEN LEFT', 'He said "no." Then left'],
  ])("writes %j as the sentence %j", (text, sentence) => {
    expect(changeCase(text, "sentence")).toBe(sentence);
  });

  it("takes one pass over a cell of line breaks", () => {
    const breaks = "\n".repeat(200_000);
    expect(changeCase(`${breaks}a`, "sentence")).toBe(`${breaks}A`);
  });

  it("writes small and capital letters by Unicode, whatever the language", () => {
    expect(changeCase("ISTANBUL Äß", "lower")).toBe("istanbul äß");
    expect(changeCase("istanbul äß 上海", "upper")).toBe("ISTANBUL ÄSS 上海");
  });

  it("changes nothing more the second time", () => {
    const letters = fc.constantFrom(..."aBcDéÉßo'’-. \n!?。上3vanofMc");
    const text = fc.array(letters, { maxLength: 24 }).map((parts) => parts.join(""));
    const cases = fc.constantFrom("lower", "upper", "title", "sentence");
    fc.assert(
      fc.property(text, cases, (written, to) => {
        const once = changeCase(written, to);
        expect(changeCase(once, to)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe("caseKey", () => {
  it.each([
    ["Shanghai", "SHANGHAI", true],
    ["Straße", "STRASSE", true],
    ["ΟΔΟΣ", "οδος", true],
    ["é", "E\u0301", true],
    ["é", "e", false],
    ["a b", "ab", false],
    ["上海", "上海市", false],
  ])("of %j and %j are equal: %s", (one, other, equal) => {
    expect(caseKey(one) === caseKey(other)).toBe(equal);
  });
});
