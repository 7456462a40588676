/** What can be taken out of a text. */
export type Removable =
  | "punctuation"
  | "digits"
  | "letters"
  | "latin"
  | "chinese"
  | "brackets"
  | "emoji"
  | "invisible"
  | "spaces";

const REMOVED: Record<Removable, RegExp> = {
  punctuation: /[\p{P}\p{S}]/gu,
  digits: /\p{Nd}/gu,
  letters: /[\p{L}\p{M}]/gu,
  latin: /\p{Script=Latin}\p{M}*/gu,
  chinese: /\p{Script=Han}/gu,
  // With what stands in them and the space before; those inside others first.
  brackets: /[ \u00a0]*(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|\{[^{}]*\})/gu,
  // A picture with what belongs to it: skin, joiners, the sign that asks for colour; flags; digits in a box.
  emoji:
    /(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]*(?:\u200d\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]*)*|[\u{1f1e6}-\u{1f1ff}]{2}|[0-9#*]\ufe0f?\u20e3)/gu,
  // Controls but tabs and line ends; marks of direction, zero-width spaces, soft hyphens; lone surrogates.
  invisible: /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u3164\uffa0]/gu,
  spaces: /[\p{Z}\t\n\r\f\v]/gu,
};

/** Letters, digits and signs that are written like ordinary ones: © and ™ are no pictures. */
const PLAIN_SIGNS = /[©®™‼⁉ℹ↔-↙↩↪⌨⏏Ⓜ▪▫▶◀〰〽㊗㊙]/u;

/** The text without characters of a kind; the same text when it has none. */
export function without(text: string, kind: Removable): string {
  if (kind === "brackets") {
    const rest = text.replace(REMOVED.brackets, "");
    return rest === text ? text : without(rest, kind);
  }
  if (kind !== "emoji") return text.replace(REMOVED[kind], "");
  const rest = text.replace(REMOVED.emoji, (found) =>
    PLAIN_SIGNS.test(found) && !found.includes("\ufe0f") ? found : "",
  );
  // What stood around one picture may be another.
  return rest === text ? text : without(rest, kind);
}

/** Latin letters without accents: é → e, ß → ss, Ø → O. Other scripts stay: there a mark makes another letter. */
export function withoutAccents(text: string): string {
  return text.replace(ACCENTED, (letter) => {
    const [base, ...marks] = letter.normalize("NFD");
    const plain = SPECIAL.get(base) ?? base;
    return marks.length > 0 || plain !== base ? plain : letter;
  });
}

const ACCENTED = /(?![A-Za-z](?!\p{M}))\p{Script=Latin}\p{M}*/gu;

/** Letters that Unicode does not take apart, as their own languages write them without. */
const SPECIAL = new Map(
  Object.entries({
    ß: "ss",
    ẞ: "SS",
    æ: "ae",
    Æ: "AE",
    œ: "oe",
    Œ: "OE",
    ø: "o",
    Ø: "O",
    đ: "d",
    Đ: "D",
    ð: "d",
    Ð: "D",
    þ: "th",
    Þ: "Th",
    ł: "l",
    Ł: "L",
    ħ: "h",
    Ħ: "H",
    ı: "i",
    ĸ: "k",
    ŋ: "n",
    Ŋ: "N",
    ŧ: "t",
    Ŧ: "T",
  }),
);

/** Full-width letters, digits, signs and spaces as ordinary ones. Ideographs and their own signs (、。「」) stay. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\uffe0-\uffe6]/g, (wide) => {
    const at = WIDE_SIGNS.indexOf(wide);
    if (at >= 0) return NARROW_SIGNS[at];
    return wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
  });
}

/** Letters, digits and signs of ASCII, and plain spaces, as wide as an ideograph. */
export function fullWidth(text: string): string {
  return text.replace(/[ -~]/g, (narrow) =>
    narrow === " " ? "\u3000" : String.fromCharCode(narrow.charCodeAt(0) + 0xfee0),
  );
}

const WIDE_SIGNS = "￠￡￢￣￤￥￦";
const NARROW_SIGNS = "¢£¬¯¦¥₩";

/** Curved quotes, dashes and dots of typography as keyboards have them. */
export function straightSigns(text: string): string {
  return text
    .replace(/[‘’‚‛′ʼ]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replaceAll("…", "...");
}

/** The text between tags, with entities undone by `undo`; tags that break a line become one space. */
export function withoutTags(text: string, undo: (text: string) => string): string {
  if (!/[<&]/.test(text)) return text;
  const bare = text
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|h[1-6])\b[^<>]*>/gi, " ")
    .replace(/<\/?[a-z][^<>]*>/gi, "");
  const undone = undo(bare);
  if (undone === text) return text;
  const plain = undone.replace(/[ \u00a0]{2,}/g, " ").trim();
  // What was written as an entity may be a tag again: it is undone as often as it takes.
  return plain === text ? text : withoutTags(plain, undo);
}
