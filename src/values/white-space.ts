import { isCjk } from "./text.ts";

/**
 * Removes white space at both ends: spaces of every width (also U+00A0 and U+3000), tabs, line breaks and the
 * zero-width U+200B, U+2060, U+FEFF. With `inner`, two or more spaces or tabs inside a line become one plain space.
 * Line breaks inside, a single space or tab of any kind and zero-width characters inside stay as they are.
 * Returns the same string when nothing changes.
 */
export function trim(text: string, how: { readonly inner: boolean }): string {
  const outer = trimEnds(text);
  if (!how.inner) return outer;
  const run = firstRun(outer, 0);
  return run < 0 ? outer : collapse(outer, run);
}

/** `trim` without `inner`. */
export function trimEnds(text: string): string {
  const from = firstInner(text);
  const to = afterInner(text, from);
  return to - from === text.length ? text : text.slice(from, to);
}

/**
 * The text with its invisible parts marked, on one line: ␣ for outer spaces, inner runs of them and every space that
 * is not the plain one (a single plain space inside stays, as does a single U+3000 between CJK letters); ⇥ for tabs;
 * ↵ for line breaks (CR LF is one).
 */
export function visible(text: string): string {
  const from = firstInner(text);
  const to = afterInner(text, from);
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (code === 9) out += "⇥";
    else if (isBreak(code)) out += "↵";
    else if (isZeroWidth(code) || (isBlank(code) && stands(text, at, from, to))) out += "␣";
    else out += text[at];
  }
  return out;
}

function stands(text: string, at: number, from: number, to: number): boolean {
  if (at < from || at >= to) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isSpace(before) || isSpace(after)) return true;
  const code = text.charCodeAt(at);
  return code !== 32 && !(code === 0x3000 && isCjk(before) && isCjk(after));
}

/** A line break of any kind, by UTF-16 code. */
export function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space of any kind, line breaks included, zero-width characters not. NaN (past the end) gives false. */
export function isSpace(code: number): boolean {
  return isBlank(code) || isBreak(code);
}

function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || code === 9;
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

function isZeroWidth(code: number): boolean {
  return code === 0x200b || code === 0xfeff || code === 0x2060;
}

function isOuter(code: number): boolean {
  return code <= 32 ? isSpace(code) : code >= 0x80 && (isSpace(code) || isZeroWidth(code));
}

function firstInner(text: string): number {
  let from = 0;
  while (from < text.length && isOuter(text.charCodeAt(from))) from++;
  return from;
}

function afterInner(text: string, from: number): number {
  let to = text.length;
  while (to > from && isOuter(text.charCodeAt(to - 1))) to--;
  return to;
}

function firstRun(text: string, from: number): number {
  let before = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const blank = (code <= 32 || code >= 0x80) && isBlank(code);
    if (blank && before) return at - 1;
    before = blank;
  }
  return -1;
}

function collapse(text: string, first: number): string {
  let out = "";
  let from = 0;
  let run = first;
  while (run >= 0) {
    out += `${text.slice(from, run)} `;
    from = run + 2;
    while (isBlank(text.charCodeAt(from))) from++;
    run = firstRun(text, from);
  }
  return out + text.slice(from);
}
