import { detectEncoding } from "../encoding.ts";
import { encodingName, textDecoder } from "../encoding-decode.ts";
import type { Doubt, Format, NotATable, ReadOptions } from "../read-options.ts";
import { ensureUnchanged, pieces } from "../read-text.ts";
import { FileDiffers, type Language } from "../reader.ts";
import { sampleOf } from "../sample-file.ts";
import { looksBinary, signature } from "../signature.ts";

/** The text of a file, once its encoding is known: piece after piece, from the first character as often as one likes. */
export interface TextSource {
  readonly encoding: string;
  readonly doubts: readonly Doubt[];
  /** Up to 256 KiB of the beginning; the last character may be broken when the file is longer. */
  readonly head: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Whether `head` is all there is. */
  readonly whole: boolean;
  /**
   * Lends the text piece by piece to `take`, and waits for `after` with the bytes read so far. Gives the number of
   * characters lost in decoding. Throws `FileDiffers` when the file is not as long as it was.
   */
  read(take: (text: string) => void, after: (bytes: number) => Promise<void> | void): Promise<number>;
}

type Source =
  | { readonly ok: true; readonly value: TextSource }
  | { readonly ok: false; readonly problem: NotATable };

/**
 * Opens a file of text. `declared` finds the encoding a file names itself, in its head read as Latin letters; it is
 * believed unless the bytes beyond ASCII are UTF-8. What `how` names is taken as it is.
 */
export async function textSource(
  file: File,
  how: Partial<ReadOptions>,
  language: Language,
  declared?: (head: string) => string | undefined,
): Promise<Source> {
  if (file.size === 0) return { ok: false, problem: { kind: "empty-file" } };
  const sample = await sampleOf(file);
  const known = signature(sample);
  if (known) return { ok: false, problem: { kind: "not-text", looksLike: known } };
  let guess = detectEncoding(sample, how.encoding, language, how.usualEncoding);
  if (declared && how.encoding === undefined && guess.encoding !== "utf-8" && guess.bomBytes === 0) {
    const named = knownEncoding(declared(textDecoder("windows-1252").decode(sample.head.subarray(0, 4096))));
    if (named !== undefined && !named.startsWith("utf-"))
      guess = { encoding: named, bomBytes: 0, doubts: [] };
  }
  const { encoding, bomBytes } = guess;
  if (!encoding.startsWith("utf-16") && looksBinary(sample).binary) {
    return { ok: false, problem: { kind: "not-text", looksLike: "binary" } };
  }
  const doubts = guess.doubts.filter((doubt) => doubt.kind !== "broken-characters");
  const head = textDecoder(encoding).decode(sample.head.subarray(bomBytes));
  const whole = sample.head.length === file.size;
  const read: TextSource["read"] = (take, after) => readPieces(file, encoding, bomBytes, take, after);
  return { ok: true, value: { encoding, doubts, head, size: file.size, whole, read } };
}

/** Options as a format that has no use for delimiters reports them. */
export function assumedOf(
  format: Format,
  encoding: string,
  rest: Partial<Pick<ReadOptions, "part" | "headerRows" | "skipRows" | "skipEnd">>,
): ReadOptions {
  return { format, part: "", encoding, delimiter: ",", quote: '"', headerRows: 1, skipRows: 0, ...rest };
}

/** As a doubt, when characters were lost. */
export function lostCharacters(
  count: number,
): { readonly kind: "lost-characters"; readonly count: number }[] {
  return count > 0 ? [{ kind: "lost-characters", count }] : [];
}

function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : encodingName(label.trim());
  } catch {
    return undefined;
  }
}

async function readPieces(
  file: File,
  encoding: string,
  bomBytes: number,
  take: (text: string) => void,
  after: (bytes: number) => Promise<void> | void,
): Promise<number> {
  const decoder = textDecoder(encoding);
  let toSkip = bomBytes;
  let bytes = 0;
  let lost = 0;
  const push = (text: string) => {
    for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) lost++;
    take(text);
  };
  for await (const piece of pieces(file)) {
    bytes += piece.length;
    const skipped = Math.min(toSkip, piece.length);
    toSkip -= skipped;
    push(decoder.decode(piece.subarray(skipped), true));
    await after(bytes);
  }
  if (bytes !== file.size) throw new FileDiffers();
  await ensureUnchanged(file);
  push(decoder.decode());
  return lost;
}
