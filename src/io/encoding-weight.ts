/** Mean weight of the characters beyond ASCII, and how many there are. */
export interface Score {
  readonly score: number;
  readonly characters: number;
}

/** Weight of an everyday character; a text of nothing else scores 1. */
export const COMMON = 10;
/** Weight of what is no character at all. */
export const BROKEN = -20;

export function mean(sum: number, characters: number): Score {
  return { score: characters === 0 ? 0 : sum / characters / COMMON, characters };
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
