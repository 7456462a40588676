import { describe, expect, it } from "vitest";
import { score, search } from "./match.ts";

const names = [
  "Trim spaces",
  "Treat as missing",
  "Remove repeated rows",
  "Fill missing",
  "去除多余空格",
  "Größe",
];
const found = (query: string) => search(query, names, (text) => [{ text, weight: 1, loose: true }]);

describe("search", () => {
  it.each<[string, readonly string[]]>([
    ["", names],
    ["missing", ["Treat as missing", "Fill missing"]],
    ["missing fill", ["Fill missing"]],
    ["TRIM", ["Trim spaces"]],
    ["rmv", ["Remove repeated rows"]],
    ["rrr", ["Remove repeated rows"]],
    ["tam", ["Treat as missing"]],
    ["trms", ["Trim spaces", "Treat as missing"]],
    ["空格", ["去除多余空格"]],
    ["去空格", ["去除多余空格"]],
    ["grosse", []],
    ["grö", ["Größe"]],
    ["ｔｒｉｍ", ["Trim spaces"]],
    ["zzz", []],
  ])("finds for %j: %j", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("puts words that stand together first", () => {
    const entries = ["Remove empty columns", "Remove columns"];
    expect(search("remove col", entries, (text) => [{ text, weight: 1 }])).toEqual(entries.toReversed());
  });

  it("puts the start of a name before the start of a word, and that before the middle of one", () => {
    const entries = ["unfiller", "Then fill", "fill"];
    expect(search("fil", entries, (text) => [{ text, weight: 1 }])).toEqual([
      "fill",
      "Then fill",
      "unfiller",
    ]);
  });
});

describe("score", () => {
  it("looks for scattered letters only where it is told to", () => {
    expect(score("rmv", [{ text: "Remove", weight: 1 }])).toBeNull();
    expect(score("rmv", [{ text: "Remove", weight: 1, loose: true }])).toBeGreaterThan(0);
  });

  it("takes another way of typing a text where the word does not stand in it", () => {
    const typed = (word: string, text: string) => (word === "qc" && text === "去重" ? 70 : 0);
    expect(score("qc", [{ text: "去重", weight: 2 }], typed)).toBe(140);
    expect(score("qc", [{ text: "qc 去重", weight: 2 }], () => 100)).toBe(180);
    expect(score("qc", [{ text: "去重", weight: 2 }])).toBeNull();
  });

  it("takes the best place of each word, by weight", () => {
    const texts = [
      { text: "Change case", weight: 2 },
      { text: "lower case", weight: 1 },
    ];
    expect(score("case", texts)).toBe(160);
    expect(score("lower change", texts)).toBe(90 + 180);
  });
});
