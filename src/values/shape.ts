const MOST = 40;

/**
 * How a text is built: "A" for capitals, "a" for other letters, "中" for ideographs, each once however many stand in a
 * row; "9" for every digit; other signs as they are. "Ann-Lee 207" is "Aa-Aa 999". Cut after 40 signs, marked by "…".
 */
export function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  for (const char of text) {
    const sign = signOf(char);
    if (sign === last && "Aa中".includes(sign)) continue;
    shape += sign;
    last = sign;
    if (shape.length > MOST) return `${shape.slice(0, MOST)}…`;
  }
  return shape;
}

function signOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return "a";
    if (code >= 0x41 && code <= 0x5a) return "A";
    return code >= 0x30 && code <= 0x39 ? "9" : char;
  }
  if (/\p{Nd}/u.test(char)) return "9";
  if (/\p{Script=Han}/u.test(char)) return "中";
  if (/\p{Lu}/u.test(char)) return "A";
  return /[\p{L}\p{M}]/u.test(char) ? "a" : char;
}

/** Characters as people count them, roughly: code points. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--;
  return length;
}
