/** Attributes of one tag, their names without namespace prefix except `r:id`-like ones, which lose it too. */
export type Attributes = Readonly<Record<string, string>>;

/** Every start tag of this local name in a small XML text, in order, with whatever prefix it has. */
export function* tags(
  xml: string,
  name: string,
): Generator<{ readonly attributes: Attributes; readonly end: number }> {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>`, "g");
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    yield { attributes: attributesOf(match[1]), end: pattern.lastIndex };
  }
}

/** The part of an XML text between the first start tag of this name and its end tag; "" when there is none. */
export function inside(xml: string, name: string): string {
  const start = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?>`).exec(xml);
  if (!start) return "";
  const rest = xml.slice(start.index + start[0].length);
  const end = rest.search(new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`));
  return end < 0 ? "" : rest.slice(0, end);
}

/** `text` is what follows the name of the tag. */
export function attributesOf(text: string): Attributes {
  const attributes = Object.create(null) as Record<string, string>;
  for (const [, name, double, single] of text.matchAll(/\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name.slice(name.indexOf(":") + 1)] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Text of an XML document as it is meant: entities resolved, line ends as "\n", CDATA opened. No entity is expanded twice. */
export function unescapeXml(text: string): string {
  if (!text.includes("&") && !text.includes("\r") && !text.includes("<")) return text;
  const plain = withoutCdata(text);
  return (plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain).replace(ENTITY, entityOf);
}

/** The same document without CDATA: what stands in it is written as other texts are. */
export function withoutCdata(xml: string): string {
  let plain = "";
  let from = 0;
  for (let at = xml.indexOf(CDATA); at >= 0; at = xml.indexOf(CDATA, from)) {
    const end = xml.indexOf("]]>", at);
    if (end < 0) break;
    const text = xml.slice(at + CDATA.length, end);
    plain += xml.slice(from, at);
    plain += text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    from = end + 3;
  }
  return plain + xml.slice(from);
}

/** What Excel writes for characters that XML cannot hold, as in "a_x000D_b"; "_x005F_" is the underscore itself (18.4.12). */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const CDATA = "<![CDATA[";
const ENTITY = /&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function entityOf(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
