const PART = 1 << 21;

/** Text on its way to a blob of many parts, UTF-8. */
export class TextParts {
  private readonly parts: Blob[] = [];
  private pieces: string[] = [];
  private length = 0;

  add(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.length >= PART) this.flush();
  }

  finish(type: string): Blob {
    this.flush();
    return new Blob(this.parts, { type });
  }

  private flush(): void {
    if (this.length > 0) this.parts.push(new Blob([this.pieces.join("")]));
    this.pieces = [];
    this.length = 0;
  }
}
