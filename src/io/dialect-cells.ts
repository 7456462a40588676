/** What one cell looks like, as far as telling a good split of a line from a bad one needs it. */
export type CellKind = "empty" | "number" | "date" | "contact" | "word" | "text" | "odd";

/**
 * "contact" is an e-mail address, a web address or a phone number; "word" a name, code or short text without punctuation; "text"
 * a sentence or list; "odd" what a wrong split leaves behind: half a quote, a delimiter between two values.
 */
export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (text === "") return "empty";
  if (text.length > LONG) return "text";
  const first = text.charCodeAt(0);
  if ((first <= 0x39 || first > 0x7f || first === 0x5b) && first !== 0x22 && first !== 0x27) {
    if (NUMBER.test(text)) return "number";
    if (DATE.test(text) || TIME.test(text) || DATE_WORDS.test(text)) return "date";
    if (PHONE.test(text)) return "contact";
  } else if (DATE_WORDS.test(text)) return "date";
  if (WORD.test(text)) return "word";
  if (CONTACT.test(text)) return "contact";
  if (halfQuoted(text)) return "odd";
  if (LIST.test(text)) return isUniformList(text) ? "text" : "odd";
  return "text";
}

/** A number, date, address or phone: what stands in the rows of a table and seldom in its header. */
export function isValue(cell: string): boolean {
  const kind = cellKind(cell);
  return kind === "number" || kind === "date" || kind === "contact";
}

/** Longer than any number, date, address or name. */
const LONG = 300;

/** Integer or decimal with either mark, grouped or not, with sign, brackets, currency, per cent or exponent. */
const NUMBER =
  /^\(?[-+−]?\s?(?:[$€£¥￥₹₩]|US\$|C\$|A\$)?\s?[-+]?(?:\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d+|\.)?(?<=\d\.?)(?:[eE][-+]?\d+)?\s?(?:[%‰€$£¥元]|[A-Z]{3})?\)?$/;

const DATE =
  /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:Z|UTC|[-+]\d{2}:?\d{2}))?)?$|^\d{2,4}年\d{1,2}月(?:\d{1,2}日)?/;

const TIME = /^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[AaPp]\.?[Mm]\.?)?$/;

const DATE_WORDS =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?[-/ .])?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[-/ ,.]+\d{1,4}(?:,?\s\d{2,4})?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/i;

const CONTACT = /^[^\s@,;|]+@[^\s@,;|]+\.[^\s@,;|]{2,}$|^(?:https?|ftp):\/\/[^\s,;|]+$|^www\.[^\s,;|]+$/i;

const PHONE = /^[+(]?\d[\d ()-]{5,20}\d$/;

/** Letters, digits and what names and codes hold; no delimiter but a single inner space, no quote but an inner apostrophe. */
const WORD = /^[\p{L}\p{M}\p{N}#(](?:[\p{L}\p{M}\p{N}.()/&+%#_°º:-]|[ '’·](?! ))*$/u;

/** Values with a delimiter and no space between them. */
const LIST = /^[^\s,;|]*([,;|])[^\s,;|]+(?:\1[^\s,;|]*)*$|\t|\|.*\|/;

/** Three values or more of the same kind between the same signs, as in `a@x.org|b@y.org|c@z.org`. */
function isUniformList(text: string): boolean {
  const sign = /[|;,]/.exec(text)?.[0];
  if (sign === undefined) return false;
  const [first, ...others] = text.split(sign);
  if (others.length < 2) return false;
  const kind = cellKind(first);
  return kind !== "odd" && others.every((one) => cellKind(one) === kind);
}

function halfQuoted(text: string): boolean {
  for (const quote of ['"', "'"]) {
    const starts = text.startsWith(quote);
    const ends = text.endsWith(quote);
    if (starts && ends) return true;
    if (starts !== ends && (quote === '"' || text.indexOf(quote) === text.lastIndexOf(quote)))
      return quote === '"' || starts;
  }
  return false;
}
