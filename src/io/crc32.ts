/** CRC-32 as .zip and .gz have it, carried on over more bytes: begin with 0xffffffff, and turn all bits at the end. */
export function crc32(crc: number, bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = CRC;
  let c = crc;
  let p = 0;
  for (const end = bytes.length - 7; p < end; p += 8) {
    const low = c ^ (bytes[p] | (bytes[p + 1] << 8) | (bytes[p + 2] << 16) | (bytes[p + 3] << 24));
    c =
      t7[low & 0xff] ^
      t6[(low >>> 8) & 0xff] ^
      t5[(low >>> 16) & 0xff] ^
      t4[low >>> 24] ^
      t3[bytes[p + 4]] ^
      t2[bytes[p + 5]] ^
      t1[bytes[p + 6]] ^
      t0[bytes[p + 7]];
  }
  for (; p < bytes.length; p++) c = t0[(c ^ bytes[p]) & 0xff] ^ (c >>> 8);
  return c;
}

/** Eight tables: eight bytes a turn are four times as quick as one. */
const CRC = crcTables();

function crcTables(): Int32Array[] {
  const tables = Array.from({ length: 8 }, () => new Int32Array(256));
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[0][n] = c;
  }
  for (let n = 0; n < 256; n++)
    for (let t = 1; t < 8; t++) {
      const before = tables[t - 1][n];
      tables[t][n] = (before >>> 8) ^ tables[0][before & 0xff];
    }
  return tables;
}
