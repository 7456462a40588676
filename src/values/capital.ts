/** A word with a capital first and the rest small. */
export function capital(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return word === "" ? "" : initial(first) + word.slice(first.length).toLowerCase();
}

/** The capital of one letter; of the two that ß becomes, only the first is large. */
function initial(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : upper.charAt(0) + upper.slice(1).toLowerCase();
}
