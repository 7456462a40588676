import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesIn, emailFault, emailKind, meantDomain, oneSlip, tidyEmail } from "./email-tidy.ts";

describe("tidying", () => {
  it.each([
    ["ann@x.org", "ann@x.org"],
    [" ann@x.org ", "ann@x.org"],
    ["Ann@X.ORG", "Ann@x.org"],
    ["ANN.LEE@GMAIL.COM", "ANN.LEE@gmail.com"],
    ["ann@ x.org", "ann@x.org"],
    ["ann @x.org", "ann@x.org"],
    ["ann @ x . org", "ann@x.org"],
    ["ann@x. org", "ann@x.org"],
    ["ann. lee@x.org", "ann.lee@x.org"],
    ["ann\u200b@x.org", "ann@x.org"],
    ["\ufeffann@x.org", "ann@x.org"],
    ["ann\u00a0@x.org", "ann@x.org"],
    ["ａｎｎ＠ｘ．ｏｒｇ", "ann@x.org"],
    ["ann＠x.org", "ann@x.org"],
    ["ann@x。org", "ann@x.org"],
    ["mailto:ann@x.org", "ann@x.org"],
    ["MAILTO: ann@x.org", "ann@x.org"],
    ["mailto:ann@x.org?subject=Hi", "ann@x.org"],
    ["<ann@x.org>", "ann@x.org"],
    ["< ann@x.org >", "ann@x.org"],
    ["ann(at)x.org", "ann@x.org"],
    ["ann (at) x.org", "ann@x.org"],
    ["ann[at]x[dot]org", "ann@x.org"],
    ["ann [AT] x [DOT] org", "ann@x.org"],
    ["ann（at）x.org", "ann@x.org"],
    ["ann{at}x.org", "ann@x.org"],
    ["ann@@x.org", "ann@x.org"],
    ["ann@x.org.", "ann@x.org"],
    ["ann@x.org,", "ann@x.org"],
    ["ann@x.org;", "ann@x.org"],
    ["ann@x,com", "ann@x.com"],
    ["email: ann@x.org", "ann@x.org"],
    ["邮箱：ann@x.org", "ann@x.org"],
    ["o'brien@x.org", "o'brien@x.org"],
    ["ann+crm@X.org", "ann+crm@x.org"],
    ["张三@例子.中国", "张三@例子.中国"],
    ["a@x.org;b@y.org", "a@x.org; b@y.org"],
    ["a@x.org; b@y.org", "a@x.org; b@y.org"],
    ["a@x.org, b@Y.org", "a@x.org; b@y.org"],
    ["a@x.org b@y.org", "a@x.org; b@y.org"],
    ["a@x.org / b@y.org", "a@x.org; b@y.org"],
    ["a@x.org/b@y.org", "a@x.org; b@y.org"],
    ["a@x.org|b@y.org", "a@x.org; b@y.org"],
    ["a@x.org、b@y.org", "a@x.org; b@y.org"],
    ["a@x.org；b@y.org", "a@x.org; b@y.org"],
    ["a@x.org，b@y.org，c@z.org", "a@x.org; b@y.org; c@z.org"],
    ["a@x.org and b@y.org", "a@x.org; b@y.org"],
    ["a@x.org 或 b@y.org", "a@x.org; b@y.org"],
    ["a@x.org\nb@y.org", "a@x.org; b@y.org"],
    ["a@x.org; a@x.org", "a@x.org"],
    ["a@x.org; a@X.ORG", "a@x.org"],
  ])("%j becomes %j", (text, tidy) => {
    expect(tidyEmail(text)).toBe(tidy);
    expect(tidyEmail(tidy)).toBe(tidy);
  });

  it.each([
    ...["", "Ann", "@", "@ann", "ann@", "ann@x", "ann at x.org", "ann smith@x.org", "ann@x@y.org", "a@b@c"],
    ...["Ann Lee <ann@x.org>", "ann@x.org (home)", "a@x.org; ask Bob", "see ann@x.org please", "n/a", "none"],
    ...["ann@-x.org", "ann@x..org", ".ann@x.org", "ann.@x.org", "ann@1.2.3.4", "http://x.org/@ann", "@张三"],
    ...["100% @ home", "ann@x.o", "a b", "at", "(at)", "12@34", "\n", "ann@x_y.org"],
  ])("%j stays as it is", (text) => {
    expect(tidyEmail(text)).toBe(text);
  });

  it("changes nothing more when done twice", () => {
    const piece = fc.constantFrom(
      "a",
      "@",
      ".",
      " ",
      ";",
      ",",
      "org",
      "(at)",
      "/",
      "<",
      ">",
      "＠",
      "x",
      "[dot]",
      "and",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = tidyEmail(pieces.join(""));
        expect(tidyEmail(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("slips of the hand", () => {
  it.each([
    ["gmial.com", "gmail.com"],
    ["gamil.com", "gmail.com"],
    ["gmal.com", "gmail.com"],
    ["gmaill.com", "gmail.com"],
    ["gmail.con", "gmail.com"],
    ["gmail.cmo", "gmail.com"],
    ["gmail.co", "gmail.com"],
    ["gmail.cm", "gmail.com"],
    ["gmailcom", "gmail.com"],
    ["gnail.com", "gmail.com"],
    ["gmai.com", "gmail.com"],
    ["hotmial.com", "hotmail.com"],
    ["hotmal.com", "hotmail.com"],
    ["hotmail.con", "hotmail.com"],
    ["hormail.com", "hotmail.com"],
    ["outlok.com", "outlook.com"],
    ["outloook.com", "outlook.com"],
    ["outlook.comm", "outlook.com"],
    ["yahooo.com", "yahoo.com"],
    ["yaho.com", "yahoo.com"],
    ["yhaoo.com", "yahoo.com"],
    ["icloud.con", "icloud.com"],
    ["iclould.com", "icloud.com"],
    ["icoud.com", "icloud.com"],
    ["foxmal.com", "foxmail.com"],
    ["aliyum.com", "aliyun.com"],
    ["qq.con", "qq.com"],
    ["163.cmo", "163.com"],
    ["126.con", "126.com"],
    ["sina.con", "sina.com"],
    ["acme.con", "acme.com"],
    ["acme.ogr", "acme.org"],
    ["comcast.nte", "comcast.net"],
    ["company.de", null],
    ["acme.com", null],
    ["acme.co", null],
    ["company.cn", null],
    ["qq.cn", null],
    ["q.com", null],
    ["263.net", null],
    ["162.com", null],
    ["mail.com", null],
    ["ymail.com", null],
    ["gmx.de", null],
    ["gmx.at", null],
    ["email.com", null],
    ["me.com", null],
    ["sky.com", null],
    ["live.com", null],
    ["love.com", null],
    ["vip.qq.com", null],
    ["mac.com", null],
    ["mailinator.com", null],
  ])("%s was meant to be %s", (domain, meant) => {
    expect(meantDomain(domain)).toBe(meant);
  });

  it.each([
    ["ab", "ba", true],
    ["abc", "acb", true],
    ["abc", "abc", false],
    ["abc", "ab", true],
    ["ab", "abc", true],
    ["abc", "axc", true],
    ["abc", "cba", false],
    ["abcd", "badc", false],
    ["a", "abc", false],
    ["", "a", true],
  ])("%j and %j are one slip apart: %s", (a, b, slip) => {
    expect(oneSlip(a, b)).toBe(slip);
    expect(oneSlip(b, a)).toBe(slip);
  });
});

it.each([
  ["info@x.org", "role"],
  ["Sales@x.org", "role"],
  ["no-reply@x.org", "role"],
  ["support+de@x.org", "role"],
  ["kefu@x.cn", "role"],
  ["info@gmail.com", "role"],
  ["a@mailinator.com", "throw-away"],
  ["info@yopmail.com", "throw-away"],
  ["ann@gmail.com", "provider"],
  ["li@QQ.com", "provider"],
  ["ann@acme.com", "own"],
  ["informer@acme.com", "own"],
])("%s is %s", (email, kind) => {
  expect(emailKind(email)).toBe(kind);
});

it.each([
  ["ann@x.org", null],
  ["Ann <ann@x.org>", null],
  ["ann", "no-at"],
  ["ann@b@x.org", "two-ats"],
  ["ann@", "no-domain"],
  ["ann@x", "no-ending"],
  ["ann lee@x.org", "spaces"],
  ["an,n@x.org", "signs"],
  [".ann@x.org", "signs"],
])("what is wrong with %j: %s", (text, fault) => {
  expect(emailFault(text)).toBe(fault);
});

it.each([
  ["Ann <ann@x.org>", ["ann@x.org"]],
  ['"Lee, Ann" <ann@X.org>', ["ann@x.org"]],
  ["a@x.org; b@y.org", ["a@x.org", "b@y.org"]],
  ["nobody", []],
])("the addresses in %j are %j", (text, emails) => {
  expect(addressesIn(text)).toEqual(emails);
});
