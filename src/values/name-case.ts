import { capital } from "./capital.ts";

/**
 * Names of people and companies as they are written: McDonald, O'Brien, van der Berg, Ltd, LLC, GmbH, HSBC. What is typed
 * with capitals inside stays (DeShawn, eBay), and so do short words of capitals in a text that has small letters (ABB Ltd).
 * "van", "de" and the like are small between other words, but not in names that begin as Chinese or Vietnamese ones do
 * (Wang De Hua). Changing twice is the same as once.
 */
export function nameCase(text: string): string {
  const words = [...text.matchAll(WORD)];
  if (words.length === 0) return text;
  const shouted = !words.some(([word]) => isSmall(word.replace(ELISION, "")));
  const asian = ASIAN_SURNAMES.has(words[0][0].toLowerCase());
  let out = "";
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const [word] = words[i];
    const { index } = words[i];
    const place: Place = {
      before: i === 0 ? "" : words[i - 1][0].toLowerCase(),
      last: i === words.length - 1,
      shouted,
      asian,
    };
    out += text.slice(from, index) + written(word, place);
    from = index + word.length;
  }
  return out + text.slice(from);
}

/** Where a word stands: behind which one ("" for the first), and in what text. */
interface Place {
  readonly before: string;
  readonly last: boolean;
  readonly shouted: boolean;
  readonly asian: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const LOWER = /\p{Ll}/u;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const ELISION = /^[odl]['’](?=\p{L}{2})/iu;
const CAPITALS_INSIDE = /.\p{Ll}.*\p{Lu}|^\p{Ll}.*\p{Lu}/u;
const NO_VOWELS = /^[BCDFGHJKLMNPQRSTVWXZ]{2,5}$/;

function written(word: string, place: Place): string {
  const small = word.toLowerCase();
  if (ELISION.test(word)) {
    const rest = word.slice(2);
    return CAPITALS_INSIDE.test(rest) || /^\p{Lu}\p{Ll}/u.test(rest)
      ? word
      : word[0].toUpperCase() + word[1] + written(rest, place);
  }
  if (/\p{N}/u.test(word)) return ORDINAL.test(small) ? small : word;
  const known = ALWAYS.get(small) ?? (place.last && isCompanyEnd(place) ? AT_END.get(small) : undefined);
  if (known !== undefined) return known;
  if (isParticle(small, place)) return word === capital(word) && word.length > 1 ? word : small;
  if (CAPITALS_INSIDE.test(word)) return word;
  if (word.length > 1 && word === word.toUpperCase() && !ORDINARY.has(small)) {
    if (NO_VOWELS.test(word) || (!place.shouted && word.length <= 3)) return word;
  }
  if (/^mc\p{L}{2}/u.test(small)) return `Mc${capital(word.slice(2))}`;
  if (small === "y" && word === "y") return word;
  return capital(word);
}

/** Whether a word has small letters, and will have some however it is written. */
function isSmall(word: string): boolean {
  const small = word.toLowerCase();
  return LOWER.test(word) && LOWER.test(capital(word)) && !ALWAYS.has(small) && !AT_END.has(small);
}

function isCompanyEnd({ before }: Place): boolean {
  return before !== "" && !PARTICLES.has(before) && before !== "la" && before !== "le";
}

function isParticle(small: string, { before, last, asian }: Place): boolean {
  if (before === "" || last || asian) return false;
  if (ARTICLES.has(small)) return before === "de" || before === "van";
  return PARTICLES.has(small);
}

const PARTICLES: ReadonlySet<string> = new Set([
  ...["van", "von", "vom", "der", "den", "ter", "zu", "zum", "zur", "und", "de", "del", "della", "di", "da"],
  ...["das", "dos", "du", "des", "bin", "ibn", "af", "av", "et", "and", "of", "the", "for"],
]);
/** Small only behind "de": de la Cruz, but Le Roux. */
const ARTICLES: ReadonlySet<string> = new Set(["la", "las", "le", "los", "het"]);

const entries = (texts: readonly string[]) => texts.map((text) => [text.toLowerCase(), text] as const);

const ALWAYS: ReadonlyMap<string, string> = new Map(
  entries([
    ...["LLC", "LLP", "PLLC", "PLC", "GmbH", "KGaA", "USA", "UK", "UAE", "EU", "PhD", "MBA", "CPA", "CEO"],
    ...["CFO", "CTO", "II", "III", "IV", "IBM", "SAP", "UBS", "IKEA", "NASA", "UPS", "SpA"],
  ]),
);
/** Legal forms that may be words elsewhere: only as the last word, behind a name. */
const AT_END: ReadonlyMap<string, string> = new Map(
  entries(["AG", "KG", "SA", "SE", "AB", "AS", "OY", "NV", "BV", "LP", "SRL", "SAS", "SARL"]),
);
/** Words without vowels that are no abbreviations written large. */
const ORDINARY: ReadonlySet<string> = new Set([
  ...["mr", "mrs", "ms", "dr", "st", "mt", "jr", "sr", "ltd", "rd", "blvd", "pty", "hwy", "ft", "ng", "nth"],
  ...["ave", "inc", "co", "de", "van", "von", "der", "den", "la", "le"],
]);

/** Common surnames of people whose given name may be De, Du, Da or Van. */
const ASIAN_SURNAMES: ReadonlySet<string> = new Set([
  ...["wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu"],
  ...["hu", "guo", "he", "gao", "lin", "luo", "zheng", "liang", "xie", "song", "tang", "han", "feng", "deng"],
  ...[
    "cao",
    "peng",
    "zeng",
    "xiao",
    "tian",
    "dong",
    "pan",
    "yuan",
    "cai",
    "jiang",
    "yu",
    "du",
    "ye",
    "cheng",
  ],
  ...["wei", "su", "lu", "ding", "ren", "shen", "yao", "lee", "chan", "wong", "cheung", "lau", "ho", "ng"],
  ...["nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ngo", "ly"],
]);
