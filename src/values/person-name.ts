import { halfWidth } from "./characters.ts";
import { COMPOUND_SURNAMES, SURNAMES } from "./chinese-surnames.ts";

/** A name taken apart; parts it does not have are "". */
export interface PersonName {
  readonly salutation: string;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  readonly suffix: string;
  readonly chinese: boolean;
}

/** Which comes first where no comma tells it. */
export type NameOrder = "given-first" | "family-first";

const SALUTATION =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|madame|mme|mlle|monsieur|herr|frau|hr|fr|señora?|señorita|sr|sra|srta|don|doña|rev|capt|lt|col|gen|hon|ing|dott|dipl-ing|dhr|mevr)\.?$/i;
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|2nd|3rd|phd|ph\.d|md|m\.d|dds|d\.d\.s|esq|mba|cpa|rn|jd|j\.d|msc|m\.sc|bsc|b\.sc|ba|ma|llm|pe|cfa|obe|mbe|qc)\.?$/i;
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|do|dos|das|du|des|la|le|las|los|lo|ter|ten|te|zu|zum|zur|vom|bin|ibn|bint|al|el|ben|abu|st\.?|san|santa|af|av|y|e)$/i;
const HONORIFIC =
  /(先生|女士|小姐|太太|夫人|老师|老師|教授|博士|医生|醫生|律师|律師|主任|经理|經理|总经理|總經理|总监|總監|董事长|董事長|工程师|同学|同志|师傅|院长|校长|局长|处长|科长|部长|秘书|总)$/;
const NO_PERSON =
  /[\d@#$%*+=<>[\]{}|\\/:;?!_]|\b(?:and|und|et|inc|ltd|llc|gmbh|corp|co|company|plc|university|department|dept|team|group|bank|hotel|store|shop|services?)\b|&/i;

/**
 * A person's name taken apart, or null where that is not certain: several people, a company, one lone word, signs no
 * name has. Chinese names are cut after the surname (those of two characters first) when it is a known one; Latin names
 * at the comma ("Smith, John") or, without one, in the order given. Particles belong to the family name (van der Berg).
 */
export function personName(text: string, order: NameOrder): PersonName | null {
  const name = halfWidth(text)
    .replace(/[\u200b-\u200f\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (name === "" || name.length > 80) return null;
  return /^[\p{Script=Han} ]+$/u.test(name) ? chineseName(name.replaceAll(" ", "")) : latinName(name, order);
}

function chineseName(whole: string): PersonName | null {
  const salutation = HONORIFIC.exec(whole)?.[1] ?? "";
  const name = whole.slice(0, whole.length - salutation.length);
  const family = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
  const given = name.slice(family.length);
  if (family.length === 1 && !SURNAMES.has(family)) return null;
  if (given.length > 2 || (given === "" && salutation === "")) return null;
  return { salutation, given, middle: "", family, suffix: "", chinese: true };
}

function latinName(name: string, order: NameOrder): PersonName | null {
  if (NO_PERSON.test(name) || !/^[\p{L}\p{M}.,'’ʼ`´()"\- ]+$/u.test(name) || /[()"]/.test(name)) return null;
  const parts = name.split(",").map((part) => part.trim());
  if (parts.some((part) => part === "")) return null;
  const tail: string[] = [];
  while (parts.length > 1 && parts[parts.length - 1].split(" ").every((word) => SUFFIX.test(word)))
    tail.unshift(parts.pop() ?? "");
  if (parts.length > 2) return null;
  const words = parts.map((part) => wordsOf(part));
  const salutations: string[] = [];
  for (const list of words)
    while (list.length > 1 && SALUTATION.test(list[0]) && !(order === "family-first" && list.length < 3))
      salutations.push(list.shift() ?? "");
  for (const list of words)
    while (list.length > 2 && SUFFIX.test(list[list.length - 1])) tail.unshift(list.pop() ?? "");
  const found = words.length === 2 ? commaName(words[0], words[1]) : plainName(words[0], order);
  return found && { ...found, salutation: salutations.join(" "), suffix: tail.join(", "), chinese: false };
}

/** "J.R.R." is three words. */
function wordsOf(part: string): string[] {
  return part
    .replace(/(?<=(?:^|[\s.])\p{L}\.)(?=\p{L})/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
}

type Core = Pick<PersonName, "given" | "middle" | "family">;

function commaName(family: readonly string[], given: readonly string[]): Core | null {
  if (family.length > 4 || given.length > 4 || given.length === 0) return null;
  return { given: given[0], middle: given.slice(1).join(" "), family: family.join(" ") };
}

function plainName(words: readonly string[], order: NameOrder): Core | null {
  if (words.length < 2 || words.length > 6) return null;
  if (order === "family-first") {
    let cut = 1;
    while (cut < words.length - 1 && PARTICLE.test(words[cut - 1])) cut++;
    return { family: words.slice(0, cut).join(" "), given: words.slice(cut).join(" "), middle: "" };
  }
  let cut = words.length - 1;
  while (cut > 1 && PARTICLE.test(words[cut - 1])) cut--;
  return { given: words[0], middle: words.slice(1, cut).join(" "), family: words.slice(cut).join(" ") };
}

export type NameStyle = "given-family" | "family-comma";

/** A name written one way: initials with a stop, and, on request, capitals only where a name has them and no titles. */
export function writeName(
  name: PersonName,
  style: NameStyle,
  how: { capitals: boolean; titles: boolean },
): string {
  const fair = (part: string) => (how.capitals ? part.split(" ").map(fairWord).join(" ") : part);
  const { chinese, salutation, suffix } = name;
  if (chinese) return name.family + name.given + (how.titles ? salutation : "");
  const given = [name.given, name.middle].filter((part) => part !== "").map((part) => fair(stopped(part)));
  const family = fair(name.family);
  const title = how.titles && salutation !== "" ? [salutation] : [];
  const end = how.titles && suffix !== "" ? `, ${suffix}` : "";
  if (style === "family-comma") return `${family}, ${[...title, ...given].join(" ")}${end}`;
  return [...title, ...given, family].join(" ") + end;
}

function stopped(part: string): string {
  return part
    .split(" ")
    .map((word) => (/^\p{Lu}$/u.test(word) ? `${word}.` : word))
    .join(" ");
}

/** SMITH and smith as Smith, MCDONALD as McDonald, O'BRIEN as O'Brien; mixed case stays as written. */
function fairWord(word: string): string {
  const lower = word.toLowerCase();
  if (word !== lower && word !== word.toUpperCase()) return word;
  if (PARTICLE.test(word) && !/^st/i.test(word)) return lower;
  return lower
    .replace(/(^|[-'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
