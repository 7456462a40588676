import { expect, it } from "vitest";
import { domainName, hostName, pathOf, tidyUrl } from "./web-address.ts";

it.each([
  ["HTTP://WWW.Example.COM/", "http://www.example.com", "https://example.com"],
  ["https://example.com", "https://example.com", "https://example.com"],
  ["https://example.com/", "https://example.com", "https://example.com"],
  ["https://Example.com/Path/", "https://example.com/Path/", "https://example.com/Path/"],
  ["example.com", "example.com", "https://example.com"],
  ["www.example.com", "www.example.com", "https://example.com"],
  ["example.com/a", "example.com/a", "https://example.com/a"],
  ["https://example.com:443/", "https://example.com", "https://example.com"],
  ["http://localhost:3000/a", "http://localhost:3000/a", "https://localhost:3000/a"],
  ["https://x.org/?utm_source=a", "https://x.org/?utm_source=a", "https://x.org"],
  ["https://x.org/a?utm_source=a&b=1", "https://x.org/a?utm_source=a&b=1", "https://x.org/a?b=1"],
  ["https://x.org/a?b=1&gclid=2#c", "https://x.org/a?b=1&gclid=2#c", "https://x.org/a?b=1#c"],
  ["ftp://x.org/file", "ftp://x.org/file", "ftp://x.org/file"],
  [" https://x.org ", "https://x.org", "https://x.org"],
  ["ｈｔｔｐｓ：／／ｘ．ｏｒｇ", "https://x.org", "https://x.org"],
  ["例子.中国", "例子.中国", "https://例子.中国"],
])("%j is written %j, or %j in full", (text, plain, full) => {
  const keep = { scheme: "keep", www: false, tracking: false } as const;
  const all = { scheme: "https", www: true, tracking: true } as const;
  expect(tidyUrl(text, keep)).toBe(plain);
  expect(tidyUrl(plain, keep)).toBe(plain);
  expect(tidyUrl(text, all)).toBe(full);
  expect(tidyUrl(full, all)).toBe(full);
});

it.each([
  "",
  "none",
  "n/a",
  "report.pdf",
  "a b.com",
  "ann@x.org",
  "http://",
  "1.2.3",
  "3.14",
  "e.g.",
  "v1.2",
  "a.b",
])("%j is no web address and stays", (text) => {
  expect(tidyUrl(text, { scheme: "https", www: true, tracking: true })).toBe(text);
  expect(hostName(text)).toBe("");
  expect(domainName(text)).toBe("");
});

it.each([
  ["https://shop.example.co.uk/a", "example.co.uk", "shop.example.co.uk", "/a"],
  ["www.example.com", "example.com", "example.com", ""],
  ["https://a.b.c.example.com.cn/x/y?z=1#w", "example.com.cn", "a.b.c.example.com.cn", "/x/y"],
  ["http://192.168.0.1:80/a", "192.168.0.1", "192.168.0.1", "/a"],
  ["https://user.github.io/repo", "github.io", "user.github.io", "/repo"],
  ["example.org", "example.org", "example.org", ""],
  ["https://www.gov.uk/", "gov.uk", "gov.uk", "/"],
])("%j has the domain %j, the host %j and the path %j", (text, domain, host, path) => {
  expect([domainName(text), hostName(text), pathOf(text)]).toEqual([domain, host, path]);
});
