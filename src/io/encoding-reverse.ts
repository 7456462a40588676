import { textDecoder } from "./encoding-decode.ts";

/**
 * Text into a legacy encoding, for tests: browsers and Node decode them all but encode none, so each table is turned
 * round once. Throws when the encoding has no such character.
 */
export function encodeAs(encoding: string, text: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (encoding.startsWith("utf-16")) bytes.push(...utf16(char, encoding === "utf-16be"));
    else if (encoding === "gb18030" && code > 0xffff) bytes.push(...fourBytes(code - 0x10000 + 189000));
    else bytes.push(...(reverseTable(encoding).get(char) ?? refuse(char, encoding)));
  }
  return Uint8Array.from(bytes);
}

/** The characters an encoding has beyond ASCII, in the order of their bytes; supplementary ones of GB18030 left out. */
export function charactersOf(encoding: string): readonly string[] {
  return [...reverseTable(encoding).keys()].filter((char) => char > "\u007f");
}

const tables = new Map<string, Map<string, readonly number[]>>();

function reverseTable(encoding: string): Map<string, readonly number[]> {
  let table = tables.get(encoding);
  if (table === undefined) {
    table = new Map();
    const decode = textDecoder(encoding).decode;
    for (const bytes of sequences(encoding)) {
      const char = decode(Uint8Array.from(bytes));
      if ([...char].length === 1 && char !== "\ufffd" && !table.has(char)) table.set(char, bytes);
    }
    tables.set(encoding, table);
  }
  return table;
}

function* sequences(encoding: string): Generator<readonly number[]> {
  for (let one = 0; one < 256; one++) yield [one];
  const doubled = ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"].includes(encoding);
  if (!doubled) return;
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) yield [lead, trail];
  }
  if (encoding === "gb18030") for (let at = 0; at < 39420; at++) yield fourBytes(at);
}

function fourBytes(at: number): readonly number[] {
  const digit = (by: number, size: number) => Math.floor(at / by) % size;
  return [0x81 + Math.floor(at / 12600), 0x30 + digit(1260, 10), 0x81 + digit(10, 126), 0x30 + digit(1, 10)];
}

function utf16(char: string, big: boolean): number[] {
  return Array.from({ length: char.length }, (_, i) => char.charCodeAt(i)).flatMap((unit) =>
    big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
  );
}

function refuse(char: string, encoding: string): never {
  throw new Error(`${encoding} has no ${char}`);
}
