import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { replace } from "./replace.ts";

type How = "plain" | "cell" | "pattern";

async function replaced(text: string, find: string, by: string, how: How, matchCase = true): Promise<string> {
  const params = { columns: [], find, with: by, how, matchCase };
  return gridOf(await replace.apply(tableOf([["x"], [text]]), params, unhurried))[1][0];
}

describe("find and replace", () => {
  it.each<[string, How, boolean, string, string, string]>([
    ["US$5 and US$6", "plain", true, "US$", "$& ", "$& 5 and $& 6"],
    ["us$5", "plain", false, "US$", "$1$$", "$1$$5"],
    ["a.b.c", "plain", false, ".", "", "abc"],
    ["a|b (c) [d] {e} ^/\\*+?", "plain", false, "|B (C) [D] {E} ^/\\*+?", "!", "a!"],
    ["Straße ÄÖÜ", "plain", false, "äöü", "x", "Straße x"],
    ["aaa", "plain", true, "aa", "b", "ba"],
    ["张三，李四", "plain", false, "，", ", ", "张三, 李四"],
    ["NY", "cell", false, "ny", "$&", "$&"],
    ["NY ", "cell", true, "NY", "New York", "NY "],
    ["NY\n", "cell", true, "NY", "New York", "NY\n"],
    ["2024-03-05", "pattern", true, "(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1", "05.03.2024"],
    ["a1b22", "pattern", true, "\\d+", "<$&>", "a<1>b<22>"],
    ["Müller", "pattern", true, "^(?<first>\\p{Lu})", "$<first>-", "M-üller"],
    ["ABC", "pattern", false, "b", "x", "AxC"],
    ["abc", "pattern", true, "(", "x", "abc"],
    ["abc", "pattern", true, "", "x", "abc"],
    ["", "pattern", true, "^$", "filled", ""],
  ])("makes of %j (%s, capitals %j) %j → %j: %j", async (text, how, matchCase, find, by, expected) => {
    expect(await replaced(text, find, by, how, matchCase)).toBe(expected);
  });

  it("is given back the very same table when a pattern is none", async () => {
    const table = tableOf([["x"], ["a"]]);
    const params = { columns: [], find: "[", with: "", how: "pattern", matchCase: true } as const;
    expect(await replace.apply(table, params, unhurried)).toBe(table);
  });
});
