import { mapText } from "../../table/map-text.ts";
import { columnById } from "../../table/table.ts";
import { momentOf, momentText } from "../../values/moment.ts";
import { inZone, ZONES } from "../../values/time-zone.ts";
import { withBeside } from "../numbers/beside.ts";
import { operation } from "../operation.ts";
import { dateReader } from "./date-column.ts";
import { ZONE_NAMES } from "./zone-names.ts";

/** The times of a column by the clock of another zone, in a new column. */
export const timeZone = operation({
  id: "time-zone",
  group: "dates",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "from", kind: "choice", options: ZONES, initial: "UTC" },
    { name: "to", kind: "choice", options: ZONES, initial: "Asia/Shanghai" },
    { name: "offset", kind: "flag", initial: false },
    { name: "name", kind: "text", initial: "local time" },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ column, name }) => ({ reads: [column], writes: [], creates: [name], removes: [], rows: false }),
  async apply(table, { column: id, from, to, offset, name }, pace) {
    const column = columnById(table, id);
    if (!column || name === "" || columnById(table, name)) return table;
    const read = await dateReader(column, table.rows, pace);
    const there = (text: string) => {
      const canonical = read(text);
      const moved = canonical === null ? null : inZone(momentOf(canonical), from, to);
      if (moved === null || moved.time === null) return "";
      return momentText(offset ? moved : { ...moved, time: { ...moved.time, offset: "" } }) ?? "";
    };
    return withBeside(table, column, name, {
      type: "date",
      cells: await mapText(column.cells, there, pace),
    });
  },
  words: {
    en: {
      name: "Times in another time zone",
      help: "Writes each time by the clock of another place into a new column, with summer time as it was. A time that names its own zone (Z, +08:00) is read by that. Empty for dates without a time, and for times that a change of the clocks skips or repeats.",
      describe: "Times of {column} from {from} to {to}, into {name}",
      fields: {
        column: { label: "Column" },
        from: { label: "Times without a zone are from", options: ZONE_NAMES.en },
        to: { label: "Write them by the clock of", options: ZONE_NAMES.en },
        offset: { label: "Write the zone too, +08:00" },
        name: { label: "Name of the new column" },
      },
      keywords: ["timezone", "utc", "gmt", "local time", "convert time", "daylight saving", "summer time"],
    },
    "zh-CN": {
      name: "换算时区",
      help: "把每个时间换算成另一个地方的时间，放进新的一列，夏令时按当时的规定计算。自带时区的时间（Z、+08:00）按它自己的时区读。没有时间的日期，以及因调整时钟而不存在或重复的时间，结果为空。",
      describe: "把{column}的时间从{from}换算到{to}，放到{name}",
      fields: {
        column: { label: "列" },
        from: { label: "没写时区的时间属于", options: ZONE_NAMES["zh-CN"] },
        to: { label: "换算成", options: ZONE_NAMES["zh-CN"] },
        offset: { label: "同时写出时区，如 +08:00" },
        name: { label: "新列的名字" },
      },
      keywords: ["时区", "北京时间", "世界时", "本地时间", "夏令时", "换算时间"],
    },
  },
  examples: [
    {
      before: [["at"], ["2024-07-05 12:00"], ["2024-01-05T12:00:00Z"], ["2024-07-05"]],
      params: {
        column: "at",
        from: "Europe/London",
        to: "America/New_York",
        offset: false,
        name: "New York",
      },
      after: [
        ["at", "New York"],
        ["2024-07-05 12:00", "2024-07-05 07:00"],
        ["2024-01-05T12:00:00Z", "2024-01-05 07:00:00"],
        ["2024-07-05", ""],
      ],
    },
    {
      before: [["时间"], ["2024-03-05 14:05"]],
      params: { column: "时间", from: "Asia/Shanghai", to: "UTC", offset: true, name: "UTC 时间" },
      after: [
        ["时间", "UTC 时间"],
        ["2024-03-05 14:05", "2024-03-05 06:05Z"],
      ],
    },
  ],
});
