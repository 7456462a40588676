import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeAs } from "./encoding-reverse.ts";
import type { ReadOptions, Sniffed } from "./read-options.ts";
import { type Sample, sniff } from "./sniff.ts";

const NONE = new Uint8Array(0);

function whole(head: Uint8Array): Sample {
  return { head, middle: NONE, tail: NONE, size: head.length };
}

function sniffed(text: string, encoding = "utf-8", how: Partial<ReadOptions> = {}): Sniffed {
  const result = sniff(whole(encodeAs(encoding, text)), how, "en");
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const PLAIN: ReadOptions = {
  format: "csv",
  part: "",
  encoding: "utf-8",
  delimiter: ",",
  quote: '"',
  headerRows: 1,
  skipRows: 0,
};

const CUSTOMERS =
  "编号,姓名,电话,城市\n1,张三,13800138000,北京\n2,李四,13900139000,上海\n3,王五,13700137000,广州\n";

describe("how to read a file", () => {
  it("is found without a doubt for a plain table", () => {
    expect(sniffed("id,name,age\n1,Ann,30\n2,Ben,41\n")).toEqual({ options: PLAIN, doubts: [], bomBytes: 0 });
  });

  it("is the same in every encoding, with a byte order mark or without", () => {
    for (const encoding of ["utf-8", "gb18030", "utf-16le", "utf-16be"]) {
      const { options, doubts } = sniffed(CUSTOMERS.repeat(4), encoding);
      expect([options, doubts]).toEqual([{ ...PLAIN, encoding }, []]);
    }
    const { options, bomBytes } = sniffed(`\ufeff${CUSTOMERS}`, "utf-16le");
    expect([options, bomBytes]).toEqual([{ ...PLAIN, encoding: "utf-16le" }, 2]);
  });

  it("is found with mixed line ends, and with those of old Macs", () => {
    for (const text of [
      "id;name;age\r\n1;Ann;30\n2;Ben;41\r3;Cy;52\r\n",
      "id;name;age\r1;Ann;30\r2;Ben;41\r",
    ]) {
      expect(sniffed(text)).toEqual({ options: { ...PLAIN, delimiter: ";" }, doubts: [], bomBytes: 0 });
    }
  });

  it("is found below a preamble, for the encoding and the delimiter too", () => {
    const text =
      "客户名单\n导出日期：2024年5月1日\n\n编号;姓名;金额\n1;张三;100,50\n2;李四;200,00\n3;王五;80,25\n";
    expect(sniffed(text, "gb18030")).toEqual({
      options: { ...PLAIN, encoding: "gb18030", delimiter: ";", skipRows: 3 },
      doubts: [{ kind: "preamble", lines: 3, alternatives: [0] }],
      bomBytes: 0,
    });
  });

  it("follows the line sep= and leaves it out", () => {
    expect(sniffed("sep=;\nid;a,b\n1;2,5\n2;3,5\n")).toEqual({
      options: { ...PLAIN, delimiter: ";", skipRows: 1 },
      doubts: [],
      bomBytes: 0,
    });
    expect(sniffed("sep=^\nid^name\n1^Ann\n").options).toMatchObject({ delimiter: "^", skipRows: 1 });
  });

  it("keeps what it is told and finds the rest", () => {
    const text = "Title\nid;name\n1;Ann\n2;Ben\n";
    expect(sniffed(text, "utf-8", { encoding: "windows-1252" }).options).toEqual({
      ...PLAIN,
      encoding: "windows-1252",
      delimiter: ";",
      skipRows: 1,
    });
    expect(sniffed(text, "utf-8", { delimiter: "," }).options.delimiter).toBe(",");
    expect(sniffed(text, "utf-8", { headerRows: 0 }).options).toMatchObject({ headerRows: 0, skipRows: 1 });
    expect(sniffed(text, "utf-8", { skipRows: 0 }).options.skipRows).toBe(0);
    expect(sniffed(text, "utf-8", { skipRows: 2 }).options).toMatchObject({ skipRows: 2, delimiter: ";" });
    expect(() => sniffed(text, "utf-8", { encoding: "klingon" })).toThrow(RangeError);
  });

  it("survives a lone quote in the second row of a large file", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i};"Ann ${i}";${i},5;2024-01-01`);
    rows[1] = '1;"Ann;1,5;2024-01-01';
    const bytes = encodeAs("utf-8", `id;name;amount;joined\n${rows.join("\n")}\n`);
    const sample = {
      head: bytes.subarray(0, 1 << 18),
      middle: bytes.subarray(300_007, 300_007 + 65_536),
      tail: bytes.subarray(-65_536),
      size: bytes.length,
    };
    expect(sniff(sample, {}, "en")).toEqual({
      ok: true,
      value: { options: { ...PLAIN, delimiter: ";" }, doubts: [], bomBytes: 0 },
    });
  });

  it("leaves out comments between the rows, and tells what stands below the table", () => {
    const text =
      "id,name,sum\n1,Ann,30\n# checked by hand, twice\n2,Ben,41\n3,Cy,52\nTotal,,123\n\nSource: shop\n";
    expect(sniffed(text)).toEqual({
      options: { ...PLAIN, comment: "#" },
      doubts: [
        { kind: "totals-below", lines: 1, text: "Total 123", skipEnd: 3 },
        { kind: "notes-below", lines: 1, text: "Source: shop", skipEnd: 2 },
      ],
      bomBytes: 0,
    });
    expect(sniffed(text, "utf-8", { comment: "", skipEnd: 3 })).toEqual({
      options: { ...PLAIN, skipEnd: 3 },
      doubts: [{ kind: "left-out-below", lines: 2, text: "Total 123" }],
      bomBytes: 0,
    });
    expect(sniffed("#id,name\n#1,Ann\n#2,Ben\n").options).toEqual(PLAIN);
  });

  it("finds what stands below a large table from its end alone", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},Ann ${i},${i * 2}`).join("\n");
    const bytes = encodeAs("utf-8", `id,name,sum\n${rows}\nTotal,,399980000\n`);
    const sample = {
      head: bytes.subarray(0, 1 << 18),
      middle: bytes.subarray(300_007, 300_007 + 65_536),
      tail: bytes.subarray(-65_536),
      size: bytes.length,
    };
    expect(sniff(sample, {}, "en")).toMatchObject({
      value: { doubts: [{ kind: "totals-below", lines: 1, text: "Total 399980000", skipEnd: 1 }] },
    });
  });

  it("counts NUL bytes in a text", () => {
    expect(sniffed("id,name\n1,A\0nn\n2,Ben\n3,Cy\0\n")).toEqual({
      options: PLAIN,
      doubts: [{ kind: "nul-bytes", count: 2 }],
      bomBytes: 0,
    });
  });

  it("holds for one column, only a header, and 5,000 columns", () => {
    expect(sniffed("email\na@x.org\nb@y.org\n")).toEqual({ options: PLAIN, doubts: [], bomBytes: 0 });
    expect(sniffed("id,name,email")).toEqual({ options: PLAIN, doubts: [], bomBytes: 0 });
    const row = (cell: (at: number) => string) => Array.from({ length: 5000 }, (_, at) => cell(at)).join("|");
    const wide = [row((at) => `col ${at}`), row((at) => `${at}`), row((at) => `${at * 2}`)].join("\n");
    expect(sniffed(wide)).toEqual({ options: { ...PLAIN, delimiter: "|" }, doubts: [], bomBytes: 0 });
  });
});

describe("a file that is no table", () => {
  it("is empty when it holds nothing but white space", () => {
    for (const text of ["", "\n\n", " \r\n\t ", "\ufeff", "\ufeff\r\n"]) {
      expect(sniff(whole(encodeAs("utf-8", text)), {}, "en")).toEqual({
        ok: false,
        problem: { kind: "empty-file" },
      });
    }
  });

  it("is named for what it is", () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
    expect(sniff(whole(png), {}, "en")).toEqual({
      ok: false,
      problem: { kind: "not-text", looksLike: "png" },
    });
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 167 + (i >> 3) * 29) % 256);
    expect(sniff(whole(noise), {}, "en")).toEqual({
      ok: false,
      problem: { kind: "not-text", looksLike: "binary" },
    });
  });
});

describe("any bytes at all", () => {
  it("give options that can be read with, or a problem, in either language", () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom('"', ",", "\n", ";", "\t", "'", "sep=,\n", "\0", "é", "张三", "1,2\n")
        .map((text) => encodeAs("utf-8", text)),
    );
    const bytes = fc
      .array(piece, { maxLength: 12 })
      .map((pieces) => Uint8Array.from(pieces.flatMap((one) => [...one])));
    const cut = fc.nat(60);
    fc.assert(
      fc.property(bytes, cut, fc.constantFrom("en" as const, "zh-CN" as const), (all, at, language) => {
        const sample = {
          head: all.subarray(0, at),
          middle: all.subarray(at, at + 20),
          tail: all.subarray(at + 20),
          size: all.length,
        };
        const result = sniff(all.length <= at ? whole(all) : sample, {}, language);
        if (!result.ok) return;
        const { options, bomBytes } = result.value;
        expect(() => new TextDecoder(options.encoding)).not.toThrow();
        expect(options.delimiter).toHaveLength(1);
        expect(Number.isInteger(options.skipRows) && options.skipRows >= 0).toBe(true);
        expect(bomBytes).toBeLessThanOrEqual(4);
      }),
      { numRuns: 300 },
    );
  });
});
