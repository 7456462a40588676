import type { Words } from "../../i18n/words.ts";

type ReadingWords = Words["reading"];

/** The everyday name of an encoding label; labels without one are shown as they are, in capitals. */
export function encodingName(label: string, { encodings }: ReadingWords): string {
  return isKey(label, encodings) ? encodings[label] : label.toUpperCase();
}

/** As `encodingName`, without what stands in brackets: for a line where room is short. */
export function shortEncodingName(label: string, words: ReadingWords): string {
  return encodingName(label, words).replace(/\s*[（(].*$/, "");
}

export function delimiterName(sign: string, { delimiters }: ReadingWords): string {
  return isKey(sign, delimiters) ? delimiters[sign] : delimiters.other({ sign });
}

/** The name of a table of the file; what stands beside the lists of a JSON object is called "$" by the reader. */
export function partName(name: string, { besideLists }: ReadingWords): string {
  return name.replace(/(^|\/)\$$/, (_, archive: string) => `${archive}${besideLists}`);
}

function isKey<T extends object>(key: PropertyKey, of: T): key is Exclude<keyof T, "other"> {
  return Object.hasOwn(of, key);
}
