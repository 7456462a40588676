import type { LooksLike } from "./read-options.ts";
import type { Sample } from "./sniff-sample.ts";

/**
 * What a file is by its magic bytes, when it is not text. Undefined when no known signature stands at the start;
 * a plain text never matches, since each signature needs bytes that text does not have, or (PDF) a full marker.
 */
export function signature(sample: Sample): LooksLike | undefined {
  const { head } = sample;
  for (const [looksLike, magic] of MAGIC) {
    if (startsWith(head, magic)) return looksLike;
  }
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06]))
    return insideZip(sample);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return insideOle(sample);
  if (startsWith(head, ascii("BZh")) && startsWith(head.subarray(4), [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]))
    return "bzip2";
  if (startsWith(head, ascii("PAR1")) && endsWith(sample, ascii("PAR1"))) return "parquet";
  if (startsWith(head.subarray(257), ascii("ustar")) || hasTarSum(head)) return "tar";
  if (isImage(head)) return "image";
  if (isDbase(head)) return "dbase";
  if (find(head.subarray(0, 200), ascii("ASCII SPSS PORT FILE")) >= 0) return "spss";
  if (
    head[0] >= 0x68 &&
    head[0] <= 0x73 &&
    (head[1] === 1 || head[1] === 2) &&
    head[2] === 1 &&
    head[3] === 0
  )
    return "stata";
  if (startsWith(head, ascii("MZ")) && head.subarray(2, 64).includes(0)) return "exe";
  if (find(head.subarray(0, 32), ascii("%PDF-")) >= 0) return "pdf";
  if (isMime(head)) return "mime";
  return undefined;
}

/**
 * Whether the control bytes of a sample (UTF-16 apart) are those of a binary file: many different ones, or mostly NUL.
 * A text may hold a few NULs, counted here, or use one control character as its delimiter. Tab, line ends, escape and
 * Ctrl-Z (end of file in old systems) do not count.
 */
export function looksBinary(sample: Sample): { readonly binary: boolean; readonly nul: number } {
  const counts = new Uint32Array(0x20);
  let nul = 0;
  let total = 0;
  let looked = 0;
  for (const part of [sample.head, sample.middle, sample.tail]) {
    total += part.length;
    for (let at = part.indexOf(0); at >= 0; at = part.indexOf(0, at + 1)) nul++;
    const some = part.subarray(0, ENOUGH);
    looked += some.length;
    for (let i = 0; i < some.length; i++) if (some[i] < 0x20) counts[some[i]]++;
  }
  let control = 0;
  let kinds = 0;
  for (let byte = 1; byte < 0x20; byte++) {
    if ((byte >= 0x09 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b || counts[byte] === 0) continue;
    control += counts[byte];
    kinds++;
  }
  return { binary: nul > total * 0.3 || (control > looked * 0.01 && kinds >= 6), nul };
}

const ENOUGH = 32768;

const MAGIC: readonly (readonly [LooksLike, readonly number[]])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", ascii("GIF87a")],
  ["gif", ascii("GIF89a")],
  ["sqlite", ascii("SQLite format 3\0")],
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["document", ascii("{\\rtf1")],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["rar", ascii("Rar!\x1a\x07")],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["exe", [0x7f, 0x45, 0x4c, 0x46]],
  ["exe", [0xcf, 0xfa, 0xed, 0xfe]],
  ["access", ascii("\0\x01\0\0Standard Jet DB")],
  ["access", ascii("\0\x01\0\0Standard ACE DB")],
  ["outlook", ascii("!BDN")],
  ["spss", ascii("$FL2@(#)")],
  ["spss", ascii("$FL3@(#)")],
  ["stata", ascii("<stata_dta>")],
  ["sas", [...new Array<number>(12).fill(0), 0xc2, 0xea, 0x81, 0x60]],
  ["sas", ascii("HEADER RECORD*******LIB")],
  ["arrow", ascii("ARROW1\0\0")],
  ["arrow", ascii("FEA1\0")],
  // Excel 2 to 4, before OLE containers: a BOF record with its length
  ["xls", [0x09, 0x00, 0x04, 0x00]],
  ["xls", [0x09, 0x02, 0x06, 0x00]],
  ["xls", [0x09, 0x04, 0x06, 0x00]],
  // UTF-32 by its byte order mark: no browser decodes it
  ["binary", [0xff, 0xfe, 0x00, 0x00]],
  ["binary", [0x00, 0x00, 0xfe, 0xff]],
];

/** Entry names stand in local headers (PK 3 4, name at 30) and in the central directory at the end (PK 1 2, name at 46). */
function insideZip(sample: Sample): LooksLike {
  const names = [
    ...entryNames(sample.head, [0x50, 0x4b, 0x03, 0x04], 26, 30),
    ...entryNames(sample.tail, [0x50, 0x4b, 0x01, 0x02], 28, 46),
  ];
  const isOpenDocument = names.includes("content.xml") || names.includes("mimetype");
  if (isOpenDocument && find(sample.head, ascii("opendocument.spreadsheet")) >= 0) return "ods";
  if (names.some((name) => name.startsWith("xl/"))) return "xlsx";
  if (names.some((name) => name.startsWith("word/"))) return "docx";
  if (names.some((name) => name.startsWith("ppt/"))) return "pptx";
  if (names.some((name) => /^Index\/.*\.iwa$|^Metadata\/BuildVersionHistory\.plist$/.test(name)))
    return "iwork";
  if (find(sample.head.subarray(0, 64), ascii("mimetypeapplication/")) === 30) return "document";
  // What kind it is stands where it was packed; people drop sheets.
  return names.includes("content.xml") && names.includes("META-INF/manifest.xml") ? "ods" : "zip";
}

function entryNames(bytes: Uint8Array, mark: readonly number[], lengthAt: number, nameAt: number): string[] {
  const names: string[] = [];
  for (let at = find(bytes, mark); at >= 0 && names.length < 200; at = find(bytes, mark, at + nameAt)) {
    const length = bytes[at + lengthAt] + 256 * bytes[at + lengthAt + 1];
    names.push(String.fromCharCode(...bytes.subarray(at + nameAt, at + nameAt + Math.min(length, 100))));
  }
  return names;
}

function insideOle({ head, middle, tail }: Sample): LooksLike {
  // Its directory may stand where nobody looked; the reader of workbooks looks at all of it.
  return oleKind([head, middle, tail]) ?? "xls";
}

/**
 * What the streams of an OLE container make it, which its directory names in UTF-16: a password-protected .xlsx is one of
 * these too. Undefined when no stream is known.
 */
export function oleKind(parts: readonly Uint8Array[]): LooksLike | undefined {
  const holds = (name: string) => parts.some((part) => find(part, utf16(name)) >= 0);
  if (holds("EncryptedPackage")) return "xlsx";
  // A workbook or document inside an e-mail or a document has its streams there too: the outermost is what it is.
  if (holds("__properties_version1.0")) return "outlook";
  if (holds("WordDocument")) return "docx";
  if (holds("PowerPoint Document")) return "pptx";
  return holds("Workbook") || holds("Book") ? "xls" : undefined;
}

/** Tars of before 1988 have no mark, but the sum of their first header in it, in octal digits. */
function hasTarSum(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  const told = /^ *([0-7]{4,7})[ \0]/.exec(String.fromCharCode(...head.subarray(148, 156)))?.[1];
  if (told === undefined) return false;
  let sum = 8 * 32;
  for (let i = 0; i < 512; i++) if (i < 148 || i >= 156) sum += head[i];
  return sum === Number.parseInt(told, 8);
}

/** Lines of "Name: value" up to a blank one, two of which say that it is MIME and of several parts. */
function isMime(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 4096)).replace(/\r\n/g, "\n");
  const header = /^\s*((?:[\w-]+:.*\n(?:[ \t].*\n)*)+)\n/.exec(text)?.[1] ?? "";
  return /^MIME-Version:/im.test(header) && /^Content-Type:\s*(?:multipart|message)\//im.test(header);
}

/** Pictures beside PNG, JPEG and GIF: WebP, BMP, TIFF, HEIC and AVIF. */
function isImage(head: Uint8Array): boolean {
  const at = (from: number, text: string) => startsWith(head.subarray(from), ascii(text));
  if (at(0, "II*\0") || at(0, "MM\0*") || (at(0, "RIFF") && at(8, "WEBP"))) return true;
  if (at(0, "BM") && at(6, "\0\0\0\0")) return true;
  return at(4, "ftyp") && ["heic", "heix", "mif1", "avif"].some((brand) => at(8, brand));
}

/** A version, a date, and a header as long as it says, which ends in a carriage return after fields of 32 bytes. */
function isDbase(head: Uint8Array): boolean {
  const versions = [0x03, 0x30, 0x31, 0x43, 0x83, 0x8b, 0xf5];
  if (!versions.includes(head[0]) || head[2] < 1 || head[2] > 12 || head[3] < 1 || head[3] > 31) return false;
  for (let end = 64; end < head.length && end < 32 * 256; end += 32) if (head[end] === 0x0d) return true;
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, i) => bytes[i] === byte);
}

function endsWith({ head, tail, size }: Sample, magic: readonly number[]): boolean {
  const last = tail.length > 0 ? tail : head.length === size ? head : undefined;
  return last === undefined || startsWith(last.subarray(last.length - magic.length), magic);
}

function find(bytes: Uint8Array, what: readonly number[], from = 0): number {
  for (let at = bytes.indexOf(what[0], from); at >= 0; at = bytes.indexOf(what[0], at + 1)) {
    if (what.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

function ascii(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

function utf16(text: string): number[] {
  return Array.from(text).flatMap((char) => [char.charCodeAt(0), 0]);
}
