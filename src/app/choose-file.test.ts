import { describe, expect, it } from "vitest";
import { chooseFile, fingerprint, isRecipe } from "./choose-file.ts";

const named = (...names: string[]) => names.map((name) => ({ name }));

describe("Of the files of one drop", () => {
  it.each([
    [["photo.png", "list.CSV", "other.csv"], "list.CSV", 2],
    [["notes.docx", "photo.png"], "notes.docx", 1],
    [["mine.limpid.json", "list.tsv"], "list.tsv", 1],
    [["mine.limpid.json"], "mine.limpid.json", 0],
    [[], undefined, 0],
  ])("%j opens %j", (names, chosen, others) => {
    const choice = chooseFile(named(...names));
    expect([choice.chosen?.name, choice.others]).toEqual([chosen, others]);
  });

  it("knows a recipe by its name", () => {
    expect(isRecipe({ name: "list.LIMPID.json" })).toBe(true);
    expect(isRecipe({ name: "limpid.json.csv" })).toBe(false);
  });
});

describe("The fingerprint of a file", () => {
  const long = new Uint8Array(200_000).fill(65);

  it("is the same for equal bytes and differs with size, start or end", async () => {
    const changed = (at: number) => new Blob([long.with(at, 66)]);
    const of = await fingerprint(new Blob([long]));
    expect(await fingerprint(new Blob([long.slice()]))).toBe(of);
    expect(await fingerprint(changed(10))).not.toBe(of);
    expect(await fingerprint(changed(199_990))).not.toBe(of);
    expect(await fingerprint(new Blob([long.slice(1)]))).not.toBe(of);
  });

  it("of a file shorter than both ends is taken over all of it once", async () => {
    expect(await fingerprint(new Blob(["ab"]))).not.toBe(await fingerprint(new Blob(["ba"])));
    expect(await fingerprint(new Blob([]))).toBe("0-811c9dc5");
  });
});
