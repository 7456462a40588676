import { describe, expect, it } from "vitest";
import { detectEncoding } from "./encoding.ts";
import { encodeAs } from "./encoding-reverse.ts";
import type { Sample } from "./sniff-sample.ts";

const NONE = new Uint8Array(0);

function whole(head: Uint8Array): Sample {
  return { head, middle: NONE, tail: NONE, size: head.length };
}

function found(encoding: string, text: string, language: "en" | "zh-CN" = "en"): string {
  return detectEncoding(whole(encodeAs(encoding, text)), undefined, language).encoding;
}

/** 200 rows of a customer list in ASCII, then one row with `cell`. */
function oneRowWith(cell: string): string {
  const rows = Array.from(
    { length: 200 },
    (_, i) => `${i},Customer ${i},c${i}@mail.com,2024-01-0${(i % 9) + 1}`,
  );
  return `${rows.join("\n")}\n201,${cell},x@y.org,2024-02-01\n`;
}

describe("finding the encoding", () => {
  it("believes a byte order mark and says how long it is", () => {
    const cases: readonly [string, readonly number[], number][] = [
      ["utf-8", [0xef, 0xbb, 0xbf, 0x61], 3],
      ["utf-16le", [0xff, 0xfe, 0x61, 0x00], 2],
      ["utf-16be", [0xfe, 0xff, 0x00, 0x61], 2],
      ["gb18030", [0x84, 0x31, 0x95, 0x33, 0x61], 4],
    ];
    for (const [encoding, bytes, bomBytes] of cases) {
      const guess = detectEncoding(whole(Uint8Array.from(bytes)), undefined, "en");
      expect(guess).toEqual({ encoding, bomBytes, doubts: [] });
    }
  });

  it("takes the encoding it is asked for, and leaves out only a mark of that encoding", () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);
    expect(detectEncoding(whole(bytes), "UTF8", "en")).toEqual({
      encoding: "utf-8",
      bomBytes: 3,
      doubts: [],
    });
    expect(detectEncoding(whole(bytes), "gbk", "en")).toEqual({
      encoding: "gb18030",
      bomBytes: 0,
      doubts: [],
    });
    expect(() => detectEncoding(whole(bytes), "klingon", "en")).toThrow(RangeError);
  });

  it("finds UTF-16 without a mark, in English and in Chinese", () => {
    const english = "id,name\n1,Ann\n2,Ben\n";
    const chinese = `姓名,城市\n${"王小明,上海市浦东新区世纪大道\n李娜,北京市朝阳区建国路\n".repeat(20)}`;
    for (const text of [english, chinese]) {
      expect(found("utf-16le", text)).toBe("utf-16le");
      expect(found("utf-16be", text)).toBe("utf-16be");
    }
  });

  it("does not take a text with a few NULs for UTF-16", () => {
    expect(found("utf-8", `${oneRowWith("a\0b")}${oneRowWith("c\0")}`)).toBe("utf-8");
    expect(found("gb18030", oneRowWith("张三\0"))).toBe("gb18030");
  });

  it("finds UTF-8 in samples cut inside a character at every edge", () => {
    const bytes = encodeAs("utf-8", "编号,姓名,城市\n1,张三,北京\n".repeat(40));
    for (let cut = 1; cut <= 3; cut++) {
      const sample = {
        head: bytes.subarray(0, 100 + cut),
        middle: bytes.subarray(300 + cut, 400 + cut),
        tail: bytes.subarray(900 + cut),
        size: bytes.length,
      };
      expect(detectEncoding(sample, undefined, "en")).toEqual({ encoding: "utf-8", bomBytes: 0, doubts: [] });
    }
  });

  it("does not mind a character cut off at the end of the file", () => {
    const bytes = encodeAs("utf-8", "姓名\n张三");
    expect(found("utf-8", "姓名\n张三")).toBe("utf-8");
    expect(detectEncoding(whole(bytes.subarray(0, -1)), undefined, "en").encoding).toBe("utf-8");
  });

  it("keeps UTF-8 when a few places of many are broken, and counts them", () => {
    const bytes = encodeAs("utf-8", "张三,北京\n".repeat(50));
    bytes[3] = 0xff;
    bytes[30] = 0x41;
    const guess = detectEncoding(whole(bytes), undefined, "en");
    expect(guess.encoding).toBe("utf-8");
    expect(guess.doubts).toEqual([{ kind: "broken-characters", count: 4 }]);
  });

  it("finds GB18030 by one Chinese row among 200 in ASCII, whatever the language of the page", () => {
    for (const cell of ["张三", "李娜", "欧阳震华", "深圳市腾讯计算机系统有限公司", "备注：无"]) {
      for (const language of ["en", "zh-CN"] as const) {
        expect([cell, found("gb18030", oneRowWith(cell), language)]).toEqual([cell, "gb18030"]);
      }
    }
    expect(found("gb18030", oneRowWith("王喆"), "zh-CN")).toBe("gb18030");
  });

  it("finds windows-1252 by a few accents, whatever the language of the page", () => {
    const cells = [
      "José",
      "Müller",
      "José Müller",
      "François Åsa Zoë",
      "It’s",
      "“quoted” – text",
      "MÜLLER",
      "São Paulo",
      "25 °C",
      "£25",
      "100 €",
      "Citroën",
      "Straße",
    ];
    for (const cell of cells) {
      for (const language of ["en", "zh-CN"] as const) {
        expect([cell, found("windows-1252", oneRowWith(cell), language)]).toEqual([cell, "windows-1252"]);
      }
    }
  });

  it("finds the other encodings of East Asia and Europe by a cell or two", () => {
    const cases: readonly [string, string][] = [
      ["big5", "陳大文,臺北市信義區"],
      ["big5", "王小明"],
      ["shift_jis", "田中,東京都"],
      ["shift_jis", "カード"],
      ["euc-jp", "さくら"],
      ["euc-kr", "김철수,서울"],
      ["windows-1251", "Иван Петров"],
      ["koi8-r", "Москва"],
      ["windows-1250", "Kovács Győző"],
      ["windows-1250", "Łódź"],
      ["windows-1250", "Dvořák"],
      ["windows-1254", "Ünal Işık"],
      ["macintosh", "José Müller"],
    ];
    for (const [encoding, cell] of cases)
      expect([cell, found(encoding, oneRowWith(cell))]).toEqual([cell, encoding]);
  });

  it("names the other encodings when the signs are thin", () => {
    const guess = detectEncoding(whole(encodeAs("euc-jp", oneRowWith("田中太郎"))), undefined, "en");
    expect(guess.doubts).toMatchObject([{ kind: "encoding", encoding: guess.encoding }]);
    expect([
      guess.encoding,
      ...guess.doubts.flatMap((doubt) => ("alternatives" in doubt ? doubt.alternatives.map(String) : [])),
    ]).toContain("euc-jp");
  });

  it("takes the usual one where it looks nearly as well, says so, and never against the bytes", () => {
    const asked = (encoding: string, text: string, usual: string) =>
      detectEncoding(whole(encodeAs(encoding, text)), undefined, "en", usual);
    const name = oneRowWith("田中太郎");
    expect(
      ["gb18030", "big5", "shift_jis", "euc-jp"].map((usual) => asked("euc-jp", name, usual).encoding),
    ).toEqual(["gb18030", found("euc-jp", name), found("euc-jp", name), "euc-jp"]);
    expect(asked("euc-jp", name, "gb18030").doubts).toMatchObject([
      { kind: "encoding", encoding: "gb18030" },
    ]);
    expect(asked("utf-8", name, "gb18030").encoding).toBe("utf-8");
    const page = "公司名称,联系人\n深圳市科技有限公司,张伟\n".repeat(20);
    for (const usual of ["big5", "windows-1252", "shift_jis", "klingon"])
      expect(asked("gb18030", page, usual)).toEqual({ encoding: "gb18030", bomBytes: 0, doubts: [] });
  });

  it("has no doubt about plenty of text", () => {
    const page =
      "公司名称,联系人,电话,地址\n深圳市科技有限公司,张伟,0755-8888,广东省深圳市南山区科技园路五号\n".repeat(
        20,
      );
    expect(detectEncoding(whole(encodeAs("gb18030", page)), undefined, "en")).toEqual({
      encoding: "gb18030",
      bomBytes: 0,
      doubts: [],
    });
  });

  it("looks at middle and tail when the head is ASCII", () => {
    const head = encodeAs("utf-8", oneRowWith("plain"));
    const tail = encodeAs("gb18030", "x\n9,张三,北京\n");
    for (const parts of [
      { middle: tail, tail: NONE },
      { middle: NONE, tail },
    ]) {
      const guess = detectEncoding({ head, ...parts, size: 1_000_000 }, undefined, "en");
      expect(guess.encoding).toBe("gb18030");
    }
  });
});
