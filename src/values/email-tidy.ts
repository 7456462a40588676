import { halfWidth } from "./characters.ts";
import { isEmail } from "./email.ts";
import { PROVIDERS, ROLES, THROW_AWAY } from "./email-providers.ts";

/** Between several addresses of one cell. */
export const AMONG_EMAILS = "; ";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const NAMED = /^\s*["']?[^<>@]*["']?\s*<\s*([^<>]+?)\s*>\s*$/;

/**
 * The addresses of a text in their one way of writing, each once; null when something in it is no address. The domain is
 * in small letters, the part before the @ stays as it is written. Understood: full width, spaces around @ and dots,
 * "mailto:", "(at)" and "(dot)", a comma for a dot in the domain, two @ in a row, a stop at the end, <brackets>.
 */
export function emailsOf(text: string): string[] | null {
  const whole = oneEmail(text);
  if (whole !== null) return [whole];
  const parts = halfWidth(text)
    .replace(INVISIBLE, "")
    .split(SEPARATOR)
    .filter((part) => part.trim() !== "");
  if (parts.length < 2) return null;
  const found = new Set<string>();
  for (const part of parts) {
    const email = oneEmail(part);
    if (email === null) return null;
    found.add(email);
  }
  return [...found];
}

const SEPARATOR = /\s*[;,、|\n]\s*|\s*\/\s*(?=[^@\s]+@)|\s+(?:and|or|和|或)\s+|\s+(?=[^@\s]+@)/;

function oneEmail(text: string): string | null {
  if (!/[@＠]|[([{【（]\s*(?:at|a)\s*[)\]}】）]/i.test(text)) return null;
  let email = halfWidth(text).replace(INVISIBLE, "").trim();
  email = email.replace(/^(?:mailto|e-?mail|邮箱)\s*:\s*/i, "").replace(/^<\s*|\s*>$/g, "");
  email = email
    .replace(/\s*[([{【]\s*at\s*[)\]}】]\s*/i, "@")
    .replace(/\s*[([{【]\s*(?:dot|点)\s*[)\]}】]\s*/gi, ".")
    .replace(/\s*@+\s*/, "@")
    .replace(/[.,;。，；、]+$/, "");
  const at = email.indexOf("@");
  if (at < 1) return null;
  const query = email.indexOf("?", at);
  const domain = email
    .slice(at + 1, query < 0 ? undefined : query)
    .replace(/\s*[.。]\s*/g, ".")
    .replace(/,(?=(?:com|cn|net|org)$)/i, ".")
    .toLowerCase();
  const local = email.slice(0, at).replace(/\s*\.\s*/g, ".");
  const made = `${local}@${domain}`;
  return isEmail(made) && made.trim() === made ? made : null;
}

/** The text with its addresses in their one way of writing; what has none, or a name beside it, stays as it is. */
export function tidyEmail(text: string): string {
  return emailsOf(text)?.join(AMONG_EMAILS) ?? text;
}

/** The addresses of a text, also where a name stands before one ("Ann <ann@x.org>"); none when it has no clean one. */
export function addressesIn(text: string): string[] {
  const named = NAMED.exec(text);
  return emailsOf(named ? named[1] : text) ?? [];
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

/**
 * What a domain was most likely meant to be, or null: an ending nobody has (".con"), or one slip of the hand (a letter
 * too many, too few, other or swapped: optimal string alignment, distance 1) away from exactly one great provider with
 * a name of five letters or more. A real provider is never taken for another.
 */
export function meantDomain(domain: string): string | null {
  if (PROVIDERS.has(domain) || THROW_AWAY.has(domain)) return null;
  const ended = domain.replace(ENDING, (_, dot: string, end: string) => dot + ENDINGS[end]);
  if (PROVIDERS.has(ended)) return ended;
  let found: string | null = null;
  for (const known of PROVIDERS) {
    if (known.indexOf(".") < 5 || !oneSlip(ended, known)) continue;
    if (found !== null) return null;
    found = known;
  }
  return found ?? (ended === domain ? null : ended);
}

const ENDINGS: Readonly<Record<string, string>> = {
  ...{ con: "com", cmo: "com", ocm: "com", comm: "com", coom: "com", cpm: "com", vom: "com", xom: "com" },
  ...{ conm: "com", copm: "com", cok: "com", ney: "net", nte: "net", nett: "net", ogr: "org", orgg: "org" },
};
const ENDING = new RegExp(`(\\.)(${Object.keys(ENDINGS).join("|")})$`);

/** Whether one letter put in, left out, exchanged or swapped with its neighbour makes `a` into `b`. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  if (rest(a, 1) === rest(b, 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2);
}

/** What an address is for: a task (info@), to be thrown away, a person's at a great provider, or at a domain of their own. */
export type EmailKind = "role" | "throw-away" | "provider" | "own";

export function emailKind(email: string): EmailKind {
  const domain = domainOf(email);
  if (THROW_AWAY.has(domain)) return "throw-away";
  const local = email.slice(0, email.indexOf("@")).toLowerCase().replace(/\+.*$/, "");
  if (ROLES.has(local)) return "role";
  return PROVIDERS.has(domain) ? "provider" : "own";
}

/** Why a text is no clean address; null when it is one or several. */
export type EmailFault = "no-at" | "two-ats" | "no-domain" | "no-ending" | "spaces" | "signs";

export function emailFault(text: string): EmailFault | null {
  if (addressesIn(text).length > 0) return null;
  const email = halfWidth(text).trim();
  const ats = email.split("@").length - 1;
  if (ats === 0) return "no-at";
  if (ats > 1) return "two-ats";
  const domain = email.slice(email.indexOf("@") + 1).trim();
  if (domain === "") return "no-domain";
  if (/\s/.test(email)) return "spaces";
  return domain.includes(".") ? "signs" : "no-ending";
}
