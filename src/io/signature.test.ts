import { describe, expect, it } from "vitest";
import type { LooksLike } from "./read-options.ts";
import { looksBinary, signature } from "./signature.ts";
import type { Sample } from "./sniff-sample.ts";

const NONE = new Uint8Array(0);

/** Bytes from Latin-1 text. */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function whole(text: string): Sample {
  const head = latin(text);
  return { head, middle: NONE, tail: NONE, size: head.length };
}

function zipEntry(name: string, content = ""): string {
  const length = (count: number) => String.fromCharCode(count & 255, count >> 8);
  return `PK\x03\x04${"\0".repeat(22)}${length(name.length)}\0\0${name}${content}`;
}

const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const wide = (text: string) => Array.from(text, (char) => `${char}\0`).join("");

describe("files that are no text", () => {
  const cases: readonly [string, LooksLike, string][] = [
    ["a PDF", "pdf", "%PDF-1.7\n%\xe2\xe3"],
    ["a PDF behind a byte order mark", "pdf", "\xef\xbb\xbf\n%PDF-1.4"],
    ["a PNG", "png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["a JPEG", "jpeg", "\xff\xd8\xff\xe0\0\x10JFIF"],
    ["a GIF", "gif", "GIF89a\x01\0"],
    ["an Excel workbook", "xlsx", zipEntry("[Content_Types].xml", "....") + zipEntry("xl/workbook.xml")],
    ["a Word document", "docx", zipEntry("[Content_Types].xml") + zipEntry("word/document.xml")],
    ["an OpenDocument sheet", "ods", zipEntry("mimetype", "application/vnd.oasis.opendocument.spreadsheet")],
    ["an OpenDocument text", "document", zipEntry("mimetype", "application/vnd.oasis.opendocument.text")],
    ["a zip of anything", "zip", zipEntry("customers.csv", "a,b\n1,2\n")],
    ["an empty zip", "zip", `PK\x05\x06${"\0".repeat(18)}`],
    ["an old Excel workbook", "xls", `${OLE}${"\0".repeat(100)}${wide("Workbook")}`],
    ["an Excel workbook with a password", "xlsx", `${OLE}${"\0".repeat(100)}${wide("EncryptedPackage")}`],
    ["an old Word document", "docx", `${OLE}${"\0".repeat(100)}${wide("WordDocument")}`],
    ["an old presentation", "pptx", `${OLE}${"\0".repeat(100)}${wide("PowerPoint Document")}`],
    ["an e-mail with a workbook", "outlook", `${OLE}${wide("__properties_version1.0")}${wide("Workbook")}`],
    ["a presentation", "pptx", zipEntry("[Content_Types].xml") + zipEntry("ppt/presentation.xml")],
    ["an e-book", "document", zipEntry("mimetype", "application/epub+zip")],
    ["Numbers", "iwork", zipEntry("preview.jpg") + zipEntry("Index/Document.iwa")],
    [
      "a web archive",
      "mime",
      'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\n',
    ],
    [
      "an e-mail",
      "mime",
      "From: Ann\nTo: Bo\nContent-Type: multipart/mixed; boundary=x\nMIME-Version: 1.0\n\n--x\n",
    ],
    ["RTF", "document", "{\\rtf1\\ansi text}"],
    ["an Access database", "access", "\0\x01\0\0Standard ACE DB\0"],
    ["an old Access database", "access", "\0\x01\0\0Standard Jet DB\0"],
    ["an Outlook mailbox", "outlook", "!BDN\x01\x02"],
    ["SPSS", "spss", "$FL2@(#) SPSS DATA FILE"],
    ["SPSS, packed", "spss", "$FL3@(#) SPSS DATA FILE"],
    ["SPSS, portable", "spss", `${"0".repeat(40)}ASCII SPSS PORT FILE`],
    ["Stata", "stata", "<stata_dta><header><release>118</release>"],
    ["old Stata", "stata", "\x72\x02\x01\0\x05\0"],
    ["SAS", "sas", `${"\0".repeat(12)}\xc2\xea\x81\x60\xb3\x14`],
    ["SAS transport", "sas", "HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!000"],
    [
      "dBASE",
      "dbase",
      `\x03\x7c\x03\x05\x02\0\0\0\x41\0\x0b\0${"\0".repeat(20)}NAME${"\0".repeat(28)}\r  Ann`,
    ],
    ["Arrow", "arrow", "ARROW1\0\0\xff\xff"],
    ["bzip2", "bzip2", "BZh91AY&SY\x12\x34"],
    ["xz", "xz", "\xfd7zXZ\0\0\x04"],
    ["Zstandard", "zstd", "\x28\xb5\x2f\xfd\x04"],
    ["a WebP", "image", "RIFF\x10\0\0\0WEBPVP8 "],
    ["a BMP", "image", "BM\x46\0\0\0\0\0\0\0\x36\0"],
    ["a TIFF", "image", "II*\0\x08\0\0\0"],
    ["a HEIC", "image", "\0\0\0\x18ftypheic"],
    ["a very old Excel workbook", "xls", "\x09\x02\x06\0\0\0\x10\0"],
    ["SQLite", "sqlite", "SQLite format 3\0\x10\0"],
    ["Parquet", "parquet", "PAR1\x15\x04....PAR1"],
    ["gzip", "gzip", "\x1f\x8b\x08\0\0"],
    ["RAR", "rar", "Rar!\x1a\x07\0"],
    ["7z", "7z", "7z\xbc\xaf\x27\x1c\0"],
    ["a Windows program", "exe", "MZ\x90\0\x03\0\0\0"],
    ["UTF-32", "binary", "\xff\xfe\0\0a\0\0\0"],
  ];
  for (const [what, looksLike, text] of cases) {
    it(`knows ${what}`, () => {
      expect(signature(whole(text))).toBe(looksLike);
    });
  }

  it("finds what is in a large zip by the directory at its end", () => {
    const head = latin(zipEntry("docProps/app.xml", "x".repeat(500)));
    const tail = latin(`....PK\x01\x02${"\0".repeat(24)}\x0f\0${"\0".repeat(16)}xl/workbook.xml`);
    expect(signature({ head, middle: NONE, tail, size: 5_000_000 })).toBe("xlsx");
  });

  it("leaves texts alone that begin like one of them", () => {
    for (const text of [
      "PK,name\n1,a\n",
      "MZ,name\n1,a\n",
      "PAR1,name\n1,a\n",
      "GIF,PNG\n1,2\n",
      "BM,RIFF\n1,2\n",
      "MIME-Version: 1.0\nContent-Type: multipart/mixed\nname: Ann\n",
      "name:MIME-Version:\nContent-Type: text\n\n",
      "II*,MM\n1,2\n",
      "BZh,BZh9\n1,2\n",
      "$FL2,HEADER RECORD\n1,2\n",
      `rows,r${"0".repeat(400)}\n${"00001,0 ".repeat(100)}`,
      "id,file\n1,x.%PDF\n",
    ]) {
      expect([text, signature(whole(text))]).toEqual([text, undefined]);
    }
  });
});

describe("control bytes", () => {
  it("finds binary by many different control bytes, or mostly NUL", () => {
    const noise = Array.from({ length: 4096 }, (_, i) =>
      String.fromCharCode((i * 167 + (i >> 3) * 29) % 256),
    ).join("");
    expect(looksBinary(whole(noise)).binary).toBe(true);
    expect(looksBinary(whole("\0".repeat(500))).binary).toBe(true);
  });

  it("lets a text have a few NULs, and counts them", () => {
    expect(looksBinary(whole(`${"a,b,c\n".repeat(50)}\0\0,x\n`))).toEqual({ binary: false, nul: 2 });
  });

  it("lets one control byte be a delimiter", () => {
    expect(looksBinary(whole("1\x01Ann\x01Oslo\n".repeat(50))).binary).toBe(false);
  });
});
