import { halfWidth } from "./characters.ts";
import { isDomain } from "./email.ts";
import { isUrl } from "./url.ts";

/** Endings under which names are given out at the second level. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  `com.cn net.cn org.cn gov.cn edu.cn ac.cn com.hk org.hk edu.hk gov.hk net.hk com.tw org.tw edu.tw gov.tw net.tw com.mo co.uk
  org.uk ac.uk gov.uk me.uk ltd.uk plc.uk net.uk nhs.uk sch.uk com.au net.au org.au edu.au gov.au asn.au id.au co.nz net.nz
  org.nz ac.nz govt.nz co.jp ne.jp or.jp ac.jp go.jp co.kr or.kr ac.kr go.kr com.br net.br org.br gov.br com.mx org.mx
  gob.mx com.ar gob.ar com.co gov.co com.pe com.ve com.ec com.uy com.tr org.tr gov.tr edu.tr co.in net.in org.in gov.in
  ac.in edu.in co.id or.id ac.id go.id com.my org.my edu.my gov.my com.sg edu.sg gov.sg org.sg com.ph gov.ph edu.ph co.th
  or.th ac.th go.th in.th com.vn edu.vn gov.vn co.za org.za gov.za ac.za com.ng gov.ng com.gh co.ke or.ke ac.ke com.eg
  gov.eg edu.eg com.sa gov.sa edu.sa co.il org.il ac.il gov.il com.ua gov.ua com.pl edu.pl gov.pl net.pl org.pl co.at or.at
  ac.at com.pt com.es com.gr com.cy com.mt com.pk edu.pk gov.pk com.bd com.np com.lk com.kh`.split(/\s+/),
);

interface Address {
  readonly scheme: string;
  readonly host: string;
  /** Port, path, query and fragment. */
  readonly rest: string;
}

function addressOf(text: string): Address | null {
  const trimmed = /[\uff01-\uff5e\u3000]/.test(text) ? halfWidth(text).trim() : text.trim();
  if (trimmed.length > 2000 || /\s/.test(trimmed)) return null;
  const bare = !/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed);
  const found = /^(?:([a-z]+):\/\/)?(?:[^@/?#]*@)?([^/?#:@]+)(.*)$/i.exec(trimmed);
  if (!found || trimmed.includes("@")) return null;
  const [, scheme = "", host, rest] = found;
  if (bare ? !(isDomain(host, 0) && ENDING.test(host)) : !isUrl(trimmed)) return null;
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase().replace(/\.$/, ""), rest };
}

/** Endings by which a bare host is known for one; a file ("report.pdf") is none. */
const ENDING =
  /\.(?:com|net|org|edu|gov|info|biz|io|co|app|dev|ai|me|tv|shop|store|online|site|xyz|club|top|vip|eu|uk|de|fr|it|es|nl|be|ch|at|pl|cz|se|no|dk|fi|pt|ie|ru|ua|tr|cn|hk|tw|jp|kr|in|sg|my|th|vn|id|ph|au|nz|us|ca|mx|br|ar|cl|za|ae|sa|il|中国|公司|网络)$/i;

export interface UrlStyle {
  /** `https`: http and bare hosts get https. */
  readonly scheme: "keep" | "https" | "none";
  readonly www: boolean;
  /** Takes what only tells where a visitor came from (utm_…, gclid …). */
  readonly tracking: boolean;
}

/** A web address written one way, host in small letters, no lone slash at the end; what is none stays as it is. */
export function tidyUrl(text: string, { scheme, www, tracking }: UrlStyle): string {
  const address = addressOf(text);
  if (!address) return text;
  const host = www ? address.host.replace(/^www\./, "") : address.host;
  let { rest } = address;
  if (tracking) rest = untracked(rest);
  if (/^(?::(?:80|443))?\/?$/.test(rest)) rest = "";
  const web = address.scheme === "" || address.scheme === "http" || address.scheme === "https";
  const front = scheme === "none" && web ? "" : scheme === "https" && web ? "https" : address.scheme;
  const made = (front === "" ? "" : `${front}://`) + host + rest;
  return addressOf(made) ? made : text;
}

function untracked(rest: string): string {
  const [before, fragment] = rest.split(/(?=#)/, 2);
  const [path, query] = before.split("?", 2);
  if (query === undefined) return rest;
  const kept = query
    .split("&")
    .filter((pair) => !/^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|spm|igshid)(?:=|$)/i.test(pair));
  return path + (kept.length > 0 ? `?${kept.join("&")}` : "") + (fragment ?? "");
}

/** The name that was given out ("shop.example.co.uk" has example.co.uk); the host itself for numbers; "" for no address. */
export function domainName(text: string): string {
  const host = hostName(text);
  if (/^[\d.]+$/.test(host)) return host;
  const labels = host.split(".");
  return labels.slice(SECOND_LEVEL.has(labels.slice(-2).join(".")) ? -3 : -2).join(".");
}

/** The host in small letters, without "www."; "" when the text is no web address. */
export function hostName(text: string): string {
  return addressOf(text)?.host.replace(/^www\./, "") ?? "";
}

/** What stands behind the host, without the question and the mark within the page. */
export function pathOf(text: string): string {
  return (
    addressOf(text)
      ?.rest.replace(/^:\d+/, "")
      .replace(/[?#].*$/, "") ?? ""
  );
}
