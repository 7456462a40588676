import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { rowCount } from "../../table/table.ts";
import { epochDay } from "../../values/calendar.ts";
import { type Fit, fitsOf } from "../column-fit.ts";
import { dateParts, EXACT_DIGITS } from "../typed-cells.ts";
import type { Writer } from "../write-options.ts";
import { textsOf } from "../write-rows.ts";

/** A group is encoded in one go, and others wait that long: about 150 ms. */
const GROUP_CELLS = 1 << 18;
const LEAST_ROWS = 4096;
const BIGINT = 2n ** 63n;
const TYPE = "application/vnd.apache.parquet";

/**
 * Parquet in groups of rows, Snappy. Columns made whole numbers, decimals, dates or yes/no by a step are INT64,
 * DOUBLE, DATE or TIMESTAMP and BOOLEAN when every filled cell is one and keeps its digits; all others are UTF-8 text.
 * Empty cells are null.
 */
export const writeParquet: Writer = async (table, _options, pace) => {
  const fits = await fitsOf(table, pace);
  const columns = table.columns.map(({ name }, c) => columnOf(name, fits[c]));
  const bytes = new BlobWriter();
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.map(({ element }) => element),
  ];
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "Limpid" });
  const texts = textsOf(table);
  const count = rowCount(table);
  const groupRows = Math.max(LEAST_ROWS, Math.floor(GROUP_CELLS / Math.max(1, columns.length)));
  for (let first = 0; first < count; first += groupRows) {
    const length = Math.min(groupRows, count - first);
    const columnData: { name: string; data: unknown[] }[] = [];
    for (let c = 0; c < columns.length; c++) {
      const { name, toValue } = columns[c];
      const data = new Array<unknown>(length);
      for (let i = 0; i < length; i++) {
        const text = texts[c].at(table.rows ? table.rows[first + i] : first + i);
        data[i] = text === "" ? null : toValue(text);
      }
      columnData.push({ name, data });
      await pace.tick(first + (length * c) / columns.length, count);
    }
    await writer.write({ columnData, rowGroupSize: groupRows });
    await pace.tick(first + length, count);
  }
  await writer.finish();
  return { blob: bytes.blob(TYPE), guarded: 0 };
};

interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
  readonly toValue: (text: string) => unknown;
}

function columnOf(name: string, fit: Fit): ParquetColumn {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  const text: ParquetColumn = {
    name,
    element: { ...optional, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
    toValue: (cell) => cell,
  };
  switch (fit.kind) {
    case "text":
      return text;
    case "whole":
      if (fit.least < -BIGINT || fit.most >= BIGINT) return text;
      return { name, element: { ...optional, type: "INT64" }, toValue: BigInt };
    case "decimal":
      if (fit.significant > EXACT_DIGITS) return text;
      return { name, element: { ...optional, type: "DOUBLE" }, toValue: Number };
    case "boolean":
      return { name, element: { ...optional, type: "BOOLEAN" }, toValue: (cell) => cell === "true" };
    case "date":
      if (!fit.times)
        return { name, element: { ...optional, type: "INT32", converted_type: "DATE" }, toValue: dayOf };
      if (fit.fraction > 6) return text;
      return {
        name,
        element: {
          ...optional,
          type: "INT64",
          logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MICROS" },
        },
        toValue: microsecondsOf,
      };
  }
}

function dayOf(text: string): number {
  const parts = dateParts(text);
  return parts ? epochDay(parts.year, parts.month, parts.day) : 0;
}

function microsecondsOf(text: string): bigint {
  const time = dateParts(text)?.time;
  const day = BigInt(dayOf(text)) * 86_400_000_000n;
  if (!time) return day;
  const seconds = (time.hour * 60 + time.minute) * 60 + time.second;
  return day + BigInt(seconds) * 1_000_000n + BigInt(time.fraction.padEnd(6, "0"));
}

/** The library's own buffer, emptied into a blob after each group of rows. */
class BlobWriter extends ByteWriter {
  private readonly parts: Blob[] = [];

  flush(): void {
    this.parts.push(new Blob([Uint8Array.from(this.getBytes())]));
    this.index = 0;
  }

  blob(type: string): Blob {
    this.flush();
    return new Blob(this.parts, { type });
  }
}
