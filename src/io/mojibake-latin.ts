import { scoreIdeographs } from "./encoding-ideographs.ts";

/** 0x80 to 0x9F of windows-1252; the five places without a character are the control they are in ISO 8859-1. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const highByte = new Map(Array.from(HIGH, (char, at) => [char.charCodeAt(0), 0x80 + at]));

/** Where bytes beyond ASCII that belong together begin: two characters of windows-1252 side by side. */
const PAIR = new RegExp(`[\\u0081-\\u00fe${HIGH}][\\u0080-\\u00ff${HIGH}]`);

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const strictGb = new TextDecoder("gb18030", { fatal: true, ignoreBOM: true });

/** The bytes that windows-1252 or ISO 8859-1 shows as this text; null when it has other characters. */
export function latinBytes(text: string): Uint8Array | null {
  if (!PAIR.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x100 ? code : highByte.get(code);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

/** `bytes` as strict UTF-8, when that has characters beyond ASCII. */
export function utf8Of(bytes: Uint8Array): string | null {
  try {
    const text = strictUtf8.decode(bytes);
    return text.length < bytes.length ? text : null;
  } catch {
    return null;
  }
}

/**
 * GBK read as windows-1252 ("ÖÐÎÄ" for 中文). Two different everyday ideographs at the least, and whatever stands beyond
 * ASCII comes in pairs: no word of a European language looks like that.
 */
export function gbOfLatin(bytes: Uint8Array): string | null {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 0x80) continue;
    if (bytes[i] === 0x80 || bytes[i] === 0xff || !(bytes[i + 1] >= 0x80)) return null;
    i++;
  }
  let text: string;
  try {
    text = strictGb.decode(bytes);
  } catch {
    return null;
  }
  const ideographs = new Set(text.match(/[\u4e00-\u9fff]/g));
  return ideographs.size > 1 && scoreIdeographs("gb18030", text).score >= EVERYDAY ? text : null;
}

const EVERYDAY = 0.5;

/**
 * Whether `before`, the bytes of the UTF-8 text `after` shown as windows-1252, is broken for certain: `after` is of
 * letters and signs that people write, and `before` has something no language writes, such as "Ã¼" or "â€™".
 */
export function isBrokenUtf8(before: string, after: string): boolean {
  return !isNatural(before) && isPlausible(after);
}

/**
 * Whether all that was taken for one character can stand so in a right text: an accented letter with the marks that end
 * a word, as in "CAFÉ…" or "touché…”".
 */
function isNatural(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const lead = text.charCodeAt(i);
    if (lead < 0x80) continue;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (!canStandSo(text, i, length)) return false;
    i += length - 1;
  }
  return true;
}

const ENDS_SPEECH = "’”»›…–—™®©\u00a0";
const ENDS_WORD = `${ENDS_SPEECH}·`;
/** Small letters that are words by themselves. */
const WORDS = "àèéêìíòóôùúý";
const DASHES = "–—…";
const OPENS = "“‘«„";

function canStandSo(text: string, at: number, length: number): boolean {
  const letter = text[at];
  const before = text[at - 1] ?? " ";
  const first = text[at + 1];
  const after = text[at + length] ?? " ";
  if (length === 3) {
    const second = text[at + 2];
    if (!/\p{L}/u.test(before) && !WORDS.includes(letter)) return false;
    return ENDS_SPEECH.includes(first) && (ENDS_SPEECH.includes(second) || bothDash(first, second));
  }
  if (length !== 2 || letter === "Â") return false;
  if (letter === "Ã" ? !/\p{Lu}/u.test(before) : /\p{Ll}/u.test(before)) return false;
  if (first === "\u00a0") return !/\p{Ll}/u.test(after);
  return ENDS_WORD.includes(first) && !/[\p{L}\p{N}]/u.test(after);
}

function bothDash(first: string, second: string): boolean {
  return DASHES.includes(first) && OPENS.includes(second);
}

/** Characters beyond ASCII that tables are written with: living scripts, usual signs, no controls, nothing unassigned. */
const WRITTEN =
  /^(?:[\u0300-\u030f\u0323\u0327\u0328\ufe0f]|[\u00a0-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u0218-\u021b\u0259\u02bb\u02bc\u02c6\u02c7\u02dc\u0370-\u03ff\u0400-\u04ff\u0531-\u0587\u05b0-\u05f4\u0600-\u06ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff\u1780-\u17ff\u1e00-\u1fff\u2000-\u200d\u2010-\u2027\u202f-\u205e\u2070-\u209f\u20a0-\u20bf\u2100-\u23ff\u2460-\u27bf\u2b00-\u2bff\u3000-\u30ff\u3100-\u318f\u3200-\u33ff\u4e00-\u9fff\uac00-\ud7a3\ufb01\ufb02\ufe30-\ufe4f\ufeff\uff01-\uffee\u{1d400}-\u{1d7ff}\u{1f000}-\u{1faff}\u{20000}-\u{3134f}\p{ASCII}])*$/u;

/** Scripts that are written in words of their own, apart from Latin letters. */
const APART =
  "\\u0400-\\u04ff\\u0531-\\u0587\\u05b0-\\u05f4\\u0600-\\u06ff\\u0900-\\u0dff\\u0e00-\\u0eff\\u10a0-\\u10ff\\u1780-\\u17ff";
const ALONE = new RegExp(`(?<![${APART}])[${APART}](?![${APART}])`);
const TOGETHER = new RegExp(`[${APART}]{2}`);
const GLUED = new RegExp(`[a-z][${APART}]|[${APART}][a-z]`, "i");
const WIDE = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g;
const WIDE_IN_WORD = /[a-z\u00df-\u00ff][\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

function isPlausible(text: string): boolean {
  if (!WRITTEN.test(text) || /(?<!\p{L}\p{M}?)[\u0300-\u0328]/u.test(text)) return false;
  if (ALONE.test(text) && !TOGETHER.test(text)) return false;
  if (GLUED.test(text)) return false;
  return !(WIDE_IN_WORD.test(text) && text.match(WIDE)?.length === 1);
}
