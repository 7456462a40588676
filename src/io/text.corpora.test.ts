import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unhurried } from "../table/pace.ts";
import { encodingName, textDecoder } from "./encoding-decode.ts";
import { brokenText } from "./mojibake.ts";
import { readFile } from "./read-file.ts";

const corpora = process.env.LIMPID_CORPORA;
if (corpora === undefined)
  console.info(
    "Skipped: LIMPID_CORPORA is not set, so garbled and aligned text is not looked for in real files.",
  );

/** Folders that are named otherwise than the browser names their encoding. */
const NAMES: { readonly [folder: string]: string } = {
  CP949: "euc-kr",
  CP932: "shift_jis",
  MacRoman: "macintosh",
  MacCyrillic: "x-mac-cyrillic",
};

function labelOf(folder: string): string | null {
  try {
    return encodingName(NAMES[folder] ?? folder.replace(/^((?:iso|windows)-[\d-]*\d)-[a-z]+$/, "$1"));
  } catch {
    return null;
  }
}

describe.skipIf(corpora === undefined)("on real texts", () => {
  const root = join(corpora ?? "", "encodings", "text");

  it("what is decoded rightly is never repaired", () => {
    const repaired: string[] = [];
    let looked = 0;
    for (const folder of readdirSync(root)) {
      const encoding = labelOf(folder);
      if (encoding === null) continue;
      for (const name of readdirSync(join(root, folder))) {
        const text = textDecoder(encoding).decode(readFileSync(join(root, folder, name)));
        for (const one of new Set([...text.split(/[\r\n]+/), ...text.split(/[\s,;|"，。、]+/)])) {
          if (!/[^\0-\x7f]/.test(one)) continue;
          looked++;
          const broken = brokenText(one);
          if (broken?.kind === "repairable") repaired.push(`${folder}/${name}: ${one} → ${broken.after}`);
        }
      }
    }
    console.info(`garbled text: ${repaired.length} of ${looked} right texts taken for garbled`);
    expect(looked).toBeGreaterThan(10_000);
    expect(repaired).toEqual([]);
  }, 60_000);

  it("a purchase history that is aligned by spaces is read so", async () => {
    const file = new File([readFileSync(join(corpora ?? "", "crm", "CDNOW_sample.txt"))], "CDNOW_sample.txt");
    const read = await readFile(file, {}, "en", { pace: unhurried, onPiece: () => undefined });
    if (!read.ok) expect.unreachable(read.problem.kind);
    const { assumed, table } = read.value;
    expect(assumed).toMatchObject({ format: "fixed", headerRows: 0 });
    expect(table.columns).toHaveLength(5);
    expect(table.base.length).toBe(6919);
  });
});
