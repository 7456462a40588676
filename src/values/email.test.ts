import { expect, it } from "vitest";
import { isEmail } from "./email.ts";

it.each([
  ...["a@b.co", "Ann.B+crm@Ex-ample.co.uk", " a@b.co ", "o'brien@x.org", "x_1@1-2.com", "a@b.c.de"],
  ...["张三@例子.中国", "user@xn--fsq.xn--0zwm56d", "müller@grün.de", `${"a".repeat(64)}@b.co`],
])("%j is an e-mail address", (text) => {
  expect(isEmail(text)).toBe(true);
});

it.each([
  ...["", "@", "a@", "@b.co", "a@b", "a@b.c", "a b@c.de", "a@b c.de", "a..b@c.de", ".a@b.co", "a.@b.co"],
  ...["a@b..co", "a@.b.co", "a@b.co.", "a@-b.co", "a@b-.co", "a@1.2.3.4", "a@b.123", "a@@b.co", "a@b@c.de"],
  ...["a@b.co,", "a@b.co; c@d.ef", "Ann <a@b.co>", "mailto:a@b.co", "a＠b.co", "a@b。co", '"a b"@c.de'],
  ...[`${"a".repeat(65)}@b.co`, `a@${"b".repeat(64)}.co`, `a@b.co${" ".repeat(400)}`],
])("%j is not", (text) => {
  expect(isEmail(text)).toBe(false);
});
