import { isDomain } from "./email.ts";
import { trimEnds } from "./white-space.ts";

/** The codes of f, h and w. */
const MAY_BEGIN: ReadonlySet<number> = new Set([0x66, 0x68, 0x77]);
const SCHEME = /^(?:https?|ftps?):\/\//i;
const LOCAL_HOST = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;
const PORT = /:\d{1,5}$/;
const UNSAFE = /[\s<>"{}|\\^`]/;

/**
 * True when the text, without outer white space, is one web address: http, https, ftp or ftps with a host, or a host
 * that begins with "www.". No white space inside. Bare hosts ("example.com") and file names are not.
 */
export function isUrl(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 32 && first < 0x80 && !MAY_BEGIN.has(first | 32)) return false;
  const address = trimEnds(text);
  const scheme = SCHEME.exec(address);
  if (scheme === null && !/^www\./i.test(address)) return false;
  if (UNSAFE.test(address)) return false;
  return isHost(address.slice(scheme === null ? 0 : scheme[0].length), scheme !== null);
}

function isHost(rest: string, anyHost: boolean): boolean {
  const end = rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(PORT, "");
  return (anyHost && LOCAL_HOST.test(host)) || isDomain(host, 0);
}
