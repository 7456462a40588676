import { itemText } from "./xlsx-text.ts";

/** The shared strings of a workbook (ECMA-376 18.4.9), pushed as pieces of XML text. */
export class StringsReader {
  readonly strings: string[] = [];
  private text = "";
  private enough = 0;

  /** Characters that wait for the end of their string. */
  get held(): number {
    return this.text.length;
  }

  push(text: string): void {
    this.text += text;
    if (this.text.length < this.enough) return;
    this.text = this.text.slice(this.read(this.text));
    this.enough = this.text.length * 2;
  }

  finish(): readonly string[] {
    this.read(this.text);
    this.text = "";
    return this.strings;
  }

  /** Reads the items that have come to their end, and returns where the last of them ends. */
  private read(text: string): number {
    const pattern = /<(?:([\w.-]+:)?si)(?:\s[^<>]*)?\/?>/g;
    let done = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0].endsWith("/>")) {
        this.strings.push("");
        done = pattern.lastIndex;
        continue;
      }
      const close = text.indexOf(`</${match[1] ?? ""}si>`, pattern.lastIndex);
      if (close < 0) break;
      this.strings.push(plainItem(text, pattern.lastIndex, close));
      done = text.indexOf(">", close) + 1;
      pattern.lastIndex = done;
    }
    return done;
  }
}

/** Most items are one run without anything special: `<t>text</t>`. */
function plainItem(text: string, from: number, to: number): string {
  if (text.startsWith("<t>", from) && text.startsWith("</t>", to - 4)) {
    const plain = text.slice(from + 3, to - 4);
    if (!/[<&\r]|_x/.test(plain)) return plain;
  }
  return itemText(text.slice(from, to));
}
