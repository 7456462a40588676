/** Which writing Chinese texts are given; the traditional one as in general, in Taiwan or in Hong Kong. */
export type ChineseScript = "simplified" | "traditional" | "taiwan" | "hong-kong";

const TRADITIONAL = { traditional: "t", taiwan: "tw", "hong-kong": "hk" } as const;

/**
 * Fetches what writes Chinese texts the other way. Characters that have several counterparts are chosen by the words they
 * stand in (头发 → 頭髮, 发现 → 發現), as OpenCC's dictionaries have them; texts without Chinese stay the same.
 */
export async function chineseConverter(to: ChineseScript): Promise<(text: string) => string> {
  const convert = await converter(to);
  return (text) => (HAN.test(text) ? convert(text) : text);
}

const HAN = /\p{Script=Han}/u;

const made = new Map<ChineseScript, Promise<(text: string) => string>>();

/** Made once: its dictionaries take a moment. */
function converter(to: ChineseScript): Promise<(text: string) => string> {
  const known = made.get(to) ?? make(to);
  made.set(to, known);
  known.catch(() => made.delete(to));
  return known;
}

async function make(to: ChineseScript): Promise<(text: string) => string> {
  if (to === "simplified") {
    const { Converter } = await import("opencc-js/t2cn");
    return Converter({ from: "t", to: "cn" });
  }
  const { Converter } = await import("opencc-js/cn2t");
  return Converter({ from: "cn", to: TRADITIONAL[to] });
}
