import { itemText } from "./xlsx-sheet.ts";

/** The shared strings of a workbook (ECMA-376 18.4.9), pushed as pieces of XML text. */
export class StringsReader {
  readonly strings: string[] = [];
  private text = "";

  /** Characters that wait for the end of their string. */
  get held(): number {
    return this.text.length;
  }

  push(text: string): void {
    this.text += text;
    const at = this.text.lastIndexOf("si>");
    if (at >= 0) this.text = this.text.slice(this.read(this.text, at + 3));
  }

  finish(): readonly string[] {
    this.read(this.text, this.text.length);
    this.text = "";
    return this.strings;
  }

  /** Reads the items that end before `end`, and returns where the last of them ends. */
  private read(text: string, end: number): number {
    const pattern = /<(?:([\w.-]+:)?si)(?:\s[^>]*)?(\/)?>/g;
    let done = 0;
    for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
      if (match[2]) {
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
