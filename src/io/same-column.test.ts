import { expect, it } from "vitest";
import { likelyPairs, likeness } from "./same-column.ts";
import { type ColumnKind, columnKind } from "./value-kind.ts";

it.each<[string, string, ColumnKind, ColumnKind, number]>([
  ["E-mail", "email", "email", "email", 3],
  ["Order ID", "order_id", "text", "number", 3],
  ["姓名", "姓名 ", "text", "text", 3],
  ["Email", "E-Mail Address", "email", "email", 1],
  ["Last Name", "Surname", "text", "text", 1],
  ["Email", "邮箱", "email", "email", 1],
  ["手机", "手机号码", "phone", "number", 1],
  ["Amount", "Amount (EUR)", "number", "number", 2],
  ["金额", "金额（元）", "number", "number", 2],
  ["Total", "Amount [EUR]", "number", "number", 1],
  ["Order Date", "Date of order", "date", "date", 2],
  ["Product", "Products", "text", "text", 2],
  ["Amount (USD)", "Amount (EUR)", "number", "number", 0],
  ["Amount", "Amount (EUR)", "number", "text", 0],
  ["Email", "E-Mail Address", "email", "text", 0],
  ["Last Name", "First Name", "text", "text", 0],
  ["Phone", "Mobile", "phone", "phone", 0],
  ["City", "Plan", "text", "text", 0],
  ["City", "Town", "text", "empty", 1],
  ["", "-", "text", "text", 0],
  ["__proto__", "constructor", "text", "text", 0],
])("%j and %j (%s, %s): %i", (a, b, kindA, kindB, likely) => {
  expect(likeness({ name: a, kind: kindA }, { name: b, kind: kindB })).toBe(likely);
  expect(likeness({ name: b, kind: kindB }, { name: a, kind: kindA })).toBe(likely);
});

it.each<[ColumnKind, readonly string[]]>([
  ["empty", ["", " "]],
  ["number", ["1", "2.5", "€ 3", "", "n/a"].slice(0, 4)],
  ["date", ["2024-03-05", "5 Mar 2024"]],
  ["email", ["a@x.org", "b@x.org", "c@x.org", "none"]],
  ["url", ["www.x.org", "https://y.org/z"]],
  ["phone", ["+47 22 00 11", "(030) 12 34 56"]],
  ["text", ["Oslo", "Rome"]],
  ["text", ["1", "Oslo"]],
])("A column is of the kind %s", (kind, cells) => {
  expect(columnKind(cells)).toBe(kind);
});

const columns = (...list: readonly [string, ColumnKind][]) => list.map(([name, kind]) => ({ name, kind }));

it("What two programs call one thing is paired, when the values agree", () => {
  const own = columns(
    ["E-Mail Address", "email"],
    ["first name", "text"],
    ["Surname", "text"],
    ["Amount (EUR)", "number"],
    ["Tel", "text"],
    ["Unit price", "number"],
  );
  const first = columns(
    ["Email", "email"],
    ["First Name", "text"],
    ["Last Name", "text"],
    ["Amount", "number"],
    ["Phone", "phone"],
    ["Price", "number"],
  );
  expect(likelyPairs(own, first)).toEqual([
    ["first name", "First Name"],
    ["Amount (EUR)", "Amount"],
    ["E-Mail Address", "Email"],
    ["Surname", "Last Name"],
    ["Unit price", "Price"],
  ]);
});

it("Of two that are as likely neither is; the likelier one wins", () => {
  expect(likelyPairs(columns(["Town", "text"], ["城市", "text"]), columns(["City", "text"]))).toEqual([]);
  expect(likelyPairs(columns(["Town", "text"], ["city", "text"]), columns(["City", "text"]))).toEqual([
    ["city", "City"],
  ]);
});
