import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersOf, encodeAs } from "./encoding-reverse.ts";
import { Utf8Decoder } from "./encoding-stream.ts";

function inChunks(
  encoding: string,
  bytes: Uint8Array,
  sizes: readonly number[],
): { utf8: Uint8Array; replaced: number } {
  const decoder = new Utf8Decoder(encoding);
  const out: number[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length];
    out.push(...decoder.push(bytes.subarray(at, at + size)));
    at += size;
  }
  out.push(...decoder.end());
  return { utf8: Uint8Array.from(out), replaced: decoder.replaced };
}

const chunkSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });

/** "\u0000" to "\u007f" are the same bytes in each. */
const LEGACY = [
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "windows-1252",
  "windows-1251",
  "windows-1250",
  "macintosh",
];

describe("bytes into UTF-8, chunk by chunk", () => {
  for (const encoding of LEGACY) {
    it(`gives the same UTF-8 however ${encoding} is cut into chunks`, () => {
      const all = [...charactersOf(encoding), ...'abc,;\n"01 '];
      const text = fc.array(fc.constantFrom(...all), { maxLength: 30 }).map((chars) => chars.join(""));
      fc.assert(
        fc.property(text, chunkSizes, (written, sizes) => {
          const { utf8, replaced } = inChunks(encoding, encodeAs(encoding, written), sizes);
          expect(utf8).toEqual(new TextEncoder().encode(written));
          expect(replaced).toBe(0);
        }),
        { numRuns: 200 },
      );
    });
  }

  for (const encoding of ["utf-16le", "utf-16be", "gb18030", "utf-8"]) {
    it(`gives the same UTF-8 for any text at all in ${encoding}`, () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 40 }), chunkSizes, (written, sizes) => {
          const { utf8 } = inChunks(encoding, encodable(encoding, written), sizes);
          expect(utf8).toEqual(new TextEncoder().encode(kept(encoding, written)));
        }),
        { numRuns: 300 },
      );
    });
  }

  it("finishes a character when its last byte comes alone", () => {
    const decoder = new Utf8Decoder("gb18030");
    expect([...decoder.push(Uint8Array.of(0xd5))]).toEqual([]);
    expect([...decoder.push(Uint8Array.of(0xc5))]).toEqual([...new TextEncoder().encode("张")]);
    expect(decoder.replaced).toBe(0);
  });

  it("counts what is no character, and a character cut by the end of the file", () => {
    const decoder = new Utf8Decoder("gb18030");
    const out = [...decoder.push(Uint8Array.of(0x61, 0xff, 0x62, 0xd5))];
    out.push(...decoder.end());
    expect(new TextDecoder().decode(Uint8Array.from(out))).toBe("a\ufffdb\ufffd");
    expect(decoder.replaced).toBe(2);
  });

  it("reads 0x80 to 0x9F of windows-1252 as the marks they are", () => {
    const { utf8 } = inChunks("windows-1252", Uint8Array.of(0x80, 0x93, 0x94, 0x99, 0x81), [2]);
    expect(new TextDecoder().decode(utf8)).toBe("€“”™\u0081");
  });

  it("keeps a second byte order mark as the text it is", () => {
    const { utf8 } = inChunks("utf-16le", encodeAs("utf-16le", "\ufeffa"), [3]);
    expect([...utf8]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  });

  it("refuses an encoding nobody knows", () => {
    expect(() => new Utf8Decoder("klingon")).toThrow(RangeError);
  });
});

function kept(encoding: string, text: string): string {
  return encoding === "gb18030" ? [...text].filter((char) => inGb18030(char)).join("") : text;
}

function encodable(encoding: string, text: string): Uint8Array {
  return encodeAs(encoding, kept(encoding, text));
}

/** A handful of private-use characters have no place of their own there. */
function inGb18030(char: string): boolean {
  try {
    encodeAs("gb18030", char);
    return true;
  } catch {
    return false;
  }
}
