import { expect, it } from "vitest";
import { isUrl } from "./url.ts";

it.each([
  ...["http://example.com", "HTTPS://Example.com/a?b=c#d", "www.example.com", "ftp://files.example.org/x"],
  ...[
    "https://例子.中国/路径",
    "http://localhost:3000/x",
    "http://1.2.3.4:80",
    "http://[::1]/",
    " www.example.com/a ",
  ],
  ...["https://user@example.com/"],
])("%j is a web address", (text) => {
  expect(isUrl(text)).toBe(true);
});

it.each([
  ...[
    "",
    "example.com",
    "report.doc",
    "http://",
    "http://a",
    "www.",
    "www.x",
    "http://a b.com",
    "https:/example.com",
  ],
  ...[
    "mailto:a@b.co",
    "javascript:alert(1)",
    "file:///etc",
    "see http://example.com",
    "http://exa<mple.com",
    "what",
  ],
])("%j is not", (text) => {
  expect(isUrl(text)).toBe(false);
});
