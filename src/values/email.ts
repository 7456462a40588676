import { trimEnds } from "./white-space.ts";

/**
 * True when the text, without outer white space, has the shape of one e-mail address: a local part of at most 64
 * letters, digits and the signs of RFC 5322's dot-atom, one "@", and a domain of at least two labels whose last is
 * not a number. Letters of any script are allowed (RFC 6531); quoted local parts, display names ("Ann <a@b.c>") and
 * address literals are not.
 */
export function isEmail(text: string): boolean {
  const at = text.indexOf("@");
  if (at < 1 || text.length > 320) return false;
  const address = trimEnds(text);
  const split = address.length === text.length ? at : address.indexOf("@");
  return split >= 1 && split <= 64 && isLocal(address, split) && isDomain(address, split + 1);
}

function isLocal(text: string, to: number): boolean {
  let afterDot = true;
  for (let at = 0; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      if (afterDot) return false;
      afterDot = true;
    } else {
      if (code < 0x80 ? LOCAL[code] === 0 : !isWide(code)) return false;
      afterDot = false;
    }
  }
  return !afterDot;
}

/** Labels of letters, digits and inner hyphens, at most 63 long; the last one is no number and has two or more. */
export function isDomain(text: string, from: number, to = text.length): boolean {
  if (to - from > 253) return false;
  let start = from;
  let labels = 0;
  let letters = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      if (!isLabel(text, start, at)) return false;
      start = at + 1;
      labels++;
      letters = false;
    } else if (code >= 0x80) {
      if (!isWide(code)) return false;
      letters = true;
    } else if (DOMAIN[code] === 0) return false;
    else if (code >= 65) letters = true;
  }
  return labels > 0 && letters && to - start >= 2 && isLabel(text, start, to);
}

function isLabel(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 63 && text.charCodeAt(from) !== 45 && text.charCodeAt(to - 1) !== 45;
}

/** Letters beyond ASCII, roughly: not Latin-1 signs, general punctuation, CJK punctuation or full-width signs. */
function isWide(code: number): boolean {
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005 || code === 0x3007;
  return code < 0xfe00 && (code < 0xe000 || code >= 0xf900);
}

const LOCAL = table("!#$%&'*+/=?^_`{|}~-0123456789");
const DOMAIN = table("-0123456789");

function table(signs: string): Uint8Array {
  const allowed = new Uint8Array(128);
  for (const sign of signs) allowed[sign.charCodeAt(0)] = 1;
  for (let code = 65; code <= 90; code++) {
    allowed[code] = 1;
    allowed[code + 32] = 1;
  }
  return allowed;
}
