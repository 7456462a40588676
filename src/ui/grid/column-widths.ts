/** Widths in CSS pixels that a column starts with, and may be drawn to. */
export const START_WIDTH = { least: 90, most: 280 } as const;
export const DRAWN_WIDTH = { least: 48, most: 1200 } as const;
/** A fitted column never fills the screen because of one long text. */
const FITTED_MOST = 600;
/** Room beside the text: padding, hairline; in the header also the menu button. */
const CELL_ROOM = 22;
/** Room that a narrow column keeps for the beginning of what a changed cell was. */
const BEFORE_ROOM = 28;
const HEADER_ROOM = 46;
const BOLD = 1.05;
/** Letters as lists have them: the font on this computer is measured against it once. */
export const MEASURED = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJ 0123456789 @.-";

/**
 * Width of a text at 14 px, told from its characters alone: measuring a hundred cells of a thousand columns in the
 * browser would hold up the first rows. Multiply by the width of `MEASURED` in the font at hand to the one told here.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += characterWidth(character.codePointAt(0) as number);
    if (width > DRAWN_WIDTH.most) return DRAWN_WIDTH.most;
  }
  return width;
}

/** Wide enough for the name and for nine in ten of the texts, within the widths a column starts with; `font`: see `textWidth`. */
export function startWidth(name: string, texts: readonly string[], font = 1): number {
  const widths = texts.map(textWidth).sort((a, b) => a - b);
  const usual = widths.length > 0 ? widths[Math.floor((widths.length - 1) * 0.9)] : 0;
  const room = usual * font < 200 ? CELL_ROOM + BEFORE_ROOM : CELL_ROOM;
  const wanted = Math.max(textWidth(name) * BOLD * font + HEADER_ROOM, usual * font + room);
  return Math.round(Math.min(START_WIDTH.most, Math.max(START_WIDTH.least, wanted)));
}

/** Wide enough for the name and for all of the texts, as far as that is sensible. */
export function fittedWidth(name: string, texts: readonly string[], font = 1): number {
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  const wanted = Math.max(textWidth(name) * BOLD * font + HEADER_ROOM, widest * font + CELL_ROOM);
  return Math.round(Math.min(FITTED_MOST, Math.max(DRAWN_WIDTH.least, wanted)));
}

export function drawnWidth(wanted: number): number {
  return Math.round(Math.min(DRAWN_WIDTH.most, Math.max(DRAWN_WIDTH.least, wanted)));
}

function characterWidth(code: number): number {
  if (code < 0x20) return 4;
  if (code < 0x7f) return ASCII_WIDTHS[code - 0x20];
  if (isWide(code)) return 14.5;
  if (code === 0xb7 || code === 0x2019) return 4.4;
  if (code >= 0x0300 && code <= 0x036f) return 0;
  return 8.2;
}

/** East Asian Wide and Fullwidth ranges, as far as lists use them, and pictures. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

const ASCII_WIDTHS: readonly number[] = Array.from({ length: 0x5f }, (_, i) => {
  const character = String.fromCharCode(i + 0x20);
  if (" .,:;'|!iIjl`".includes(character)) return 4.2;
  if ('ftr()[]{}/\\-"*'.includes(character)) return 5.6;
  if ("mwMW@%".includes(character)) return 12.4;
  if (/[A-Z&+=<>~#$]/.test(character)) return 9.4;
  return 8.2;
});
