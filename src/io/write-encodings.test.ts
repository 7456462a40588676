import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { textDecoder } from "./encoding-decode.ts";
import { canEncode, countLacking, Recoder } from "./write-encodings.ts";
import { writeFile } from "./write-file.ts";
import type { WriteEncoding } from "./write-options.ts";

const LEGACY = ["gb18030", "big5", "shift_jis", "windows-1252"] as const;

function encoded(text: string, encoding: Exclude<WriteEncoding, "utf-8">) {
  const recoder = new Recoder(encoding);
  const bytes = recoder.push(new TextEncoder().encode(text));
  return { bytes, lacking: recoder.lacking };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

describe("text in other encodings", () => {
  it.each([
    ["gb18030", "中文€a", "d6d0cec4a2e361"],
    ["gb18030", "😀", "9439fc36"],
    ["gb18030", "\u{10ffff}", "e3329a35"],
    ["gb18030", "\ufffd", "8431a437"],
    ["gb18030", "\ue78d", "a6d9"],
    ["big5", "中文十", "a4a4a4e5a451"],
    ["shift_jis", "日本ｱ", "93fa967bb1"],
    ["windows-1252", "naïve €", "6e61ef76652080"],
    ["utf-16le", "a中😀", "61002d4e3dd800de"],
  ] as const)("%s writes %j as %s", (encoding, text, bytes) => {
    expect(hex(encoded(text, encoding).bytes)).toBe(bytes);
  });

  it("GB18030 has bytes for every character of Unicode but one for private use, and they are read back as it", () => {
    const decoder = textDecoder("gb18030");
    for (let first = 0; first < 0x110000; first += 0x1000) {
      if (first >= 0xd800 && first < 0xe000) continue;
      const codes = Array.from({ length: 0x1000 }, (_, i) => first + i);
      const text = codes
        .filter((code) => (code < 0xd800 || code > 0xdfff) && !OLD_PRIVATE.test(String.fromCodePoint(code)))
        .map((code) => String.fromCodePoint(code))
        .join("");
      const { bytes, lacking } = encoded(text, "gb18030");
      expect(lacking.characters).toEqual(text.includes("\ue5e5") ? ["\ue5e5"] : []);
      expect(decoder.decode(bytes)).toBe(text.replace("\ue5e5", "?"));
    }
  });

  it.each(LEGACY)(
    "what %s has comes back as it was, and what it lacks is a question mark, counted",
    (encoding) => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
          fc.pre(!/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")));
          const { bytes, lacking } = encoded(text, encoding);
          const back = textDecoder(encoding).decode(bytes);
          const expected = [...text].map((char) => (canEncode(char, encoding) ? char : "?")).join("");
          if (!OLD_PRIVATE.test(text) && !NODE_TURNS.some((char) => text.includes(char)))
            expect(back).toBe(expected);
          expect(lacking.count).toBe([...text].filter((char) => !canEncode(char, encoding)).length);
        }),
      );
    },
  );

  it("tells before writing what a list will lose, as the writing does", async () => {
    const table = tableOf([
      ["名字", "n"],
      ["José", "1"],
      ["王小明", "2"],
      ["José", "😀"],
    ]);
    const before = await countLacking(table, "shift_jis", unhurried);
    expect(before).toEqual({ count: 3, characters: ["é", "😀"] });
    const written = await writeFile(table, { format: "csv", encoding: "shift_jis" }, unhurried);
    expect(written.lacking).toEqual(before);
    const text = textDecoder("shift_jis").decode(new Uint8Array(await written.blob.arrayBuffer()));
    expect(text).toBe("名字,n\r\nJos?,1\r\n王小明,2\r\nJos?,?\r\n");
  });

  it("marks the byte order where the encoding has a mark, and only there", async () => {
    const table = tableOf([["a"], ["b"]]);
    const start = async (encoding: WriteEncoding, bom?: boolean) => {
      const options = { format: "csv", encoding, ...(bom === undefined ? {} : { bom }) } as const;
      const { blob } = await writeFile(table, options, unhurried);
      return hex(new Uint8Array(await blob.slice(0, 3).arrayBuffer()));
    };
    expect(await start("utf-8")).toBe("efbbbf");
    expect(await start("utf-8", false)).toBe("610d0a");
    expect(await start("utf-16le")).toBe("fffe61");
    expect(await start("gb18030")).toBe("610d0a");
  });

  it("refuses a delimiter that the encoding lacks", async () => {
    const options = { format: "csv", encoding: "windows-1252", delimiter: "，" } as const;
    await expect(writeFile(tableOf([["a"]]), options, unhurried)).rejects.toMatchObject({
      problem: { kind: "delimiter-lacking", delimiter: "，", encoding: "windows-1252" },
    });
  });
});

/** Eighteen characters that GB18030 moved out of the private use area. */
const OLD_PRIVATE = /[\ue78d-\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864]/;

/** Node's decoder of Shift_JIS (not Chromium's) exchanges these three control characters. */
const NODE_TURNS = ["\u001a", "\u001c", "\u007f"];
