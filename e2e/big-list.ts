import { createWriteStream, mkdtempSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Writes people.csv (id, name, city, since, note) with so many rows of about 75 bytes to a new temporary folder. */
export async function writeBigList(rows: number): Promise<{ folder: string; path: string }> {
  const folder = mkdtempSync(join(tmpdir(), "limpid-"));
  const path = join(folder, "people.csv");
  await pipeline(Readable.from(blocks(rows)), createWriteStream(path));
  // Browsers tell by the second of its last change whether a file is still the one that was chosen.
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  return { folder, path };
}

function* blocks(rows: number): Generator<string> {
  yield "id,name,city,since,note\n";
  for (let from = 1; from <= rows; from += 10_000) {
    let text = "";
    for (let id = from; id < Math.min(from + 10_000, rows + 1); id++) {
      text += `${id},Person ${id},City ${id % 7},2024-03-05,"came by letter, answered by telephone"\n`;
    }
    yield text;
  }
}
