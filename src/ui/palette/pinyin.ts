/**
 * How Chinese is typed without Chinese: each syllable with its first ideograph in the order that browsers give to
 * pinyin. Any other ideograph belongs to the last syllable that begins at or before it. ü is written v.
 */
const SYLLABLES =
  "a吖ai哎an安ang肮ao凹ba丷bai挀ban扳bang邦bao勹bei卑ben奔beng伻bi逼bian边biao灬bie憋bin汃bing冫bo癶bu峬ca嚓cai偲" +
  "can参cang仓cao撡ce冊cen嵾ceng曽cha叉chai拆chan辿chang伥chao抄che车chen抻cheng阷chi吃chong充chou抽chu出" +
  "chua歘chuai揣chuan巛chuang刅chui吹chun旾chuo逴ci呲cong匆cou凑cu粗cuan汆cui崔cun邨cuo搓da咑dai呆dan丹dang当" +
  "dao刀de嘚den扥deng灯di氐dia嗲dian敁diao刁die爹ding丁diu丟dong东dou吺du厾duan耑dui垖dun吨duo多e妸ei诶en奀eng鞥" +
  "er儿fa发fan帆fang匚fei飞fen分feng丰fo仏fou紑fu夫ga旮gai侅gan甘gang冈gao皋ge戈gei给gen根geng刯gong工gou勾gu估" +
  "gua瓜guai乖guan关guang光gui归gun丨guo呙ha哈hai咍han佄hang夯hao茠he诃hei黒hen拫heng亨hong叿hou齁hu乎hua花" +
  "huai怀huan欢huang巟hui灰hun昏huo吙ji丌jia加jian戋jiang江jiao艽jie阶jin巾jing坕jiong冂jiu丩ju凥juan姢jue噘" +
  "jun军ka咔kai开kan刊kang忼kao尻ke匼ken肎keng劥kong空kou抠ku扝kua夸kuai蒯kuan宽kuang匡kui亏kun坤kuo扩la垃lai来" +
  "lan兰lang啷lao捞le仂lei雷leng崚li哩lia俩lian奁liang良liao撩lie毟lin拎ling伶liu溜long龙lou瞜lu噜lv驴luan娈" +
  "lun抡luo啰ma妈mai埋man嫚mang牤mao猫me嚒mei坆men椚meng擝mi咪mian宀miao喵mie乜min民ming名miu谬mo摸mou哞mu毪na拏" +
  "nai腉nan囡nang囔nao孬ne疒nei娞nen恁neng能ni妮nian拈niang娘niao鸟nie捏nin囜ning宁niu妞nong农nou羺nu奴nv女nve疟" +
  "nuo挪o喔ou讴pa妑pai拍pan眅pang乓pao抛pei呸pen喷peng匉pi丕pian囨piao剽pie氕pin姘ping乒po钋pou剖pu仆qi七qia掐" +
  "qian千qiang呛qiao悄qie苆qin亲qing靑qiong卭qiu丘qu区quan奍que炔qun夋ran呥rang穣rao娆re惹ren人reng扔ri日rong戎" +
  "rou厹ru邚ruan堧rui桵run瞤ruo捼sa仨sai毢san三sang桒sao掻se閪sen森seng僧sha杀shai筛shan山shang伤shao弰she奢" +
  "shen申sheng升shi尸shou収shu书shua刷shuai衰shuan闩shuang双shui脽shun吮shuo说si厶song忪sou凁su苏suan狻sui夊" +
  "sun孙suo唆ta他tai囼tan坍tang汤tao夲te忑teng熥ti剔tian天tiao旫tie帖ting厅tong囲tou偷tu凸tuan湍tui推tun吞tuo乇" +
  "wa屲wai歪wan弯wang尢wei危wen昷weng翁wo挝wu乌xi夕xia呷xian仙xiang乡xiao灱xie些xin心xing星xiong凶xiu休xu吁" +
  "xuan吅xue削xun坃ya丫yan恹yang央yao幺ye倻yi一yin囙ying应yo哟yong佣you优yu込yuan囦yue曰yun晕za帀zai災zan兂zang匨" +
  "zao傮ze则zei贼zen怎zeng囎zha扎zhai夈zhan枬zhang张zhao佋zhe蜇zhen贞zheng凧zhi之zhong中zhou州zhu朱zhua抓" +
  "zhuai跩zhuan专zhuang妆zhui隹zhun宒zhuo拙zi孜zong宗zou邹zu租zuan钻zui厜zun尊zuo嘬";

/** Ideographs that are also read otherwise in everyday words, and a few that the order puts elsewhere. */
const ALSO =
  "重chong行hang长chang曾zeng查zha区ou仇qiu解xie乐yue调tiao会kuai都du降xiang传zhuan校jiao翟zhai拓tuo柏bo单shan" +
  "还huan率shuai弹tan盛cheng藏zang称chen参shen种chong数shuo折she得dei省xing强jiang朝zhao度duo朴piao卡qia厦xia" +
  "暖nuan掠lve略lve着zhuo角jue地di";

const also = new Map(
  Array.from(ALSO.matchAll(/([^a-z])([a-z]+)/gu), ([, letter, syllable]) => [letter, syllable]),
);
const known = new Map<string, readonly string[]>();
let order: {
  readonly compare: (a: string, b: string) => number;
  readonly firsts: readonly (readonly string[])[];
} | null = null;

/** The syllables an ideograph is read as, the usual one first; none for any other letter. */
export function syllablesOf(letter: string): readonly string[] {
  let found = known.get(letter);
  if (!found) {
    found = isIdeograph(letter) ? [...new Set([usual(letter), also.get(letter) ?? ""])].filter(Boolean) : [];
    known.set(letter, found);
  }
  return found;
}

/** A text as it may be typed: what stands for itself, and ideographs with their syllables. */
interface Spelled {
  readonly letters: readonly (string | readonly string[])[];
  /** A bit for each Latin letter that may be typed for it: most texts are passed over by this alone. */
  readonly mask: number;
}

const spelledTexts = new Map<string, Spelled>();
const MOST_KEPT = 20_000;

/**
 * How well letters typed on a Latin keyboard stand for a text with ideographs, 0 to 95: whole syllables, their first
 * letters, or both in turn ("quchong", "qc", "quc"); from the start of the text more than from inside. Letters, digits and
 * spaces between the ideographs stand for themselves, and spaces may be left out.
 */
export function pinyinScore(word: string, text: string): number {
  const { letters, mask } = spelled(text);
  if (mask === 0 || !mayStandFor(word, mask)) return 0;
  const ends = word.length < 2 ? Math.min(1, letters.length) : letters.length;
  for (let from = 0; from < ends; from++) {
    if (typeof letters[from] === "string") continue;
    const fit = reads(word, 0, letters, from);
    if (!fit) continue;
    if (from === 0 && fit.until === letters.length) return fit.initials ? 84 : 95;
    return (from === 0 ? 80 : 56) - (fit.initials ? 20 : 0);
  }
  return 0;
}

function spelled(text: string): Spelled {
  const kept = spelledTexts.get(text);
  if (kept) return kept;
  const letters: (string | readonly string[])[] = [];
  let mask = 0;
  let ideographs = false;
  for (const letter of /[\u4e00-\u9fff]/.test(text) ? text : "") {
    if (/[\s\p{P}]/u.test(letter)) continue;
    const syllables = syllablesOf(letter);
    if (syllables.length > 0) ideographs = true;
    const part = syllables.length > 0 ? syllables : letter.toLowerCase();
    letters.push(part);
    for (const typed of typeof part === "string" ? part : part.join("")) mask |= bitOf(typed);
  }
  const made = { letters, mask: ideographs ? mask : 0 };
  if (spelledTexts.size >= MOST_KEPT) spelledTexts.clear();
  spelledTexts.set(text, made);
  return made;
}

function mayStandFor(word: string, mask: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const letter = word[at];
    const bit = bitOf(letter);
    if (bit === 0 ? letter < "0" || letter > "9" : (mask & bit) === 0) return false;
  }
  return word !== "";
}

function bitOf(letter: string): number {
  const place = letter.charCodeAt(0) - 97;
  return place >= 0 && place < 26 ? 1 << place : 0;
}

interface Fit {
  /** The place behind the last letter used. */
  readonly until: number;
  /** Some ideograph stands there with its first letter alone. */
  readonly initials: boolean;
}

/** Reads the word from a letter on: a syllable may be cut short at the end, or anywhere to its first letter. */
function reads(word: string, at: number, letters: Spelled["letters"], from: number): Fit | null {
  if (at === word.length) return { until: from, initials: false };
  const letter = letters[from];
  if (letter === undefined) return null;
  if (typeof letter === "string") {
    return letter === word[at] ? reads(word, at + 1, letters, from + 1) : null;
  }
  const left = word.length - at;
  for (const syllable of letter) {
    if (word.startsWith(syllable, at)) {
      const rest = reads(word, at + syllable.length, letters, from + 1);
      if (rest) return rest;
    }
    if (left > 1 && left < syllable.length && syllable.startsWith(word.slice(at))) {
      return { until: from + 1, initials: false };
    }
  }
  for (const syllable of letter) {
    if (syllable[0] !== word[at]) continue;
    const double = syllable[1] === "h" && word[at + 1] === "h" ? 2 : 1;
    const rest =
      (double === 2 ? reads(word, at + 2, letters, from + 1) : null) ??
      reads(word, at + 1, letters, from + 1);
    if (rest) return { until: rest.until, initials: true };
  }
  return null;
}

function usual(letter: string): string {
  order ??= { compare: new Intl.Collator("zh-Hans-u-co-pinyin").compare, firsts: pairs(SYLLABLES) };
  const { compare, firsts } = order;
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(firsts[middle][1], letter) <= 0) low = middle + 1;
    else high = middle;
  }
  return firsts[low - 1]?.[0] ?? "";
}

function isIdeograph(letter: string): boolean {
  return letter >= "\u4e00" && letter <= "\u9fff";
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return Array.from(
    text.matchAll(/([a-z]+)([^a-z])/gu),
    ([, syllable, letter]) => [syllable, letter] as const,
  );
}
