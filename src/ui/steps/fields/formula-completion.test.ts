import { expect, it } from "vitest";
import { formula as en } from "../../../i18n/en/formula.ts";
import { formula as zh } from "../../../i18n/zh-CN/formula.ts";
import { FUNCTION_SHAPES } from "../../../values/formula/shapes.ts";
import { callAt, completionsAt } from "./formula-completion.ts";

const columns = ["First name", "last", "Round"];
const at = (marked: string) => {
  const caret = marked.indexOf("|");
  return [marked.replace("|", ""), caret] as const;
};

it.each<[string, string[]]>([
  ["le|", ["LEFT()", "LEN()"]],
  ["1+rou|", ["[Round]", "ROUND()", "ROUNDUP()", "ROUNDDOWN()"]],
  ["LEFT(na|", ["[First name]"]],
  ["[na|", ["[First name]"]],
  ["[|", ["[First name]", "[last]", "[Round]"]],
  ['"le|', []],
  ["12|", []],
  ["|", []],
  ["le|(1)", ["LEFT", "LEN"]],
])("%s offers %j", (marked, offered) => {
  const [text, caret] = at(marked);
  expect(completionsAt(text, caret, columns).map((each) => each.text)).toEqual(offered);
});

it.each<[string, string | null, number]>([
  ["LEFT(|", "LEFT", 0],
  ["LEFT([a],|", "LEFT", 1],
  ["IF(LEFT([a],1)=|", "IF", 0],
  ["IF((1+|", "IF", 0],
  ["LEFT([a],1)|", null, 0],
])("at %s the function is %s", (marked, name, place) => {
  const call = callAt(...at(marked));
  expect(call?.name ?? null).toBe(name);
  expect(call?.at ?? 0).toBe(place);
});

it("tells of every function what it takes and does, in both languages", () => {
  const names = [...FUNCTION_SHAPES.keys()].sort();
  expect(Object.keys(en.functions).sort()).toEqual(names);
  expect(Object.keys(zh.functions).sort()).toEqual(names);
});
