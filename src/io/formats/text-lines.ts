/** Cuts text that comes in pieces into lines; LF, CR LF and a lone CR end one. Numbers are 1-based. */
export class TextLines {
  private readonly take: (line: string, number: number) => void;
  private rest = "";
  private number = 0;

  constructor(take: (line: string, number: number) => void) {
    this.take = take;
  }

  push(piece: string): void {
    const text = this.rest + piece;
    let from = 0;
    ENDS.lastIndex = 0;
    for (let end = ENDS.exec(text); end; end = ENDS.exec(text)) {
      // a CR at the very end may be the first half of a CR LF
      if (end[0] === "\r" && ENDS.lastIndex === text.length) break;
      this.take(text.slice(from, end.index), ++this.number);
      from = ENDS.lastIndex;
    }
    this.rest = text.slice(from);
  }

  end(): void {
    const last = this.rest.endsWith("\r") ? this.rest.slice(0, -1) : this.rest;
    if (this.rest !== "") this.take(last, ++this.number);
    this.rest = "";
  }
}

const ENDS = /\r\n|\r|\n/g;
