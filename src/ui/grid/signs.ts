/** What a character that does not show, or looks like another, is: shown on demand. */
export type SignName = "space" | "wide-space" | "tab" | "break" | "invisible" | "control" | "look-alike";

/** A run of ordinary characters, or one that is marked with what to draw in its place. */
export type Piece = string | { readonly name: SignName; readonly shown: string };

const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}\u115f\u1160\u3164\uffa0\uff01-\uff5e]|\u034f|\p{Variation_Selector}/u;
/** Cyrillic and Greek letters that are drawn as a Latin one. */
const TWINS = /[АВЕЗКМНОРСТУХаеорсухіјѕԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρι]/;

/** Whether a text holds nothing to be marked: true of nearly all. */
export function isPlain(text: string): boolean {
  return !HIDDEN.test(text) && !TWINS.test(text) && !/\d/.test(text);
}

/**
 * A text with white space, line breaks, invisible characters and look-alikes told apart. A look-alike is a Cyrillic or
 * Greek letter in a word with Latin ones, a letter O, l or I among digits, and a full-width letter, digit or sign.
 */
export function piecesOf(text: string): readonly Piece[] {
  if (isPlain(text)) return [text];
  const pieces: Piece[] = [];
  let run = "";
  for (const word of text.split(/(?<=[\s\u200b])|(?=[\s\u200b])/u)) {
    const twins = /[A-Za-z]/.test(word);
    const number = /^[^\p{L}]*[\dOolI][\d.,OolI\s-]*$/u.test(word) && /\d/.test(word);
    for (const character of word) {
      const sign = signOf(character, twins, number);
      if (!sign) run += character;
      else {
        if (run !== "") pieces.push(run);
        run = "";
        pieces.push(sign);
      }
    }
  }
  return run === "" ? pieces : [...pieces, run];
}

function signOf(character: string, inLatinWord: boolean, inNumber: boolean): Exclude<Piece, string> | null {
  const code = character.codePointAt(0) ?? 0;
  if (character === " ") return { name: "space", shown: "·" };
  if (character === "\t") return { name: "tab", shown: "⇥" };
  if (character === "\n" || character === "\u2028" || character === "\u2029")
    return { name: "break", shown: `↵${character}` };
  if (character === "\r") return { name: "break", shown: "␍" };
  if (code < 0x20) return { name: "control", shown: String.fromCharCode(0x2400 + code) };
  if (code >= 0x7f && code < 0xa0) return { name: "control", shown: "␡" };
  if (code === 0xa0 || code === 0x3000 || /\p{Zs}/u.test(character))
    return { name: "wide-space", shown: "␣" };
  if (code >= 0xff01 && code <= 0xff5e) return { name: "look-alike", shown: character };
  if (HIDDEN.test(character)) return { name: "invisible", shown: "¦" };
  if (inLatinWord && TWINS.test(character)) return { name: "look-alike", shown: character };
  if (inNumber && /[OolI]/.test(character)) return { name: "look-alike", shown: character };
  return null;
}
