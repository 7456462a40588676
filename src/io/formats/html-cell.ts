import { withoutEntities } from "./html-entities.ts";
import { attribute } from "./html-tokens.ts";

/** Stands for the edge of a paragraph while a cell is put together. */
export const BLOCK = "\v";

/**
 * The text of a cell as a page shows it: white space collapsed, <br> and paragraphs as line breaks. Excel and LibreOffice
 * write the value beside the text shown (`x:num`, `x:str`, `sdval`): it is taken where the text shown has lost digits of
 * it ("1.2E+11", "1,234", "####" for 1233.7), and not where the text says more (dates, "00501", "13%").
 */
export function cellText(collected: string, attributes: string): string {
  const shown = withoutEntities(
    collected
      .replace(/ *\v[ \v]*/g, BLOCK)
      .replace(/ *\n */g, "\n")
      .replace(/ {2,}/g, " ")
      .replace(/^[ \n\v]+|[ \n\v]+$/g, "")
      .replace(/\n?\v\n?/g, "\n"),
    false,
  );
  const text = /^[\s\u00a0]*$/.test(shown) ? "" : shown;
  if (!/x:|sdval/i.test(attributes)) return text;
  const exact = attribute(attributes, "x:str");
  if (exact) return withoutEntities(exact, false);
  const value = attribute(attributes, "x:num") || attribute(attributes, "sdval");
  return value && hasLostDigits(text, value) ? value : text;
}

function hasLostDigits(shown: string, value: string): boolean {
  if (!Number.isFinite(Number(value))) return false;
  if (/^#+$/.test(shown)) return true;
  if (/^0\d/.test(shown) || !/^\(?[-+]?[$€£¥￥]?\s?[-+]?[\d.,'\u00a0 ]+(?:E[-+]?\d+)?\)?$/i.test(shown))
    return false;
  const digits = (text: string) =>
    text
      .replace(/E[-+]?\d+$/i, "")
      .replace(/\D/g, "")
      .replace(/^0+|0+$/g, "");
  const plain = /E/i.test(value) ? Number(value).toString() : value;
  return /E[-+]?\d+$/i.test(shown) || digits(shown) !== digits(plain);
}

/** A number an attribute holds, between 1 and `most`; 1 for anything else. */
export function spanOf(attributes: string, name: string, most: number): number {
  if (!attributes.toLowerCase().includes(name)) return 1;
  const number = Number.parseInt(attribute(attributes, name) ?? "", 10);
  return number >= 1 ? Math.min(number, most) : 1;
}
