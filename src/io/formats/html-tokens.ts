/** What a page or XML file is made of, in order. `attributes` is the text between the name and ">". */
export interface MarkupHandler {
  /** Names are in lower case, without a prefix ("ss:Cell" is "cell"). `closed`: written as `<x/>`. */
  open(name: string, attributes: string, closed: boolean): void;
  close(name: string): void;
  /** With entities as they are written. A text may come in several parts. */
  text(text: string): void;
}

/** Elements of a page whose content is no markup. */
const RAW = new Set(["script", "style", "template", "textarea", "noscript", "iframe", "xmp"]);
/** A "<" is text when no ">" follows within so many characters. */
const LONGEST_TAG = 1 << 20;

/**
 * Cuts markup that comes in pieces of any size into tags and text. Comments, declarations with all they declare,
 * processing instructions and the content of scripts are left out; nothing is ever run, and no entity is made up.
 */
export class MarkupTokens {
  private readonly handler: MarkupHandler;
  private readonly xml: boolean;
  private rest = "";
  /** What must come before anything else counts: the end of a comment or of a script. */
  private until = "";

  constructor(handler: MarkupHandler, xml: boolean) {
    this.handler = handler;
    this.xml = xml;
  }

  push(piece: string): void {
    this.rest = this.run(this.rest + piece, false);
  }

  end(): void {
    const rest = this.run(this.rest, true);
    if (rest !== "" && this.until === "") this.handler.text(rest);
    this.rest = "";
  }

  /** Gives what could not be told yet. */
  private run(text: string, last: boolean): string {
    let at = 0;
    for (;;) {
      if (this.until !== "") {
        const end = this.endOf(text, at);
        if (end < 0) return last ? "" : text.slice(Math.max(at, text.length - this.until.length));
        at = end;
      }
      const tag = text.indexOf("<", at);
      if (tag < 0) {
        if (at < text.length) this.handler.text(text.slice(at));
        return "";
      }
      if (tag > at) this.handler.text(text.slice(at, tag));
      const next = this.tag(text, tag, last);
      if (next < 0) return text.slice(tag);
      at = next;
    }
  }

  private endOf(text: string, at: number): number {
    const { until } = this;
    const found = until.startsWith("</")
      ? text.slice(at).search(new RegExp(`${until}(?=[\\s/>])`, "i"))
      : text.indexOf(until, at) - at;
    if (found < 0) return -1;
    this.until = "";
    return until.startsWith("</") ? at + found : at + found + until.length;
  }

  /** Handles what begins with "<" and gives the place behind it; -1 when more text is needed. */
  private tag(text: string, at: number, last: boolean): number {
    if (text.length - at < 12 && !last) return -1;
    if (text.startsWith("<!--", at)) return this.skipTo("-->", at + 4);
    if (text.startsWith("<![CDATA[", at)) return this.data(text, at, last);
    if (text.startsWith("<?", at)) return this.skipTo(this.xml ? "?>" : ">", at + 2);
    if (text.startsWith("<!", at)) return this.declaration(text, at, last);
    NAME.lastIndex = at;
    const name = NAME.exec(text);
    if (!name) return this.plain(at);
    const end = tagEnd(text, NAME.lastIndex);
    if (end < 0) return this.unfinished(text, at, last);
    if (text[end] === "<") return this.plain(at);
    const tag = name[2].toLowerCase();
    if (name[1] === "/") {
      this.handler.close(tag);
      return end + 1;
    }
    const closed = text[end - 1] === "/";
    this.handler.open(tag, text.slice(NAME.lastIndex, closed ? end - 1 : end), closed);
    if (!this.xml && !closed && RAW.has(tag)) this.until = `</${tag}`;
    return end + 1;
  }

  private skipTo(until: string, at: number): number {
    this.until = until;
    return at;
  }

  private plain(at: number): number {
    this.handler.text("<");
    return at + 1;
  }

  private data(text: string, at: number, last: boolean): number {
    const end = text.indexOf("]]>", at);
    if (end < 0 && !last) return -1;
    const inside = text.slice(at + 9, end < 0 ? text.length : end);
    this.handler.text(inside.replaceAll("&", "&amp;"));
    return end < 0 ? text.length : end + 3;
  }

  /** A document type with its own declarations: no entity of theirs is ever put in. */
  private declaration(text: string, at: number, last: boolean): number {
    let depth = 0;
    for (let p = at + 2; p < text.length; p++) {
      const char = text[p];
      if (char === "[" || char === "<") depth++;
      else if (char === "]") depth--;
      else if (char === ">") {
        if (depth <= 0) return p + 1;
        depth--;
      }
    }
    return this.unfinished(text, at, last);
  }

  /** All that was looked through in vain is text, so that nothing is looked through twice. */
  private unfinished(text: string, at: number, last: boolean): number {
    if (!last && text.length - at <= LONGEST_TAG) return -1;
    this.handler.text(text.slice(at));
    return text.length;
  }
}

const NAME = /<(\/?)(?:[A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/y;

/** The ">" that ends a tag, or a "<" that shows it is none, outside quoted attributes; -1 when neither is in sight. */
function tagEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const char = text[at];
    if (char === ">" || char === "<") return at;
    if ((char === '"' || char === "'") && text[at - 1] === "=") {
      at = text.indexOf(char, at + 1);
      if (at < 0) return -1;
    }
    at++;
  }
  return -1;
}

/** The value of an attribute with this name, prefix and all, as it is written; "" when it has none, undefined without it. */
export function attribute(attributes: string, name: string): string | undefined {
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(attributes); found; found = ATTRIBUTE.exec(attributes)) {
    if (found[1].toLowerCase() === name) return found[2] ?? found[3] ?? found[4] ?? "";
  }
  return undefined;
}

const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
