let context: CanvasRenderingContext2D | null | undefined;

/** Width in px of a text in the font of charts. */
export function textWidth(text: string): number {
  if (context === undefined) {
    context = document.createElement("canvas").getContext("2d");
    if (context) context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  }
  return context ? context.measureText(text).width : text.length * 7;
}

/** Every how many labels there is room for, `band` px apart: the first stride that fits. */
export function strideThatFits(labels: readonly string[], strides: readonly number[], band: number): number {
  const widest = Math.max(...labels.map(textWidth)) + 14;
  return strides.find((each) => each * band >= widest) ?? Math.ceil(widest / band);
}

/** The text cut to a width in px, with an ellipsis. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(`${text.slice(0, middle)}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low)}…`;
}
