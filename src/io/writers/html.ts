import { isFormula } from "../formula-guard.ts";
import { TextParts } from "../text-parts.ts";
import type { Writer } from "../write-options.ts";
import { eachRowTexts } from "../write-rows.ts";

const STYLE = `body{margin:0;font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#1c211f;background:#fff}
table{border-collapse:collapse}
th,td{padding:4px 10px;border:1px solid #d9dedb;text-align:left;vertical-align:top;white-space:pre-wrap;max-width:40em;overflow-wrap:anywhere}
td{mso-number-format:"\\@"}
br{mso-data-placement:same-cell}
th{position:sticky;top:0;background:#eef2f0}
.n{text-align:right;font-variant-numeric:tabular-nums;mso-number-format:General}`;

/**
 * A page that holds the table and all it needs; it opens in every browser and in spreadsheets, and runs nothing. Excel
 * would take 00123 for a number and =1+1 for a formula: `mso-number-format` tells it that both are text. Line breaks of
 * any kind become <br>. With `guardFormulas` said to be true, texts that would be run get a ' in front too. A page cannot hold NUL characters: they become "?" and are counted.
 */
export const writeHtml: Writer = async (table, options, pace) => {
  const out = new TextParts();
  let nuls = 0;
  const shown = (text: string) => {
    if (!text.includes("\0")) return escaped(text);
    nuls += text.split("\0").length - 1;
    return escaped(text.replaceAll("\0", "?"));
  };
  let guarded = 0;
  const guard = (text: string) => {
    if (options.guardFormulas !== true || !isFormula(text)) return text;
    guarded++;
    return `'${text}`;
  };
  const title = shown(options.table ?? "list");
  out.add(
    `<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n` +
      `<title>${title}</title>\n<style>\n${STYLE}\n</style>\n</head>\n<body>\n<table>\n<thead>\n<tr>`,
  );
  for (const { name } of table.columns) out.add(`<th scope="col">${shown(name)}</th>`);
  out.add("</tr>\n</thead>\n<tbody>\n");
  const starts = table.columns.map(({ type }) =>
    type === "whole" || type === "decimal" ? '<td class="n">' : "<td>",
  );
  await eachRowTexts(
    table,
    (texts) => {
      let line = "<tr>";
      for (let c = 0; c < texts.length; c++) line += `${starts[c]}${shown(guard(texts[c]))}</td>`;
      out.add(`${line}</tr>\n`);
    },
    pace,
  );
  out.add("</tbody>\n</table>\n</body>\n</html>\n");
  const blob = out.finish("text/html;charset=utf-8");
  return nuls > 0 ? { blob, guarded, lacking: { count: nuls, characters: ["\0"] } } : { blob, guarded };
};

const SPECIAL = /[&<>"\r\n]/;

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\r\n|\r|\n/g, "<br>");
}
