/**
 * A `TextDecoder` that decodes alike in every engine. Byte order marks are kept as U+FEFF (whoever found one skips it).
 * Throws RangeError for an unknown label.
 *
 * windows-1252 is mended by hand: several Node releases decode it as ISO 8859-1, so that 0x80 comes out as U+0080 and
 * not as "€" (https://encoding.spec.whatwg.org/index-windows-1252.txt). Where the engine is right, this changes nothing.
 */
export function textDecoder(encoding: string): { decode(bytes?: Uint8Array, stream?: boolean): string } {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const latin = decoder.encoding === "windows-1252";
  return {
    decode(bytes, stream = false) {
      const text = decoder.decode(bytes, { stream });
      return latin ? text.replace(C1, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]) : text;
    },
  };
}

/** The label as `TextDecoder` spells it ("GBK" and "gb2312" are both "gbk"; all of that family is read as its superset). */
export function encodingName(label: string): string {
  const name = new TextDecoder(label).encoding;
  return name === "gbk" ? "gb18030" : name;
}

const C1 = /[\x80-\x9f]/g;

/** 0x80 to 0x9F; the five positions without a character stay the control they are. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
