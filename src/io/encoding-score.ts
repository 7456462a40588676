import { scoreLetters } from "./encoding-alphabets.ts";
import { textDecoder } from "./encoding-decode.ts";
import { scoreIdeographs } from "./encoding-ideographs.ts";
import { LANGUAGES } from "./encoding-letters.ts";
import type { Score } from "./encoding-weight.ts";

export interface Scored extends Score {
  readonly encoding: string;
  readonly text: string;
}

/**
 * How well `bytes` read as everyday text in each legacy encoding, best first: near 1 for text of the encoding's
 * languages, below 0 for rubbish. `bytes` hold whole characters. Once
 * plenty of East Asian text is certain, the alphabets are left out.
 */
export function scoreEncodings(bytes: Uint8Array): readonly Scored[] {
  const scored: Scored[] = [];
  for (const encoding of IDEOGRAPHIC) {
    const text = textDecoder(encoding).decode(bytes);
    scored.push({ encoding, text, ...scoreIdeographs(encoding, text) });
  }
  scored.sort((a, b) => b.score - a.score);
  if (scored[0].score > CERTAIN && scored[0].characters > MANY) return scored;
  const short = bytes.subarray(0, SINGLE_BYTES);
  for (const encoding of new Set(LANGUAGES.flatMap((language) => language.encodings))) {
    const text = textDecoder(encoding).decode(short);
    const languages = LANGUAGES.filter((language) => language.encodings.includes(encoding));
    scored.push({ encoding, text, ...scoreLetters(text, languages) });
  }
  return scored.sort((a, b) => b.score - a.score);
}

const IDEOGRAPHIC = ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"];
const SINGLE_BYTES = 4096;
/** Letters of any alphabet read as ideographs stay far below this: they hit rare ones. */
const CERTAIN = 0.6;
const MANY = 80;
