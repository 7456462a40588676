/** The text filled up to so many characters; longer ones and empty ones stay. One sign fills, on the chosen side. */
export function padded(text: string, length: number, sign: string, side: "left" | "right"): string {
  const characters = Array.from(text).length;
  if (text === "" || characters >= length) return text;
  const fill = sign.repeat(length - characters);
  return side === "left" ? fill + text : text + fill;
}
