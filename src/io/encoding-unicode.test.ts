import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanUtf8 } from "./encoding-unicode.ts";

describe("strict UTF-8", () => {
  it("is broken exactly where TextDecoder puts U+FFFD, a cut character at the end apart", () => {
    const bytes = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 6 }).map((some) => [...some]),
        fc
          .string({ unit: "binary", maxLength: 4 })
          .map((text) => [...new TextEncoder().encode(text.replaceAll("\ufffd", ""))]),
      ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(bytes, (parts) => {
        const all = Uint8Array.from(parts.flat());
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(all, { stream: true });
        expect(scanUtf8(all, false).broken).toBe(text.split("\ufffd").length - 1);
      }),
      { numRuns: 500 },
    );
  });

  it("says where the first broken place is, and how many characters beyond ASCII there are", () => {
    const bytes = Uint8Array.of(0x61, 0xc3, 0xa9, 0x62, 0xe5, 0xbc, 0x2c, 0xff);
    expect(scanUtf8(bytes, false)).toEqual({ wide: 1, broken: 2, firstBroken: 4 });
    expect(scanUtf8(bytes.subarray(2), true)).toEqual({ wide: 0, broken: 2, firstBroken: 2 });
    expect(scanUtf8(bytes.subarray(0, 4), false)).toEqual({ wide: 1, broken: 0, firstBroken: -1 });
  });
});
