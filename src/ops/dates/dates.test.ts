import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { dateDifference } from "./date-difference.ts";
import { takeDatePart } from "./date-part.ts";
import { readDates } from "./read-dates.ts";
import { truncateDates } from "./truncate-dates.ts";
import { writeDates } from "./write-dates.ts";

const columnOf = (texts: readonly string[]) => tableOf([["x"], ...texts.map((text) => [text])]);
const proofs = Array.from({ length: 20 }, (_, i) => `${(i % 12) + 13}/01/2024`);
const automatic = { columns: ["x"], order: "auto", counted: "leave", short: false } as const;

async function read(texts: readonly string[], params: Parameters<typeof readDates.apply>[1] = automatic) {
  const table = columnOf(texts);
  const after = await readDates.apply(table, params, unhurried);
  return {
    texts: gridOf(after)
      .slice(1)
      .map(([text]) => text),
    type: after.columns[0].type,
    table,
    after,
  };
}

describe("read dates", () => {
  it("takes the order that the whole column proves", async () => {
    const { texts, type } = await read([...proofs, "03/04/2024", "2024年3月5日"]);
    expect(texts.slice(-2)).toEqual(["2024-04-03", "2024-03-05"]);
    expect(type).toBe("date");
  });

  it.each<[string, string[]]>([
    ["too few prove the order", ["25/12/2023", "03/04/2024"]],
    ["proofs speak for both orders", [...proofs, "01/25/2024", "03/04/2024"]],
    ["nothing proves it", ["03/04/2024", "05/06/2024"]],
    ["years have two digits", ["5 Mar 24", "13/01/99"]],
    ["bare numbers stand alone", ["45356", "1709647533"]],
  ])("leaves the column as it is where %s", async (_, texts) => {
    const { table, after } = await read(texts);
    expect(after).toBe(table);
  });

  it("keeps the proofs of an open question and reads what is beside it", async () => {
    const { texts } = await read(["25/12/2023", "03/04/2024", "5 Mar 2024"]);
    expect(texts).toEqual(["25/12/2023", "03/04/2024", "2024-03-05"]);
  });

  it("reads years of two digits and bare numbers when told to", async () => {
    const { texts } = await read(["5 Mar 24", "24年3月5日", "3/4/24", "45356", "007"], {
      columns: ["x"],
      order: "dmy",
      counted: "excel-1900",
      short: true,
    });
    expect(texts).toEqual(["2024-03-05", "2024-03-05", "2024-04-03", "2024-03-05", "007"]);
  });
});

describe("dates written another way", () => {
  const style = (name: "slash-mdy" | "iso") =>
    ({ columns: ["x"], style: name, pattern: "", time: true }) as const;

  it("are text from then on, so that nothing reads them the other way round", async () => {
    const after = await writeDates.apply(columnOf(["2024-03-05", ""]), style("slash-mdy"), unhurried);
    expect(gridOf(after)).toEqual([["x"], ["03/05/2024"], [""]]);
    expect(after.columns[0].type).toBe("text");
  });

  it.each([["03/04/2024"], ["3/4/24"]])("do not stand beside %s, which may be two dates", async (open) => {
    const table = columnOf(["2024-03-05", open]);
    expect(await writeDates.apply(table, style("slash-mdy"), unhurried)).toBe(table);
  });
});

describe("new columns from dates", () => {
  it("are empty where a date may be two", async () => {
    const params = { column: "x", part: "month", name: "month" } as const;
    const after = await takeDatePart.apply(
      columnOf(["03/04/2024", "2024-03-05", "3/4/24"]),
      params,
      unhurried,
    );
    expect(
      gridOf(after)
        .slice(1)
        .map(([, month]) => month),
    ).toEqual(["", "3", ""]);
  });

  it("follow the order that the column proves", async () => {
    const table = columnOf([...proofs, "03/04/2024"]);
    const params = {
      column: "x",
      to: "date",
      date: "2024-04-05",
      other: "",
      unit: "days",
      name: "d",
    } as const;
    expect(gridOf(await dateDifference.apply(table, params, unhurried)).at(-1)).toEqual(["03/04/2024", "2"]);
  });
});

describe("dates cut to a period", () => {
  it("leave an open question open", async () => {
    const table = columnOf(["25/12/2023", "03/04/2024"]);
    const params = { columns: ["x"], edge: "first", span: "month" } as const;
    expect(await truncateDates.apply(table, params, unhurried)).toBe(table);
  });
});
