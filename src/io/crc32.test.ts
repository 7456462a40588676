import { expect, it } from "vitest";
import { crc32 } from "./crc32.ts";

it.each([
  ["", 0x0000_0000],
  ["123456789", 0xcbf4_3926],
  ["The quick brown fox jumps over the lazy dog", 0x414f_a339],
])("The sum of %j is that of the standard, in one go or cut anywhere", (text, sum) => {
  const bytes = new TextEncoder().encode(text);
  for (let cut = 0; cut <= bytes.length; cut++) {
    const turned = crc32(crc32(0xffff_ffff, bytes.subarray(0, cut)), bytes.subarray(cut));
    expect((turned ^ 0xffff_ffff) >>> 0).toBe(sum);
  }
});
