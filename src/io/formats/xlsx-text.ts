import { unescapeExcel, unescapeXml, withoutCdata } from "./xlsx-xml.ts";

/** Yes and no as they are written in a column made so by a step, whatever the language of the program that showed them. */
export function truthText(yes: boolean): string {
  return yes ? "true" : "false";
}

/** The text of a string item, shared or inline: its runs one after the other, without the phonetic ones (18.4.8, 18.4.6). */
export function itemText(xml: string): string {
  const plain = withoutCdata(xml);
  const tag = /<(\/?)(?:[\w.-]+:)?(t|rPh)(?:\s[^<>]*)?(\/?)>/g;
  let text = "";
  let spoken = false;
  let from = -1;
  for (let match = tag.exec(plain); match; match = tag.exec(plain)) {
    const opens = match[1] === "" && !match[0].endsWith("/>");
    if (match[2] === "rPh") spoken = opens;
    else if (opens) from = tag.lastIndex;
    else if (from >= 0) {
      if (!spoken) text += plain.slice(from, match.index);
      from = -1;
    }
  }
  return unescapeExcel(unescapeXml(text));
}
