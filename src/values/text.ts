/** The digit 0-9 a UTF-16 code stands for (ASCII, full-width, Arabic-Indic, extended Arabic-Indic), or -1. */
export function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code < 0x660) return -1;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  if (code <= 0x669) return code - 0x660;
  return code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 : -1;
}

/** True for 0-9 of ASCII; NaN (past the end) gives false. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True when every code from `from` to before `to` is an ASCII digit; true for an empty stretch. */
export function allDigits(text: string, from = 0, to = text.length): boolean {
  for (let at = from; at < to; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** The number written by the ASCII digits from `from` to before `to` (at most 15 of them). */
export function digitsValue(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/**
 * Han, kana, bopomofo and their marks, by UTF-16 code; surrogate halves count as Han when they lead to planes 2 and 3.
 * Hangul is not among them: Korean separates words by spaces.
 */
export function isCjk(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3040 && code <= 0x312f) ||
    (code >= 0x31a0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd8bf)
  );
}

/**
 * The same text in the characters that parsers expect: full-width forms, other digits, kinds of space, the minus
 * sign and the curly apostrophe become their ASCII twins, full-width money signs their usual ones. Length is kept.
 * Returns the same string when there is nothing to fold.
 */
export function plain(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && foldCode(code) !== code) return fold(text, at);
  }
  return text;
}

function fold(text: string, from: number): string {
  let out = text.slice(0, from);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    out += String.fromCharCode(code < 0x80 ? code : foldCode(code));
  }
  return out;
}

function foldCode(code: number): number {
  if (code >= 0x3001 && code < 0xff01) return code;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x3000 || code === 0xa0 || code === 0x202f || code === 0x205f) return 32;
  if (code >= 0x2000 && code <= 0x200a) return 32;
  const digit = digitOf(code);
  if (digit >= 0) return 48 + digit;
  switch (code) {
    case 0x2212:
      return 0x2d;
    case 0x2018:
    case 0x2019:
      return 0x27;
    case 0xffe0:
      return 0xa2;
    case 0xffe1:
      return 0xa3;
    case 0xffe5:
      return 0xa5;
    case 0xffe6:
      return 0x20a9;
    default:
      return code;
  }
}
