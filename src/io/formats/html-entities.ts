/** The text with its entities undone: numbers, and the names of HTML 4 (XML knows five). Others stay as they are written. */
export function withoutEntities(text: string, xml: boolean): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?/g,
    (all, ...found) => {
      const [decimal, hex, name] = found as (string | undefined)[];
      if (name !== undefined) {
        if (xml && !XML.has(name)) return all;
        if (!all.endsWith(";") && !WITHOUT_SEMICOLON.has(name)) return all;
        return NAMED.get(name) ?? all;
      }
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10);
      if (!xml && code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80];
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}

const XML = new Set(["amp", "lt", "gt", "quot", "apos"]);

/** What pages mean by the numbers 128 to 159 (HTML standard, numeric character reference end state). */
const WINDOWS = Array.from("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ");

/** From U+00A0 on. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

/** Capital and small letters from U+0391 and U+03B1 on; 0x03A2 is no letter. */
const GREEK =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega".split(
    " ",
  );

const OTHERS: readonly (readonly [string, string])[] = Object.entries({
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  OElig: "Œ",
  oelig: "œ",
  Scaron: "Š",
  scaron: "š",
  Yuml: "Ÿ",
  fnof: "ƒ",
  circ: "ˆ",
  tilde: "˜",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  zwnj: "\u200c",
  zwj: "\u200d",
  lrm: "\u200e",
  rlm: "\u200f",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  dagger: "†",
  Dagger: "‡",
  bull: "•",
  hellip: "…",
  permil: "‰",
  prime: "′",
  Prime: "″",
  lsaquo: "‹",
  rsaquo: "›",
  oline: "‾",
  frasl: "⁄",
  euro: "€",
  trade: "™",
  larr: "←",
  uarr: "↑",
  rarr: "→",
  darr: "↓",
  harr: "↔",
  minus: "−",
  infin: "∞",
  ne: "≠",
  le: "≤",
  ge: "≥",
  asymp: "≈",
  sum: "∑",
  radic: "√",
  commat: "@",
  num: "#",
  lpar: "(",
  rpar: ")",
  comma: ",",
  period: ".",
  colon: ":",
  semi: ";",
  sol: "/",
  bsol: "\\",
  lbrack: "[",
  rbrack: "]",
  lowbar: "_",
  equals: "=",
  plus: "+",
  percnt: "%",
  dollar: "$",
  excl: "!",
  quest: "?",
  ast: "*",
  verbar: "|",
  grave: "`",
  lcub: "{",
  rcub: "}",
  Tab: "\t",
  NewLine: "\n",
});

const NAMED = new Map([
  ...LATIN.map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...GREEK.flatMap((name, at) => [
    [name, String.fromCharCode(0x3b1 + at)] as const,
    [name.charAt(0).toUpperCase() + name.slice(1), String.fromCharCode(0x391 + at)] as const,
  ]),
  ...OTHERS,
]);
/** Those that browsers know without their semicolon, too. */
const WITHOUT_SEMICOLON = new Set(["amp", "lt", "gt", "quot", ...LATIN]);
