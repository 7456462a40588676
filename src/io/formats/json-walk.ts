/** The text is no JSON, or ends too soon. */
export class BrokenJson extends Error {}

export interface JsonVisitor {
  /** Whether to go through the members or elements of what begins at `path` with this bracket, or to have it whole. */
  into(bracket: "{" | "[", path: readonly string[]): boolean;
  /**
   * A whole value, `text.slice(from, to)`: an element of the array at `path`, or the member that `path` ends with, or
   * (no path, no element) one of the values of the file. `line` is where it begins, 1-based.
   */
  value(
    text: string,
    from: number,
    to: number,
    line: number,
    element: boolean,
    path: readonly string[],
  ): void;
}

/**
 * Goes through JSON text that comes in pieces of any size and cuts it into values. It asks for no more than brackets
 * and quotes that match; commas too many or too few are forgiven. Never recurses. Throws `BrokenJson`.
 */
export class JsonWalker {
  private readonly visitor: JsonVisitor;
  private readonly open: ("{" | "[")[] = [];
  private readonly path: string[] = [];
  private text = "";
  private at = 0;
  private line = 1;
  private nextLine = Infinity;
  private entered = false;
  /** How far a value that is not complete yet was looked through. */
  private seen = { from: -1, at: 0, depth: 0, quoted: false };

  constructor(visitor: JsonVisitor) {
    this.visitor = visitor;
  }

  push(piece: string): void {
    const { at, seen } = this;
    this.countLines(at);
    this.text = at < this.text.length ? this.text.slice(at) + piece : piece;
    if (seen.from >= 0) {
      seen.from -= at;
      seen.at -= at;
    }
    this.nextLine = lineEnd(this.text, 0);
    this.at = 0;
    this.run(false);
  }

  end(): void {
    this.run(true);
    if (this.at < this.text.length || this.open.length > 0) throw new BrokenJson();
  }

  private run(last: boolean): void {
    for (;;) {
      const { text, open } = this;
      const inside = open.at(-1);
      const from = skip(text, this.at, inside !== undefined);
      this.at = from;
      if (from >= text.length) return;
      const char = text[from];
      if (char === "}" || char === "]") this.close(char);
      else if (inside === "{") {
        if (!this.member(last)) return;
      } else {
        if (inside === undefined && char !== "{" && char !== "[") throw new BrokenJson();
        if (!this.value(from, last, inside === "[")) return;
      }
    }
  }

  private close(char: "}" | "]"): void {
    if (this.open.pop() !== (char === "}" ? "{" : "[")) throw new BrokenJson();
    if (this.open.at(-1) === "{") this.path.pop();
    this.at++;
  }

  /** False when more text is needed; then nothing has happened. */
  private member(last: boolean): boolean {
    const { text, at } = this;
    if (text[at] !== '"') throw new BrokenJson();
    const end = stringEnd(text, at + 1);
    const colon = end < 0 ? text.length : skip(text, end, false);
    const from = colon >= text.length ? colon : skip(text, colon + 1, false);
    if (from >= text.length) {
      if (last) throw new BrokenJson();
      return false;
    }
    if (text[colon] !== ":") throw new BrokenJson();
    this.path.push(stringAt(text, at, end));
    const done = this.value(from, last, false);
    if (!done || !this.entered) this.path.pop();
    return done;
  }

  private value(from: number, last: boolean, element: boolean): boolean {
    const { text, visitor, path } = this;
    const char = text[from];
    this.entered = !element && (char === "{" || char === "[") && visitor.into(char, path);
    if (this.entered) {
      this.open.push(char as "{" | "[");
      this.at = from + 1;
      return true;
    }
    const to = this.valueEnd(from, last);
    if (to < 0) return false;
    this.countLines(from);
    visitor.value(text, from, to, this.line, element, path);
    this.at = to;
    return true;
  }

  private countLines(to: number): void {
    while (this.nextLine < to) {
      this.line++;
      this.nextLine = lineEnd(this.text, this.nextLine + 1);
    }
  }

  /** Where the value that begins at `from` ends; -1 when that is not in sight. */
  private valueEnd(from: number, last: boolean): number {
    const { text, seen } = this;
    const first = text.charCodeAt(from);
    if (first !== QUOTE && first !== CURLY && first !== SQUARE) return this.bareEnd(from, last);
    if (seen.from !== from) Object.assign(seen, { from, at: from, depth: 0, quoted: false });
    let { at, depth, quoted } = seen;
    while (at < text.length) {
      if (quoted) {
        const end = stringEnd(text, at);
        if (end < 0) break;
        at = end;
        quoted = false;
        if (depth === 0) return this.found(at);
        continue;
      }
      const code = text.charCodeAt(at++);
      if (code === QUOTE) quoted = true;
      else if (code === CURLY || code === SQUARE) depth++;
      else if ((code === CURLY_END || code === SQUARE_END) && --depth === 0) return this.found(at);
    }
    if (last) throw new BrokenJson();
    Object.assign(seen, { from, at, depth, quoted });
    return -1;
  }

  private found(at: number): number {
    this.seen.from = -1;
    return at;
  }

  private bareEnd(from: number, last: boolean): number {
    const { text } = this;
    let at = from;
    while (at < text.length && !endsBare(text.charCodeAt(at))) at++;
    if (at === from) throw new BrokenJson();
    return at < text.length || last ? at : -1;
  }
}

const QUOTE = 0x22;
const CURLY = 0x7b;
const CURLY_END = 0x7d;
const SQUARE = 0x5b;
const SQUARE_END = 0x5d;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? Infinity : end;
}

/** The first place from `at` on that is no white space (a record separator counts as such) and, inside, no comma. */
export function skip(text: string, at: number, commas: boolean): number {
  let p = at;
  for (; p < text.length; p++) {
    const code = text.charCodeAt(p);
    if (code > 0x20) {
      if (code === 0x2c && commas) continue;
      if (code !== 0xfeff) return p;
    } else if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0x1e) return p;
  }
  return p;
}

/** Whether a bare word (number, true, null) ends before this character. */
export function endsBare(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x2c ||
    code === 0x3a ||
    code === QUOTE ||
    code === SQUARE ||
    code === SQUARE_END ||
    code === CURLY ||
    code === CURLY_END
  );
}

/** Behind the quote that ends the string whose characters begin at or before `at` (outside an escape); -1 for none. */
export function stringEnd(text: string, at: number): number {
  for (let quote = text.indexOf('"', at); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (before >= at && text.charCodeAt(before) === 0x5c) before--;
    if ((quote - before) % 2 === 1) return quote + 1;
  }
  return -1;
}

/** The text of the string from its first quote to behind its last. What is no escape of JSON stays as it is written. */
export function stringAt(text: string, from: number, to: number): string {
  const inner = text.slice(from + 1, to - 1);
  if (!inner.includes("\\")) return inner;
  return inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))/g,
    (_all, hex: string | undefined, char: string) =>
      hex === undefined ? (ESCAPES[char] ?? char) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
