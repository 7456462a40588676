import { describe, expect, it } from "vitest";
import { readOf, xlsxOf } from "./literal-workbook.ts";

const AS_IS = { headerRows: 0, skipRows: 0 } as const;

/** The texts of cells that stand below each other. */
async function textsOf(
  cells: readonly string[],
  more: { strings?: string; formats?: readonly (number | string)[]; date1904?: boolean } = {},
): Promise<string[]> {
  const rows = cells.map((cell, r) => `<row r="${r + 1}">${cell.replace("<c", `<c r="A${r + 1}"`)}</row>`);
  rows.push(
    `<row r="${cells.length + 1}"><c r="A${cells.length + 1}" t="inlineStr"><is><t>end</t></is></c></row>`,
  );
  const { grid } = await readOf(xlsxOf({ rows: rows.join(""), ...more }), AS_IS);
  return grid.slice(1, -1).map(([text]) => text);
}

/** Numbers, each in a style of its own. */
async function shown(
  numbers: readonly (readonly [format: number | string, value: string])[],
  date1904 = false,
) {
  const cells = numbers.map(([, value], at) => `<c s="${at + 1}"><v>${value}</v></c>`);
  return textsOf(cells, { formats: numbers.map(([format]) => format), date1904 });
}

describe("Texts of a workbook", () => {
  it("are shared, inline or of a formula, in one run or several, without what says how they are spoken", async () => {
    const strings =
      '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and not</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si><si /><si><t/></si>' +
      "<si><r><t>日</t></r><r><t>本</t></r><rPh sb='0' eb='1'><t>に</t></rPh><rPh sb='1' eb='2'><t>ほん</t></rPh></si>";
    expect(
      await textsOf(
        [
          '<c t="s"><v>0</v></c>',
          '<c t="s"><v>1</v></c>',
          '<c t="s"><v>2</v></c>',
          '<c t="s"><v>3</v></c>',
          '<c t="s"><v>4</v></c>',
          '<c t="s"><v>5</v></c>',
          '<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>',
          '<c t="str"><f>A1&amp;"x"</f><v>plainx</v></c>',
          '<c t="s"><v> 0 </v></c>',
        ],
        { strings },
      ),
    ).toEqual(["plain", "bold and not", "東京", "", "", "日本", "inline", "plainx", "plain"]);
  });

  it("keep white space and line breaks, with what XML cannot hold as Excel writes it", async () => {
    const inline = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    expect(
      await textsOf([
        inline("  two  "),
        inline("a\nb"),
        inline("a\r\nb"),
        inline("a_x000D_\nb"),
        inline("a&#13;&#10;b"),
        inline("_x005F_x000D_"),
        inline("_x0041_"),
        inline("_x12_ _xZZZZ_ _x"),
        inline("tab\there"),
      ]),
    ).toEqual([
      "  two  ",
      "a\nb",
      "a\nb",
      "a\r\nb",
      "a\r\nb",
      "_x000D_",
      "A",
      "_x12_ _xZZZZ_ _x",
      "tab\there",
    ]);
  });

  it("open entities and CDATA once, and never those a document makes up", async () => {
    const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    expect(
      await textsOf([
        inline("&lt;b&gt; &amp;amp; &quot;x&quot; &apos;"),
        inline("&#x6df1;&#22323; &#x1F600;"),
        inline("<![CDATA[<t>a & b</t>]]>"),
        inline("a<![CDATA[</is></c>]]>b"),
        inline("&lol; &unknown;"),
        inline("&#x110000;"),
        '<c t="str"><f>B1</f><v><![CDATA[</v>]]></v></c>',
      ]),
    ).toEqual([
      '<b> &amp; "x" \'',
      "深圳 😀",
      "<t>a & b</t>",
      "a</is></c>b",
      "&lol; &unknown;",
      "&#x110000;",
      "</v>",
    ]);
  });

  it("that a cell names and the workbook has not are no silent gap", async () => {
    const bytes = xlsxOf({
      rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
      strings: "<si><t>a</t></si>",
    });
    await expect(readOf(bytes)).rejects.toThrow("damaged");
    expect(
      await textsOf(['<c t="s"><v></v></c>', '<c t="s"/>', '<c t="b"><v></v></c>'], {
        strings: "<si><t>a</t></si>",
      }),
    ).toEqual(["", "", ""]);
  });
});

describe("Numbers of a workbook", () => {
  it("keep the digits that the file has", async () => {
    const cells = [
      "110101199003074567",
      "1.10101199003074E+17",
      "1E+17",
      "0.1",
      "0.30000000000000004",
      "1234.5",
      "-0",
      "100",
      "1.50",
      "1E-7",
      "1.7976931348623157E+308",
      " 12345678901234567 ",
      "\n7\n",
      "",
    ];
    expect(await textsOf(cells.map((text) => `<c><v>${text}</v></c>`))).toEqual([
      "110101199003074567",
      "110101199003074000",
      "100000000000000000",
      "0.1",
      "0.3",
      "1234.5",
      "0",
      "100",
      "1.5",
      "1E-7",
      "1.7976931348623157E+308",
      "12345678901234567",
      "7",
      "",
    ]);
  });

  it("that are text stay as they are", async () => {
    const texts = [
      "1E+17",
      "00123",
      "110101199003074567",
      "1.10101E+17",
      "=1+1",
      "-",
      "1,234.50",
      "3/4",
      "'00123",
    ];
    const strings = texts.map((text) => `<si><t>${text}</t></si>`).join("");
    expect(
      await textsOf(
        texts.map((_, at) => `<c t="s"><v>${at}</v></c>`),
        { strings },
      ),
    ).toEqual(texts);
  });

  it("are the plain value whatever format shows per cent, currency or thousands", async () => {
    expect(
      await shown([
        [9, "0.125"],
        [10, "0.1"],
        ["0.00%", "0.12345"],
        [3, "1234567"],
        ["#,##0.00", "1234.5"],
        ['"¥"#,##0.00', "88.8"],
        ["[$€-407]#,##0.00", "12"],
        ["#,##0\\ [$Dhs-801]", "12"],
        ['#,##0.00" DM"', "45000"],
        ['0.0"m"', "45000.5"],
        ["[$kr-414] #,##0", "45000"],
        ["#,##0\\d", "45000"],
        ["[Red]0", "45000"],
        ["[>100]0;[<5]0.0", "45000"],
        ["General", "45000"],
        ["G/通用格式", "45000"],
        ["# ?/?", "0.5"],
        ["0.00E+00", "45000"],
        ["@", "45000"],
        ['"yes";"no"', "45000"],
        ["_-* #,##0.00_-;-* #,##0.00_-", "45000"],
      ]),
    ).toEqual([
      "0.125",
      "0.1",
      "0.12345",
      "1234567",
      "1234.5",
      "88.8",
      "12",
      "12",
      "45000",
      "45000.5",
      "45000",
      "45000",
      "45000",
      "45000",
      "45000",
      "45000",
      "0.5",
      "45000",
      "45000",
      "45000",
      "45000",
    ]);
  });

  it("keep the zeros their format puts in front", async () => {
    expect(
      await shown([
        ["00000", "501"],
        ["000-00-0000", "12345678"],
        ["0000000000", "12345678901"],
        ["00000", "501.5"],
        ["00000", "-5"],
        ["0", "5"],
      ]),
    ).toEqual(["00501", "012-34-5678", "12345678901", "501.5", "-5", "5"]);
  });
});

describe("Dates and times of a workbook", () => {
  it("are ISO, whatever the format shows", async () => {
    expect(
      await shown([
        [14, "45356"],
        [22, "45356.604166666664"],
        [22, "45356.60422453704"],
        ["yyyy-mm-dd", "45356"],
        ['[$-804]yyyy"年"m"月"d"日"', "45356"],
        ["[$-404]e/m/d", "45356"],
        ['[$-411]ggge"年"m"月"d"日"', "45356"],
        ["dd\\.mm\\.yyyy", "45356"],
        ["d/m/yy\\ h:mm", "45356.25"],
        ["m/d/yyyy;@", "45356"],
        ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "45356"],
        ["mmm-yy", "45356"],
        ["[$-409]mmmm\\ d\\,\\ yyyy;@", "45356.0"],
        ["yyyy", "45356"],
        [57, "45356"],
        [31, "45356"],
        ["yyyy-mm-dd", "45356.75"],
      ]),
    ).toEqual([
      "2024-03-05",
      "2024-03-05 14:30",
      "2024-03-05 14:30:05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05 06:00",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05",
      "2024-03-05 18:00:00",
    ]);
  });

  it("are times of the day, or hours that count on", async () => {
    expect(
      await shown([
        [20, "0.25"],
        [18, "0.75"],
        ["h:mm AM/PM", "0.5"],
        ['上午/下午h"时"mm"分"', "0.5"],
        ["mm:ss", "0.000694444444444444"],
        ["mm:ss.0", "1.15740740740741E-6"],
        ["[h]:mm", "1.5"],
        ["[h]:mm:ss", "-0.5"],
        [46, "2.25"],
        ["[mm]:ss", "0.0625"],
        ["hh:mm:ss", "0"],
        ["yyyy\\-mm\\-dd\\ hh:mm:ss.000", "45356.5000057870"],
        ["hh:mm:ss", "45356.5"],
      ]),
    ).toEqual([
      "06:00",
      "18:00",
      "12:00",
      "12:00",
      "00:01:00",
      "00:00:00.1",
      "36:00:00",
      "-12:00:00",
      "54:00:00",
      "01:30:00",
      "00:00:00",
      "2024-03-05 12:00:00.500",
      "2024-03-05 12:00:00",
    ]);
  });

  it("count days as Excel does, with its 29 February 1900", async () => {
    const days = ["0", "1", "59", "60", "61", "2958465", "2958466", "-1"];
    expect(await shown(days.map((day) => ["yyyy-mm-dd", day]))).toEqual([
      "1900-01-00",
      "1900-01-01",
      "1900-02-28",
      "1900-02-29",
      "1900-03-01",
      "9999-12-31",
      "2958466",
      "-1",
    ]);
  });

  it("count from 1904 where the workbook says so", async () => {
    expect(
      await shown(
        [
          ["yyyy-mm-dd", "0"],
          ["yyyy-mm-dd", "43894"],
          ["yyyy-mm-dd hh:mm", "43894.5"],
          ["h:mm", "0.5"],
          ["yyyy-mm-dd", "2957003"],
          ["yyyy-mm-dd", "2957004"],
        ],
        true,
      ),
    ).toEqual(["1904-01-01", "2024-03-05", "2024-03-05 12:00", "12:00", "9999-12-31", "2957004"]);
  });

  it("may be written as ISO dates", async () => {
    const cell = (text: string) => `<c s="1" t="d"><v>${text}</v></c>`;
    const cells = [
      "2024-03-05",
      "2024-03-05T00:00:00",
      "2024-03-05T14:30:00.250",
      "2024-03-05T14:30",
      "2024-03-05T14:30:00Z",
    ];
    expect(await textsOf(cells.map(cell), { formats: [14] })).toEqual([
      "2024-03-05",
      "2024-03-05",
      "2024-03-05 14:30:00.25",
      "2024-03-05 14:30:00",
      "2024-03-05 14:30:00",
    ]);
  });
});

describe("Other cells of a workbook", () => {
  it("are true and false, errors as they are shown, formulas their saved value", async () => {
    const cells = [
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="b"><v>true</v></c>',
      '<c t="e"><v>#REF!</v></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      "<c><f>1+1</f><v>2</v></c>",
      '<c t="str"><f>"a"</f><v>a</v></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c t="b"><f>TRUE()</f><v>1</v></c>',
      "<c><f>NOW()</f></c>",
      '<c><f t="shared" si="0"/><v>3</v></c>',
    ];
    expect(await textsOf(cells)).toEqual([
      "true",
      "false",
      "true",
      "#REF!",
      "#DIV/0!",
      "2",
      "a",
      "",
      "true",
      "",
      "3",
    ]);
    const rows = cells.map((cell, r) => `<row r="${r + 1}">${cell}</row>`).join("");
    const { doubts } = await readOf(xlsxOf({ rows }), AS_IS);
    expect(doubts).toContainEqual({ kind: "formulas", count: 7, empty: 1 });
    expect(doubts).toContainEqual({ kind: "cell-errors", count: 2 });
  });
});
