import { describe, expect, it } from "vitest";
import { tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { writeVcard } from "./vcard.ts";

async function cards(rows: readonly (readonly string[])[], vcard?: "3.0" | "4.0"): Promise<string[]> {
  const options = { format: "vcard", ...(vcard ? { vcard } : {}) } as const;
  const { blob } = await writeVcard(tableOf(rows), options, unhurried);
  return (await blob.text()).split("\r\n").slice(0, -1);
}

describe("contact cards", () => {
  it("know English columns by name", async () => {
    expect(
      await cards([
        [
          "First Name",
          "Last Name",
          "E-mail",
          "Mobile Phone",
          "Company",
          "Job Title",
          "Address",
          "City",
          "Zip",
          "Notes",
          "Birthday",
          "Tier",
        ],
        [
          "Ann",
          "O'Neil; Jr",
          "ann@x.org",
          "+41 79 1",
          "Acme, Inc",
          "CTO",
          "Rue 1",
          "Bern",
          "3000",
          "a\nb",
          "1983-05-06",
          "gold",
        ],
      ]),
    ).toEqual([
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:O'Neil\\; Jr;Ann;;;",
      "FN:Ann O'Neil\\; Jr",
      "ORG:Acme\\, Inc",
      "ADR:;;Rue 1;Bern;;3000;",
      "EMAIL;TYPE=INTERNET:ann@x.org",
      "TEL;TYPE=CELL:+41 79 1",
      "TITLE:CTO",
      "BDAY:1983-05-06",
      "NOTE:a\\nb\\nTier: gold",
      "END:VCARD",
    ]);
  });

  it("know Chinese columns by name, and put the family name first", async () => {
    expect(
      await cards(
        [
          ["姓", "名", "手机", "邮箱", "公司", "职位", "备注", "生日"],
          ["王", "小明", "13800138000", "w@x.cn", "某公司", "经理", "老客户", "1990-01-02"],
        ],
        "4.0",
      ),
    ).toEqual([
      "BEGIN:VCARD",
      "VERSION:4.0",
      "N:王;小明;;;",
      "FN:王小明",
      "ORG:某公司",
      "TEL;TYPE=cell:13800138000",
      "EMAIL:w@x.cn",
      "TITLE:经理",
      "BDAY:19900102",
      "NOTE:老客户",
      "END:VCARD",
    ]);
  });

  it("are called by the company, the e-mail or the first cell when there is no name; an empty row is none", async () => {
    const rows = [
      ["name", "company", "email", "x"],
      ["", "Acme", "a@x.org", ""],
      ["", "", "b@x.org", ""],
      ["", "", "", "y"],
      ["", "", "", ""],
    ];
    const lines = await cards(rows);
    expect(lines.filter((line) => line.startsWith("FN:"))).toEqual(["FN:Acme", "FN:b@x.org", "FN:y"]);
  });

  it("keep a birthday that is no date, and a second company, in the note", async () => {
    const lines = await cards([
      ["name", "birthday", "company", "organisation"],
      ["A", "May 5", "One", "Two"],
    ]);
    expect(lines).toContain("NOTE:birthday: May 5\\norganisation: Two");
  });

  it("fold lines after 75 bytes and never inside a character", async () => {
    const note = "中文😀".repeat(40);
    const lines = await cards([
      ["name", "note"],
      ["A", note],
    ]);
    const bytes = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    const unfolded = lines.join("\r\n").replaceAll("\r\n ", "");
    expect(unfolded).toContain(`NOTE:${note}\r\n`);
  });
});
