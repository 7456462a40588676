import { rowCount } from "../../table/table.ts";
import { TextParts } from "../text-parts.ts";
import { typedKind } from "../typed-cells.ts";
import type { Writer } from "../write-options.ts";
import { eachRowTexts } from "../write-rows.ts";

/**
 * An array of objects, one a line. Columns made numbers or yes/no are written as such, digit by digit (1.10 stays 1.10);
 * a number of more than 15 digits and everything else is a string, an empty cell is null.
 */
export const writeJson: Writer = (table, _options, pace) =>
  writeObjects(table, pace, { start: "[\n", between: ",\n", end: "\n]\n", type: "application/json" });

/** The same objects, each a line of its own. */
export const writeNdjson: Writer = (table, _options, pace) =>
  writeObjects(table, pace, { start: "", between: "\n", end: "\n", type: "application/x-ndjson" });

interface Frame {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  readonly type: string;
}

async function writeObjects(
  table: Parameters<Writer>[0],
  pace: Parameters<Writer>[2],
  { start, between, end, type }: Frame,
): ReturnType<Writer> {
  const out = new TextParts();
  const keys = table.columns.map(({ name }, c) => `${c > 0 ? "," : ""}${JSON.stringify(name)}:`);
  const types = table.columns.map((column) => column.type);
  if (rowCount(table) === 0) {
    out.add(start === "" ? "" : "[]\n");
    return { blob: out.finish(type), guarded: 0 };
  }
  await eachRowTexts(
    table,
    (texts, position) => {
      let line = position === 0 ? start : between;
      line += "{";
      for (let c = 0; c < texts.length; c++) {
        const text = texts[c];
        line += keys[c] + (text === "" ? "null" : jsonValue(text, types[c]));
      }
      out.add(`${line}}`);
    },
    pace,
  );
  out.add(end);
  return { blob: out.finish(type), guarded: 0 };
}

function jsonValue(text: string, type: Parameters<typeof typedKind>[1]): string {
  return type === undefined || typedKind(text, type) === "text" ? JSON.stringify(text) : text;
}
