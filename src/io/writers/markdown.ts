import { TextParts } from "../text-parts.ts";
import type { Writer } from "../write-options.ts";
import { eachRowTexts } from "../write-rows.ts";

/** A table of GitHub-flavoured Markdown; line breaks become <br>, numbers stand at the right. */
export const writeMarkdown: Writer = async (table, _options, pace) => {
  const out = new TextParts();
  out.add(`| ${table.columns.map(({ name }) => escaped(name)).join(" | ")} |\n`);
  const marks = table.columns.map(({ type }) => (type === "whole" || type === "decimal" ? "---:" : "---"));
  out.add(`| ${marks.join(" | ")} |\n`);
  await eachRowTexts(table, (texts) => out.add(`| ${texts.map(escaped).join(" | ")} |\n`), pace);
  return { blob: out.finish("text/markdown;charset=utf-8"), guarded: 0 };
};

const SPECIAL = /[\\`*_~|<>&[\]\r\n]/;

/** What Markdown would read as a sign is written with a backslash or as an entity, so that it is shown as it is. */
function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[\\`*_~|[\]]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n|\r|\n/g, "<br>");
}
