/** A byte order mark at the start of a file, or undefined. The four bytes of GB18030's are written by some Chinese programs. */
export function byteOrderMark(
  head: Uint8Array,
): { readonly encoding: string; readonly bytes: number } | undefined {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, i) => head[i] === byte)) return { encoding, bytes: mark.length };
  }
  return undefined;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/**
 * UTF-16 without a byte order mark, told by where the NULs stand: the high byte of every ASCII character is one, so
 * they are all at odd places (little end first) or all at even places. Chinese text has them only at its delimiters,
 * digits and line ends, so a few are enough as long as what comes out is text.
 */
export function utf16WithoutMark(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const bytes = head.subarray(0, Math.min(head.length, 65536) & ~1);
  const units = bytes.length / 2;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const many = Math.max(even, odd);
  if (units < 2 || many < units * 0.005 || Math.min(even, odd) > many * 0.05) return undefined;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const text = new TextDecoder(encoding).decode(bytes);
  if (many >= units * 0.25) {
    const rubbish = text.match(/[\p{Cc}\p{Cn}\p{Co}\ufffd]/gu)?.length ?? 0;
    const spaces = text.match(/[\t\n\f\r]/g)?.length ?? 0;
    return rubbish - spaces < units * 0.02 ? encoding : undefined;
  }
  const wide = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const usual = text.match(USUAL_WIDE)?.length ?? 0;
  return wide > 0 && usual >= wide * 0.9 && /[\n\r,;\t|]/.test(text) && highBytes(bytes) > bytes.length * 0.15
    ? encoding
    : undefined;
}

/** Letters of living scripts, CJK and its punctuation, full-width forms. Leaves out private use, symbols, surrogates alone. */
const USUAL_WIDE =
  /[\u{a0}-\u{6ff}\u{904}-\u{e7f}\u{2010}-\u{2027}\u{3000}-\u{30ff}\u{4e00}-\u{9fff}\u{ac00}-\u{d7a3}\u{ff00}-\u{ffef}]/gu;

function highBytes(bytes: Uint8Array): number {
  let high = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] >= 0x80) high++;
  return high;
}

export interface Utf8Scan {
  /** Well-formed characters of two to four bytes. */
  readonly wide: number;
  /** Places that are not UTF-8 (each maximal broken part counts once, as `TextDecoder` replaces it). */
  readonly broken: number;
  /** Where the first of them is, or -1. */
  readonly firstBroken: number;
}

/**
 * Strict UTF-8 (no overlong forms, surrogates or values above U+10FFFF: Unicode 16, table 3-7). A character cut by the
 * end of the bytes is no offence; with `cutStart`, neither are up to three trailing bytes at the start.
 */
export function scanUtf8(bytes: Uint8Array, cutStart: boolean): Utf8Scan {
  let wide = 0;
  let broken = 0;
  let firstBroken = -1;
  let i = 0;
  if (cutStart) while (i < 3 && i < bytes.length && (bytes[i] & 0xc0) === 0x80) i++;
  while (i < bytes.length) {
    const lead = bytes[i++];
    if (lead < 0x80) continue;
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    let seen = 0;
    while (seen < length && i < bytes.length && bytes[i] >= low && bytes[i] <= high) {
      low = 0x80;
      high = 0xbf;
      seen++;
      i++;
    }
    if (length > 0 && seen === length) wide++;
    else if (length === 0 || i < bytes.length) {
      if (broken++ === 0) firstBroken = i - seen - 1;
    }
  }
  return { wide, broken, firstBroken };
}
