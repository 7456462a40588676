import { TextParts } from "../text-parts.ts";
import { dateParts } from "../typed-cells.ts";
import type { Writer } from "../write-options.ts";
import { eachRowTexts } from "../write-rows.ts";
import { type CardField, cardField } from "./vcard-fields.ts";

type Version = "3.0" | "4.0";

/**
 * One contact card per row (RFC 2426 for 3.0, RFC 6350 for 4.0). Columns find their place by name, English or Chinese;
 * what has none stands in the note as "column: text", so nothing is lost. A row without a name is called by its company,
 * its e-mail, its phone or its first filled cell; a row of empty cells is no contact.
 */
export const writeVcard: Writer = async (table, options, pace) => {
  const version = options.vcard ?? "3.0";
  const columns = table.columns.map(({ name }) => ({ name, field: cardField(name) }));
  const places = new Map<CardField["field"], number[]>();
  columns.forEach(({ field }, c) => {
    if (field) places.set(field.field, [...(places.get(field.field) ?? []), c]);
  });
  const out = new TextParts();
  await eachRowTexts(
    table,
    (texts) => {
      if (texts.some((text) => text !== "")) out.add(cardOf(texts, columns, places, version));
    },
    pace,
  );
  return { blob: out.finish("text/vcard;charset=utf-8"), guarded: 0 };
};

const NOWHERE: readonly number[] = [];

interface CardColumn {
  readonly name: string;
  readonly field: CardField | null;
}

function cardOf(
  texts: readonly string[],
  columns: readonly CardColumn[],
  places: ReadonlyMap<CardField["field"], readonly number[]>,
  version: Version,
): string {
  const first = (field: CardField["field"]) => {
    for (const c of places.get(field) ?? NOWHERE) if (texts[c] !== "") return texts[c];
    return "";
  };
  const lines = ["BEGIN:VCARD", `VERSION:${version}`];
  const notes: string[] = [];
  const [last, given, middle, prefix] = [first("last"), first("first"), first("middle"), first("prefix")];
  const formatted = first("name") || joined(prefix, given, middle, last);
  const called =
    formatted ||
    first("company") ||
    first("email") ||
    first("phone") ||
    (texts.find((text) => text !== "") ?? "");
  lines.push(
    `N:${[last, given || (last === "" ? formatted : ""), middle, prefix, ""].map(escaped).join(";")}`,
  );
  lines.push(`FN:${escaped(called)}`);
  const company = first("company");
  const department = first("department");
  if (company !== "" || department !== "")
    lines.push(`ORG:${escaped(company)}${department === "" ? "" : `;${escaped(department)}`}`);
  const address = (["street", "city", "region", "postcode", "country"] as const).map(first);
  if (address.some((part) => part !== "")) lines.push(`ADR:;;${address.map(escaped).join(";")}`);
  const used = new Set<CardField["field"]>();
  columns.forEach(({ name, field }, c) => {
    const text = texts[c];
    if (text === "") return;
    const line = field ? lineOf(field, text, version) : null;
    if (line !== null) lines.push(line);
    else if (field?.field === "note") notes.push(text);
    else if (field === null || used.has(field.field) || field.field === "birthday")
      notes.push(`${name}: ${text}`);
    if (field && line === null) used.add(field.field);
  });
  if (notes.length > 0) lines.push(`NOTE:${escaped(notes.join("\n"))}`);
  lines.push("END:VCARD");
  return lines.map(folded).join("");
}

/** The line of a field that may come several times; null for those that stand together or in the note. */
function lineOf(field: CardField, text: string, version: Version): string | null {
  switch (field.field) {
    case "email":
      return version === "3.0" ? `EMAIL;TYPE=INTERNET:${escaped(text)}` : `EMAIL:${escaped(text)}`;
    case "phone": {
      const type = version === "3.0" ? field.type?.toUpperCase() : field.type;
      return `TEL${type ? `;TYPE=${type}` : ""}:${escaped(text)}`;
    }
    case "title":
      return `TITLE:${escaped(text)}`;
    case "nickname":
      return `NICKNAME:${escaped(text)}`;
    case "url":
      return `URL:${text.replace(/[\r\n]+/g, " ")}`;
    case "birthday": {
      const parts = dateParts(text);
      if (!parts || parts.time) return null;
      return `BDAY:${version === "3.0" ? text : text.replaceAll("-", "")}`;
    }
    default:
      return null;
  }
}

/** Parts of a name as they are said: Chinese ones without spaces, the family name first. */
function joined(prefix: string, given: string, middle: string, last: string): string {
  if (/^\p{Script=Han}+$/u.test(last + given)) return last + middle + given;
  return [prefix, given, middle, last].filter((part) => part !== "").join(" ");
}

function escaped(text: string): string {
  if (!/[\\,;\r\n]/.test(text)) return text;
  return text.replace(/[\\,;]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

const encoder = new TextEncoder();
const MOST_BYTES = 75;

/** Lines longer than 75 bytes go on in the next, which begins with a space; characters stay whole. */
function folded(line: string): string {
  if (line.length * 3 <= MOST_BYTES || encoder.encode(line).length <= MOST_BYTES) return `${line}\r\n`;
  let out = "";
  let size = 0;
  for (const char of line) {
    const code = char.codePointAt(0) as number;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (size + bytes > MOST_BYTES) {
      out += "\r\n ";
      size = 1;
    }
    out += char;
    size += bytes;
  }
  return `${out}\r\n`;
}
