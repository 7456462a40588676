/** A whole name taken apart; nothing of it is lost: what cannot be taken apart with certainty stands whole in `family`. */
export interface NameParts {
  readonly given: string;
  readonly family: string;
}

/**
 * First and last name. Western order: the last word is the last name, with the particles before it (van der, de la, bin)
 * and what follows it (Jr., III); a comma tells the last name that stands first. Chinese and Korean names begin with the
 * surname, of one character or one of the known surnames of two. A single word, a surname with a form of address (王先生),
 * a Chinese name of four characters without such a surname, and whatever holds figures or joins people stay whole.
 */
export function splitName(text: string): NameParts {
  const name = text.replace(/[\s\u00a0\u3000]+/gu, " ").trim();
  const whole = { given: "", family: name };
  if (/[\d@&/;+()]/u.test(name)) return whole;
  if (EASTERN.test(name)) return eastern(name) ?? whole;
  return western(name) ?? whole;
}

const EASTERN = /^[\p{Script=Han}\p{Script=Hangul}·• ]+$/u;
const ADDRESSED = /(?:先生|女士|小姐|太太|老师|经理|总|님|씨)$/u;

/** Surnames of two characters that are in use (Chinese, then Korean). */
const TWO_LETTERS = new Set(
  (
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 宇文 长孙 長孫 东方 東方 独孤 獨孤 南宫 南宮 " +
    "夏侯 端木 百里 东郭 東郭 呼延 西门 西門 轩辕 軒轅 钟离 鍾離 濮阳 濮陽 淳于 申屠 太史 公冶 宗政 完颜 完顏 赫连 赫連 澹台 澹臺 " +
    "闻人 聞人 鲜于 鮮于 闾丘 閭丘 司空 司寇 拓跋 纳兰 納蘭 第五 公羊 仲孙 仲孫 左丘 " +
    "남궁 황보 제갈 선우 독고 사공 서문"
  ).split(" "),
);

function eastern(name: string): NameParts | null {
  const dotted = name.split(/ ?[·•] ?/u);
  if (dotted.length > 1) {
    const family = dotted.at(-1) ?? "";
    const given = dotted.slice(0, -1).join("·");
    return given !== "" && family !== "" ? { given, family } : null;
  }
  const words = name.split(" ");
  if (words.length === 2) {
    const [family, given] = words;
    return ADDRESSED.test(given) ? null : { given, family };
  }
  const letters = [...name];
  if (words.length > 2 || letters.length < 2 || letters.length > 4 || ADDRESSED.test(name)) return null;
  const first = TWO_LETTERS.has(letters.slice(0, 2).join("")) ? 2 : 1;
  if (letters.length === first || letters.length - first > 2) return null;
  return { given: letters.slice(first).join(""), family: letters.slice(0, first).join("") };
}

const PARTICLES = new Set(
  (
    "van von vom zu zum zur de den der del della dello dei degli delle di da das do dos du des d' ten ter te 't la las los " +
    "lo af av auf bin bint ibn ben abu mac"
  ).split(" "),
);
/** Given names too, so they count as particles in small letters only. */
const SMALL_PARTICLES = new Set(["al", "el", "le", "y", "e", "san", "santa", "st"]);
const AFTER = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|mba|cpa|dds)\.?$/iu;
const BEFORE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|mlle|sra?|ing|rev)\.?$/iu;

function western(name: string): NameParts | null {
  const [first = "", second, ...more] = name.split(/ ?, ?/u);
  if (more.length > 0) return null;
  if (second !== undefined && !AFTER.test(second))
    return first !== "" && second !== "" ? { given: second, family: first } : null;
  const words = first.split(" ");
  let last = words.length - 1;
  while (last > 0 && AFTER.test(words[last] ?? "")) last--;
  let from = last;
  while (from > 1 && isParticle(words[from - 1] ?? "")) from--;
  if (from > 1 && words[from] === "y") from--;
  const given = words.slice(0, from);
  if (given.every((word) => BEFORE.test(word))) return null;
  const family = words.slice(from).join(" ");
  return { given: given.join(" "), family: second === undefined ? family : `${family}, ${second}` };
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) || SMALL_PARTICLES.has(word);
}
